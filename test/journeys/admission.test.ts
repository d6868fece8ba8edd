// Who may call the built add-on: every function that Google may call refuses a district's account and a visitor of the web app, and leaves nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callCard, callFromPage } from '../../src/workspace/host/requests';
import type { PersonAtScreen } from '../../src/workspace/kernel/execution';
import { withLine } from '../faults/office-stages';
import type { BundleOffice } from './bundle-office';

const DIST = join(__dirname, '../../build/dist');
const ENTRIES = [...readFileSync(join(DIST, 'Code.js'), 'utf8').matchAll(/^function (\w+)\(\) \{ return tambon\./gm)].map(([, name = '']) => name);
const OWNER = 'province@example.com';
const DISTRICT = 'officer4301@example.com';
const CARDS = ['showHomeCard', 'refreshHomeCard', 'queueSendingFromCard', 'queueDocumentsFromCard'];

/** Entries that check nobody, each with the reason why that is safe. */
const UNCHECKED: Readonly<Record<string, string>> = {
  onOpen: 'a simple trigger knows no address; it only shows the menu',
  onEdit: 'a simple trigger knows no address; without a real event it does nothing',
  doGet: 'answers nothing, whoever asks',
  doPost: 'answers nothing; only the secret of an open capture leaves anything',
};
const ARGUMENTS: readonly (readonly unknown[])[] = [[], [{ triggerUid: '1', confirmed: true, units: ['430104'] }, { confirmed: true }, 'x']];

function screen(shown: string[]): PersonAtScreen {
  return { ask: (question) => { shown.push(JSON.stringify(question)); return { button: question.buttons.startsWith('YES') ? 'YES' : 'OK', text: 'ยืนยัน' }; }, show: (dialog) => { shown.push(JSON.stringify(dialog)); } };
}

/** All that stands in the workspace, without the counters of the platform. */
const standing = ({ workspace }: BundleOffice): string => JSON.stringify(['spreadsheets', 'files', 'forms', 'mail', 'line', 'triggers', 'properties'].map((name) => workspace.store.collection(name).values()));

/** What a district's account reads when it calls: the answer, what the screen shows, or the card. */
function answerTo({ workspace }: BundleOffice, functionName: string, args: readonly unknown[]): string {
  const shown: string[] = [];
  if (CARDS.includes(functionName)) return JSON.stringify(callCard(workspace, { functionName, user: DISTRICT }));
  return JSON.stringify(callFromPage(workspace, { functionName, args, user: DISTRICT, person: screen(shown) })) + shown.join();
}

describe('every function that Google may call', () => {
  const office = withLine().open();
  const before = standing(office);

  it.each(ENTRIES.filter((name) => !(name in UNCHECKED)))('%s refuses who is not of the province, in Thai', (name) => {
    for (const args of ARGUMENTS) expect(answerTo(office, name, args)).toContain('ใช้คำสั่งนี้ไม่ได้');
  });

  it('leaves everything as it stood', () => {
    expect(standing(office)).toBe(before);
  });

  it('is checked, or stands on the list with its reason', () => {
    expect(Object.keys(UNCHECKED).filter((name) => !ENTRIES.includes(name))).toEqual([]);
  });
});

describe('those who are admitted', () => {
  const allowed = (office: BundleOffice, user: string): boolean => (callFromPage(office.workspace, { functionName: 'readPanel', args: [], user }) as unknown as { value: { ok: boolean } }).value.ok;

  it('are the owner and the officers of the province who are ticked', () => {
    const office = withLine().open();
    const person = { unit: '43', unitName: 'จังหวัดหนองคาย', role: 'province', name: 'นายตัวอย่าง สอง', position: 'นักวิชาการพัฒนาชุมชน (ตัวอย่าง)', email: 'second@example.com', phone: '', lineUserId: '' };
    expect([allowed(office, OWNER), allowed(office, 'second@example.com'), allowed(office, DISTRICT)]).toEqual([true, false, false]);
    office.run('importOfficeData', { contacts: [{ ...person, active: true }] });
    expect(allowed(office, 'Second@example.com')).toBe(true);
    office.run('importOfficeData', { contacts: [{ ...person, email: 'third@example.com', active: false }] });
    expect(allowed(office, 'third@example.com')).toBe(false);
  });
});

describe('a run without a person', () => {
  it('is refused where the event names no trigger of its account', () => {
    const office = withLine().open();
    const before = office.mails().length;
    for (const name of ['runDailyDispatcher', 'onFormSubmitted', 'continueDocuments', 'continueForms']) {
      const result = office.workspace.run({ functionName: name, mode: 'web-app', user: '', args: [{ triggerUid: 'made-up' }] });
      expect([name, JSON.stringify(result)]).toEqual([name, expect.stringContaining('ใช้คำสั่งนี้ไม่ได้') as string]);
    }
    expect(office.mails()).toHaveLength(before);
  });
});
