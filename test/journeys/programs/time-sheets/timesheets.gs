/** Hours of a team: a sheet with rules, an approval by typing, a mail on approval. */
var TAB = 'Hours';

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Time sheets').addItem('Set up', 'setUp').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Notify', 'notify')).addToUi();
}

function setUp() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = ss.getSheetByName(TAB) || ss.insertSheet(TAB);
  sheet.clear();
  sheet.appendRow(['Person', 'Email', 'Day', 'Hours', 'Approved', 'Note']);
  sheet.getRange(2, 1, 3, 4).setValues([
    ['Ann', 'ann@example.com', new Date(2024, 9, 21), 8],
    ['Bob', 'bob@example.com', new Date(2024, 9, 21), 6.5],
    ['Cat', 'cat@example.com', new Date(2024, 9, 22), 7]]);
  sheet.getRange('C2:C').setNumberFormat('yyyy-mm-dd');
  var choice = SpreadsheetApp.newDataValidation().requireValueInList(['APPROVED', 'REJECTED'], true).setAllowInvalid(false).setHelpText('Choose one').build();
  sheet.getRange('E2:E20').setDataValidation(choice);
  sheet.getRange('D2:D20').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 24).setAllowInvalid(false).build());
  var protection = sheet.getRange('A1:F1').protect().setDescription('Headings');
  protection.setWarningOnly(true);
  ScriptApp.newTrigger('approved').forSpreadsheet(ss).onEdit().create();
  SpreadsheetApp.getUi().alert('Time sheets', 'Ready for ' + (sheet.getLastRow() - 1) + ' people', SpreadsheetApp.getUi().ButtonSet.OK);
  return sheet.getRange('C2').getDisplayValue();
}

// simple trigger: no rights, so it only writes a note
function onEdit(e) {
  if (e.range.getSheet().getName() !== TAB || e.range.getColumn() !== 5) return;
  e.range.offset(0, 1).setValue([e.value, e.oldValue, e.source.getName() === SpreadsheetApp.getActive().getName(), e.user.getEmail()].join('/'));
}

function approved(e) {
  if (e.range.columnStart !== undefined && e.range.getColumn() !== 5) return;
  if (e.value !== 'APPROVED') return;
  var sheet = e.source.getSheetByName(TAB);
  var row = sheet.getRange(e.range.getRow(), 1, 1, 4).getValues()[0];
  MailApp.sendEmail(row[1], 'Hours approved', 'Dear ' + row[0] + ', ' + row[3] + ' hours of ' + Utilities.formatDate(row[2], Session.getScriptTimeZone(), 'd MMM yyyy') + ' are approved.');
  e.range.setBackground('lightgreen');
}

function notify() {
  var answer = Browser.msgBox('Notify', 'Mail everybody?', Browser.Buttons.YES_NO);
  if (answer !== 'yes') return answer;
  var sheet = SpreadsheetApp.getActive().getSheetByName(TAB);
  var total = 0;
  sheet.getDataRange().getValues().slice(1).forEach(function (row) { total += Number(row[3]); });
  return total;
}

function badHours() {
  SpreadsheetApp.getActive().getSheetByName(TAB).getRange('D2').setValue(30);
}

function state() {
  var sheet = SpreadsheetApp.getActive().getSheetByName(TAB);
  return { rows: sheet.getRange('A2:F4').getDisplayValues(), colours: sheet.getRange('E2:E4').getBackgrounds().map(function (row) { return row[0]; }) };
}
