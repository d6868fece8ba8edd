// Confirmed targets as rows of their table.
import { isIsoDate } from '../calendar/iso-date';
import { isDistrictCode, isTambonCode } from '../places/codes';
import { err, ok, type Result } from '../result';
import { textOf, type CellFault, type TableRecord } from '../table/record';
import type { ConfirmedTarget } from './confirmed-target';

/** Table id of the confirmed list. */
export const TARGETS_TABLE = 'targets';

/** The names and marks beside a confirmed target. */
export interface TargetNotes {
  readonly district: string;
  readonly tambon: string;
  readonly responseId: string;
}

/** The confirmed target of a record. @returns err with one fault a bad cell */
export function parseConfirmedTarget(record: TableRecord, index: number): Result<ConfirmedTarget, readonly CellFault[]> {
  const faults: CellFault[] = [];
  const fault = (column: string, message: string): void => { faults.push({ table: TARGETS_TABLE, index, column, message }); };
  const mode = textOf(record, 'mode');
  const districtCode = textOf(record, 'districtCode');
  const tambonCode = textOf(record, 'tambonCode');
  const from = textOf(record, 'reallocatedFrom');
  const confirmedOn = textOf(record, 'confirmedOn');
  if (mode !== 'target' && mode !== 'maintain') fault('mode', `“${mode}” ไม่ใช่รูปแบบที่ระบบรู้จัก`);
  if (!isDistrictCode(districtCode)) fault('districtCode', `“${districtCode}” ไม่ใช่รหัสอำเภอ 4 หลัก`);
  if (mode === 'target' && !isTambonCode(tambonCode)) fault('tambonCode', `“${tambonCode}” ไม่ใช่รหัสตำบล 6 หลัก`);
  if (!isIsoDate(confirmedOn)) fault('confirmedOn', `“${confirmedOn}” ไม่ใช่วันที่`);
  if (faults.length > 0 || (mode !== 'target' && mode !== 'maintain') || !isDistrictCode(districtCode) || !isIsoDate(confirmedOn)) return err(faults);
  return ok({
    mode, districtCode, tambonCode: isTambonCode(tambonCode) ? tambonCode : null, reallocatedFrom: isDistrictCode(from) ? from : null,
    confirmedOn, confirmedBy: textOf(record, 'confirmedBy'), endedReason: textOf(record, 'endedReason'),
  });
}

/** Targets of a table with the index of each one's record, and the faults of bad rows; empty rows are skipped. */
export function parseConfirmedTargets(records: readonly TableRecord[]): { readonly targets: readonly { readonly index: number; readonly target: ConfirmedTarget }[]; readonly faults: readonly CellFault[] } {
  const targets: { index: number; target: ConfirmedTarget }[] = [];
  const faults: CellFault[] = [];
  records.forEach((record, index) => {
    if (textOf(record, 'mode') === '' && textOf(record, 'districtCode') === '') return;
    const parsed = parseConfirmedTarget(record, index);
    if (parsed.ok) targets.push({ index, target: parsed.value });
    else faults.push(...parsed.reason);
  });
  return { targets, faults };
}

/** The record of a confirmed target. */
export function formatConfirmedTarget(target: ConfirmedTarget, notes: TargetNotes): TableRecord {
  return { ...target, ...notes };
}
