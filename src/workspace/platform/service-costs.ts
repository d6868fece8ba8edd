// What a call of a Google service costs: whether it leaves the script, milliseconds, and what the figure rests on (estimates of 2026 where it says so).

/** One line of the cost table; `ms` is the cost of one call in milliseconds. */
export interface ServiceCost {
  readonly method: string;
  readonly remote: boolean;
  readonly ms: number;
  readonly basis: string;
}

/** The name of the line that stands for every call not named. */
export const ANY_OTHER = '(any other)';

const LINES: readonly (readonly [method: string, remote: boolean, ms: number, basis: string])[] = [
  ['SpreadsheetApp.getActiveSpreadsheet', false, 0, 'handle only'],
  ['SpreadsheetApp.openById', true, 300, 'published: open and read metadata about 0.3 s'],
  ['SpreadsheetApp.create', true, 2500, 'estimate'],
  ['SpreadsheetApp.flush', true, 200, 'published: one write about 0.2 s'],
  ['SpreadsheetApp.getUi', false, 0, ''],
  ['Spreadsheet.getSheetByName', true, 50, 'estimate; cached after the first read of the sheet list'],
  ['Spreadsheet.getSheets', true, 50, 'estimate; cached after the first'],
  ['Spreadsheet.insertSheet', true, 400, 'estimate'],
  ['Spreadsheet.toast', true, 50, 'estimate'],
  ['Sheet.getRange', false, 0, 'handle only'],
  ['Sheet.getDataRange', true, 50, 'needs the extent'],
  ['Sheet.getLastRow', true, 50, 'needs the extent; cached until a write'],
  ['Sheet.getLastColumn', true, 50, 'needs the extent; cached until a write'],
  ['Sheet.getMaxRows', true, 50, 'estimate'],
  ['Sheet.appendRow', true, 300, 'published: constant a call'],
  ['Sheet.deleteRow', true, 200, 'estimate'],
  ['Sheet.insertRowsAfter', true, 200, 'estimate'],
  ['Sheet.copyTo', true, 800, 'estimate'],
  ['Range.getValue', true, 100, 'estimate; 10,000 cells a read cost 100 ms more'],
  ['Range.getValues', true, 100, 'plus 1 ms per 100 cells'],
  ['Range.getDisplayValues', true, 100, 'plus 1 ms per 100 cells'],
  ['Range.setValue', true, 20, 'buffered write; the flush is charged when a read follows or at the end'],
  ['Range.setValues', true, 20, 'plus 1 ms per 100 cells; buffered as above'],
  ['Range.setFormula', true, 20, 'buffered'],
  ['Range.clearContent', true, 20, 'buffered'],
  ['Range.setNumberFormat', true, 20, 'buffered; the same for every format setter'],
  ['Range.setDataValidation', true, 20, 'buffered'],
  ['Range.protect', true, 200, 'estimate'],
  ['FormApp.create', true, 2500, 'estimate'],
  ['FormApp.openById', true, 500, 'estimate'],
  ['Form.addItem', true, 300, 'estimate; every add and every item setter is one call'],
  ['Form.getResponses', true, 500, 'plus 10 ms a response'],
  ['Form.setDestination', true, 2000, 'estimate'],
  ['DocumentApp.openById', true, 900, 'estimate'],
  ['DocumentApp.create', true, 1500, 'estimate'],
  ['Body.read', true, 30, 'estimate; getText getChild findText and other reads'],
  ['Body.edit', false, 5, 'edits are sent at saveAndClose'],
  ['Document.saveAndClose', true, 900, 'estimate'],
  ['DriveApp.getFileById', true, 200, 'estimate'],
  ['DriveApp.getFolderById', true, 200, 'estimate'],
  ['Folder.createFolder', true, 500, 'estimate'],
  ['Folder.createFile', true, 700, 'estimate'],
  ['Folder.getFilesByName', true, 300, 'estimate; one a page of results'],
  ['File.makeCopy', true, 2000, 'planning guess 1-3 s'],
  ['File.getAs(application/pdf)', true, 1500, 'published: 100 Docs to PDF about 150 s'],
  ['File.moveTo', true, 400, 'estimate'],
  ['File.setTrashed', true, 300, 'estimate'],
  ['File.addEditor', true, 500, 'estimate; the same for addViewer and setSharing'],
  ['MailApp.sendEmail', true, 700, 'planning guess 0.5-1 s'],
  ['MailApp.getRemainingDailyQuota', true, 50, 'estimate'],
  ['UrlFetchApp.fetch', true, 450, 'published: overhead of a sequential fetch, plus the server\'s own time'],
  ['UrlFetchApp.fetchAll', true, 500, 'published: once for all, plus the slowest server'],
  ['PropertiesService.getProperty', true, 30, 'estimate; getProperties is one call'],
  ['PropertiesService.setProperty', true, 50, 'estimate; setProperties is one call'],
  ['CacheService.get', true, 20, 'estimate'],
  ['CacheService.put', true, 20, 'estimate'],
  ['LockService.tryLock', true, 50, 'plus the waiting'],
  ['ScriptApp.getAuthorizationInfo', true, 50, 'estimate'],
  ['ScriptApp.getProjectTriggers', true, 100, 'estimate'],
  ['ScriptApp.newTrigger.create', true, 400, 'estimate'],
  ['ScriptApp.deleteTrigger', true, 200, 'estimate'],
  ['HtmlService.createTemplateFromFile', true, 30, 'estimate'],
  ['Utilities.*', false, 0, 'local except sleep'],
  ['Session.*', false, 0, 'local'],
  ['(any other)', true, 100, 'estimate'],
];

/** The cost table by method. */
export const SERVICE_COSTS: ReadonlyMap<string, ServiceCost> = new Map(LINES.map(([method, remote, ms, basis]) => [method, { method, remote, ms, basis }]));
