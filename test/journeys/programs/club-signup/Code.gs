/**
 * A sign-up form for a club; each sign-up is thanked with a mail made from an HTML template.
 */
var CLUB = 'Garden club';

function setUp() {
  var form = FormApp.create('Garden club sign-up');
  form.setDescription('Tell us who you are.');
  form.setConfirmationMessage('Thank you!');
  form.addTextItem().setTitle('Name').setRequired(true);
  form.addTextItem().setTitle('Email').setRequired(true)
    .setValidation(FormApp.createTextValidation().requireTextIsEmail().setHelpText('An e-mail address, please').build());
  form.addMultipleChoiceItem().setTitle('Plot').setChoiceValues(['Small', 'Large']).showOtherOption(true);
  form.addCheckboxItem().setTitle('Days').setChoiceValues(['Sat', 'Sun', 'Wed']);
  form.addScaleItem().setTitle('Experience').setBounds(1, 5).setLabels('new', 'old hand');
  form.addDateItem().setTitle('First visit');

  var book = SpreadsheetApp.getActiveSpreadsheet();
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  ScriptApp.newTrigger('onSignUp').forSpreadsheet(book).onFormSubmit().create();
  PropertiesService.getScriptProperties().setProperty('FORM_ID', form.getId());
  Logger.log('Published at %s', form.getPublishedUrl());
  return { tabs: book.getSheets().map(function (sheet) { return sheet.getName(); }), items: form.getItems().length };
}

function onSignUp(e) {
  var answers = e.namedValues;
  var template = HtmlService.createTemplateFromFile('Welcome');
  template.club = CLUB;
  template.name = answers['Name'][0];
  template.days = (answers['Days'][0] || '').split(', ').filter(String);
  template.plot = answers['Plot'][0];
  var html = template.evaluate().setTitle('Welcome').getContent();
  MailApp.sendEmail({
    to: answers['Email'][0],
    subject: 'Welcome to the ' + CLUB,
    body: 'Welcome, ' + answers['Name'][0],
    htmlBody: html,
    name: CLUB,
  });
  var sheet = e.range.getSheet();
  var column = statusColumn(sheet);
  sheet.getRange(e.range.getRow(), column).setValue('mailed').setNote(String(e.triggerUid !== undefined));
}

function statusColumn(sheet) {
  var headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  var at = headers.indexOf('Status');
  if (at >= 0) return at + 1;
  sheet.getRange(1, headers.length + 1).setValue('Status').setFontWeight('bold');
  return headers.length + 1;
}

function report() {
  var form = FormApp.openById(PropertiesService.getScriptProperties().getProperty('FORM_ID'));
  var sheet = SpreadsheetApp.openById(form.getDestinationId()).getSheets().filter(function (s) { return s.getFormUrl() !== null; })[0];
  return {
    responses: form.getResponses().map(function (response) {
      return response.getItemResponses().map(function (item) { return [item.getItem().getTitle(), item.getResponse()]; });
    }),
    rows: sheet.getDataRange().getDisplayValues(),
  };
}
