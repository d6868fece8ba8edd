// New fiscal years on the built add-on: FY 2569 and 2570 after a played FY 2568, and a first start at FY 2570.
import { confirmedOffice, MUEANG, planning, reporting, typeInto } from '../builders/reporting-office';
import { nominating } from '../builders/answered-nomination';
import { BundleOffice, FORM, pasted, type Row } from './bundle-office';

const NOMINATION = (year: number): string => `เสนอพื้นที่ตำบลเป้าหมาย ปีงบประมาณ พ.ศ. ${year}`;
const proposed = (office: BundleOffice, key: string): Row => office.rows('ปีงบประมาณใหม่').find((row) => row['รหัส'] === key) ?? {};
const setting = (office: BundleOffice, key: string): string | undefined => office.rows('ตั้งค่า').find((row) => row['รหัส'] === key)?.['ค่า'];
const fix = (office: BundleOffice, key: string, value: string): void => { typeInto(office, { tab: 'ปีงบประมาณใหม่', header: 'ค่าใหม่', row: office.rows('ปีงบประมาณใหม่').findIndex((row) => row['รหัส'] === key) + 1 }, value); };

describe('a new fiscal year after a played one', () => {
  const office = confirmedOffice();
  beforeAll(() => {
    office.submit(FORM.plan, planning(MUEANG, [{ title: 'ปลูกผักสวนครัว', budget: '100' }]));
    office.advance('2025-01-18');
    office.submit(FORM.monthly, reporting(MUEANG, 'มกราคม 2568', [{ title: 'อบรม', people: '5' }]));
    for (const name of ['takeInResponses', 'refreshReportTables', 'evaluateTambons']) office.run(name);
    office.advance('2025-10-06');
  });

  it('proposes every date with its weekday, and the years on record to be excluded', () => {
    const ended = office.run('proposeNewYear', {});
    expect(ended.counts).toMatchObject({ fiscalYear: 2569 });
    expect(ended.notDone).toEqual([expect.stringContaining('ยังไม่มีวันหยุดของปีงบประมาณ 2569')]);
    expect(proposed(office, 'R03.dueOn')).toMatchObject({ ปีเดิม: 'พ 30 ต.ค. 2567', ค่าใหม่: '30/10/2568', ตรงกับ: 'พฤ 30 ต.ค. 2568' });
    expect(proposed(office, 'R21.first')['วันหยุดและวันส่งก่อน']).toContain('ส 20 ธ.ค. 2568 (วันหยุด ส่งก่อน ศ 19 ธ.ค. 2568)');
    expect(proposed(office, 'R25.dueOn')).toMatchObject({ ตรงกับ: 'อา 30 ส.ค. 2569', วันหยุดและวันส่งก่อน: '(วันหยุด ส่งก่อน ศ 28 ส.ค. 2569)' });
    expect(proposed(office, 'setting:excluded-years')['ค่าใหม่']).toBe('2566, 2567, 2568');
  });

  it('keeps corrections, shows their weekday, and refuses what cannot be read', () => {
    fix(office, 'R03.dueOn', '31/10/2568');
    office.run('proposeNewYear', { fiscalYear: 2569 });
    expect(proposed(office, 'R03.dueOn')).toMatchObject({ ค่าใหม่: '31/10/2568', ตรงกับ: 'ศ 31 ต.ค. 2568' });
    fix(office, 'R10.dueOn', '31 ตุลา');
    expect(office.run('startNewYear', { confirmed: true })).toMatchObject({ status: 'refused', notDone: [expect.stringContaining('R10.dueOn: อ่านวันที่ “31 ตุลา” ไม่ได้')] });
    fix(office, 'R10.dueOn', '31/10/2568');
  });

  it('only tells what would happen until it is confirmed', () => {
    expect(office.run('startNewYear', { confirmed: false })).toMatchObject({ status: 'partly', counts: { fiscalYear: 2569, pastTargets: 9 } });
    expect(setting(office, 'fiscal-year')).toBe('2568');
  });

  it('archives the year tab by tab, moves its targets, keeps contacts, and changes dates and settings', () => {
    const contacts = office.rows('ผู้ติดต่อ');
    expect(office.run('startNewYear', { confirmed: true }).counts).toEqual({ fiscalYear: 2569, pastTargets: 9, formsClosed: 6 });
    expect([setting(office, 'fiscal-year'), setting(office, 'excluded-years'), setting(office, 'issue-date')]).toEqual(['2569', '2566, 2567, 2568', '25/10/2568']);
    expect(office.rows('ผู้ติดต่อ')).toEqual(contacts);
    expect(office.rows('เป้าหมายปีก่อน').filter((row) => row['ปีงบประมาณ'] === '2568').map((row) => row['รหัสตำบล'])).toEqual(['430104', '430205', '430503', '430703', '430802', '431402', '431504', '431605', '431702']);
    for (const tab of ['ข้อเสนอตำบล', 'ตำบลเป้าหมาย', 'คำตอบแบบรายงาน', 'ผลรายเดือน', 'รวมผลประจำเดือน', 'ผลประเมิน', 'ปีงบประมาณใหม่']) expect([tab, office.rows(tab)]).toEqual([tab, []]);
    expect(office.rows('ภารกิจ').find((row) => row['รหัส'] === 'R03')?.['ครบกำหนด']).toBe('31 ต.ค. 2568');
    expect(office.rows('คลังปีก่อน').map((row) => [row['ปีงบประมาณ'], row['สถานะ'], row['รายการ']?.split(' ')[0]])).toEqual([['2568', 'ยังไม่กำหนดวัน', 'สมุดงานปีงบประมาณ'], ...Array.from({ length: 6 }, () => ['2568', 'ยังไม่กำหนดวัน', 'แบบฟอร์มและคำตอบ'])]);
  });

  it('leaves an archive that can be read: a file of its own with the year’s tabs', () => {
    const sheets = office.sheetsOf('คลังสมุดงานตำบลเข้มแข็ง ปีงบประมาณ 2568 (6 ต.ค. 2568)');
    expect(sheets).toEqual(expect.arrayContaining(['ข้อเสนอตำบล', 'ตำบลเป้าหมาย', 'คำตอบแบบรายงาน', 'ทะเบียนเอกสาร']));
    expect(office.shown('คลังสมุดงานตำบลเข้มแข็ง ปีงบประมาณ 2568 (6 ต.ค. 2568)', 'ตำบลเป้าหมาย')).toHaveLength(10);
    expect(office.shown('คลังสมุดงานตำบลเข้มแข็ง ปีงบประมาณ 2568 (6 ต.ค. 2568)', 'ผลรายเดือน').flat()).toContain('อบรม');
  });

  it('moves the raw answers into the archive, readable and by the title of their Form, out of the new year’s workbook', () => {
    const raw = office.shown('คลังสมุดงานตำบลเข้มแข็ง ปีงบประมาณ 2568 (6 ต.ค. 2568)', `คำตอบ ${FORM.monthly}`);
    expect(raw).toHaveLength(2);
    expect(raw.flat()).toEqual(expect.arrayContaining(['Timestamp', 'อบรม']));
    expect(office.book().sheets.map(({ name }) => name).filter((name) => /^Form Responses|เก็บเข้าคลังแล้ว/.test(name))).toEqual([]);
  });

  it('takes no answers on the old Forms, and renews them: last year’s target fails by its year', () => {
    expect(() => office.submit(NOMINATION(2568), nominating({ district: 'ท่าบ่อ', tambon: 'นาข่า', email: 'officer4302@example.com' }))).toThrow();
    expect(office.run('buildForms').counts).toMatchObject({ made: 6 });
    office.advance('2025-10-27');
    office.submit(NOMINATION(2569), nominating({ district: 'ท่าบ่อ', tambon: 'บ้านเดื่อ', email: 'officer4302@example.com' }));
    office.submit(NOMINATION(2569), nominating({ district: 'สังคม', tambon: 'แก้งไก่', email: 'officer4308@example.com' }));
    for (const name of ['takeInResponses', 'checkEligibility', 'allocateQuota', 'confirmTargets']) expect(office.run(name).status).not.toBe('refused');
    expect(office.rows('ผลตรวจคุณสมบัติ').find((row) => row['ตำบล'] === 'บ้านเดื่อ' && row['รหัสเกณฑ์'] === 'R04')).toMatchObject({ ผล: 'ไม่ผ่าน', เหตุผล: expect.stringContaining('2568') });
    expect(office.rows('ตำบลเป้าหมาย').map((row) => row['ตำบล'])).toContain('แก้งไก่');
    expect(office.run('rebuildTracking').counts['rows']).toBeGreaterThan(100);
    expect(office.rows('ติดตาม').find((row) => row['รหัสรายการ'] === 'R03/4302/2025-10-31')).toMatchObject({ ครบกำหนด: '31 ต.ค. 2568' });
  });

  it('goes on to FY 2570 in the same way', () => {
    office.advance('2026-10-05');
    expect(office.run('proposeNewYear', {}).counts).toMatchObject({ fiscalYear: 2570, excludedYears: 4 });
    expect(proposed(office, 'R03.dueOn')).toMatchObject({ ค่าใหม่: '31/10/2569', ตรงกับ: 'ส 31 ต.ค. 2569', วันหยุดและวันส่งก่อน: '(วันหยุด ส่งก่อน ศ 30 ต.ค. 2569)' });
    expect(office.run('startNewYear', { confirmed: true }).counts).toMatchObject({ fiscalYear: 2570 });
    expect(office.rows('คลังปีก่อน').map((row) => row['ปีงบประมาณ'])).toEqual([...Array.from({ length: 7 }, () => '2568'), ...Array.from({ length: 7 }, () => '2569')]);
    expect(office.run('startNewYear', { confirmed: true })).toMatchObject({ status: 'refused', notDone: [expect.stringContaining('ยังไม่มีข้อเสนอปีใหม่')] });
  });

  it('lists an archive past its retention', () => {
    typeInto(office, { tab: 'คลังปีก่อน', header: 'เก็บถึง', row: 1 }, '30/9/2569');
    const ended = office.run('listRetention');
    expect(ended.counts).toMatchObject({ due: 1, undated: 13 });
    expect(office.rows('คลังปีก่อน').slice(0, 2).map((row) => row['สถานะ'])).toEqual(['ครบกำหนดลบ', 'ยังไม่กำหนดวัน']);
  });
});

