// Changes of the workbook's format, in order. A migration may be run twice and never removes what people wrote.
import { isClipped, type TabLayout } from '../layout/tab-layout';
import { dressColumn } from '../tables/column-dress';
import { dressTab } from '../tables/tab-dress';

/** A change from the format before `to`. */
export interface Migration {
  readonly to: number;
  /** What it does, as a Thai sentence. */
  readonly what: string;
  readonly run: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, layouts: readonly TabLayout[]) => void;
}

/** Every migration; new ones are added at the end. */
export const MIGRATIONS: readonly Migration[] = [
  { to: 2, what: 'เพิ่มตัวกรองและสีของสถานะในแท็บเดิม', run: dressTabs },
  { to: 3, what: 'ช่องติ๊กเป็นกล่องให้กด และตัดข้อความยาวที่ขอบช่องในแท็บเดิม', run: dressColumns },
];

function dressTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, layouts: readonly TabLayout[]): void {
  for (const layout of layouts) {
    const sheet = spreadsheet.getSheetByName(layout.title);
    if (sheet !== null && sheet.getLastRow() > 0) dressTab(sheet, layout);
  }
}

/** Columns are found by their headers: people may have moved them. */
function dressColumns(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, layouts: readonly TabLayout[]): void {
  for (const layout of layouts) {
    const sheet = spreadsheet.getSheetByName(layout.title);
    if (sheet === null || sheet.getLastRow() === 0) continue;
    const headers = (sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0] ?? []).map((header) => header.trim());
    for (const column of layout.columns.filter((one) => one.kind === 'tick' || isClipped(one))) {
      const position = headers.indexOf(column.header) + 1;
      if (position > 0) dressColumn(sheet.getRange(2, position, sheet.getMaxRows() - 1, 1), column);
    }
  }
}
