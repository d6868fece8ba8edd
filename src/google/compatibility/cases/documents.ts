// Documents: paragraphs, tables, lists, finding and replacing, sections.
import type { CaseGroup } from '../compatibility-case';
import type { Scratch } from '../scratch';

type Body = GoogleAppsScript.Document.Body;

const body = (scratch: Scratch): Body => scratch.document().getBody();
const LAST = "Can't remove the last paragraph in a document section.";

/** Cases about documents. */
export const DOCUMENT_CASES: CaseGroup = { topic: 'Document', cases: [
  { name: 'an empty body has one empty paragraph', run: (scratch) => { const text = body(scratch); return [text.getNumChildren(), text.getText()]; }, gives: [1, ''] },
  { name: 'appendParagraph adds after the empty one', run: (scratch) => { const text = body(scratch); text.appendParagraph('p'); return text.getText(); }, gives: '\np' },
  { name: 'a table is read cell by cell, and an empty paragraph follows it', run: (scratch) => { const text = body(scratch); text.appendTable([['a', 'b'], ['c', 'd']]); return text.getText(); }, gives: '\na\nb\nc\nd\n' },
  { name: 'a table knows its cells', run: (scratch) => body(scratch).appendTable([['a', 'b'], ['c', 'd']]).getCell(1, 1).getText(), gives: 'd' },
  { name: 'an attached paragraph cannot be appended', run: (scratch) => { const text = body(scratch); return text.appendParagraph(text.appendParagraph('x')); }, throws: 'Element must be detached.' },
  { name: 'a copy has no parent', run: (scratch) => body(scratch).appendParagraph('x').copy().getParent(), gives: null },
  { name: 'an index beyond the children is refused with both numbers', run: (scratch) => body(scratch).insertParagraph(99, 'x'), throws: 'Child index (99) must be less than or equal to the number of child elements (1).' },
  { name: 'replaceText takes a pattern', run: (scratch) => { const text = body(scratch); text.appendParagraph('a{{x}}b'); text.replaceText('\\{\\{x\\}\\}', 'ตำบล'); return text.getText(); }, gives: '\naตำบลb' },
  { name: 'replaceText crosses formats', run: (scratch) => { const text = body(scratch); text.appendParagraph('a{{na').appendText('me}}b').setBold(true); text.replaceText('\\{\\{name\\}\\}', 'x'); return text.getText(); }, gives: '\naxb' },
  { name: 'replaceText reaches tables', run: (scratch) => { const text = body(scratch); const table = text.appendTable([['{{x}}']]); text.replaceText('\\{\\{x\\}\\}', 'y'); return table.getText(); }, gives: 'y' },
  { name: 'a dollar in the replacement stays a dollar', run: (scratch) => { const text = body(scratch); text.appendParagraph('x'); text.replaceText('x', 'a$1b'); return text.getText(); }, gives: '\na$1b' },
  { name: 'a backslash in the replacement stays a backslash', run: (scratch) => { const text = body(scratch); text.appendParagraph('x'); text.replaceText('x', 'a\\nb'); return text.getText(); }, gives: '\na\\nb' },
  { name: 'a pattern that looks ahead is refused', run: (scratch) => body(scratch).replaceText('(?!x)', ''), throws: /Invalid regular expression pattern/ },
  { name: 'a pattern that refers back is refused', run: (scratch) => body(scratch).replaceText('(a)\\1', ''), throws: /Invalid regular expression pattern/ },
  { name: 'findText gives both offsets, the end inclusive', run: (scratch) => { const text = body(scratch); text.appendParagraph('one two'); const found = text.findText('two'); return [found?.getStartOffset(), found?.getEndOffsetInclusive()]; }, gives: [4, 6] },
  { name: 'findText of nothing is null', run: (scratch) => body(scratch).findText('zzz'), gives: null },
  { name: 'deleteText takes an inclusive end', run: (scratch) => body(scratch).appendParagraph('0123456').editAsText().deleteText(1, 3).getText(), gives: '0456' },
  { name: 'the last paragraph stays', run: (scratch) => { body(scratch).appendParagraph('x').removeFromParent(); }, throws: LAST },
  { name: 'a paragraph between others is removed', run: (scratch) => { const text = body(scratch); const gone = text.appendParagraph('x'); text.appendParagraph('y'); gone.removeFromParent(); return text.getText(); }, gives: '\ny' },
  { name: 'getParagraphs has list items', run: (scratch) => { const text = body(scratch); text.appendListItem('a'); return text.getParagraphs().map((paragraph) => paragraph.getType().toString()); }, gives: ['PARAGRAPH', 'LIST_ITEM'] },
  { name: 'list items that follow each other share a list', run: (scratch) => { const text = body(scratch); const first = text.appendListItem('a'); return first.getListId() === text.appendListItem('b').getListId(); }, gives: true },
  { name: 'a new list item has a number', run: (scratch) => body(scratch).appendListItem('a').getGlyphType().toString(), gives: 'NUMBER' },
  { name: 'a page break stands in a paragraph without text', run: (scratch) => { const page = body(scratch).appendPageBreak(); return [page.getType().toString(), page.getParent().getType().toString()]; }, gives: ['PAGE_BREAK', 'PARAGRAPH'] },
  { name: 'a new document has no header', run: (scratch) => scratch.kept(DocumentApp.create('เอกสารใหม่')).getHeader(), gives: null },
  { name: 'a header is added once', run: (scratch) => { const made = scratch.kept(DocumentApp.create('เอกสารใหม่')); made.addHeader(); return made.addHeader(); }, throws: 'Document tab already contains a header.' },
  { name: 'a footer is added once', run: (scratch) => { const made = scratch.kept(DocumentApp.create('เอกสารใหม่')); made.addFooter(); return made.addFooter(); }, throws: 'Document tab already contains a footer.' },
  { name: 'clear leaves one empty paragraph', run: (scratch) => { const text = body(scratch); text.appendParagraph('x'); text.clear(); return [text.getText(), text.getNumChildren()]; }, gives: ['', 1] },
  { name: 'inherited attributes are null', run: (scratch) => body(scratch).appendParagraph('x').editAsText().isBold(0), gives: null },
  { name: 'bold is read where it was set', run: (scratch) => body(scratch).appendParagraph('x').editAsText().setBold(true).isBold(0), gives: true },
  { name: 'an alignment reads back', run: (scratch) => body(scratch).appendParagraph('x').setAlignment(DocumentApp.HorizontalAlignment.CENTER).getAlignment() === DocumentApp.HorizontalAlignment.CENTER, gives: true },
  { name: 'a heading reads back', run: (scratch) => body(scratch).appendParagraph('x').setHeading(DocumentApp.ParagraphHeading.HEADING1).getHeading() === DocumentApp.ParagraphHeading.HEADING1, gives: true },
  { name: 'what was saved is read through another opening', run: (scratch) => { const made = scratch.kept(DocumentApp.create('เอกสารใหม่')); made.getBody().appendParagraph('x'); made.saveAndClose(); return DocumentApp.openById(made.getId()).getBody().getText(); }, gives: '\nx' },
  { name: 'a closed document cannot be edited', run: (scratch) => { const made = scratch.kept(DocumentApp.create('เอกสารใหม่')); made.saveAndClose(); made.getBody().appendParagraph('x'); }, throws: 'Document is closed, its contents cannot be updated.' },
  { name: 'a body prints as DocumentBodySection', run: (scratch) => String(body(scratch)), gives: 'DocumentBodySection' },
  { name: 'a line end in a text stays in one paragraph', run: (scratch) => { const text = body(scratch); text.appendParagraph('a\nb'); return text.getNumChildren(); }, gives: 2 },
  { name: 'margins read back in points', run: (scratch) => { const text = body(scratch); text.setMarginTop(72); return text.getMarginTop(); }, gives: 72 },
  { name: 'a table takes another row', run: (scratch) => { const table = body(scratch).appendTable([['a']]); table.appendTableRow().appendTableCell('b'); return [table.getNumRows(), table.getText()]; }, gives: [2, 'a\nb'] },
  { name: "a document's PDF has its name and type", run: (scratch) => { const made = scratch.kept(DocumentApp.create('เอกสารใหม่')); made.saveAndClose(); const pdf = DriveApp.getFileById(made.getId()).getAs('application/pdf'); return [pdf.getName(), pdf.getContentType()]; }, gives: ['เอกสารใหม่.pdf', 'application/pdf'] },
] };
