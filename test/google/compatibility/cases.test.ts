// Every assumption that the compatibility check tries on the platform holds in the local workspace, by the built add-on.
import { CASE_GROUPS } from '../../../src/google/compatibility/all-cases';
import type { CompatibilityState } from '../../../src/entry/pages/compatibility';
import { BundleOffice } from '../../journeys/bundle-office';

const office = new BundleOffice({ day: '2024-10-28', pastTargets: '', isBare: true });

function answer<T>(functionName: string): T {
  const result = office.workspace.run({ functionName, mode: 'menu' });
  if (!result.ok) throw new Error(result.error.message);
  const { ok, value, sentences } = result.value as { ok: boolean; value: T; sentences?: string[] };
  if (!ok) throw new Error(sentences?.join(' '));
  return value;
}

/** Every part of the check, until it has ended. */
function checked(): CompatibilityState {
  answer('startCompatibilityCheck');
  for (let part = 0; part < 20; part += 1) {
    answer('tryCompatibilityPart');
    const state = answer<CompatibilityState>('readCompatibilityCheck');
    if (state.stage === 'finished') return state;
  }
  throw new Error('the check does not end');
}

describe('compatibility cases', () => {
  const state = checked();
  const names = CASE_GROUPS.flatMap(({ topic, cases }) => cases.map(({ name }): [string, string] => [topic, name]));

  it('have names of their own', () => {
    expect(names.filter(([topic, name], index) => names.findIndex(([otherTopic, other]) => other === name && topic === otherTopic) !== index)).toEqual([]);
  });

  it.each(names)('%s: %s', (topic, name) => {
    expect(state.differences.filter((difference) => difference.topic === topic && difference.name === name)).toEqual([]);
  });

  it('are all tried, and the result is mailed once to the person who started', () => {
    expect([state.tried, state.count]).toEqual([names.length, names.length]);
    expect(office.mails().map(({ to, subject }) => [to, subject])).toEqual([['province@example.com', '[ตำบลเข้มแข็ง] ผลตรวจความเข้ากันได้: ตรงทุกข้อ']]);
  });

  it('leave nothing in the drive', () => {
    const files = office.workspace.store.collection<{ name: string; trashed: boolean; parentId: string | null }>('files');
    const isGone = (id: string | null): boolean => { const file = id === null ? undefined : files.get(id); return file !== undefined && (file.trashed || isGone(file.parentId)); };
    expect(files.ids().filter((id) => !isGone(id) && /ทดลอง|เข้ากันได้|^case/.test(files.get(id)?.name ?? ''))).toEqual([]);
  });
});
