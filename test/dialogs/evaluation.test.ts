// The page of the evaluation over the built add-on, in a real browser: no criteria, no verdict; results with their reasons; nominee, announcement, letter.
import { confirmedOffice, typeInto } from '../builders/reporting-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(60_000);

describe('evaluation page', () => {
  const rig = new PageRig();
  const office = confirmedOffice();
  const type = (tab: string, row: number, cells: Readonly<Record<string, string>>): void => { for (const [header, value] of Object.entries(cells)) typeInto(office, { tab, header, row }, value); };
  beforeAll(() => {
    office.run('makeTemplates');
    office.run('generateAgendas');
    office.advance('2025-07-01');
  });
  afterAll(() => rig.close());

  it('says plainly that nothing is decided without criteria, and offers no announcement', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openEvaluation'));
    await page.getByText('ยังไม่มีเกณฑ์ 9', { exact: true }).waitFor();
    expect(await page.getByText('ระบบจึงไม่ตัดสินว่าผ่านหรือไม่ผ่าน และจัดทำประกาศไม่ได้', { exact: false }).count()).toBe(1);
    for (const name of ['เตรียมตารางคะแนน', 'จัดทำประกาศ', 'หนังสือถึงกรมฯ พร้อมสิ่งที่ส่งมาด้วย']) expect(await page.getByRole('button', { name }).isDisabled()).toBe(true);
  });

  it('explains each criterion with what every assessor gave, keeps a nominee with its reason, and warns of a letter before the announcement', async () => {
    type('เกณฑ์ประเมิน', 1, { รหัสข้อ: 'C1', ตัวชี้วัด: 'ข้อตัวอย่างหนึ่ง', คะแนนเต็ม: '60', คะแนนผ่านของข้อ: '45', ข้อบังคับ: 'TRUE', ใช้งาน: 'TRUE' });
    type('เกณฑ์ประเมิน', 2, { รหัสข้อ: 'C2', ตัวชี้วัด: 'ข้อตัวอย่างสอง', คะแนนเต็ม: '40', ใช้งาน: 'TRUE' });
    office.run('importOfficeData', { settings: { 'evaluation-assessors': 'ผู้ประเมิน ก, ผู้ประเมิน ข', 'evaluation-pass-percent': '80' } });
    office.run('prepareScores');
    office.rows('คะแนนประเมิน').forEach((row, index) => {
      if (row['รหัสตำบล'] === '430104') type('คะแนนประเมิน', index + 1, { คะแนน: row['รหัสข้อ'] === 'C2' ? '40' : row['ผู้ประเมิน'] === 'ผู้ประเมิน ก' ? '50' : '42' });
    });
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openEvaluation'));
    await page.getByText('ผ่าน 1', { exact: true }).waitFor();
    expect(await page.getByText('ผ่านเมื่อคะแนนรวมถึงร้อยละ 80 และถึงเกณฑ์ของข้อบังคับ C1').count()).toBe(1);
    expect(await page.getByText('ยังไม่บันทึก', { exact: true }).count()).toBe(1);
    const winner = page.getByRole('region', { name: 'ตำบลกวนวัน อำเภอเมืองหนองคาย' });
    await winner.getByText('ดูรายข้อ').click();
    expect(await winner.getByRole('row', { name: 'C1 ข้อตัวอย่างหนึ่ง (ข้อบังคับ เกณฑ์ 45) 46 จาก 60 ผู้ประเมิน ก: 50 ผู้ประเมิน ข: 42 ต่างกัน 8 ถึงเกณฑ์' }).count()).toBe(1);
    await page.getByRole('button', { name: 'คำนวณและบันทึกผล' }).click();
    await page.getByText('ยังไม่บันทึก', { exact: true }).waitFor({ state: 'detached' });
    await page.getByLabel('ตำบลที่เสนอ', { exact: true }).selectOption('430104');
    await page.getByLabel('เหตุผลที่เสนอ').fill('คะแนนสูงสุด');
    await page.getByRole('button', { name: 'บันทึกตำบลที่เสนอ' }).click();
    await page.getByText('ตำบลกวนวัน อำเภอเมืองหนองคาย: คะแนนสูงสุด', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'หนังสือถึงกรมฯ พร้อมสิ่งที่ส่งมาด้วย' }).click();
    await page.getByText('ยังไม่มีประกาศรายชื่อตำบลที่ผ่านเกณฑ์', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'จัดทำประกาศ' }).click();
    await page.getByRole('link', { name: 'ประกาศรายชื่อตำบลที่ผ่านเกณฑ์ D0011' }).waitFor();
    expect(await page.getByRole('link', { name: 'สิ่งที่ส่งมาด้วย' }).count()).toBe(1);
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/evaluation.png`, fullPage: true });
  });

  it('refuses a deed that is none, and a nominee without a reason', () => {
    expect(office.workspace.run({ functionName: 'doEvaluationDeed', args: ['constructor'] })).toMatchObject({ ok: true, value: { ok: true, value: { status: 'refused' } } });
    expect(office.workspace.run({ functionName: 'saveNominee', args: ['430104', ' '] })).toMatchObject({ ok: true, value: { ok: true, value: { status: 'refused' } } });
  });
});
