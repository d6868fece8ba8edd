// The screen port over the active spreadsheet.
import type { Screen } from '../../ports/screen';
import type { TabLayout } from '../layout/tab-layout';

const FIRST_RECORD_ROW = 2;

/** The screen of the person who runs the execution. */
export function platformScreen(spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet, layouts: readonly TabLayout[]): Screen {
  return {
    goTo(table, index) {
      const layout = layouts.find(({ id }) => id === table);
      const sheet = layout === undefined ? null : spreadsheet().getSheetByName(layout.title);
      if (layout === undefined || sheet === null) return false;
      spreadsheet().setActiveSheet(sheet);
      sheet.setActiveRange(sheet.getRange(index + FIRST_RECORD_ROW, 1, 1, layout.columns.length));
      return true;
    },
  };
}
