// Corrects dates and settings of the proposed fiscal year; the year itself is not touched.
import { parseThaiDate } from '../domain/calendar/thai-date-parse';
import { NEXT_YEAR_TABLE, proposalRows } from '../domain/programme/next-year-plan';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { textOf } from '../domain/table/record';
import type { Exclusive } from '../ports/office';
import type { Tables } from '../ports/tables';
import { BUSY } from './alone';
import { yearSources } from './propose-new-year';
import { proposedYear } from './read-new-year';

const TITLE = 'แก้ข้อเสนอปีงบประมาณใหม่';
const YEARS = 'setting:excluded-years';

/** Writes the corrected values by key and shows their weekdays anew; nothing is written where one of them cannot be read. */
export function correctNewYear(app: { readonly tables: Tables; readonly exclusive: Exclusive }, corrections: ReadonlyMap<string, string>): CommandReport {
  const ended = app.exclusive.run(() => correctAlone(app.tables, corrections));
  return ended?.value ?? refusal(TITLE, [BUSY]);
}

function correctAlone(tables: Tables, corrections: ReadonlyMap<string, string>): CommandReport {
  const year = proposedYear(tables);
  if (year === null) return refusal(TITLE, ['ยังไม่มีข้อเสนอปีใหม่']);
  const sources = yearSources(tables, year);
  if (!sources.ok) return refusal(TITLE, sources.reason);
  const records = tables.read(NEXT_YEAR_TABLE);
  const titles = new Map(records.map((record) => [textOf(record, 'key'), `${textOf(record, 'title')} ${textOf(record, 'what')}`]));
  const faults = [...corrections].flatMap(([key, value]) => faultOf(titles.get(key), key, value));
  if (faults.length > 0) return refusal(TITLE, faults);
  const corrected = records.map((record) => ({ ...record, value: corrections.get(textOf(record, 'key')) ?? textOf(record, 'value') }));
  tables.replace(NEXT_YEAR_TABLE, proposalRows(sources.value, corrected));
  return report(TITLE, { done: [`บันทึกการแก้ ${corrections.size} รายการแล้ว ยังไม่ได้เริ่มปีใหม่`], counts: { corrected: corrections.size } });
}

function faultOf(title: string | undefined, key: string, value: string): readonly string[] {
  if (title === undefined) return [`ไม่มีรายการ “${key}” ในข้อเสนอ`];
  if (key === YEARS) return /^[\d๐-๙,\s]*$/.test(value) ? [] : [`${title}: ให้กรอกปี พ.ศ. คั่นด้วยจุลภาค`];
  return parseThaiDate(value).ok ? [] : [`${title}: อ่านวันที่ “${value}” ไม่ได้ ให้กรอกเช่น 30/10/2568`];
}
