// The elements of documents: text and its formats, lists, tables, pictures, sections, ranges.
import { baseModule } from '../../../../src/workspace/services/base/module';
import { utilitiesModule } from '../../../../src/workspace/services/utilities/module';
import { documentModule } from '../../../../src/workspace/services/document/module';
import { Rig } from '../../rig';

const NEW = "const doc = DocumentApp.create('t'); const body = doc.getBody();\n";
const rig = (): Rig => new Rig({ modules: [baseModule, utilitiesModule, documentModule] });
const run = (code: string): unknown => rig().run(NEW + code);
const errorOf = (code: string): string => rig().errorOf(NEW + code);
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAYAAAB/qH1jAAAAEUlEQVR4nGP4z8DwHxkzoAsAAG0aB/n3l0PHAAAAAElFTkSuQmCC';

/** Runs `make` in one execution and `look` in a later one, on what the DOCX kept. */
function reopened(make: string, look: string): unknown {
  const one = rig();
  const id = one.run(`${NEW}${make}\nreturn doc.getId()`) as string;
  // Another file with the same bytes is read anew, not taken from memory.
  const copy = one.execution().files.create({ name: 'copy', mimeType: 'application/vnd.google-apps.document' });
  one.store.contents.write(copy.id, one.store.contents.read(id) ?? new Uint8Array());
  return one.run(`const doc = DocumentApp.openById('${copy.id}'); const body = doc.getBody();\n${look}`);
}

describe('text', () => {
  it('fonts go by their names, and by the keys of the older FontFamily', () => {
    expect(run("const t = body.appendParagraph('x').editAsText(); const F = DocumentApp.FontFamily; return [t.setFontFamily(F.COMIC_SANS_MS).getFontFamily(), t.setFontFamily(0, 0, F.ARIAL).getFontFamily(), t.setFontFamily('TH Sarabun New').getFontFamily()]")).toEqual(['Comic Sans MS', 'Arial', 'TH Sarabun New']);
  });
  test('formats set by range are read by offset, and are null where they differ', () => {
    expect(run(`const t = body.appendParagraph('0123456789').editAsText(); t.setBold(2, 4, true).setFontSize(3, 5, 18).setForegroundColor('#FF0000').setLinkUrl(8, 9, 'https://example.com/');
      return [t.isBold(), t.isBold(2), t.isBold(5), t.getFontSize(4), t.getForegroundColor(0), t.getLinkUrl(9), t.getLinkUrl(0), t.getTextAttributeIndices()]`))
      .toEqual([null, true, null, 18, '#ff0000', 'https://example.com/', null, [0, 2, 3, 5, 6, 8]]);
  });

  test('all inline attributes survive saving', () => {
    expect(reopened(`body.appendParagraph('สวัสดี hello').editAsText().setBold(true).setItalic(true).setUnderline(true).setStrikethrough(true).setFontFamily('TH SarabunPSK').setFontSize(16).setForegroundColor('#112233').setBackgroundColor('#ffff00')`,
      'const a = body.getChild(1).getAttributes(); return [a.BOLD, a.ITALIC, a.UNDERLINE, a.STRIKETHROUGH, a.FONT_FAMILY, a.FONT_SIZE, a.FOREGROUND_COLOR, a.BACKGROUND_COLOR]'))
      .toEqual([true, true, true, true, 'TH SarabunPSK', 16, '#112233', '#ffff00']);
  });

  test('attributes are set by DocumentApp.Attribute keys and taken away by null', () => {
    expect(run(`const p = body.appendParagraph('abc'); const s = {}; s[DocumentApp.Attribute.BOLD] = true; s[DocumentApp.Attribute.HORIZONTAL_ALIGNMENT] = DocumentApp.HorizontalAlignment.RIGHT; s[DocumentApp.Attribute.HEADING] = DocumentApp.ParagraphHeading.HEADING2;
      p.setAttributes(s); const first = [p.editAsText().isBold(), String(p.getAlignment()), String(p.getHeading())]; const n = {}; n[DocumentApp.Attribute.BOLD] = null; p.setAttributes(n); return [first, p.editAsText().isBold()]`))
      .toEqual([[true, 'RIGHT', 'HEADING2'], null]);
  });

  test('appendText formats only what it adds, and inserted text takes the format before it', () => {
    expect(run(`const p = body.appendParagraph('a'); p.appendText('b').setBold(true); p.appendText('c').setBold(false); const t = p.editAsText(); t.insertText(2, 'X');
      return [t.getText(), t.isBold(0), t.isBold(1), t.isBold(2), t.isBold(3), p.getNumChildren()]`)).toEqual(['abXc', null, true, true, false, 1]);
  });

  test('line ends inside a paragraph are line breaks that survive saving', () => {
    expect(reopened("body.appendParagraph('a\\nb\\tc')", 'return [body.getNumChildren(), body.getChild(1).getText()]')).toEqual([2, 'a\rb\tc']);
    expect(run("const p = body.appendParagraph('a\\nb'); p.replaceText('\\\\v', ', '); return p.getText()")).toBe('a, b');
  });

  test('superscript, setText and editAsText of a body reach all text', () => {
    expect(run("const t = body.appendParagraph('m2').editAsText(); t.setTextAlignment(1, 1, DocumentApp.TextAlignment.SUPERSCRIPT); return [String(t.getTextAlignment(1)), t.getTextAlignment(0), t.getTextAlignment(), String(t.setTextAlignment(DocumentApp.TextAlignment.NORMAL).getTextAlignment())]")).toEqual(['SUPERSCRIPT', null, null, 'NORMAL']);
    expect(run("body.appendParagraph('x'); body.editAsText().setBold(true); return [body.getChild(1).editAsText().isBold(), body.setText('one\\ntwo').getNumChildren(), body.getText()]")).toEqual([true, 2, 'one\ntwo']);
  });
});

