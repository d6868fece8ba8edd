// Changes of the workbook's format, in order. A migration may be run twice and never removes what people wrote.
import type { TabLayout } from '../layout/tab-layout';
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
];

function dressTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, layouts: readonly TabLayout[]): void {
  for (const layout of layouts) {
    const sheet = spreadsheet.getSheetByName(layout.title);
    if (sheet !== null && sheet.getLastRow() > 0) dressTab(sheet, layout);
  }
}
