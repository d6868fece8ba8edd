// Confirming, replacing and releasing: once each, with reasons, never on what changed meanwhile.
import { allocateQuota } from '../../src/actions/allocate-quota';
import { confirmTargets } from '../../src/actions/confirm-targets';
import { releasePlace, replaceTarget } from '../../src/actions/replace-target';
import { overrideFinding, reviewNomination } from '../../src/actions/review-nomination';
import { formatNomination } from '../../src/domain/nomination/nomination-row';
import type { Tables } from '../../src/ports/tables';
import { nomination, volunteering } from '../builders/nominations';
import { selectionApp, type SelectionApp } from '../builders/selection-app';

const PAST = [{ fiscalYear: '2566', tambonCode: '430101' }, { fiscalYear: '2567', tambonCode: '430102' }];

function app(): SelectionApp {
  const rows = [nomination('430205', volunteering('430202')), nomination('430802'), nomination('430103')];
  return selectionApp({ nominations: rows.map(formatNomination), 'past-targets': PAST });
}

const standing = (one: SelectionApp): string[] => one.tables.read('targets').filter(({ endedReason }) => endedReason === '').map(({ tambonCode }) => String(tambonCode));

test('only what was shown as ready and still is gets confirmed, and its nomination is locked', () => {
  const one = app();
  expect(confirmTargets(one)).toMatchObject({ status: 'partly', counts: { confirmedNow: 0 } });
  allocateQuota(one);
  reviewNomination(one, { responseId: 'r-430802', decision: 'withdrawn', comment: 'อำเภอขอถอน' });
  expect(confirmTargets(one)).toMatchObject({ status: 'partly', counts: { confirmedNow: 2 } });
  expect(standing(one)).toEqual(['430103', '430205']);
  expect(one.tables.read('nominations')[0]).toMatchObject({ lockedAt: '2024-10-28T09:00:00', standing: 'approved', reviewedBy: 'province@example.com' });
});

test('confirming twice changes nothing', () => {
  const one = app();
  allocateQuota(one);
  confirmTargets(one);
  const before = JSON.stringify(one.tables.read('targets'));
  expect(confirmTargets(one)).toMatchObject({ status: 'done', counts: { confirmedNow: 0, targets: 3 } });
  expect(JSON.stringify(one.tables.read('targets'))).toBe(before);
});

test('a target is replaced with a reason, once', () => {
  const one = app();
  allocateQuota(one);
  confirmTargets(one);
  const order = { tambonCode: '430205', newTambonCode: '430202', reason: 'ผู้นำขอเปลี่ยน' };
  expect(replaceTarget(one, { ...order, reason: '' }).status).toBe('refused');
  expect(replaceTarget(one, order).status).toBe('done');
  expect(replaceTarget(one, order).status).toBe('refused');
  expect(standing(one).sort()).toEqual(['430103', '430202', '430802']);
  expect(one.tables.read('targets').find(({ tambonCode }) => tambonCode === '430205')?.['endedReason']).toContain('ผู้นำขอเปลี่ยน (province@example.com');
  allocateQuota(one);
  expect(confirmTargets(one).counts).toMatchObject({ confirmedNow: 0, targets: 3 });
});

test('a past target is not put in place of another without an override', () => {
  const one = app();
  allocateQuota(one);
  confirmTargets(one);
  expect(replaceTarget(one, { tambonCode: '430103', newTambonCode: '430101', reason: 'x' })).toMatchObject({ status: 'refused', notDone: [expect.stringContaining('แนวทางกรมฯ ข้อ 3.1')] });
});

test('a released place goes to a volunteer and counts once', () => {
  const one = app();
  expect(releasePlace(one, { districtCode: '4317', reason: 'อำเภอแจ้งไม่พร้อม' }).status).toBe('done');
  expect(releasePlace(one, { districtCode: '4317', reason: 'อำเภอแจ้งไม่พร้อม' }).counts).toEqual({ released: 0 });
  expect(allocateQuota(one).counts).toMatchObject({ quota: 9, ready: 4, vacant: 5, shortfall: 0 });
  confirmTargets(one);
  expect(one.tables.read('targets').find(({ tambonCode }) => tambonCode === '430202')).toMatchObject({ reallocatedFrom: '4317', mode: 'target' });
  expect(allocateQuota(one).counts).toMatchObject({ confirmed: 4, vacant: 5, surplus: 0 });
});

test('an override with a reason lets a past target through at the next allocation', () => {
  const one = selectionApp({ nominations: [nomination('430101')].map(formatNomination), 'past-targets': PAST });
  expect(allocateQuota(one).counts).toMatchObject({ ready: 0 });
  expect(overrideFinding(one, { responseId: 'r-430101', subject: 'main', ruleId: 'R04', verdict: 'pass', reason: '' }).status).toBe('refused');
  overrideFinding(one, { responseId: 'r-430101', subject: 'main', ruleId: 'R04', verdict: 'pass', reason: 'มติคณะกรรมการ' });
  expect(allocateQuota(one).counts).toMatchObject({ ready: 1 });
});

test('checking and sharing together read and write each table once', () => {
  const one = app();
  const before = { ...one.tables.counts };
  allocateQuota(one);
  expect({ read: one.tables.counts.read - before.read, write: one.tables.counts.write - before.write }).toEqual({ read: 6, write: 2 });
});

test('a setting that cannot be read is refused with its name, and nothing is written', () => {
  const one = selectionApp({ settings: [{ key: 'nomination-due', value: 'สิ้นเดือน' }] });
  expect(allocateQuota(one)).toMatchObject({ status: 'refused', notDone: [expect.stringContaining('กำหนดแจ้งตำบลเป้าหมาย')] });
  expect(one.tables.read('allocation')).toEqual([]);
});

test.each([1, 2, 3])('a run cut off at its write %i is finished by the next one', (cutAt) => {
  const [whole, cut] = [app(), app()];
  for (const one of [whole, cut]) allocateQuota(one);
  confirmTargets(whole);
  const from = cut.tables.counts.write;
  const write = (act: () => void): void => {
    if (cut.tables.counts.write - from >= cutAt - 1) throw new Error('the execution ended');
    act();
  };
  const breaking: Tables = {
    read: (table) => cut.tables.read(table), flush: () => { cut.tables.flush(); }, append: (table, records) => { write(() => { cut.tables.append(table, records); }); },
    update: (table, changes) => { write(() => { cut.tables.update(table, changes); }); }, amend: (table, changes, added) => { write(() => { cut.tables.amend(table, changes, added); }); }, replace: (table, records) => { write(() => { cut.tables.replace(table, records); }); },
  };
  expect(() => confirmTargets({ ...cut, tables: breaking })).toThrow('the execution ended');
  confirmTargets(cut);
  for (const table of ['nominations', 'targets', 'allocation']) expect([table, cut.tables.read(table)]).toEqual([table, whole.tables.read(table)]);
});