describe('paragraphs and lists', () => {
  test('measures are points, from the margin for both indents', () => {
    expect(reopened(`body.appendParagraph('x').setIndentStart(75).setIndentFirstLine(25).setIndentEnd(50).setLineSpacing(1.5).setSpacingBefore(20).setSpacingAfter(10).setLeftToRight(false).setAlignment(DocumentApp.HorizontalAlignment.JUSTIFY)`,
      'const p = body.getChild(1); return [p.getIndentStart(), p.getIndentFirstLine(), p.getIndentEnd(), p.getLineSpacing(), p.getSpacingBefore(), p.getSpacingAfter(), p.isLeftToRight(), String(p.getAlignment())]'))
      .toEqual([75, 25, 50, 1.5, 20, 10, false, 'JUSTIFY']);
  });

  test('list items keep glyphs, levels and list ids', () => {
    expect(reopened(`const a = body.appendListItem('a').setGlyphType(DocumentApp.GlyphType.BULLET); body.appendListItem('b').setNestingLevel(1).setGlyphType(DocumentApp.GlyphType.ROMAN_LOWER); body.appendParagraph('p'); body.appendListItem('c').setListId(a)`,
      'const items = body.getListItems(); return items.map(i => [i.getText(), String(i.getGlyphType()), i.getNestingLevel(), i.getListId() === items[0].getListId(), i.getIndentStart()])'))
      .toEqual([['a', 'BULLET', 0, true, 36], ['b', 'ROMAN_LOWER', 1, true, 72], ['c', 'BULLET', 0, true, 36]]);
  });

  test('siblings, merge, removal and the document end', () => {
    expect(run(`const a = body.appendParagraph('a'); const b = body.appendParagraph('b'); const out = [a.getNextSibling().getText(), b.getPreviousSibling().getText(), b.getNextSibling(), a.isAtDocumentEnd(), b.isAtDocumentEnd(), body.getChildIndex(b)];
      b.merge(); return [...out, body.getText()]`)).toEqual(['b', 'a', null, false, true, 2, '\nab']);
    expect(errorOf("body.appendParagraph('x').asTable()")).toBe("PARAGRAPH can't be cast to TABLE.");
  });

  test('a heading changes its style for the document and leaves paragraphs without overrides', () => {
    expect(reopened(`const H = DocumentApp.ParagraphHeading.HEADING1; body.appendParagraph('x').setHeading(H); const s = {}; s[DocumentApp.Attribute.SPACING_BEFORE] = 18; s[DocumentApp.Attribute.FONT_SIZE] = 24; body.setHeadingAttributes(H, s)`,
      'const a = body.getHeadingAttributes(DocumentApp.ParagraphHeading.HEADING1); return [a.SPACING_BEFORE, a.FONT_SIZE, body.getChild(1).getAttributes().SPACING_BEFORE, String(body.getChild(1).getHeading())]')).toEqual([18, 24, null, 'HEADING1']);
  });
});

