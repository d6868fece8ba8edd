// A menu that tidies the selected cells.
function onOpen(e) {
  SpreadsheetApp.getUi().createMenu('Tidy').addItem('Trim', 'trimSelection').addItem('Drop empty rows', 'dropEmptyRows').addToUi();
}

function fill() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:C6').setValues([['name', 'town', 'size'], ['  ann ', 'Paris', 1], ['', '', ''], ['bob', ' rome', 2], ['bob', ' rome', 2], ['cat', '', 3]]);
  sheet.getRange('A2:B6').activate();
  return sheet.getName();
}

function trimSelection() {
  const range = SpreadsheetApp.getActiveRange();
  const before = range.getValues();
  range.setValues(before.map((row) => row.map((value) => (typeof value === 'string' ? value.trim() : value))));
  SpreadsheetApp.getActiveSpreadsheet().toast(`${range.getNumRows()} rows`, 'Tidy');
  return range.getA1Notation();
}

function dropEmptyRows() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Drop rows', 'Type DROP to go on', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK || answer.getResponseText() !== 'DROP') return 'kept';
  const sheet = SpreadsheetApp.getActiveSheet();
  const values = sheet.getDataRange().getValues();
  for (let row = values.length; row > 0; row--) if (values[row - 1].every((value) => value === '')) sheet.deleteRow(row);
  const kept = sheet.getDataRange().removeDuplicates();
  sheet.getDataRange().offset(1, 0, kept.getNumRows() - 1).sort({ column: 3, ascending: false });
  return kept.getA1Notation();
}

function read() {
  const range = SpreadsheetApp.getActiveSheet().getDataRange();
  return { values: range.getValues(), selected: SpreadsheetApp.getActiveSheet().getActiveRange().getA1Notation() };
}
