// The raw response tabs of the office's Forms: kept as readable texts in an archive, then taken out of the workbook.
import { writeSheet } from './plain-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks a tab that is archived and about to go, so that an interrupted removal is gone on with. */
const LEAVING = '(เก็บเข้าคลังแล้ว)';
const LONGEST_NAME = 90;

/** Writes each raw tab into the archive under its Form's title; one that stands there already is left. */
export function copyRawTabs(workbook: Spreadsheet, archive: Spreadsheet, formIds: readonly string[]): void {
  for (const { sheet, formId } of rawTabs(workbook, formIds)) {
    const name = `คำตอบ ${titleOf(formId) || sheet.getName()}`.slice(0, LONGEST_NAME);
    if (archive.getSheetByName(name) !== null) continue;
    const begun = archive.getSheetByName(LEAVING);
    if (begun !== null) archive.deleteSheet(begun);
    const copy = archive.insertSheet(LEAVING, archive.getSheets().length);
    writeSheet(copy, sheet.getDataRange().getDisplayValues());
    copy.setName(name);
  }
}

/** Unlinks the Forms and deletes their raw tabs; the Forms themselves keep the responses. */
export function removeRawTabs(workbook: Spreadsheet, formIds: readonly string[]): void {
  rawTabs(workbook, formIds).forEach(({ sheet, formId }) => {
    sheet.setName(`${sheet.getName().slice(0, LONGEST_NAME - LEAVING.length)} ${LEAVING}`);
    FormApp.openById(formId).removeDestination();
  });
  for (const sheet of workbook.getSheets()) if (sheet.getName().endsWith(LEAVING) && sheet.getFormUrl() === null) workbook.deleteSheet(sheet);
}

/** A linked tab knows its Form by address. */
function rawTabs(workbook: Spreadsheet, formIds: readonly string[]): readonly { readonly sheet: Sheet; readonly formId: string }[] {
  return workbook.getSheets().flatMap((sheet) => {
    const url = sheet.getFormUrl();
    const formId = url === null ? undefined : formIds.find((id) => url.includes(id));
    return formId === undefined ? [] : [{ sheet, formId }];
  });
}

function titleOf(formId: string): string {
  try {
    return FormApp.openById(formId).getTitle();
  } catch {
    return '';
  }
}
