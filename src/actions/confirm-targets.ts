// A person confirms what is ready in the proposal; confirming again changes nothing.
import { parseSteps, stepKey } from '../domain/allocation/allocation-row';
import type { AllocationRow } from '../domain/allocation/allocation-plan';
import type { ConfirmedTarget } from '../domain/allocation/confirmed-target';
import { formatConfirmedTarget, TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { NOMINATIONS_TABLE } from '../domain/nomination/nomination-row';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import type { TableRecord } from '../domain/table/record';
import type { Continuation } from '../ports/documents';
import type { Caller, Clock, Exclusive } from '../ports/office';
import type { RecordChange, Tables } from '../ports/tables';
import { BUSY } from './alone';
import { currentAllocation, targetFaults, writeAllocation, type CurrentAllocation } from './allocate-quota';
import { planFormRefresh } from './build-forms';
import { readSelection, type SelectionOffice } from './selection-office';

const TITLE = 'ยืนยันพื้นที่เป้าหมาย';

/** What confirming needs. */
export interface ConfirmApp {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly caller: Caller;
  readonly exclusive: Exclusive;
  readonly continuation: Continuation;
}

/** Confirms every step shown as ready that still is; nominations confirmed are locked, and the Forms that offer confirmed tambons follow. */
export function confirmTargets(app: ConfirmApp): CommandReport {
  const ended = app.exclusive.run(() => confirmAlone(app));
  if ((ended?.value.counts['confirmedNow'] ?? 0) > 0) planFormRefresh(app);
  return ended?.value ?? refusal(TITLE, [BUSY]);
}

function confirmAlone(app: ConfirmApp): CommandReport {
  const office = readSelection(app.tables);
  if (!office.ok) return refusal(TITLE, office.reason);
  const current = currentAllocation(app.tables, office.value);
  if (current.faults.length > 0) return refusal(TITLE, targetFaults(current.faults));
  const shown = new Set(parseSteps(current.shown).filter(({ state }) => state === 'ready').map(stepKey));
  const ready = current.plan.rows.filter(({ state }) => state === 'ready');
  const confirmed = ready.filter((row) => shown.has(stepKey(row)));
  const unseen = ready.length - confirmed.length;
  const lapsed = [...shown].filter((key) => !current.plan.rows.some((row) => stepKey(row) === key && (row.state === 'ready' || row.state === 'confirmed'))).length;
  if (confirmed.length > 0 || isBehind(current)) write(app, office.value, { current, confirmed });
  return closing(office.value, current, { confirmed, unseen, lapsed });
}

/** Whether an interrupted run confirmed what the table still shows as ready. */
function isBehind({ plan, shown }: CurrentAllocation): boolean {
  const standing = new Set(plan.rows.filter(({ state }) => state === 'confirmed').map(stepKey));
  return parseSteps(shown).some((row) => row.state === 'ready' && standing.has(stepKey(row)));
}

/** Locks come first: a run that is cut off anywhere is finished by the next one, which finds the steps still ready. */
function write(app: ConfirmApp, office: SelectionOffice, { current, confirmed }: { readonly current: CurrentAllocation; readonly confirmed: readonly AllocationRow[] }): void {
  const stamp = { confirmedOn: app.clock.today(), confirmedBy: app.caller.email() };
  app.tables.update(NOMINATIONS_TABLE, locks(office, confirmed, { at: app.clock.now(), by: app.caller.email() }));
  app.tables.append(TARGETS_TABLE, confirmed.map((row) => targetRecord(row, office, stamp)));
  const rows = current.plan.rows.map((row) => (confirmed.includes(row) ? { ...row, state: 'confirmed' as const } : row));
  writeAllocation(app.tables, office, { plan: { ...current.plan, rows }, releases: current.releases });
  app.tables.flush();
}

function targetRecord(row: AllocationRow, { facts }: SelectionOffice, stamp: Pick<ConfirmedTarget, 'confirmedOn' | 'confirmedBy'>): TableRecord {
  if (row.districtCode === null) throw new RangeError(`Cannot confirm ${stepKey(row)}: it has no district`);
  const target: ConfirmedTarget = {
    mode: row.kind === 'maintain' ? 'maintain' : 'target', districtCode: row.districtCode, tambonCode: row.tambonCode, reallocatedFrom: row.from, ...stamp, endedReason: '',
  };
  const tambon = row.tambonCode === null ? '' : facts.tambonNames.get(row.tambonCode) ?? '';
  return formatConfirmedTarget(target, { district: facts.districtNames.get(row.districtCode) ?? '', tambon, responseId: row.responseId ?? '' });
}

function locks(office: SelectionOffice, confirmed: readonly AllocationRow[], stamp: { readonly at: string; readonly by: string }): readonly RecordChange[] {
  const ids = new Set(confirmed.map(({ responseId }) => responseId));
  return office.rows
    .filter(({ nomination }) => ids.has(nomination.responseId) && nomination.lockedAt === '')
    .map(({ index }) => ({ index, cells: { standing: 'approved', lockedAt: stamp.at, reviewedBy: stamp.by, reviewedAt: stamp.at } }));
}

function closing(office: SelectionOffice, { plan }: CurrentAllocation, ended: { readonly confirmed: readonly AllocationRow[]; readonly unseen: number; readonly lapsed: number }): CommandReport {
  const targets = ended.confirmed.filter(({ kind }) => kind !== 'maintain');
  const standing = plan.totals.confirmed + targets.length;
  const names = targets.map(({ tambonCode }) => (tambonCode === null ? '' : office.facts.tambonNames.get(tambonCode) ?? ''));
  const done = ended.confirmed.length === 0 ? [`ไม่มีรายการใหม่ให้ยืนยัน ยืนยันแล้ว ${standing} จาก ${plan.totals.quota} ตำบล`] : [
    `ยืนยันเพิ่ม ${targets.length} ตำบล${names.length > 0 ? `: ${names.join(', ')}` : ''}`,
    `รวมยืนยันแล้ว ${standing} จาก ${plan.totals.quota} ตำบล`,
  ];
  const notDone = [
    ...(ended.unseen > 0 ? [`มี ${ended.unseen} รายการที่พร้อมแต่ยังไม่แสดงในแท็บข้อเสนอจัดสรร ให้เรียกคำสั่ง จัดสรรพื้นที่เป้าหมาย ก่อนแล้วจึงยืนยัน`] : []),
    ...(ended.lapsed > 0 ? [`มี ${ended.lapsed} รายการที่แสดงว่าพร้อมแต่ข้อมูลเปลี่ยนไปแล้ว จึงไม่ยืนยัน ให้เรียกคำสั่ง จัดสรรพื้นที่เป้าหมาย ใหม่`] : []),
  ];
  return report(TITLE, { done, notDone, counts: { confirmedNow: ended.confirmed.length, targets: standing, quota: plan.totals.quota, maintain: plan.totals.maintain } });
}
