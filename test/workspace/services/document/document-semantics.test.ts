// The semantics of documents by their numbers.
import vm from 'node:vm';
import { documentModule } from '../../../../src/workspace/services/document/module';
import { baseModule } from '../../../../src/workspace/services/base/module';
import { Rig } from '../../rig';

function rig(): Rig {
  return new Rig({ modules: [baseModule, documentModule] });
}
const NEW = "const doc = DocumentApp.create('t'); const body = doc.getBody();\n";
const run = (code: string): unknown => rig().run(NEW + code);
const errorOf = (code: string): string => rig().errorOf(NEW + code);

describe('documents', () => {
  test('#80 a new body has one empty paragraph and appendParagraph adds after it', () => {
    expect(run("const before = [body.getNumChildren(), body.getText()]; body.appendParagraph('p1'); return [before, body.getText(), body.getNumChildren()]")).toEqual([[1, ''], '\np1', 2]);
  });

  test('#81 getText joins children and cells by line ends, and an appended table is followed by an empty paragraph', () => {
    expect(run("body.appendParagraph('First'); body.appendTable([['a','b'],['c','d']]); body.appendListItem('i'); body.appendParagraph('Last'); return body.getText()")).toBe('\nFirst\na\nb\nc\nd\n\ni\nLast');
    expect(run("const t = body.appendTable([['a','b'],['c','d']]); return [t.getText(), t.getRow(0).getText(), t.getCell(1, 1).getText(), body.appendTable().getText()]")).toEqual(['a\nb\nc\nd', 'a\nb', 'd', '']);
  });

  test('#82 an attached element cannot be appended, and a copy is detached', () => {
    expect(errorOf("body.appendParagraph(body.appendParagraph('x'))")).toBe('Element must be detached.');
    expect(errorOf("body.insertTable(1, body.appendTable([['x']]))")).toBe('Element must be detached.');
    expect(run("const p = body.appendParagraph('x'); const c = p.copy(); const parent = c.getParent(); body.appendParagraph(c); return [parent, body.getText(), c.getParent() !== null]")).toEqual([null, '\nx\nx', true]);
  });

  test('#83 an index beyond the children is refused with both numbers', () => {
    expect(errorOf("body.insertParagraph(99, 'x')")).toBe('Child index (99) must be less than or equal to the number of child elements (1).');
    expect(errorOf("body.appendParagraph('a').insertText(5, 'x')")).toBe('Child index (5) must be less than or equal to the number of child elements (1).');
  });

  test('#84 replaceText takes RE2, crosses formatting runs, reaches tables, and takes its replacement literally', () => {
    expect(run(`const p = body.appendParagraph('a {{na'); p.appendText('me}} z').setBold(true); body.appendTable([['{{name}}']]);
      body.replaceText('\\\\{\\\\{na.e\\\\}\\\\}', 'ตำบล$1\\\\n'); return body.getText()`)).toBe('\na ตำบล$1\\n z\nตำบล$1\\n\n');
    expect(errorOf("body.replaceText('(?!x)', '')")).toBe('Invalid regular expression pattern (?!x)');
    expect(errorOf("body.replaceText('(a)\\\\1', '')")).toContain('Invalid regular expression pattern');
  });

  test('#84 a replaced text has the format of the first character it replaces', () => {
    expect(run(`const p = body.appendParagraph('x'); p.appendText('AB').setBold(true); p.appendText('CD').setItalic(true).setBold(false);
      p.replaceText('BC', 'new'); const t = p.editAsText(); return [t.getText(), t.isBold(3), t.isItalic(3), t.getTextAttributeIndices()]`)).toEqual(['xAnewD', true, null, [0, 1, 5]]);
  });

  test('#85 findText gives inclusive offsets and goes on from a result; deleteText takes an inclusive end', () => {
    expect(run(`body.appendParagraph('one two one'); body.appendParagraph('one'); const found = []; let at = null;
      while ((at = body.findText('one', at)) !== null) found.push([at.getElement().asText().getText(), at.getStartOffset(), at.getEndOffsetInclusive(), at.isPartial()]);
      return [found, body.findText('zzz')]`)).toEqual([[['one two one', 0, 2, true], ['one two one', 8, 10, true], ['one', 0, 2, true]], null]);
    expect(run("return body.appendParagraph('0123456').editAsText().deleteText(1, 3).getText()")).toBe('0456');
    expect(errorOf("body.appendParagraph('ab').editAsText().deleteText(0, 2)")).toContain('content length (2)');
  });

  test('#86 the last paragraph of a section stays', () => {
    expect(errorOf('body.getChild(0).removeFromParent()')).toBe("Can't remove the last paragraph in a document section.");
    expect(errorOf("body.appendParagraph('x').removeFromParent()")).toBe("Can't remove the last paragraph in a document section.");
    expect(run("const p = body.appendParagraph('x'); body.appendParagraph('y'); p.removeFromParent(); return body.getText()")).toBe('\ny');
  });

  test('#87 getParagraphs has list items, consecutive ones share a list, and the glyph is a number', () => {
    expect(run(`const a = body.appendListItem('a'); const b = body.appendListItem('b'); body.appendParagraph('p'); const c = body.appendListItem('c');
      return [body.getParagraphs().map(p => String(p.getType())), a.getListId() === b.getListId(), a.getListId() === c.getListId(), String(a.getGlyphType()), a.getNestingLevel()]`))
      .toEqual([['PARAGRAPH', 'LIST_ITEM', 'LIST_ITEM', 'PARAGRAPH', 'LIST_ITEM'], true, false, 'NUMBER', 0]);
  });

  test('#88 appendPageBreak gives the break inside a paragraph without text', () => {
    expect(run(`const b = body.appendPageBreak(); const p = b.getParent();
      return [String(b.getType()), String(p.getType()), p.getText(), p.getNumChildren(), String(p.getParent().getType()), body.getNumChildren()]`)).toEqual(['PAGE_BREAK', 'PARAGRAPH', '', 1, 'BODY_SECTION', 2]);
  });

  test('#89 header and footer are null until added and are added once', () => {
    expect(run("return [doc.getHeader(), doc.getFooter(), doc.addHeader().getText(), doc.getHeader() !== null, String(doc.addFooter().getType())]")).toEqual([null, null, '', true, 'FOOTER_SECTION']);
    expect(errorOf('doc.addHeader(); doc.addHeader()')).toBe('Document tab already contains a header.');
    expect(errorOf('doc.addFooter(); doc.addFooter()')).toBe('Document tab already contains a footer.');
  });

  test('#89 the sections are the children of the document itself', () => {
    expect(run(`doc.addHeader(); const top = body.getParent(); const types = []; for (let i = 0; i < top.getNumChildren(); i++) types.push(String(top.getChild(i).getType()));
      return [String(top.getType()), types, top.getChild(0) === body, doc.getHeader().getParent() === top, top.getParent()]`)).toEqual(['DOCUMENT', ['BODY_SECTION', 'HEADER_SECTION'], true, true, null]);
    expect(errorOf('body.getParent().getChild(4)')).toBe('Child index (4) must be less than the number of child elements (1).');
  });

  test('#90 clear clears the body only', () => {
    expect(run("doc.addHeader().appendParagraph('h'); body.appendParagraph('x'); body.setMarginTop(144); body.clear(); return [body.getText(), body.getNumChildren(), doc.getHeader().getText(), body.getMarginTop()]")).toEqual(['', 1, '\nh', 144]);
  });

  test('#91 getAttributes gives inline overrides, null for what is inherited', () => {
    expect(run(`body.setText('x'); const a = body.getChild(0).getAttributes(); const p = body.appendParagraph('y'); p.setHeading(DocumentApp.ParagraphHeading.HEADING1); const h = p.getAttributes();
      return [a.HORIZONTAL_ALIGNMENT, a.ITALIC, a.FONT_SIZE, String(a.HEADING), h.SPACING_BEFORE, h.FONT_SIZE, h.HORIZONTAL_ALIGNMENT, String(h.HEADING)]`)).toEqual([null, null, null, 'NORMAL', null, null, null, 'HEADING1']);
    expect(run("const a = body.appendParagraph('x').getAttributes(); return [String(a.HORIZONTAL_ALIGNMENT), a.LINE_SPACING, a.LEFT_TO_RIGHT, a.BOLD]")).toEqual(['LEFT', 1.15, true, null]);
  });

  test('#92 saveAndClose writes, a closed document is not edited, and the end of the execution saves', () => {
    const one = rig();
    const id = one.run("return DocumentApp.create('t').getId()") as string;
    one.run(`const d = DocumentApp.openById('${id}'); d.getBody().appendParagraph('left open')`);
    expect(one.run(`const d = DocumentApp.openById('${id}'); d.getBody().appendParagraph('closed'); d.saveAndClose(); return DocumentApp.openById('${id}').getBody().getText()`)).toBe('\nleft open\nclosed');
    expect(one.errorOf(`const d = DocumentApp.openById('${id}'); d.saveAndClose(); d.getBody().appendParagraph('x')`)).toBe('Document is closed, its contents cannot be updated.');
  });

  test('#92 a killed execution loses what was not saved', () => {
    const one = rig();
    const id = one.run("return DocumentApp.create('t').getId()") as string;
    const execution = one.execution();
    vm.runInContext(`DocumentApp.openById('${id}').getBody().appendParagraph('lost')`, execution.realm.context);
    expect(() => execution.kill('time')).toThrow();
    execution.finish();
    expect(one.run(`return DocumentApp.openById('${id}').getBody().getText()`)).toBe('');
  });

  test('the bound document has the selection or the cursor that a script sets; other documents are on no screen', () => {
    const one = rig();
    const id = one.run("return DocumentApp.create('t').getId()") as string;
    const code = `const d = DocumentApp.getActiveDocument(); const other = DocumentApp.create('o'); const range = (x) => x.newRange().addElement(x.getBody().getChild(0)).build();
      other.setSelection(range(other)); const before = d.getSelection(); d.setSelection(range(d)); const chosen = d.getSelection().getRangeElements().length; d.setCursor(d.newPosition(d.getBody().getChild(0), 0));
      return [before, other.getSelection(), chosen, d.getSelection(), d.getCursor().getOffset()]`;
    expect(one.run(code, { kind: 'document', id })).toEqual([null, null, 1, null, 0]);
  });

  test('the older methods of the document itself take elements and indexes as the body does', () => {
    expect(run("doc.appendParagraph(doc.appendParagraph('p').copy()); doc.insertListItem(0, 'i'); doc.insertTable(1, [['c']]); doc.insertPageBreak(0); return [doc.getText(), String(doc.findElement(DocumentApp.ElementType.TABLE).getElement().getType())]")).toEqual(['\ni\nc\n\np\np', 'TABLE']);
  });

  test('#93 a body prints as DocumentBodySection', () => {
    expect(run("return [String(body), String(doc), String(body.appendParagraph('x')), String(body.appendTable([['x']]))]")).toEqual(['DocumentBodySection', 'Document', 'Paragraph', 'Table']);
  });
});
