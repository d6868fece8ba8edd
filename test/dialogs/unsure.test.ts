// Messages in doubt over the built add-on: a run that dies while it sends leaves them, a person decides on their page or the doctor's.
import { SAMPLE_LINE } from '../../src/workspace/start/sample-year';
import { OfficeSnapshot } from '../faults/office-snapshot';
import { BundleOffice, pasted } from '../journeys/bundle-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(90_000);

describe('messages in doubt', () => {
  const rig = new PageRig();
  const made = ((): OfficeSnapshot => {
    const office = new BundleOffice({ day: '2024-10-25', pastTargets: pasted() });
    office.run('installTriggers');
    office.run('setLineToken', SAMPLE_LINE.token, SAMPLE_LINE.groupId);
    return OfficeSnapshot.of(office);
  })();
  const office = made.open({ platform: { faults: { calls: [{ nth: 3, name: 'MailApp.sendEmail', does: 'kill', afterwards: true }], triggers: [], line: [] } } });
  const { workspace } = office;
  afterAll(() => rig.close());

  it('are never sent again by themselves, and go again once a person says that they did not arrive', async () => {
    workspace.run({ functionName: 'runDailyDispatcher', args: [{ triggerUid: 'own' }], mode: 'trigger' });
    expect(office.mails()).toHaveLength(3);
    workspace.setNow(workspace.now() + 20 * 60_000);
    expect(JSON.stringify(office.run('runDailyDispatcher'))).toContain('ข้อความที่รอตัดสิน');
    const doubted = office.rows('สมุดส่งข้อความ').find((row) => row['สถานะ'] === 'ไม่แน่ใจ')?.['ถึง'] ?? '';
    expect(office.mails().filter(({ to }) => to === doubted)).toHaveLength(1);
    const page = await rig.open(workspace, shownBy(workspace, 'openUnsure'));
    await page.getByText(doubted).waitFor();
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/unsure.png` });
    await page.getByRole('button', { name: 'ยังไม่ได้ส่ง ให้ส่งใหม่' }).click();
    await page.getByText('จะส่งใหม่ในรอบถัดไป').waitFor();
    await page.getByText('ไม่มีข้อความที่รอตัดสิน').waitFor();
    office.run('runDailyDispatcher');
    office.run('runDailyDispatcher');
    expect(office.mails().filter(({ to }) => to === doubted)).toHaveLength(2);
    expect(office.rows('สมุดส่งข้อความ').find((row) => row['สถานะ'] === 'ไม่แน่ใจ')?.['หมายเหตุ']).toContain('ตัดสินโดย');
  });

  it('are decided on the doctor’s page too, and stay as they are where a person says that they arrived', async () => {
    const again = made.open({ platform: { faults: { calls: [{ nth: 1, name: 'MailApp.sendEmail', does: 'kill', afterwards: false }], triggers: [], line: [] } } });
    again.workspace.run({ functionName: 'runDailyDispatcher', args: [{ triggerUid: 'own' }], mode: 'trigger' });
    again.workspace.setNow(again.workspace.now() + 20 * 60_000);
    again.run('runDailyDispatcher');
    const page = await rig.open(again.workspace, shownBy(again.workspace, 'openDoctor'));
    await page.getByRole('button', { name: 'ส่งแล้ว', exact: true }).click();
    await page.getByText('บันทึกว่าถึงผู้รับแล้ว ไม่ส่งซ้ำ').waitFor();
    await page.getByRole('region', { name: 'ข้อความที่ไม่แน่ใจ' }).getByText('เรียบร้อย').waitFor();
    expect(again.rows('สมุดส่งข้อความ').filter((row) => row['คำตัดสิน'] === 'ถึงผู้รับแล้ว')).toHaveLength(1);
    expect(again.workspace.run({ functionName: 'readUnsure', mode: 'menu' })).toMatchObject({ value: { value: [] } });
    const sent = again.mails().length;
    again.run('runDailyDispatcher');
    expect(again.mails()).toHaveLength(sent);
  });
});
