// CSV files put into a folder are taken in every morning and moved away.
const IN = 'CSV in';
const DONE = 'CSV done';

function install() {
  ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger));
  const inbox = DriveApp.createFolder(IN);
  DriveApp.createFolder(DONE);
  inbox.createFile('first.csv', 'code,name,amount\n007,"Smith, Jane",1200.50\n008,"He said ""hi""",3', MimeType.CSV);
  inbox.createFile('notes.txt', 'no csv');
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Import');
  sheet.appendRow(['code', 'name', 'amount', 'file', 'taken in']);
  sheet.getRange('A:A').setNumberFormat('@');
  ScriptApp.newTrigger('takeIn').timeBased().everyDays(1).atHour(6).create();
  return ScriptApp.getProjectTriggers().map((trigger) => [trigger.getHandlerFunction(), String(trigger.getEventType()), trigger.getTriggerSourceId()]);
}

function addFile(name, text) {
  DriveApp.getFoldersByName(IN).next().createFile(name, text, 'text/csv');
}

function takeIn(e) {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(1000)) return;
  const sheet = SpreadsheetApp.getActive().getSheetByName('Import');
  const files = DriveApp.getFoldersByName(IN).next().getFilesByType(MimeType.CSV);
  const done = DriveApp.getFoldersByName(DONE).next();
  let taken = 0;
  while (files.hasNext()) {
    const file = files.next();
    const rows = Utilities.parseCsv(file.getBlob().getDataAsString('UTF-8')).slice(1);
    const stamp = `${e.year}-${e.month}-${e['day-of-month']} ${e.timezone}`;
    if (rows.length > 0) sheet.getRange(sheet.getLastRow() + 1, 1, rows.length, 5).setValues(rows.map((row) => [...row, file.getName(), stamp]));
    file.moveTo(done);
    taken += rows.length;
  }
  lock.releaseLock();
  CacheService.getScriptCache().put('last', String(taken), 60);
  return taken;
}

function look() {
  const left = [];
  const files = DriveApp.getFoldersByName(IN).next().getFiles();
  while (files.hasNext()) left.push(files.next().getName());
  return { rows: SpreadsheetApp.getActive().getSheetByName('Import').getDataRange().getValues(), left, now: Utilities.formatDate(new Date(), 'Asia/Bangkok', 'yyyy-MM-dd HH') };
}
