// Documents as PDF: the text layer, the pages, the same bytes each time.
import fc from 'fast-check';
import { baseModule } from '../../../src/workspace/services/base/module';
import { documentModule } from '../../../src/workspace/services/document/module';
import { renderDocx } from '../../../src/workspace/pdf/render-docx';
import { Rig } from '../rig';
import { pdfPages } from './pdf-text';

function docx(code: string): Uint8Array {
  const rig = new Rig({ modules: [baseModule, documentModule] });
  const id = rig.run(`const doc = DocumentApp.create('t'); const body = doc.getBody();\n${code}\nreturn doc.getId()`) as string;
  return rig.store.contents.read(id) ?? new Uint8Array();
}
const pages = (code: string): string[] => pdfPages(renderDocx(docx(code)));
const flat = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
const WORDS = 'ที่ ผู้ ปู่ ญี่ ฐานู กำ น้ำ ฟ้ำ ปำ ฟำ ซ้ำ สำเร็จ กตัญญู ฤๅษี ๆ ฯลฯ เป๋า ปี่ ฝึก ฟื้น Bangkok 1,250.50 (๑๐๐%)';

describe('the text layer', () => {
  test('is the source text, Thai vowels and tone marks included', () => {
    expect(flat(pages(`body.setText(${JSON.stringify(WORDS)})`)[0] ?? '')).toBe(flat(WORDS));
  });

  test('holds sara am as it was typed, where its ring has a whole form', () => {
    expect(pages("body.setText('อำเภอน้ำใส')")[0]).toBe('อำเภอน้ำใส');
  });

  test('is the source text for any justified paragraph', () => {
    const words = fc.array(fc.constantFrom('ตำบล', 'เข้มแข็ง', 'ผู้นำ', 'หมู่บ้าน', 'พัฒนา', ' ', 'ที่', 'น้ำ', 'กลุ่ม', 'abc', '12', 'เศรษฐกิจพอเพียง', 'ๆ ', '(ร่าง)'), { minLength: 1, maxLength: 120 });
    fc.assert(fc.property(words, (list) => {
      const text = list.join('');
      const code = `body.setText(${JSON.stringify(text)}); body.getChild(0).asParagraph().setAlignment(DocumentApp.HorizontalAlignment.JUSTIFY)`;
      expect(flat(pages(code).join(''))).toBe(flat(text));
    }), { numRuns: 15 });
  });

  test('has header, footer, lists and tables on every page they belong to', () => {
    const [first = '', second = ''] = pages("doc.addHeader().setText('หัวกระดาษ'); doc.addFooter().setText('ท้ายกระดาษ'); body.appendListItem('ข้อหนึ่ง'); body.appendListItem('ข้อสอง'); body.appendTable([['ช่อง ก', 'ช่อง ข']]); body.appendPageBreak(); body.appendParagraph('หน้าสอง')");
    for (const text of ['หัวกระดาษ', 'ท้ายกระดาษ']) {
      expect(first).toContain(text);
      expect(second).toContain(text);
    }
    expect(first).toMatch(/1\.ข้อหนึ่ง\n2\.ข้อสอง/);
    expect(first).toContain('ช่อง กช่อง ข');
    expect(second).toContain('หน้าสอง');
    expect(first).not.toContain('หน้าสอง');
  });
});

describe('pages', () => {
  test('a short document is one page and a break makes two', () => {
    expect(pages("body.setText('สั้น')")).toHaveLength(1);
    expect(pages("body.setText('a'); body.appendPageBreak(); body.appendParagraph('b')")).toHaveLength(2);
    expect(pages('')).toHaveLength(1);
  });

  test('every row of a long table is on some page, once', () => {
    const found = pages("const rows = []; for (let i = 1; i <= 120; i++) rows.push(['แถว' + i + ';', 'ตำบลตัวอย่าง']); body.appendTable(rows)");
    expect(found.length).toBeGreaterThan(2);
    for (let row = 1; row <= 120; row += 1) expect(found.join('').split(`แถว${row};`)).toHaveLength(2);
  });

  test('a row longer than a page is split, and loses nothing', () => {
    const text = Array.from({ length: 900 }, (_, index) => `คำที่${index};`).join(' ');
    const found = pages(`body.appendTable([[${JSON.stringify(text)}, 'ข']])`);
    expect(found.length).toBeGreaterThan(1);
    expect(flat(found.join(''))).toContain(flat('คำที่899;'));
    for (let index = 0; index < 900; index += 1) expect(flat(found.join('')).split(`ที่${index};`.normalize('NFKC'))).toHaveLength(2);
  });

  test('a heading stays with the paragraph after it', () => {
    const found = pages("for (let i = 0; i < 43; i++) body.appendParagraph('บรรทัด'); body.appendParagraph('หัวข้อ').setHeading(DocumentApp.ParagraphHeading.HEADING1); body.appendParagraph('เนื้อความ')");
    const page = found.find((text) => text.includes('หัวข้อ')) ?? '';
    expect(page).toContain('เนื้อความ');
  });

  test('words without a break do not run out of the page', () => {
    const found = pages(`body.setText(${JSON.stringify('ก'.repeat(300))})`)[0] ?? '';
    expect(found.split('\n').length).toBeGreaterThan(1);
    expect(flat(found)).toBe('ก'.repeat(300));
  });
});

test('the same document at the same time is the same bytes', () => {
  const bytes = docx("body.setText('ซ้ำ')");
  expect(Buffer.compare(renderDocx(bytes, { createdMs: 5 }), renderDocx(bytes, { createdMs: 5 }))).toBe(0);
});
