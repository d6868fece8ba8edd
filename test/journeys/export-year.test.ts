// The export of the whole year on the built add-on: one XLSX, one folder of PDFs, no contacts unless asked for.
import { Workbook } from '@cj-tech-master/excelts';
import { confirmedOffice, MUEANG, planning } from '../builders/reporting-office';
import { FORM } from './bundle-office';

describe('export of the year', () => {
  const office = confirmedOffice();
  const files = (): readonly { readonly id: string; readonly name: string; readonly parentId: string }[] => {
    const collection = office.workspace.store.collection<{ readonly name: string; readonly parentId: string; readonly trashed: boolean }>('files');
    return collection.ids().flatMap((id) => { const file = collection.get(id); return file === undefined || file.trashed ? [] : [{ id, name: file.name, parentId: file.parentId }]; });
  };
  const cells = async (name: string): Promise<{ readonly sheets: readonly string[]; readonly text: string; readonly formulas: number }> => {
    const book = new Workbook();
    await book.xlsx.load(office.workspace.store.contents.read(files().find((file) => file.name === name)?.id ?? '') as Uint8Array);
    const [texts, formulas]: [string[], string[]] = [[], []];
    for (const sheet of book.worksheets) sheet.eachRow((row) => { row.eachCell((cell) => { texts.push(String(cell.value)); if (cell.formula !== undefined) formulas.push(cell.formula); }); });
    return { sheets: book.worksheets.map((sheet) => sheet.name), text: texts.join('\n'), formulas: formulas.length };
  };

  beforeAll(() => {
    office.run('makeTemplates');
    office.run('generateAgendas', { units: ['430104', '430205'] });
    office.submit(FORM.plan, planning(MUEANG, [{ title: '=HYPERLINK("https://example.com","ก")', budget: '10' }, { title: 'อบรม โทร 081-234-5678', budget: '5' }]));
    for (const name of ['takeInResponses', 'refreshReportTables', 'prepareMouFacts', 'rebuildTracking', 'showChannels']) office.run(name);
    office.workspace.run({ functionName: 'keepPreview', mode: 'menu' });
  });

  it('has every tab and PDF, and no address, phone or edit link', async () => {
    expect(office.run('exportYear', {}).counts).toMatchObject({ pdfs: 2, failed: 0, left: 0 });
    const { sheets, text, formulas } = await cells('ข้อมูลทั้งปี 2568.xlsx');
    expect(sheets).toEqual(expect.arrayContaining(['ข้อเสนอตำบล', 'ตำบลเป้าหมาย', 'คำตอบแบบรายงาน', 'ทะเบียนเอกสาร', 'ติดตาม']));
    expect(sheets).not.toContain('ผู้ติดต่อ');
    expect(text).toContain('กวนวัน');
    expect(text).not.toMatch(/@example\.com|0 0000 0000|081-234-5678|edit2=/);
    expect([formulas, text.includes('=HYPERLINK')]).toEqual([0, true]);
    const folder = files().find(({ name }) => name === 'PDF ทั้งปี');
    expect(files().filter(({ parentId }) => parentId === folder?.id)).toHaveLength(2);
  });

  it('leaves no person\'s address or phone in any tab, also in those that only hands fill', async () => {
    const { sheets, text } = await cells('ข้อมูลทั้งปี 2568.xlsx');
    expect(sheets).not.toEqual(expect.arrayContaining(['ประวัติการเปลี่ยนแปลง']));
    const people = ['ผู้ติดต่อ', 'ข้อเสนอตำบล', 'คำตอบแบบรายงาน'].flatMap((tab) => office.rows(tab)).flatMap((row) => Object.entries(row)).flatMap(([header, value]) => (/อีเมล|โทรศัพท์|LINE/.test(header) && /@|\d{4}/.test(value) ? [value] : []));
    expect(people.length).toBeGreaterThan(0);
    expect(people.filter((value) => text.includes(value))).toEqual([]);
  });

  it('shows nobody on the status board that everyone may open', () => {
    office.run('runDailyDispatcher');
    const board = JSON.stringify(office.shown('กระดานสถานะตำบลเข้มแข็ง'));
    const people = office.rows('ผู้ติดต่อ').flatMap((row) => [row['ชื่อ-สกุล'], row['อีเมล'], row['โทรศัพท์สำนักงาน']]).filter((text) => text !== undefined && text !== '');
    expect(people.length).toBeGreaterThan(9);
    expect(people.filter((text) => board.includes(text ?? ''))).toEqual([]);
    expect(board).not.toMatch(/@|0 0000 0000/);
  });

  it('gives districts\' accounts nothing but their own folder to read', () => {
    office.run('shareDistrictFolders', { confirmed: true });
    const shared = office.workspace.store.collection<{ readonly name: string; readonly editors: readonly string[]; readonly viewers: readonly string[]; readonly commenters: readonly string[] }>('files').values();
    const given = shared.flatMap(({ name, editors, viewers, commenters }) => [...editors, ...commenters].map((email) => [name, email, 'edits']).concat(viewers.map((email) => [name, email, 'reads']))).filter(([, email]) => email !== 'province@example.com');
    expect(given.length).toBeGreaterThan(0);
    const names = new Map(office.rows('ผู้ติดต่อ').map((row) => [row['อีเมล'], row['หน่วยงาน']?.replace(/^อำเภอ/, '') ?? '?']));
    expect(given.filter(([name = '', email, how]) => how !== 'reads' || !name.includes(names.get(email) ?? '?'))).toEqual([]);
  });

  it('changes nothing when it is run again, and has the contacts where they are asked for', async () => {
    office.run('exportYear', {});
    const folder = files().find(({ name }) => name === 'PDF ทั้งปี');
    expect(files().filter(({ parentId, name }) => parentId === folder?.id || name === 'ข้อมูลทั้งปี 2568.xlsx')).toHaveLength(3);
    office.run('exportYear', { contacts: true });
    const { sheets, text } = await cells('ข้อมูลทั้งปี 2568 (มีข้อมูลติดต่อ).xlsx');
    expect(sheets).toContain('ผู้ติดต่อ');
    expect(text).toContain('officer4301@example.com');
  });
});
