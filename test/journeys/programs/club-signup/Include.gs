function include(name) {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}
