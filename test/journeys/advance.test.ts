// `advance`: days go by, and every time trigger that falls due runs in order.
import { CliWorkspace } from './workspace-cli';

interface Advanced { readonly now: string; readonly triggers: readonly { readonly function: string; readonly at: string; readonly result: unknown }[] }

describe('advance', () => {
  const workspace = new CliWorkspace();
  beforeAll(() => { expect(workspace.exec('csv-import', 'install').result).toEqual([['takeIn', 'CLOCK', null]]); });
  afterAll(() => { workspace.remove(); });

  it('fires a daily trigger in its hour of the next day', () => {
    const { result, status } = workspace.run('advance', '2024-10-29');
    const { now, triggers } = result as Advanced;
    expect([status, now, triggers.map((trigger) => [trigger.function, trigger.at.slice(0, 13), trigger.result])]).toEqual([0, '2024-10-29', [['takeIn', '2024-10-28T23', 2]]]);
  });

  it('fires it once a day on the way, in order, and reads a day of the Buddhist era', () => {
    expect(workspace.exec('csv-import', 'addFile', '--args', '["b.csv","x,y,z\\r\\n12,สมชาย,5\\r\\n"]').status).toBe(0);
    const { now, triggers } = workspace.run('advance', '31/10/2567').result as Advanced;
    expect([now, triggers.map((trigger) => [trigger.at.slice(0, 10), trigger.result])]).toEqual(['2024-10-31', [['2024-10-29', 1], ['2024-10-30', 0]]]);
  });

  it('leaves the clock there, the rows in the sheet and the files moved away', () => {
    expect(workspace.exec('csv-import', 'look').result).toEqual({
      rows: [
        ['code', 'name', 'amount', 'file', 'taken in'],
        ['007', 'Smith, Jane', 1200.5, 'first.csv', '2024-10-28 UTC'], ['008', 'He said "hi"', 3, 'first.csv', '2024-10-28 UTC'], ['12', 'สมชาย', 5, 'b.csv', '2024-10-29 UTC'],
      ],
      left: ['notes.txt'], now: '2024-10-31 23',
    });
    expect(workspace.files('drive/CSV done')).toEqual(['b.csv', 'first.csv']);
  });

  it('does not fire again for days that have gone by', () => {
    expect(workspace.run('advance', '2024-10-31').result).toEqual({ now: '2024-10-31', triggers: [] });
  });
});
