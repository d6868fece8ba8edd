// The pages of finished documents as the built add-on prints them: size, text layer, what stays together.
import { mouOffice } from '../builders/mou-office';
import { typeInto } from '../builders/reporting-office';
import { expectOfficialPages, pdfOf } from './official-pages';
import { pdfPages } from '../workspace/pdf/pdf-text';

const flat = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

const MEMBERS = ['นายตัวอย่าง หนึ่ง', 'นางสาวตัวอย่างผู้มีชื่อยาวมากเพื่อดูว่าช่องของตารางพอหรือไม่ สองพิเศษกว่าปกติ', 'นางตัวอย่าง สาม'];

describe('pages of documents', () => {
  const office = mouOffice();
  beforeAll(() => {
    office.run('generateMous', { units: ['430205'] });
    office.run('generateLetters', { topic: 'R15', units: ['4302'] });
    office.run('generateLetters', { kind: 'memo', topic: 'R15', units: ['4301'] });
    office.run('generateAgendas', { units: ['430205'] });
    MEMBERS.forEach((name, index) => {
      for (const [header, value] of Object.entries({ ลำดับ: String(index + 1), 'ชื่อ-สกุล': name, ตำแหน่ง: 'ตำแหน่งตัวอย่างที่มีชื่อยาว', ทำหน้าที่: index === 0 ? 'ประธานคณะทำงาน' : 'คณะทำงาน' })) typeInto(office, { tab: 'คณะทำงาน', header, row: index + 1 }, value);
    });
    office.run('generateWorkingGroupOrder');
  });

  it('prints the MOU on A4 with all signatures and witnesses on the last page, and no heading at the foot of a page', () => {
    const bytes = pdfOf(office, 'MOU 430205');
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/MediaBox \[0 0 595(\.\d+)? 84[12](\.\d+)?\]/);
    const pages = pdfPages(bytes).map((page) => page.trim());
    expect(flat(pages[0] ?? '')).toContain(flat('ตามหลักปรัชญาของเศรษฐกิจพอเพียง'));
    expect(flat(pages.at(-1) ?? '').match(/ลงชื่อ/g)).toHaveLength(12);
    expect(flat(pages.slice(0, -1).join(''))).not.toContain('ลงชื่อ');
    for (const page of pages) expect(page.split('\n').at(-1)).not.toMatch(/^ข้อ [๐-๙]+ /);
  });

  it.each([['MOU 430205', 'บันทึกข้อตกลง'], ['หนังสือ R15 4302', 'ขอแสดงความนับถือ'], ['บันทึก R15 4301', 'บันทึกข้อความ'], ['ประกาศวาระ 430205', 'ประกาศ'], ['คำสั่งคณะทำงาน', 'คำสั่ง']])('prints %s as an official page whose text can be found', (name, words) => {
    expectOfficialPages(pdfOf(office, name), words);
  });

  it('never leaves a signature alone on a page: the last lines of the text go with it', () => {
    const pages = pdfPages(pdfOf(office, 'คำสั่งคณะทำงาน')).map(flat);
    expect(pages.length).toBeGreaterThan(1); // otherwise nothing was kept together
    expect(pages.at(-1)).toMatch(new RegExp(`^๔\\.${flat('ปฏิบัติงานอื่นตามที่ได้รับมอบหมาย')}${flat('ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป')}`));
  });

  it('prints the letter with closing, name and position on one page, and its list on a page of its own', () => {
    const pages = pdfPages(pdfOf(office, 'หนังสือ R15 4302')).map(flat);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toMatch(/ขอแสดงความนับถือ\(\.+\)\.+โทร/);
    expect(pages[1]).toContain(flat('บัญชีรายชื่อตำบล'));
  });
});