describe('tables', () => {
  test('rows and cells are inserted, removed and copied', () => {
    expect(run(`const t = body.appendTable([['a', 'b']]); t.appendTableRow().appendTableCell('c'); t.insertTableRow(0, t.getRow(0).copy()); t.getRow(2).insertTableCell(0, 'z'); const removed = t.removeRow(0).getText(); t.getRow(0).removeCell(1);
      return [t.getText(), removed, t.getNumRows(), t.getRow(1).getNumCells(), t.getCell(1, 0).getParentTable() === t]`)).toEqual(['a\nz\nc', 'a\nb', 2, 2, true]);
    expect(errorOf("body.appendTable([['a']]).getCell(3, 0)")).toBe('Child index (3) must be less than the number of child elements (1).');
  });

  test('looks of tables and cells survive saving', () => {
    expect(reopened(`const t = body.appendTable([['a', 'b']]); t.setBorderColor('#00ff00').setBorderWidth(2).setColumnWidth(1, 100); const c = t.getCell(0, 0); c.setBackgroundColor('#eeeeee').setVerticalAlignment(DocumentApp.VerticalAlignment.BOTTOM).setPaddingTop(3).setPaddingLeft(4); t.getRow(0).setMinimumHeight(40); t.getCell(0, 1).setText('one\\ntwo')`,
      'const t = body.getTables()[0]; const c = t.getCell(0, 0); return [t.getBorderColor(), t.getBorderWidth(), t.getColumnWidth(1), t.getCell(0, 1).getWidth(), c.getBackgroundColor(), String(c.getVerticalAlignment()), c.getPaddingTop(), c.getPaddingLeft(), c.getPaddingRight(), t.getRow(0).getMinimumHeight(), t.getCell(0, 1).getNumChildren(), c.getColSpan(), c.getRowSpan()]'))
      .toEqual(['#00ff00', 2, 100, 100, '#eeeeee', 'BOTTOM', 3, 4, null, 40, 2, 1, 1]);
  });

  test('findElement walks in document order and goes on', () => {
    expect(run(`body.appendTable([['a'], ['b']]); const T = DocumentApp.ElementType; const out = []; let at = null; while ((at = body.findElement(T.TABLE_CELL, at)) !== null) out.push(at.getElement().getText()); return [out, body.findElement(T.LIST_ITEM)]`)).toEqual([['a', 'b'], null]);
  });
});

describe('pictures, rules and sections', () => {
  test('a picture is appended from a blob, measured in pixels, linked, and survives saving', () => {
    const make = `const blob = Utilities.newBlob(Utilities.base64Decode('${PNG}'), 'image/png', 'x.png'); const i = body.appendImage(blob); i.setWidth(40).setHeight(20).setAltTitle('ชื่อ').setLinkUrl('https://example.com/'); body.appendParagraph('t').appendInlineImage(i.copy());`;
    expect(reopened(make, 'return body.getImages().map(i => [i.getWidth(), i.getHeight(), i.getAltTitle(), i.getLinkUrl(), i.getBlob().getContentType(), String(i.getParent().getType())])'))
      .toEqual([[40, 20, 'ชื่อ', 'https://example.com/', 'image/png', 'PARAGRAPH'], [40, 20, 'ชื่อ', 'https://example.com/', 'image/png', 'PARAGRAPH']]);
    expect(errorOf("body.appendImage(Utilities.newBlob('text', 'text/plain', 'a.txt'))")).toBe('Invalid image data.');
  });

  test('a picture beside the line is no child of its paragraph', () => {
    expect(reopened(`const p = body.appendParagraph('x'); const i = p.addPositionedImage(Utilities.newBlob(Utilities.base64Decode('${PNG}'), 'image/png')); i.setLayout(DocumentApp.PositionedLayout.BREAK_BOTH).setLeftOffset(10).setTopOffset(5)`,
      'const p = body.getChild(1); const i = p.getPositionedImages()[0]; return [p.getNumChildren(), String(i.getLayout()), i.getLeftOffset(), i.getTopOffset(), i.getParagraph().getText()]')).toEqual([1, 'BREAK_BOTH', 10, 5, 'x']);
  });

  test('rules, page breaks, header and footer survive saving', () => {
    expect(reopened("body.appendHorizontalRule(); body.appendPageBreak(); doc.addHeader().setText('หัว'); doc.addFooter().appendTable([['ท้าย']])",
      'return [String(body.getChild(1).getChild(0).getType()), String(body.getChild(2).getChild(0).getType()), doc.getHeader().getText(), doc.getFooter().getTables()[0].getText()]')).toEqual(['HORIZONTAL_RULE', 'PAGE_BREAK', 'หัว', 'ท้าย']);
    expect(run("const h = doc.addHeader(); h.removeFromParent(); return doc.getHeader()")).toBeNull();
  });

  test('the page is A4 with margins of an inch, and can be set', () => {
    expect(run('return [Math.round(body.getPageWidth()), Math.round(body.getPageHeight()), body.getMarginLeft()]')).toEqual([595, 842, 72]);
    expect(reopened('body.setPageWidth(612).setPageHeight(792); const s = {}; s[DocumentApp.Attribute.MARGIN_LEFT] = 36; body.setAttributes(s)', 'return [body.getPageWidth(), body.getPageHeight(), body.getMarginLeft(), body.getMarginRight()]')).toEqual([612, 792, 36, 72]);
  });

  test('body attributes reach text that is there and text that comes', () => {
    expect(run("body.setText('a'); const s = {}; s[DocumentApp.Attribute.FONT_FAMILY] = 'Sarabun'; body.setAttributes(s); return [body.getChild(0).editAsText().getFontFamily(), body.appendParagraph('b').editAsText().getFontFamily()]")).toEqual(['Sarabun', 'Sarabun']);
  });

  test('elements of one document are copied into another with their lists', () => {
    expect(run(`body.appendListItem('x').setGlyphType(DocumentApp.GlyphType.BULLET); const other = DocumentApp.create('o'); const b = other.getBody(); for (let i = 0; i < body.getNumChildren(); i++) { const e = body.getChild(i).copy(); e.getType() === DocumentApp.ElementType.LIST_ITEM ? b.appendListItem(e) : b.appendParagraph(e); }
      return [b.getText(), String(b.getListItems()[0].getGlyphType())]`)).toEqual(['\n\nx', 'BULLET']);
  });
});

