// A sheet's protections as XLSX has them: a protected sheet whose cells are locked or not.
import type { Worksheet } from '@cj-tech-master/excelts';
import { boxHas } from '../services/spreadsheet/model/boxes';
import type { Box, SheetRecord } from '../services/spreadsheet/model/spreadsheet-record';

/** Which cells of a protected sheet are locked: all but `exceptions`, or only those. */
export interface LockPlan {
  readonly lockedByDefault: boolean;
  readonly exceptions: readonly Box[];
}

/** The plan of a sheet; `undefined` where nothing is protected beyond a warning. */
export function lockPlan(sheet: SheetRecord): LockPlan | undefined {
  const strict = sheet.protections.filter(({ warningOnly }) => !warningOnly);
  const whole = strict.find(({ kind }) => kind === 'SHEET');
  if (whole !== undefined) return { lockedByDefault: true, exceptions: whole.unprotected };
  const boxes = strict.flatMap(({ box }) => (box === undefined ? [] : [box]));
  return boxes.length === 0 ? undefined : { lockedByDefault: false, exceptions: boxes };
}

/** Whether a cell is locked. */
export function isLocked(plan: LockPlan, row: number, column: number): boolean {
  return plan.exceptions.some((box) => boxHas(box, row, column)) ? !plan.lockedByDefault : plan.lockedByDefault;
}

/** Protects the sheet of a file without a password: it guards against slips, a person can lift it. */
export async function protectSheet(sheet: Worksheet): Promise<void> {
  await sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true });
}
