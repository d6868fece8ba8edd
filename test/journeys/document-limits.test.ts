// The MOU run of the built add-on under the limits of a consumer account; nobody touches what is left.
import { createHash } from 'node:crypto';
import { SimulatedPlatform } from '../../src/workspace/platform/simulated-platform';
import { advanceBy, isLeft, mouOffice } from '../builders/mou-office';
import type { BundleOffice } from './bundle-office';

function made(office: BundleOffice): number {
  return office.rows('ทะเบียนเอกสาร').filter((row) => row['สถานะ'] === 'เสร็จแล้ว').length;
}

/** The account has made that many documents since just now. */
function haveMade(office: BundleOffice, used: number): void {
  const user = createHash('sha256').update('province@example.com').digest('hex').slice(0, 16);
  office.workspace.store.collection('quotas').set(`documents-${user}`, { used, startedMs: office.workspace.now() });
}

describe('MOU run of many tambons', () => {
  it('stops by itself before the platform ends it, says how far it came, and its trigger makes the rest, each once', () => {
    const office = mouOffice(40);
    office.workspace.watchers.push(new SimulatedPlatform({ latency: true, limits: 'workspace' }));
    const ended = office.run('generateMous');
    const first = made(office);
    expect([first > 20, first < 40]).toEqual([true, true]);
    expect(ended.notDone.join()).toContain(`ทำแล้ว ${first} จาก 40`);
    expect(ended.notDone.join()).toContain('ทำต่อเอง');
    advanceBy(office, 15);
    const rows = office.rows('ทะเบียนเอกสาร');
    expect([made(office), rows.length, new Set(rows.map((row) => row['รหัสพื้นที่'])).size, isLeft(office)]).toEqual([40, 40, 40, false]);
  }, 120_000);
});

describe('MOU run of a consumer account', () => {
  it('stops at 250 documents a day, says how far it came, and makes the rest the next day by itself', () => {
    const office = mouOffice();
    office.workspace.watchers.push(new SimulatedPlatform({ limits: 'consumer' }));
    haveMade(office, 245);
    const ended = office.run('generateMous');
    expect(ended.counts).toMatchObject({ made: 5, remaining: 4, setAside: 0 });
    expect(ended.done.concat(ended.notDone).join()).toContain('ทำแล้ว 5 จาก 9');
    advanceBy(office, 60);
    expect(made(office)).toBe(5);
    advanceBy(office, 25 * 60);
    expect([made(office), isLeft(office)]).toEqual([9, false]);
  });

  it.each([['DocumentApp.openById', 2], ['Folder.createFile', 1], ['File.getAs', 1]] as const)('waits for the next day wherever the day’s use of a service is up (%s)', (name, nth) => { // the first opening reads the template
    const office = mouOffice();
    office.workspace.watchers.push(new SimulatedPlatform({ faults: { calls: [{ nth, name, does: 'quota', afterwards: false }], triggers: [], line: [] } }));
    expect(office.run('generateMous').counts).toMatchObject({ made: 0, remaining: 9, setAside: 0 });
    advanceBy(office, 60);
    expect(made(office)).toBe(0);
    advanceBy(office, 25 * 60);
    expect([made(office), isLeft(office)]).toEqual([9, false]);
  });
});