describe('documents', () => {
  test('name, address and people belong to the file', () => {
    expect(run(`doc.setName('ใหม่'); doc.addEditor('e@example.com').addViewers(['v@example.com']); const again = DocumentApp.openByUrl(doc.getUrl());
      return [again.getName(), again.getId() === doc.getId(), doc.getEditors().map(u => u.getEmail()), doc.getViewers().map(u => u.getEmail()), doc.removeEditor('e@example.com').getEditors().length]`))
      .toEqual(['ใหม่', true, ['owner@example.com', 'e@example.com'], ['owner@example.com', 'v@example.com'], 1]);
    expect(errorOf("DocumentApp.openById('nothing')")).toContain('nothing');
  });

  test('bookmarks, ranges and named ranges hold places', () => {
    expect(run(`const p = body.appendParagraph('Para'); const mark = doc.addBookmark(doc.newPosition(p, 0)); const at = mark.getPosition(); const out = [at.getElement().getText(), at.getOffset(), doc.getBookmarks().length, p.getText()]; mark.remove();
      const r = doc.newRange().addElement(p).addElement(p.editAsText(), 1, 2).build(); const n = doc.addNamedRange('n', r);
      return [...out, doc.getBookmark(mark.getId()), r.getRangeElements().map(e => [e.isPartial(), e.getStartOffset(), e.getEndOffsetInclusive()]), doc.getNamedRanges('n').length, n.getRange().getRangeElements().length]`))
      .toEqual(['Para', 0, 1, 'Para', null, [[false, -1, -1], [true, 1, 2]], 1, 2]);
  });

  test('there is one tab with the same contents', () => {
    expect(run("const t = doc.getTabs()[0]; t.asDocumentTab().getBody().appendParagraph('x'); return [doc.getTabs().length, body.getText(), doc.getActiveTab().getId() === t.getId(), doc.getCursor(), doc.getSelection()]")).toEqual([1, '\nx', true, null, null]);
  });

  test('a document as a blob is a PDF of what was saved, and converts to DOCX, text and HTML', () => {
    expect(run(`body.appendParagraph('ข้อความ <b>').setHeading(DocumentApp.ParagraphHeading.HEADING1); body.appendListItem('i'); body.appendTable([['c']]); doc.saveAndClose(); const pdf = doc.getAs('application/pdf'); const html = doc.getAs('text/html').getDataAsString();
      return [pdf.getName(), pdf.getContentType(), pdf.getDataAsString().slice(0, 5), doc.getAs('text/plain').getDataAsString(), html.includes('<h1>ข้อความ &lt;b&gt;</h1><ol><li>i</li></ol><table'), doc.getAs('application/vnd.openxmlformats-officedocument.wordprocessingml.document').getName()]`))
      .toEqual(['t.pdf', 'application/pdf', '%PDF-', '\nข้อความ <b>\ni\nc\n', true, 't.docx']);
  });
});
