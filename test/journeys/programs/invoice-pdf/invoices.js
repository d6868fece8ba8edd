// One sheet a customer, each turned into a PDF through the export address and mailed.
const HEAD = ['Item', 'Quantity', 'Price', 'Total'];

function prepare() {
  const book = SpreadsheetApp.getActive();
  book.rename('Invoices');
  const customers = book.getSheets()[0].setName('Customers');
  customers.getRange('A1:B3').setValues([['Customer', 'Email'], ['North shop', 'north@example.com'], ['South shop', 'south@example.com']]);
  customers.setFrozenRows(1);
  for (const name of ['North shop', 'South shop']) {
    const sheet = book.insertSheet(name);
    sheet.appendRow(HEAD);
    sheet.appendRow(['Rice', 3, 12.5, '=B2*C2']);
    sheet.appendRow(['Salt', 10, 2, '=B3*C3']);
    sheet.getRange('C4').setValue('Sum');
    sheet.getRange('D4').setFormula('=SUM(D2:D3)');
    sheet.getRange('C2:D4').setNumberFormat('#,##0.00');
    sheet.getRange(1, 1, 1, HEAD.length).setBackground('#eeeeee').setFontWeight('bold');
  }
  SpreadsheetApp.flush();
  return book.getSheets().map((sheet) => `${sheet.getIndex()} ${sheet.getName()}`);
}

function mailInvoices() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const [, ...customers] = book.getSheetByName('Customers').getDataRange().getValues();
  const folders = DriveApp.getFoldersByName('Invoices sent');
  const folder = folders.hasNext() ? folders.next() : DriveApp.createFolder('Invoices sent');
  return customers.map(([name, email]) => {
    const sheet = book.getSheetByName(name);
    const url = `https://docs.google.com/spreadsheets/d/${book.getId()}/export?` + Object.entries({
      format: 'pdf', size: 'A4', portrait: true, fitw: true, gridlines: false, gid: sheet.getSheetId(),
    }).map(([key, value]) => `${key}=${value}`).join('&');
    const response = UrlFetchApp.fetch(url, { headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` } });
    const blob = response.getBlob().setName(`${name}.pdf`);
    folder.createFile(blob);
    GmailApp.sendEmail(email, `Invoice for ${name}`, `Total: ${sheet.getRange('D4').getDisplayValue()}`, { attachments: [blob], name: 'Shop' });
    return { status: response.getResponseCode(), type: blob.getContentType(), total: sheet.getRange('D4').getValue(), start: Utilities.newBlob(blob.getBytes().slice(0, 5)).getDataAsString() };
  });
}
