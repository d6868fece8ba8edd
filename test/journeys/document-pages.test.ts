// The pages of finished documents as the built add-on prints them: size, text layer, what stays together.
import { mouOffice } from '../builders/mou-office';
import { pdfPages } from '../workspace/pdf/pdf-text';
import type { BundleOffice } from './bundle-office';

function pdf(office: BundleOffice, name: string): Uint8Array {
  const files = office.workspace.store.collection<{ readonly id: string; readonly name: string }>('files').values();
  const id = [...files].find((file) => file.name.startsWith(name) && file.name.endsWith('.pdf'))?.id ?? '';
  return office.workspace.store.contents.read(id) ?? new Uint8Array();
}

const flat = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

describe('pages of documents', () => {
  const office = mouOffice();
  beforeAll(() => {
    office.run('generateMous', { units: ['430205'] });
    office.run('generateLetters', { topic: 'R15', units: ['4302'] });
  });

  it('prints the MOU on A4 with all signatures and witnesses on the last page, and no heading at the foot of a page', () => {
    const bytes = pdf(office, 'MOU 430205');
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/MediaBox \[0 0 595(\.\d+)? 84[12](\.\d+)?\]/);
    const pages = pdfPages(bytes).map((page) => page.trim());
    expect(flat(pages[0] ?? '')).toContain(flat('ตามหลักปรัชญาของเศรษฐกิจพอเพียง'));
    expect(flat(pages.at(-1) ?? '').match(/ลงชื่อ/g)).toHaveLength(12);
    expect(flat(pages.slice(0, -1).join(''))).not.toContain('ลงชื่อ');
    for (const page of pages) expect(page.split('\n').at(-1)).not.toMatch(/^ข้อ [๐-๙]+ /);
  });

  it('prints the letter with closing, name and position on one page, and its list on a page of its own', () => {
    const pages = pdfPages(pdf(office, 'หนังสือ R15 4302')).map(flat);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toMatch(/ขอแสดงความนับถือ\(\.+\)\.+โทร/);
    expect(pages[1]).toContain(flat('บัญชีรายชื่อตำบล'));
  });
});
