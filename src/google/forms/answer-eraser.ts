// Erases answers over FormApp and in the raw tabs of the bound spreadsheet.
import type { AnswerEraser } from '../../ports/forms';

/** Erases in the Forms and in the spreadsheet that they are linked to. */
export function platformAnswerEraser(spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet, timeZone: string): AnswerEraser {
  return {
    deleteResponses(formId, responseIds) {
      if (responseIds.size === 0) return 0;
      const form = FormApp.openById(formId);
      const standing = form.getResponses().map((response) => response.getId()).filter((id) => responseIds.has(id));
      standing.forEach((id) => { form.deleteResponse(id); });
      return standing.length;
    },
    clearRaw(formId, isOf) {
      const sheet = spreadsheet().getSheets().find((one) => one.getFormUrl()?.includes(formId) === true);
      if (sheet === undefined || sheet.getLastRow() < 2) return 0;
      const range = sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn());
      const shown = range.getDisplayValues();
      const rows = range.getValues().flatMap((values, index) => (isOf({ at: instantOf(values[0], timeZone), cells: shown[index] ?? [] }) && values.some((value) => value !== '') ? [index + 2] : []));
      rows.forEach((row) => { sheet.getRange(row, 1, 1, sheet.getLastColumn()).clearContent(); });
      return rows.length;
    },
  };
}

/** A date of the platform is of another realm than the script's own class. */
function instantOf(value: unknown, timeZone: string): string {
  return typeof value === 'object' && value !== null ? Utilities.formatDate(value as GoogleAppsScript.Base.Date, timeZone, "yyyy-MM-dd'T'HH:mm:ss") : '';
}
