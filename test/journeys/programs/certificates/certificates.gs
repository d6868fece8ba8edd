// A course form bound to this script: every sign-up becomes a document from a template, and a PDF in a folder.
function setUp() {
  var form = FormApp.getActiveForm();
  form.setTitle('Course sign-up').setCollectEmail(true);
  form.addTextItem().setTitle('Full name').setRequired(true);
  form.addListItem().setTitle('Course').setChoiceValues(['Pottery', 'Weaving']).setRequired(true);
  form.addParagraphTextItem().setTitle('Remarks');

  var template = DocumentApp.create('Certificate template');
  var body = template.getBody();
  body.appendParagraph('Certificate').setHeading(DocumentApp.ParagraphHeading.HEADING1).setAlignment(DocumentApp.HorizontalAlignment.CENTER);
  body.appendParagraph('{{name}} has signed up for {{course}} on {{day}}.');
  body.appendTable([['Name', '{{name}}'], ['Course', '{{course}}']]);
  template.saveAndClose();
  var folder = DriveApp.createFolder('Certificates');
  PropertiesService.getScriptProperties().setProperties({ template: template.getId(), folder: folder.getId() });
  ScriptApp.newTrigger('onResponse').forForm(form).onFormSubmit().create();
  return form.getItems().map(function (item) { return String(item.getType()); });
}

function onResponse(e) {
  var answers = {};
  e.response.getItemResponses().forEach(function (response) { answers[response.getItem().getTitle()] = response.getResponse(); });
  var keys = PropertiesService.getScriptProperties().getProperties();
  var folder = DriveApp.getFolderById(keys.folder);
  var copy = DriveApp.getFileById(keys.template).makeCopy('Certificate ' + answers['Full name'], folder);
  var document = DocumentApp.openById(copy.getId());
  var body = document.getBody();
  body.replaceText('\\{\\{name\\}\\}', answers['Full name']);
  body.replaceText('{{course}}', answers['Course']);
  body.replaceText('{{day}}', Utilities.formatDate(e.response.getTimestamp(), Session.getScriptTimeZone(), 'd MMMM yyyy'));
  document.saveAndClose();
  var pdf = folder.createFile(copy.getAs(MimeType.PDF));
  MailApp.sendEmail(e.response.getRespondentEmail(), 'Your certificate', 'Source: ' + e.source.getTitle(), { attachments: [pdf.getAs(MimeType.PDF)] });
}

function state() {
  var files = DriveApp.getFolderById(PropertiesService.getScriptProperties().getProperty('folder')).getFiles();
  var names = [];
  var text = '';
  while (files.hasNext()) {
    var file = files.next();
    names.push(file.getName());
    if (file.getMimeType() === MimeType.GOOGLE_DOCS) text = DocumentApp.openById(file.getId()).getBody().getText();
  }
  return { names: names.sort(), text: text };
}
