// After a correction: every document that was made of the month or of a later one, whose sums to date contain it, is made anew where its figures changed.
import { isIsoDate } from '../domain/calendar/iso-date';
import { isIsoMonth, type IsoMonth } from '../domain/calendar/iso-month';
import { formatThaiDate } from '../domain/calendar/thai-date';
import { shownPeriod } from '../domain/documents/period';
import { textOf } from '../domain/table/record';
import type { OfficeFiles } from '../ports/office-files';
import type { Tables } from '../ports/tables';
import { generateDocuments } from './generate-documents';
import { SENDINGS_TABLE } from './list-for-department';
import { readRegister, type DocumentApp } from './produce-documents';
import { readReports } from './read-reports';
import { saveMonthFiles } from './save-month-files';

/** What was made anew. */
export interface Renewed {
  readonly done: readonly string[];
  readonly notDone: readonly string[];
  readonly made: number;
}

/** Renews what stands in the register of this month's summaries and of later months; a month that was sent to กรมฯ and changed is named. */
export function renewReports(app: DocumentApp & { readonly files: OfficeFiles }, corrected: IsoMonth): Renewed {
  const parts = standingSlots(app.tables, corrected).map(({ kind, period, units }) => {
    const { counts, notDone } = generateDocuments(app, { kind, period, units });
    const made = counts['made'] ?? 0;
    if (made > 0 && kind === 'monthly-report') renewFiles(app, period);
    const sent = made > 0 && kind === 'monthly-report' ? sentOn(app.tables, period) : '';
    return {
      made, done: made === 0 ? [] : [`ปรับ${kind === 'monthly-report' ? 'รายงานรวมผล' : 'สรุปผู้บริหาร'}เดือน ${shownPeriod(period)} ตามตัวเลขใหม่ ${made} ฉบับ`],
      notDone: [...notDone, ...(sent === '' ? [] : [`เดือน ${shownPeriod(period)} ส่งกรมฯ แล้วเมื่อ ${sent} ตัวเลขสะสมเปลี่ยน โปรดส่งฉบับใหม่`])],
    };
  });
  return { done: parts.flatMap(({ done }) => done), notDone: parts.flatMap(({ notDone }) => notDone), made: parts.reduce((sum, { made }) => sum + made, 0) };
}

/** The day on which the month was last recorded as sent to กรมฯ, in words; empty where it was not. */
export function sentOn(tables: Tables, period: IsoMonth): string {
  const day = textOf(tables.read(SENDINGS_TABLE).filter((record) => textOf(record, 'obligation') === 'R22' && textOf(record, 'period') === period).at(-1) ?? {}, 'sentOn');
  return isIsoDate(day) ? formatThaiDate(day, 'short') : day;
}

/** The finished documents of reports, by kind and month; the compilation of the month itself is made by its own command. */
function standingSlots(tables: Tables, from: IsoMonth): readonly { readonly kind: string; readonly period: IsoMonth; readonly units: readonly string[] }[] {
  const slots = new Map<string, { readonly kind: string; readonly period: IsoMonth; readonly units: string[] }>();
  for (const { document: { kind, period, unit, status } } of readRegister(tables)) {
    const isOther = kind === 'executive-summary' ? period >= from : kind === 'monthly-report' && period > from;
    if (!isOther || status !== 'done' || !isIsoMonth(period)) continue;
    const slot = slots.get(`${period} ${kind}`) ?? { kind, period, units: [] };
    slot.units.push(unit);
    slots.set(`${period} ${kind}`, slot);
  }
  return [...slots].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slot]) => slot);
}

function renewFiles(app: { readonly tables: Tables; readonly files: OfficeFiles }, month: IsoMonth): void {
  const base = readReports(app.tables, (owed) => owed.month <= month);
  if (base.ok) saveMonthFiles(app.files, base.value, month);
}
