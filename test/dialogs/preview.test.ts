// The pages of the day's messages and of pausing over the built add-on, in a real browser.
import { samplePastTargets, SAMPLE_LINE } from '../../src/workspace/start/sample-year';
import { differences, officeState } from '../faults/office-state';
import { BundleOffice } from '../journeys/bundle-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(90_000);

interface Told { readonly channel: string; readonly recipient: string; readonly subject: string; readonly text: string }

describe('the day’s messages before they go', () => {
  const rig = new PageRig();
  const office = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets });
  const { workspace } = office;
  const pushes = (): readonly string[] => office.lines().filter(({ method }) => method === 'POST').map(({ body }) => (body as { messages: { text: string }[] }).messages[0]?.text ?? '');
  beforeAll(() => {
    office.run('installTriggers');
    office.run('setLineToken', SAMPLE_LINE.token, SAMPLE_LINE.groupId);
    office.advance('2024-10-29');
    workspace.setNow(Date.parse('2024-10-30T05:00:00+07:00'));
  });
  afterAll(() => rig.close());

  it('stand on a page that sends and writes nothing, and are exactly what the run then sends', async () => {
    const before = officeState(office);
    const [mails, sent] = [office.mails().length, pushes().length];
    const notes = JSON.stringify(workspace.store.collection('properties').values());
    const page = await rig.open(workspace, shownBy(workspace, 'openPreview'));
    await page.getByText('อีเมล 10 ฉบับ LINE 1 ข้อความ').waitFor();
    expect(differences(before, officeState(office))).toEqual([]);
    expect(JSON.stringify(workspace.store.collection('properties').values())).toBe(notes);
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/preview.png` });
    const answer = workspace.run({ functionName: 'readPreview', mode: 'menu' }) as unknown as { value: { value: { messages: Told[] } } };
    const { messages } = answer.value.value;
    expect(await page.locator('.letter').allTextContents()).toEqual(messages.map(({ text }) => text));
    office.advance('2024-10-30');
    expect(messages.filter(({ channel }) => channel === 'mail').map(({ recipient, subject, text }) => [recipient, subject, text])).toEqual(office.mails().slice(mails).map(({ to, subject, body }) => [to, subject, body]));
    expect(messages.filter(({ channel }) => channel === 'line').map(({ text }) => text)).toEqual(pushes().slice(sent));
  });

  it('do not go to a district that is paused on its page, and go again once it is not', async () => {
    const page = await rig.open(workspace, shownBy(workspace, 'openPause'));
    await page.getByRole('button', { name: 'หยุดเตือน อำเภอท่าบ่อ' }).click();
    await page.getByText('ขณะนี้หยุดเตือน: ท่าบ่อ').waitFor();
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/pause.png` });
    const count = (to: string): number => office.mails().filter((mail) => mail.to === to).length;
    const before = [count('officer4302@example.com'), count('officer4305@example.com')];
    office.advance('2024-11-02');
    expect([count('officer4302@example.com') - (before[0] ?? 0), count('officer4305@example.com') > (before[1] ?? 0)]).toEqual([0, true]);
    await page.getByRole('button', { name: 'เตือนต่อ อำเภอท่าบ่อ' }).click();
    await page.getByText('ขณะนี้เตือนตามปกติทุกหน่วยงาน').waitFor();
    office.advance('2024-11-03');
    expect(count('officer4302@example.com')).toBe((before[0] ?? 0) + 1);
    await page.getByRole('button', { name: 'หยุดทุกหน่วยงาน' }).click();
    await page.getByText('ขณะนี้หยุดเตือนทั้งหมด').waitFor();
    const all = office.mails().length;
    office.advance('2024-11-06');
    expect(office.mails().length).toBe(all);
  });
});

describe('the page that was opened to send', () => {
  const rig = new PageRig();
  const office = new BundleOffice({ day: '2024-11-06', pastTargets: samplePastTargets });
  beforeAll(() => { office.run('installTriggers'); });
  afterAll(() => rig.close());

  it('sends what it shows, once', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openSendNow'));
    await page.getByText('อีเมล 19 ฉบับ LINE 0 ข้อความ').waitFor();
    expect(office.mails()).toHaveLength(0);
    await page.getByRole('button', { name: 'ส่ง', exact: true }).click();
    await page.getByText('วันนี้ไม่มีข้อความที่ต้องส่ง').waitFor();
    expect(office.mails()).toHaveLength(19);
    expect(await rig.accessibility(page)).toEqual([]);
    await page.getByRole('button', { name: 'ส่ง', exact: true }).click();
    await page.locator('.report').first().waitFor();
    expect(office.mails()).toHaveLength(19);
  });
});
