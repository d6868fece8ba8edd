// A corrected report on the built add-on: every place that showed the old figure shows the new one, tabs, documents and files alike.
import { Workbook } from '@cj-tech-master/excelts';
import { confirmedOffice, MUEANG, planning, reporting, THA_BO } from '../builders/reporting-office';
import { pdfPages } from '../workspace/pdf/pdf-text';
import { FORM, type Row } from './bundle-office';

interface StoredFile { readonly id: string; readonly name: string; readonly trashed: boolean }

describe('a corrected report', () => {
  const office = confirmedOffice();
  const january = (people: string): Parameters<typeof office.submit>[1] => reporting(MUEANG, 'มกราคม 2568', [{ plan: 'ปลูกผักสวนครัว', people, spent: '500.25' }]);
  const row = (tab: string, cells: Readonly<Record<string, string>>): Row => office.rows(tab).find((one) => Object.entries(cells).every(([header, value]) => one[header] === value)) ?? {};
  const file = (name: string): Uint8Array => office.workspace.store.contents.read([...office.workspace.store.collection<StoredFile>('files').values()].find((one) => one.name === name && !one.trashed)?.id ?? '') ?? new Uint8Array();
  /** Text of the document that stands, with Arabic digits and without spaces. */
  const printed = ([kind, period, unit]: readonly [kind: string, period: string, unit: string]): string => {
    const name = row('ทะเบียนเอกสาร', { ชนิด: kind, งวด: period, รหัสพื้นที่: unit, สถานะ: 'เสร็จแล้ว' })['ชื่อไฟล์'] ?? '';
    return pdfPages(file(`${name}.pdf`)).join('').normalize('NFKC').replace(/\s+/g, '').replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50));
  };
  const DOCUMENTS = [['รายงานรวมผลประจำเดือน', '2025-01', '43'], ['รายงานรวมผลประจำเดือน', '2025-02', '43'], ['สรุปรายงานผู้บริหาร', '2025-01', '43'], ['สรุปรายงานผู้บริหาร', '2025-01', '4301']] as const;
  const table = async (name: string): Promise<string> => {
    const book = new Workbook();
    await book.xlsx.load(file(name));
    return book.worksheets.map((sheet) => JSON.stringify(sheet.getSheetValues())).join('');
  };
  let responseId = '';

  beforeAll(() => {
    office.run('makeTemplates');
    office.submit(FORM.plan, planning(MUEANG, [{ title: 'ปลูกผักสวนครัว', budget: '10,000' }]));
    for (const name of ['takeInResponses', 'buildForms']) office.run(name);
    office.advance('2025-01-18');
    responseId = office.submit(FORM.monthly, january('1234'));
    office.run('takeInResponses');
    office.run('compileMonth', { period: '1/2568' });
    office.run('generateExecutiveSummaries', { period: '1/2568', units: ['43', '4301'] });
    office.advance('2025-02-18');
    office.submit(FORM.monthly, reporting(THA_BO, 'กุมภาพันธ์ 2568', [{ title: 'สำรวจ', people: '100' }]));
    office.run('takeInResponses');
    office.run('compileMonth', { period: '2/2568' });
    office.run('recordSending', { obligation: 'R22', period: '2025-02', sentOn: '', note: '' });
  });

  it('stood in every document before', () => {
    expect(DOCUMENTS.map((document) => printed(document).includes(document[1] === '2025-01' ? '1,234' : '1,334'))).toEqual([true, true, true, true]);
  });

  it('is compiled with one command, which renews what was made of the month and of later ones, and names the month that was sent', () => {
    office.submit(FORM.monthly, { ...january('2345'), editResponseId: responseId });
    office.run('takeInResponses');
    const ended = office.run('compileMonth', { period: '1/2568' });
    expect(ended.counts).toMatchObject({ made: 1, renewed: 3, people: 2345 });
    expect(ended.notDone).toContain('เดือน ก.พ. 2568 ส่งกรมฯ แล้วเมื่อ 18 ก.พ. 2568 ตัวเลขสะสมเปลี่ยน โปรดส่งฉบับใหม่');
  });

  it('changes results, table, totals, sums to date, state, documents and files', async () => {
    expect(row('ผลรายเดือน', { กิจกรรม: 'ปลูกผักสวนครัว' })['ผู้เข้าร่วม (คน)']).toBe('2345');
    expect(row('สถานะรายงาน', { รหัสอำเภอ: '4301' })['ม.ค.']).toBe('ส่งแล้ว 18 ม.ค. 2568 แก้ไขแล้ว');
    const compiled = (month: string, district: string): readonly (string | undefined)[] => { const found = row('รวมผลประจำเดือน', { เดือน: month, อำเภอ: district }); return [found['ผู้เข้าร่วม (คน)'], found['ผู้เข้าร่วมสะสม (คน)']]; };
    expect([compiled('ม.ค. 2568', 'เมืองหนองคาย'), compiled('ม.ค. 2568', 'รวมทั้งจังหวัด'), compiled('ก.พ. 2568', 'รวมทั้งจังหวัด')]).toEqual([['2345', '2345'], ['2345', '2345'], ['100', '2445']]);
    for (const document of DOCUMENTS) expect([document, printed(document).includes(document[1] === '2025-01' ? '2,345' : '2,445'), /1,[23]34\b/.test(printed(document))]).toEqual([document, true, false]);
    for (const [name, figure] of [['รวมผลประจำเดือน 2025-01', '2345'], ['รวมผลประจำเดือน 2025-02', '2445']] as const) {
      const csv = new TextDecoder().decode(file(`${name}.csv`));
      const xlsx = await table(`${name}.xlsx`);
      expect([name, csv.includes(figure), xlsx.includes(figure), /\b1[23]34\b/.test(csv + xlsx)]).toEqual([name, true, true, false]);
    }
    expect(office.run('compileMonth', { period: '1/2568' }).counts).toMatchObject({ made: 0, renewed: 0 });
  });

  it('that is sent back counts nowhere, and its duty is open again in the summary', () => {
    const done = (): number => { office.run('rebuildTracking'); return Number(row('สรุป', { หน่วยงาน: 'อำเภอเมืองหนองคาย' })['ส่งแล้ว']); };
    const before = done();
    office.run('reviewReport', { responseId, decision: 'returned', comment: 'โปรดตรวจตัวเลข' });
    office.run('compileMonth', { period: '1/2568' });
    expect(row('สถานะรายงาน', { รหัสอำเภอ: '4301' })['ม.ค.']).toBe('ส่งกลับแก้ไข');
    expect(office.rows('ผลรายเดือน').map((one) => one['กิจกรรม'])).toEqual(['สำรวจ']);
    expect(row('รวมผลประจำเดือน', { เดือน: 'ม.ค. 2568', อำเภอ: 'รวมทั้งจังหวัด' })).toMatchObject({ ส่งตามกำหนด: '0', 'ผู้เข้าร่วม (คน)': '0' });
    expect(printed(['รายงานรวมผลประจำเดือน', '2025-01', '43']).match(/ยังไม่มีข้อมูล/g)).toHaveLength(3);
    expect(done()).toBe(before - 1);
  });
});
