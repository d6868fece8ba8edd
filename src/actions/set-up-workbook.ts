// Sets the workbook up: missing tabs, and the rows an office starts with; run again it adds only what is missing.
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { textOf, type TableRecord } from '../domain/table/record';
import type { Exclusive } from '../ports/office';
import type { Tables } from '../ports/tables';
import type { Workbook } from '../ports/workbook';
import { BUSY } from './alone';

/** Rows that a table starts with. Where `whenEmpty` is set they are added only to an empty table, else each row whose key is missing. */
export interface StartingRows {
  readonly table: string;
  readonly keyColumn: string;
  readonly records: readonly TableRecord[];
  readonly whenEmpty: boolean;
}

const TITLE = 'ตั้งค่าสมุดงาน';

/** Makes the tabs and adds starting rows; what people wrote stays. */
export function setUpWorkbook(app: { readonly workbook: Workbook; readonly tables: Tables; readonly exclusive: Exclusive; readonly startingRows: readonly StartingRows[] }): CommandReport {
  const { created, kept, changed } = app.workbook.ensureTabs();
  app.tables.flush();
  const ended = app.exclusive.run(() => app.startingRows.reduce((sum, rows) => sum + addMissing(app.tables, rows), 0));
  if (ended === undefined) return refusal(TITLE, [BUSY]);
  const added = ended.value;
  const done = [
    created.length > 0 ? `สร้างแท็บใหม่ ${created.length} แท็บ` : `สมุดงานมีแท็บครบแล้ว ${kept.length} แท็บ`,
    ...changed,
    ...(added > 0 ? [`เติมข้อมูลตั้งต้น ${added} แถว`] : []),
  ];
  return report(TITLE, { done, counts: { tabsCreated: created.length, rowsAdded: added, changed: changed.length } });
}

function addMissing(tables: Tables, rows: StartingRows): number {
  const present = tables.read(rows.table);
  if (rows.whenEmpty && present.length > 0) return 0;
  const keys = new Set(present.map((record) => textOf(record, rows.keyColumn)));
  const missing = rows.records.filter((record) => !keys.has(textOf(record, rows.keyColumn)));
  tables.append(rows.table, missing);
  return missing.length;
}
