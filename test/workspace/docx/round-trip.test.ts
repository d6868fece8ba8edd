// What goes into a DOCX comes out of it, and what the reader does not know stays.
import { Document, Footer, Header, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { blankDocument } from '../../../src/workspace/docx/blank-document';
import { DocxDocument } from '../../../src/workspace/docx/docx-document';
import { ContainerNode, ParagraphNode, TextNode, type DocNode } from '../../../src/workspace/docx/node-model';
import { changeStretch, replaceStretch } from '../../../src/workspace/docx/text-edit';
import { withRunAttribute, runAttribute } from '../../../src/workspace/docx/run-style';
import { replaceTextIn } from '../../../src/workspace/services/document/search';
import { textOfNode } from '../../../src/workspace/services/document/node-text';

const letters = fc.string({ unit: fc.constantFrom(...'กขคงจซดตทนบปผฝพมยรลวสหอะาำิีึืุูเแโใไ่้๊๋็์ๆฯ๐๑๙abcXYZ 0123&<>"\'\t\r{}$\\'), maxLength: 40 });

function saved(document: DocxDocument): DocxDocument {
  return DocxDocument.open(document.toBytes());
}

function documentXml(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
}

function textsIn(node: DocNode): TextNode[] {
  return node instanceof TextNode ? [node] : node instanceof ContainerNode ? node.children.flatMap(textsIn) : [];
}

describe('a DOCX', () => {
  test('gives back any text in any number of runs', () => {
    fc.assert(fc.property(fc.array(fc.array(letters, { maxLength: 4 }), { maxLength: 5 }), (paragraphs) => {
      const document = DocxDocument.open(blankDocument());
      for (const runs of paragraphs) {
        const paragraph = new ParagraphNode();
        runs.forEach((text, index) => paragraph.append(new TextNode([{ text, properties: withRunAttribute([], 'bold', index % 2 === 0), link: null }])));
        document.body.append(paragraph);
      }
      expect(textOfNode(saved(document).body)).toBe(['', ...paragraphs.map((runs) => runs.join(''))].join('\n'));
    }), { numRuns: 60 });
  });

  test('is the same bytes for the same content', () => {
    const bytes = blankDocument();
    expect(blankDocument()).toEqual(bytes);
    expect(DocxDocument.open(bytes).toBytes()).toEqual(DocxDocument.open(bytes).toBytes());
  });

  test('leaves out characters that XML cannot hold', () => {
    const document = DocxDocument.open(blankDocument());
    const paragraph = new ParagraphNode();
    paragraph.append(new TextNode([{ text: 'a\u0001b\uD800c😀', properties: [], link: null }]));
    document.body.append(paragraph);
    expect(textOfNode(saved(document).body)).toBe('\nabc😀');
  });

  test('says of Thai runs that they are Thai, with font and size for them', () => {
    const document = DocxDocument.open(blankDocument());
    const paragraph = new ParagraphNode();
    const properties = withRunAttribute(withRunAttribute([], 'font', 'Arial'), 'size', 16);
    paragraph.append(new TextNode([{ text: 'ไทย', properties, link: null }]));
    document.body.append(paragraph);
    const xml = documentXml(document.toBytes());
    expect(xml).toContain('w:cs="Sarabun"');
    expect(xml).toContain('<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:bidi="th-TH"/>');
  });

  test('is refused where the bytes are none', () => {
    expect(() => DocxDocument.open(new Uint8Array([1, 2, 3]))).toThrow(SyntaxError);
  });
});

describe("an office's own template", () => {
  async function template(): Promise<Uint8Array> {
    const document = new Document({
      sections: [{
        headers: { default: new Header({ children: [new Paragraph('ส่วนหัว {{year}}')] }) },
        footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ['หน้า ', PageNumber.CURRENT] })] })] }) },
        children: [
          new Paragraph({ children: [new TextRun({ text: 'เรียน {{na', bold: true }), new TextRun({ text: 'me}} จังหวัด', italics: true })] }),
          new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('{{name}}')] })] })] }),
        ],
      }],
    });
    return new Uint8Array(await Packer.toBuffer(document));
  }

  test('is filled across split runs, tables and headers, and keeps its other parts', async () => {
    const bytes = await template();
    const document = DocxDocument.open(bytes);
    expect(replaceTextIn(document.body, '\\{\\{name\\}\\}', 'นายตัวอย่าง หนึ่ง')).toBe(2);
    const header = document.edge('header');
    if (header === null) throw new Error('no header');
    replaceTextIn(header, '\\{\\{year\\}\\}', '๒๕๖๘');
    const out = document.toBytes();
    const again = DocxDocument.open(out);
    expect(textOfNode(again.body)).toBe('เรียน นายตัวอย่าง หนึ่ง จังหวัด\nนายตัวอย่าง หนึ่ง');
    expect(again.edge('header')?.children.map(textOfNode)).toEqual(['ส่วนหัว ๒๕๖๘']);
    expect(Object.keys(unzipSync(out)).sort()).toEqual(expect.arrayContaining(Object.keys(unzipSync(bytes)).filter((name) => !name.endsWith('/')).sort()));
    expect(strFromU8(unzipSync(out)['word/footer1.xml'] ?? new Uint8Array())).toContain('PAGE');
  });

  test('replaces a thousand paragraphs quickly', () => {
    const document = DocxDocument.open(blankDocument());
    for (let index = 0; index < 1000; index += 1) {
      const paragraph = new ParagraphNode();
      paragraph.append(new TextNode([{ text: `ข้อความที่ ${index} {{na`, properties: [], link: null }, { text: 'me}} ต่อท้ายอีกยาวพอสมควร', properties: withRunAttribute([], 'bold', true), link: null }]));
      document.body.append(paragraph);
    }
    const start = process.hrtime.bigint();
    expect(replaceTextIn(document.body, '\\{\\{name\\}\\}', 'ชื่อ')).toBe(1000);
    const took = Number(process.hrtime.bigint() - start) / 1e6;
    expect(textOfNode(document.body)).not.toContain('{{');
    process.stdout.write(`replaceText over 1,000 paragraphs: ${took.toFixed(1)} ms\n`);
  });
});

describe('editing pieces', () => {
  const node = (...texts: string[]): TextNode => new TextNode(texts.map((text, index) => ({ text, properties: withRunAttribute([], 'size', 10 + index), link: null })));

  test('replacing and deleting keeps the text around, whatever the offsets', () => {
    fc.assert(fc.property(fc.array(letters, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), letters, (texts, a, b, text) => {
      const whole = texts.join('');
      const [start, end] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y) as [number, number];
      const target = node(...texts);
      replaceStretch(target, { start, end }, text);
      expect(target.text).toBe(whole.slice(0, start) + text + whole.slice(end));
    }));
  });

  test('formatting a stretch changes no text and nothing outside it', () => {
    const target = node('abc', 'def');
    changeStretch(target, { start: 2, end: 4 }, (piece) => ({ ...piece, properties: withRunAttribute(piece.properties, 'bold', true) }));
    expect(target.pieces.map((piece) => [piece.text, runAttribute(piece.properties, 'bold'), runAttribute(piece.properties, 'size')])).toEqual([['ab', null, 10], ['c', true, 10], ['d', true, 11], ['ef', null, 11]]);
    expect(textsIn(target)).toEqual([target]);
  });
});
