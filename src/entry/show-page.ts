// Opens the pages of src/dialogs in the spreadsheet: as a dialog or in the side panel.
import { admissionRefusal } from './admission';
import { askForConsent } from './consent';

/** How a dialog opens; sizes in pixels. */
export interface DialogFrame {
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
}

const DIALOG_WIDTH_PX = 720;
const DIALOG_HEIGHT_PX = 560;

/** Opens `page` (a folder of src/dialogs) over the sheet; `given` is what the page starts with, as plain data. */
export function showDialog(page: string, frame: DialogFrame, given: unknown = {}): void {
  if (!isAllowed(frame.title)) return;
  const output = pageOutput(page, given).setWidth(frame.width ?? DIALOG_WIDTH_PX).setHeight(frame.height ?? DIALOG_HEIGHT_PX);
  SpreadsheetApp.getUi().showModalDialog(output, frame.title);
}

/** Opens `page` beside the sheet. The platform gives it 300 pixels. */
export function showSidePanel(page: string, title: string, given: unknown = {}): void {
  if (!isAllowed(title)) return;
  SpreadsheetApp.getUi().showSidebar(pageOutput(page, given).setTitle(title));
}

/** Whether the page may open; where a permission is missing it is said, and the platform asks for it. */
function isAllowed(title: string): boolean {
  const lacking = admissionRefusal();
  if (lacking === null) return true;
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, lacking, ui.ButtonSet.OK);
  askForConsent();
  return false;
}

/** What the page starts with stands in the page as data; `<` is escaped so that no text of it can end the element. */
function pageOutput(page: string, given: unknown): GoogleAppsScript.HTML.HtmlOutput {
  const data = JSON.stringify(given).replace(/</g, '\\u003c');
  const built = HtmlService.createHtmlOutputFromFile(page).getContent();
  return HtmlService.createHtmlOutput(built.replace('<script type="application/json" id="given">{}</script>', () => `<script type="application/json" id="given">${data}</script>`));
}
