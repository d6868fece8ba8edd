// Every assumption that the compatibility check tries on the platform holds in the local workspace, by the built add-on.
import type { Execution } from '../../../src/workspace/kernel/execution';
import { CASE_GROUPS } from '../../../src/google/compatibility/all-cases';
import type { CompatibilityState } from '../../../src/entry/pages/compatibility';
import { BundleOffice } from '../../journeys/bundle-office';

const NAMES = CASE_GROUPS.flatMap(({ topic, cases }) => cases.map(({ name }): [string, string] => [topic, name]));

function newOffice(): BundleOffice {
  return new BundleOffice({ day: '2024-10-28', pastTargets: '', isBare: true });
}

function answer<T>({ workspace }: BundleOffice, functionName: string): T {
  const result = workspace.run({ functionName, mode: 'menu' });
  if (!result.ok) throw new Error(result.error.message);
  const { ok, value, sentences } = result.value as { ok: boolean; value: T; sentences?: string[] };
  if (!ok) throw new Error(sentences?.join(' '));
  return value;
}

/** Part after part, until the check has ended. */
function ended(office: BundleOffice): CompatibilityState {
  for (let part = 0; part < 20; part += 1) {
    answer(office, 'tryCompatibilityPart');
    const state = answer<CompatibilityState>(office, 'readCompatibilityCheck');
    if (state.stage === 'finished') return state;
  }
  throw new Error('the check does not end');
}

/** Names of scratch files that are not in the bin, nor in a folder that is. */
function leftIn({ workspace }: BundleOffice): readonly string[] {
  const files = workspace.store.collection<{ name: string; trashed: boolean; parentId: string | null }>('files');
  const isGone = (id: string | null): boolean => { const file = id === null ? undefined : files.get(id); return file !== undefined && (file.trashed || isGone(file.parentId)); };
  return files.ids().filter((id) => !isGone(id)).map((id) => files.get(id)?.name ?? '').filter((name) => /ทดลอง|เข้ากันได้|^case/.test(name));
}

describe('compatibility cases', () => {
  const office = newOffice();
  answer(office, 'startCompatibilityCheck');
  const state = ended(office);

  it('have names of their own', () => {
    expect(NAMES.map((name) => name.join()).filter((name, index, all) => all.indexOf(name) !== index)).toEqual([]);
  });

  it.each(NAMES)('%s: %s', (topic, name) => {
    expect(state.differences.filter((difference) => difference.topic === topic && difference.name === name)).toEqual([]);
  });

  it('are all tried, and the result is mailed once to the person who started', () => {
    expect([state.tried, state.count]).toEqual([NAMES.length, NAMES.length]);
    expect(office.mails().map(({ to, subject }) => [to, subject])).toEqual([['province@example.com', '[ตำบลเข้มแข็ง] ผลตรวจความเข้ากันได้: ตรงทุกข้อ']]);
  });

  it('leave nothing in the drive, and no later run', () => {
    expect(leftIn(office)).toEqual([]);
    expect(office.workspace.store.collection('triggers').values()).toEqual([]);
  });
});

describe('a compatibility check that was cut off', () => {
  it('goes on by itself, and takes away what the cut-off part left', () => {
    const office = newOffice();
    answer(office, 'startCompatibilityCheck');
    let calls = 0;
    office.workspace.watchers.push({ before: (execution: Execution) => { calls += 1; if (calls === 1000) execution.kill('time'); } });
    expect(office.workspace.run({ functionName: 'tryCompatibilityPart', mode: 'menu' }).ok).toBe(false);
    office.workspace.watchers.pop();
    expect(leftIn(office)).not.toEqual([]);
    office.advance('2024-10-29');
    expect(answer<CompatibilityState>(office, 'readCompatibilityCheck')).toMatchObject({ stage: 'finished', tried: NAMES.length, differences: [] });
    expect(leftIn(office)).toEqual([]);
    expect(office.mails()).toHaveLength(1);
  });

  it('ends after three runs that died at one place, and mails what it has', () => {
    const office = newOffice();
    answer(office, 'startCompatibilityCheck');
    const calls = new WeakMap<Execution, number>();
    office.workspace.watchers.push({ before: (execution: Execution) => { const count = (calls.get(execution) ?? 0) + 1; calls.set(execution, count); if (count === 1000) execution.kill('time'); } });
    for (let run = 0; run < 4; run += 1) {
      office.workspace.run({ functionName: 'continueCompatibilityCheck', mode: 'trigger' });
      office.workspace.setNow(office.workspace.now() + 8 * 60_000);
    }
    office.workspace.watchers.pop();
    expect(answer<CompatibilityState>(office, 'readCompatibilityCheck')).toMatchObject({ stage: 'finished', tried: 0, differences: [{ got: 'หยุดกลางคัน 3 ครั้ง' }] });
    expect(office.mails()).toHaveLength(1);
    answer(office, 'startCompatibilityCheck');
    expect(ended(office)).toMatchObject({ tried: NAMES.length, differences: [] });
  });
});
