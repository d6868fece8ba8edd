// Adds an obligation that the department or the province set later; it behaves as those of the definition.
import { parseThaiDate } from '../domain/calendar/thai-date-parse';
import { OBLIGATIONS_TABLE, parseObligation } from '../domain/deadlines/obligation-row';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { textOf, type TableRecord } from '../domain/table/record';
import type { Exclusive } from '../ports/office';
import type { Tables } from '../ports/tables';
import { alone } from './alone';

const TITLE = 'เพิ่มภารกิจ';

/** What the person filled in; dates as typed, in พ.ศ. or CE. */
export interface NewObligation {
  readonly title: string;
  readonly clause: string;
  /** `district`, `province` or `both`. */
  readonly owes: string;
  readonly dueOn: string;
  /** Last date of a monthly series; empty for something owed once. */
  readonly until: string;
  readonly proofText: string;
}

/** Adds it under the next free id `X01`, `X02` … Nothing is added where a part cannot be read. */
export function addObligation(app: { readonly tables: Tables; readonly exclusive: Exclusive }, given: NewObligation): CommandReport {
  return alone(app, TITLE, () => addAlone(app.tables, given));
}

function addAlone(tables: Tables, given: NewObligation): CommandReport {
  const records = tables.read(OBLIGATIONS_TABLE);
  const record: TableRecord = {
    id: nextId(records), clause: given.clause.trim(), title: given.title.trim(), task: '', owes: given.owes, rhythm: given.until.trim() === '' ? 'once' : 'monthly',
    opensOn: null, dueOn: isoOf(given.dueOn), until: isoOf(given.until), sendBy: '', proof: '', proofText: given.proofText.trim(),
    perTambon: false, modes: 'all', active: true,
  };
  const parsed = parseObligation(record, records.length);
  if (!parsed.ok) return refusal(TITLE, parsed.reason.map(({ message }) => message));
  tables.append(OBLIGATIONS_TABLE, [record]);
  return report(TITLE, { done: [`เพิ่มภารกิจ ${textOf(record, 'id')} “${textOf(record, 'title')}” แล้ว ระบบจะติดตามและเตือนเหมือนภารกิจอื่น`], counts: { added: 1 } });
}

function isoOf(typed: string): string | null {
  if (typed.trim() === '') return null;
  const day = parseThaiDate(typed);
  return day.ok ? day.value : typed.trim();
}

function nextId(records: readonly TableRecord[]): string {
  const used = records.flatMap((record) => /^X(\d+)$/.exec(textOf(record, 'id'))?.slice(1).map(Number) ?? []);
  return `X${String(Math.max(0, ...used) + 1).padStart(2, '0')}`;
}
