// Proposes who gets the province's places, on findings made afresh, and writes every step with its reason.
import { ALLOCATION_TABLE, formatAllocation, parseReleases, parseSteps, withConfirmedReasons } from '../domain/allocation/allocation-row';
import { planAllocation } from '../domain/allocation/allocate-quota';
import type { AllocationPlan, AllocationTotals, PlaceRelease } from '../domain/allocation/allocation-plan';
import { parseConfirmedTargets, TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import type { CellFault, TableRecord } from '../domain/table/record';
import type { Tables } from '../ports/tables';
import { writeFindings } from './check-eligibility';
import { readSelection, type SelectionOffice } from './selection-office';

const TITLE = 'จัดสรรพื้นที่เป้าหมาย';

/** The proposal as the tables have it now. */
export interface CurrentAllocation {
  readonly plan: AllocationPlan;
  readonly releases: readonly PlaceRelease[];
  /** The allocation table as it stood before. */
  readonly shown: readonly TableRecord[];
  readonly targetRecords: readonly TableRecord[];
  readonly faults: readonly CellFault[];
}

/** Makes the proposal: a person confirms it with another command. */
export function allocateQuota(app: { readonly tables: Tables }): CommandReport {
  const office = readSelection(app.tables);
  if (!office.ok) return refusal(TITLE, office.reason);
  const current = currentAllocation(app.tables, office.value);
  if (current.faults.length > 0) return refusal(TITLE, targetFaults(current.faults));
  writeFindings(app.tables, office.value);
  writeAllocation(app.tables, office.value, current);
  return report(TITLE, { done: totalLines(current.plan.totals), notDone: openLines(current.plan), counts: { ...current.plan.totals } });
}

/** The proposal from the tables, two reads more than selection. */
export function currentAllocation(tables: Tables, office: SelectionOffice): CurrentAllocation {
  const shown = tables.read(ALLOCATION_TABLE);
  const targetRecords = tables.read(TARGETS_TABLE);
  const { targets, faults } = parseConfirmedTargets(targetRecords);
  const releases = parseReleases(shown);
  const plan = planAllocation({
    facts: office.facts, nominations: office.nominations, results: office.results, quota: office.settings.quota,
    confirmed: targets.map(({ target }) => target), releases, maxExtra: office.settings.maxExtra,
  });
  return { plan: { ...plan, rows: withConfirmedReasons(plan.rows, parseSteps(shown)) }, releases, shown, targetRecords, faults };
}

/** Writes the steps and the releases they rest on. */
export function writeAllocation(tables: Tables, office: SelectionOffice, { plan, releases }: Pick<CurrentAllocation, 'plan' | 'releases'>): void {
  tables.replace(ALLOCATION_TABLE, formatAllocation(plan, { districts: office.facts.districtNames, tambons: office.facts.tambonNames }, releases));
}

/** Faults of the confirmed list as sentences. */
export function targetFaults(faults: readonly CellFault[]): readonly string[] {
  return faults.map(({ index, message }) => `แท็บตำบลเป้าหมาย แถวที่ ${index + 2}: ${message} โปรดแก้ไขก่อน`);
}

function totalLines(totals: AllocationTotals): readonly string[] {
  return [
    `จำนวนที่กำหนด ${totals.quota} ตำบล: ยืนยันแล้ว ${totals.confirmed} พร้อมยืนยัน ${totals.ready} รอตรวจเพิ่ม ${totals.wait} ว่าง ${totals.vacant} ขาด ${totals.shortfall}`,
    ...(totals.maintain > 0 ? [`อำเภอพัฒนาต่อยอดและรักษาสถานะ ${totals.maintain} อำเภอ`] : []),
    ...(totals.surplus > 0 ? [`พื้นที่เกินจำนวนที่กำหนด ${totals.surplus} ตำบล โปรดตรวจค่าจำนวนตำบลเป้าหมายในแท็บตั้งค่า`] : []),
  ];
}

function openLines({ rows }: AllocationPlan): readonly string[] {
  return rows.filter(({ kind, state }) => kind === 'shortfall' || (kind !== 'released' && (state === 'wait' || state === 'vacant'))).map(({ reason }) => reason);
}
