// Monthly reports on the built add-on: plans become choices, reports become rows, and late, missing, corrected and duplicate ones are told apart.
import { confirmedOffice, MUEANG, planning, reporting, SANGKHOM, THA_BO } from '../builders/reporting-office';
import { FORM, type Row } from './bundle-office';
import { expectOfficialPages, pdfOf } from './official-pages';

describe('monthly reports of a year', () => {
  const office = confirmedOffice();
  const status = (code: string): Row => office.rows('สถานะรายงาน').find((row) => row['รหัสอำเภอ'] === code) ?? {};
  let corrected = '';

  beforeAll(() => {
    office.submit(FORM.plan, planning(MUEANG, [{ title: 'ปลูกผักสวนครัว', budget: '10,000', partners: ['ภาครัฐ', 'ภาคประชาชน'] }, { title: 'ตลาดชุมชน', budget: '๕๐๐๐' }]));
    office.run('takeInResponses');
    office.run('buildForms');
    office.advance('2025-01-18');
    corrected = office.submit(FORM.monthly, reporting(MUEANG, 'มกราคม 2568', [{ plan: 'ปลูกผักสวนครัว', people: '๒๕', spent: '1,500.50', partners: ['ภาครัฐ'], dimensions: ['มั่นคง', 'ยั่งยืน'], aims: ['ธรรมาภิบาล'] }, { title: 'ประชุมนอกแผน', people: '5' }], { ปัญหาและอุปสรรค: 'ฝนตก' }));
    office.submit(FORM.monthly, reporting(SANGKHOM, 'มกราคม 2568', [{ title: 'อบรม', people: '10' }]));
    office.run('takeInResponses');
    office.advance('2025-01-19');
    office.submit(FORM.monthly, reporting(SANGKHOM, 'มกราคม 2568', [{ title: 'อบรมฉบับใหม่', people: '12' }]));
    office.advance('2025-01-23');
    office.submit(FORM.monthly, reporting(THA_BO, 'มกราคม 2568', [{ title: 'สำรวจ', people: '7' }]));
    office.submit(FORM.monthly, { ...reporting(MUEANG, 'มกราคม 2568', [{ plan: 'ปลูกผักสวนครัว', people: '30', spent: '1,500.50' }]), editResponseId: corrected });
    office.run('takeInResponses');
    office.run('refreshReportTables');
  });

  it('keeps what a plan says, so that the month only chooses it', () => {
    expect(office.rows('กิจกรรมตามแผน')).toEqual([
      expect.objectContaining({ ตำบล: 'กวนวัน', กิจกรรม: 'ปลูกผักสวนครัว', 'งบประมาณ (บาท)': '10000', ภาคีที่ร่วม: 'ภาครัฐ, ภาคประชาชน', รายงานผลล่าสุด: 'ม.ค. 2568' }),
      expect.objectContaining({ กิจกรรม: 'ตลาดชุมชน', 'งบประมาณ (บาท)': '5000', รายงานผลล่าสุด: '' }),
    ]);
    expect(office.rows('ผลรายเดือน').find((row) => row['กิจกรรม'] === 'ปลูกผักสวนครัว')).toMatchObject({ ตามแผนหรือไม่: 'ตามแผน', 'งบตามแผน (บาท)': '10000', 'ใช้จริง (บาท)': '1500.5' });
  });

  it('tells reports in time, late, missing, corrected and duplicate apart; a correction makes no report late', () => {
    expect([status('4301')['ม.ค.'], status('4302')['ม.ค.'], status('4308')['ม.ค.'], status('4305')['ม.ค.']]).toEqual(['ส่งแล้ว 18 ม.ค. 2568 แก้ไขแล้ว', 'ช้า 3 วัน 23 ม.ค. 2568', 'ส่งแล้ว 19 ม.ค. 2568 ซ้ำ 1', 'ยังไม่ส่ง']);
    expect(status('4305')).toMatchObject({ 'ธ.ค.': 'ยังไม่ส่ง', 'ก.พ.': '', 'ต.ค.': '', ยังไม่มีรายงาน: '3' });
  });

  it('colours the months of every district by the words in their cells', () => {
    const sheet = office.book().sheets.find(({ name }) => name === 'สถานะรายงาน');
    expect(sheet?.conditionalRules.map(({ ranges: [range], boolean }) => [boolean?.criteria, boolean?.values[0], range?.column, range?.columns, boolean?.background])).toEqual([
      ['TEXT_CONTAINS', 'ส่งแล้ว', 2, 12, '#e2f1e7'], ['TEXT_CONTAINS', 'ช้า', 2, 12, '#fdf1d3'], ['TEXT_CONTAINS', 'ยังไม่ส่ง', 2, 12, '#fbe6e4'], ['TEXT_CONTAINS', 'พักไว้', 2, 12, '#fdf1d3'], ['TEXT_CONTAINS', 'ส่งกลับ', 2, 12, '#fdf1d3'],
    ]);
  });

  it('counts a duplicate once, the latest, and says so', () => {
    expect(office.rows('ผลรายเดือน').filter((row) => row['ตำบล'] === 'ผาตั้ง').map((row) => [row['กิจกรรม'], row['ผู้เข้าร่วม (คน)']])).toEqual([['อบรมฉบับใหม่', '12']]);
    expect(office.run('refreshReportTables').notDone).toEqual([expect.stringContaining('ตำบลผาตั้ง อำเภอสังคม เดือน ม.ค. 2568 ส่งซ้ำ 2 รายงาน')]);
  });

  it('keeps the state of later months when an earlier one is compiled', () => {
    office.run('compileMonth', { period: '12/2567' });
    expect([status('4305')['ธ.ค.'], status('4305')['ม.ค.']]).toEqual(['ยังไม่ส่ง', 'ยังไม่ส่ง']);
  });

  it('shows a correction in every tab that it concerns', () => {
    expect(office.rows('ผลรายเดือน').find((row) => row['กิจกรรม'] === 'ปลูกผักสวนครัว')?.['ผู้เข้าร่วม (คน)']).toBe('30');
    const january = office.rows('รวมผลประจำเดือน').filter((row) => row['เดือน'] === 'ม.ค. 2568');
    expect(january.find((row) => row['อำเภอ'] === 'เมืองหนองคาย')).toMatchObject({ 'ผู้เข้าร่วม (คน)': expect.any(String) });
    expect(january.find((row) => row['อำเภอ'] === 'รวมทั้งจังหวัด')).toMatchObject({ ต้องรายงาน: '9', ส่งตามกำหนด: '2', ส่งช้า: '1', ยังไม่มีรายงาน: '6' });
  });

  it('has each figure of the province equal the sum of its districts', () => {
    const rows = office.rows('รวมผลประจำเดือน').filter((row) => row['เดือน'] === 'ม.ค. 2568');
    for (const column of ['ต้องรายงาน', 'กิจกรรม', 'ผู้เข้าร่วม (คน)', 'ใช้เดือนนี้ (บาท)', 'กิจกรรมในแผน', 'งบในแผน (บาท)', 'มิติมั่นคง', 'ธรรมาภิบาล']) {
      const sum = rows.filter((row) => row['รหัสอำเภอ'] !== '').reduce((total, row) => total + Number(row[column]), 0);
      expect([column, Number(rows.find((row) => row['รหัสอำเภอ'] === '')?.[column])]).toEqual([column, sum]);
    }
  });
});

