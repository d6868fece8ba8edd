// Handing over between two accounts over the built add-on: step by step, nothing sent twice and nothing lost in between.
import { callFromPage } from '../../src/workspace/host/requests';
import type { TriggerRecord } from '../../src/workspace/services/script/trigger-record';
import { withLine } from '../faults/office-stages';
import type { BundleOffice, Report } from './bundle-office';

const FORMER = 'province@example.com';
const NEXT = 'next@example.com';

interface Step { readonly id: string; readonly state: string; readonly sentence: string; readonly deed: string }

function asked<T>({ workspace }: BundleOffice, user: string, functionName: string, ...args: readonly unknown[]): T {
  const result = callFromPage(workspace, { functionName, args, user });
  const { value } = result as unknown as { value: { ok: boolean; value: T; sentences?: readonly string[] } };
  if (!value.ok) throw new Error(value.sentences?.join(' '));
  return value.value;
}

const states = (office: BundleOffice, user: string): Record<string, string> => Object.fromEntries(asked<Step[]>(office, user, 'readHandover').map(({ id, state }) => [id, state]));
const step = (office: BundleOffice, user: string, id: string, email = ''): Report => asked<Report>(office, user, 'doHandoverStep', id, email);
const runsOf = ({ workspace }: BundleOffice, user: string): readonly string[] => workspace.store.collection<TriggerRecord>('triggers').values().filter(({ ownerEmail }) => ownerEmail === user).map(({ handler }) => handler);

describe('handing over', () => {
  it('is done step by step by both, each day sent once by one of them', () => {
    const office = withLine().open();
    expect(states(office, FORMER)).toMatchObject({ name: 'todo', share: 'waiting', 'take-over': 'waiting', leave: 'waiting' });
    expect(step(office, FORMER, 'name', 'nobody').status).toBe('refused');
    expect(step(office, FORMER, 'name', NEXT).status).toBe('done');
    expect(states(office, FORMER)).toMatchObject({ name: 'done', share: 'todo' });
    expect(step(office, FORMER, 'share').counts['shared']).toBeGreaterThan(5);
    expect(states(office, FORMER)).toMatchObject({ share: 'done', consent: 'waiting', 'take-over': 'waiting', leave: 'waiting' });
    expect(step(office, FORMER, 'take-over').status).toBe('refused');
    office.advance('2024-10-29');
    const before = office.mails().length;
    expect(states(office, NEXT)).toMatchObject({ consent: 'done', 'take-over': 'todo', line: 'waiting' });
    expect(step(office, NEXT, 'take-over').status).toBe('done');
    expect(states(office, NEXT)).toMatchObject({ 'take-over': 'done', line: 'note', leave: 'note' });
    office.advance('2024-10-30'); // both have their runs: one sends
    const sent = office.mails().slice(before);
    expect(sent.length).toBeGreaterThan(0);
    expect(new Set(sent.map(({ from }) => from))).toEqual(new Set([NEXT]));
    expect(new Set(sent.map(({ to, subject }) => `${to} ${subject}`)).size).toBe(sent.length);
    expect(step(office, FORMER, 'leave').status).toBe('done');
    expect([runsOf(office, FORMER), [...runsOf(office, NEXT)].sort()]).toEqual([[], ['onFormSubmitted', 'runDailyDispatcher']]);
    expect(states(office, FORMER)['leave']).toBe('done');
    expect(asked<Step[]>(office, NEXT, 'readHandover').find(({ id }) => id === 'own')).toMatchObject({ state: 'note', sentence: expect.stringContaining('โอนความเป็นเจ้าของ') as string });
  });

  it('goes on where the former officer is gone: the successor, an officer of the province, names themself', () => {
    const office = withLine().open();
    office.run('importOfficeData', { contacts: [{ unit: '43', unitName: 'จังหวัดหนองคาย', role: 'province', name: 'นายตัวอย่าง รับช่วง', position: 'นักวิชาการพัฒนาชุมชน (ตัวอย่าง)', email: NEXT, phone: '', lineUserId: '', active: true }] });
    expect(step(office, NEXT, 'name', NEXT.toUpperCase()).status).toBe('done');
    expect(step(office, NEXT, 'take-over').status).toBe('done');
    expect(asked<Step[]>(office, NEXT, 'readHandover').find(({ id }) => id === 'leave')).toMatchObject({ state: 'note', deed: '' });
  });

  it('waits with taking over until the successor has granted everything', () => {
    const office = withLine().open();
    step(office, FORMER, 'name', NEXT);
    office.workspace.store.collection('consent').set(NEXT, { withheld: ['https://www.googleapis.com/auth/script.send_mail'] });
    expect(states(office, NEXT)).toMatchObject({ consent: 'todo', 'take-over': 'waiting' });
    expect(step(office, NEXT, 'take-over').status).toBe('refused');
    expect(runsOf(office, NEXT)).toEqual([]);
  });
});
