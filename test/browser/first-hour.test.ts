// An officer's first hour in a real browser: from an empty workbook through the wizard, people, a district's form, the selection, to the first MOU read.
import type { FrameLocator, Page } from 'playwright-core';
import { FrontRig } from './front-rig';
import { chooseInMenu, dialogOf, press, sendForm } from './person';

const DISTRICTS = ['เมืองหนองคาย', 'ท่าบ่อ', 'โพนพิสัย', 'ศรีเชียงใหม่', 'สังคม', 'สระใคร', 'เฝ้าไร่', 'รัตนวาปี', 'โพธิ์ตาก'];
const PEOPLE = ['อำเภอ\tบทบาท\tชื่อ\tตำแหน่ง\tอีเมล', 'จังหวัดหนองคาย\tจังหวัด\tนางสาวตัวอย่าง จังหวัด\tนักวิชาการ (ตัวอย่าง)\tprovince@example.com',
  ...DISTRICTS.map((name, index) => `${name}\tเจ้าหน้าที่อำเภอ\tนายตัวอย่าง ${index + 1}\tนักวิชาการ (ตัวอย่าง)\tofficer${index + 1}@example.com`)].join('\n');
const PAST = 'ปีงบประมาณ\tรหัสตำบล\n2566\t430105\n2567\t430108';

describe('first hour of an officer', () => {
  const rig = new FrontRig();
  beforeAll(() => rig.start('empty'), 60_000);
  afterAll(() => rig.close(), 60_000);

  const shut = async (page: Page, frame: FrameLocator): Promise<void> => {
    await frame.getByRole('button', { name: 'ปิด', exact: true }).click();
    await page.waitForSelector('dialog.script-dialog', { state: 'detached' });
  };
  const paste = async (frame: FrameLocator, kind: string, text: string): Promise<string> => {
    await frame.getByLabel('ข้อมูลที่จะนำเข้า').selectOption({ label: kind });
    await frame.locator('textarea').fill(text);
    return press(frame, 'นำเข้า');
  };

  it('leads from an empty workbook to the first MOU, read as it will be printed', async () => {
    await rig.use({ width: 1280, height: 900 }, async (page) => {
      await page.goto(`${rig.origin}/tabs`);
      await chooseInMenu(page, 'เริ่มใช้งาน', 'ตั้งค่าครั้งแรก');
      let frame = await dialogOf(page);
      const step = (title: string): string => `section[aria-label="${title}"]`;
      await rig.picture(page, 'hour-1-wizard');
      await press(frame, 'สร้างแท็บที่ขาด', step('สมุดงาน'));
      await press(frame, 'สร้างหรือปรับปรุงแบบฟอร์ม', step('แบบฟอร์มของอำเภอ'));
      await press(frame, 'สร้างแม่แบบที่ขาด', step('แม่แบบเอกสาร'));
      await press(frame, 'ติดตั้งหรือซ่อม', step('การทำงานอัตโนมัติ'));
      await shut(page, frame);

      await chooseInMenu(page, 'เริ่มใช้งาน', 'นำเข้าข้อมูล (วางหรือไฟล์ CSV)');
      frame = await dialogOf(page);
      expect(await paste(frame, 'ผู้ติดต่อ', PEOPLE)).toContain('10');
      expect(await paste(frame, 'ตำบลเป้าหมายปีก่อน', PAST)).toContain('เพิ่ม 2 รายการ');
      await rig.picture(page, 'hour-2-import');
      await shut(page, frame);
      await chooseInMenu(page, 'เริ่มใช้งาน', 'ตั้งค่าครั้งแรก');
      frame = await dialogOf(page);
      await frame.getByText('พร้อมใช้งานแล้ว').waitFor();
      await rig.picture(page, 'hour-3-green-list');
      await shut(page, frame);
    });

    await rig.use({ width: 360, height: 740 }, async (page) => {
      await page.goto(`${rig.origin}/forms`);
      await page.click('.form-cards a:has-text("เสนอพื้นที่ตำบลเป้าหมาย")');
      await page.fill('[name=email]', 'officer1@example.com');
      await sendForm(page, { 'อำเภอที่เสนอ': 'เมืองหนองคาย', 'ตำบลที่เสนอ': 'กวนวัน' });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      await rig.picture(page, 'hour-4-sent');
    });

    await rig.use({ width: 1280, height: 900 }, async (page) => {
      await page.goto(`${rig.origin}/tabs`);
      await chooseInMenu(page, 'พื้นที่เป้าหมาย', 'โควตาและการคัดเลือก');
      let frame = await dialogOf(page);
      for (const button of ['รับคำตอบใหม่', 'ตรวจคุณสมบัติ', 'จัดสรร']) await press(frame, button);
      await rig.picture(page, 'hour-5-quota');
      await frame.getByRole('button', { name: 'ยืนยัน 1 ตำบล' }).click();
      expect(await press(frame, 'ยืนยัน')).toContain('1');
      await rig.picture(page, 'hour-6-confirmed');
      await shut(page, frame);

      await chooseInMenu(page, 'MOU และประกาศวาระ', 'เลือกและจัดทำเอกสาร');
      frame = await dialogOf(page);
      await rig.picture(page, 'hour-7-documents');
      await press(frame, 'จัดทำ 1 หน่วยที่เลือก');
      await rig.picture(page, 'hour-8-made');
      await shut(page, frame);
      await page.goto(`${rig.origin}/files`);
      await page.locator('main a', { hasText: 'MOU 430104' }).first().click();
      await page.waitForSelector('h1:has-text("MOU 430104")');
      await rig.picture(page, 'hour-9-mou');
      expect(await rig.accessibility(page)).toEqual([]);
    });
  }, 180_000);
});