describe('a first start at FY 2570', () => {
  it('needs only a pasted list of past targets', () => {
    const office = new BundleOffice({ day: '2026-10-26', pastTargets: pasted([2566, '430105'], [2567, '430108'], [2568, '430104'], [2569, '430205']) });
    office.run('proposeNewYear', { fiscalYear: '๒๕๗๐' });
    expect(proposed(office, 'setting:excluded-years')['ค่าใหม่']).toBe('2566, 2567, 2568, 2569');
    expect(office.run('startNewYear', { confirmed: true }).done).toContain('ปี 2568 ยังไม่มีข้อมูล จึงไม่มีคลังของปีนั้น');
    expect(office.rows('คลังปีก่อน')).toEqual([]);
    office.run('buildForms');
    office.submit(NOMINATION(2570), nominating({ district: 'ท่าบ่อ', tambon: 'บ้านเดื่อ', email: 'officer4302@example.com' }));
    office.submit(NOMINATION(2570), nominating({ district: 'สังคม', tambon: 'แก้งไก่', email: 'officer4308@example.com' }));
    for (const name of ['takeInResponses', 'allocateQuota', 'confirmTargets']) office.run(name);
    expect(office.rows('ผลตรวจคุณสมบัติ').find((row) => row['ตำบล'] === 'บ้านเดื่อ' && row['รหัสเกณฑ์'] === 'R04')).toMatchObject({ ผล: 'ไม่ผ่าน', เหตุผล: expect.stringContaining('2569') });
    expect(office.rows('ตำบลเป้าหมาย').map((row) => row['ตำบล'])).toEqual(['แก้งไก่']);
  });
});