describe('compilation of a month', () => {
  const office = confirmedOffice();
  const files = (): readonly string[] => {
    const collection = office.workspace.store.collection<{ readonly name: string; readonly trashed?: boolean }>('files');
    return collection.ids().map((id) => collection.get(id)).filter((file) => file?.trashed !== true).map((file) => file?.name ?? '');
  };

  beforeAll(() => {
    office.run('makeTemplates');
    office.submit(FORM.plan, planning(MUEANG, [{ title: 'ปลูกผักสวนครัว', budget: '10,000' }]));
    office.run('takeInResponses');
    office.run('buildForms');
    office.advance('2025-01-18');
    office.submit(FORM.monthly, reporting(MUEANG, 'มกราคม 2568', [{ plan: 'ปลูกผักสวนครัว', people: '25', spent: '1,500.50', partners: ['ภาครัฐ'], dimensions: ['มั่นคง'] }], { ปัญหาและอุปสรรค: '=ฝนตก' }));
    office.run('takeInResponses');
  });

  it('makes tabs, a report document and files for กรมฯ, and names who has not reported', () => {
    const ended = office.run('compileMonth', { period: '1/2568' });
    expect(ended.counts).toMatchObject({ made: 1, expected: 9, onTime: 1, missing: 8, people: 25 });
    expect(ended.notDone[0]).toContain('ตำบลบ้านเดื่อ อำเภอท่าบ่อ');
    expect(files()).toEqual(expect.arrayContaining(['รวมผลประจำเดือน 2025-01.xlsx', 'รวมผลประจำเดือน 2025-01.csv']));
    expect(files().filter((name) => name.includes('กำลังสร้าง'))).toEqual([]);
    expect(office.rows('ทะเบียนเอกสาร')).toEqual([expect.objectContaining({ ชนิด: 'รายงานรวมผลประจำเดือน', งวด: '2025-01', สถานะ: 'เสร็จแล้ว' })]);
  });

  it('makes nothing twice, and a new version after a correction', () => {
    expect(office.run('compileMonth', { period: '2025-01' }).counts).toMatchObject({ made: 0 });
    office.submit(FORM.monthly, reporting(THA_BO, 'มกราคม 2568', [{ title: 'สำรวจ', people: '7' }]));
    office.run('takeInResponses');
    expect(office.run('compileMonth', { period: '2025-01' }).counts).toMatchObject({ made: 1, people: 32 });
    expect(office.rows('ทะเบียนเอกสาร').map((row) => row['สถานะ'])).toEqual(['มีฉบับใหม่แทน', 'เสร็จแล้ว']);
    expect(files().filter((name) => name === 'รวมผลประจำเดือน 2025-01.xlsx')).toHaveLength(1);
  });

  it('refuses a month that nobody reports', () => {
    expect(office.run('compileMonth', { period: '10/2567' })).toMatchObject({ status: 'refused', notDone: [expect.stringContaining('ไม่มีกำหนดรายงานประจำเดือน')] });
    expect(office.run('compileMonth', { period: 'มกรา' }).status).toBe('refused');
  });

  it('makes the executives’ pages of province and districts, in their six months alone', () => {
    expect(office.run('generateExecutiveSummaries', { period: '1/2568' }).counts).toMatchObject({ made: 10 });
    expect(office.run('generateExecutiveSummaries', { period: '7/2568' }).notDone).toEqual(['รายงานผู้บริหาร (R20) กำหนดเดือน ม.ค. 2568, ก.พ. 2568, มี.ค. 2568, เม.ย. 2568, พ.ค. 2568, มิ.ย. 2568 เท่านั้น']);
  });

  it('prints the reports as official pages whose text can be found', () => {
    expectOfficialPages(pdfOf(office, 'รวมผล ม.ค. 2568'), 'รายงาน');
    expectOfficialPages(pdfOf(office, 'สรุปผู้บริหาร ม.ค. 2568 4301'), 'รายงาน');
  });

  it('records the sending, which proves R22 of the month', () => {
    office.run('recordSending', { obligation: 'R22', period: '2025-01', sentOn: '', note: 'ทดสอบ' });
    office.run('rebuildTracking');
    expect(office.rows('ติดตาม').find((row) => row['รหัสรายการ'] === 'R22/43/2025-01-25')?.['สถานะ']).toBe('ส่งแล้ว');
    expect(office.run('compileMonth', { period: '2025-01' }).done.join(' ')).toContain('บันทึกว่าส่งกรมฯ แล้วเมื่อ 18 ม.ค. 2568');
  });
});
