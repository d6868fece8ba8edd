// The review page over the built add-on, in a real browser: from looking to deciding.
import { sampleNominations, samplePastTargets } from '../../src/workspace/start/sample-year';
import { BundleOffice, FORM } from '../journeys/bundle-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(60_000);

describe('review page', () => {
  const rig = new PageRig();
  const office = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets });
  beforeAll(() => {
    for (const nomination of sampleNominations.slice(0, 3)) office.submit(FORM.nomination, nomination);
    office.run('takeInResponses');
    office.run('checkEligibility');
  });
  afterAll(() => rig.close());
  const standings = (): readonly (string | undefined)[] => office.rows('ข้อเสนอตำบล').map((row) => row['สถานะ']);

  it('shows every finding with its clause, asks for a reason where one is needed, and records the decision', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openNominationReviews'));
    await page.getByRole('heading', { name: 'ผลตรวจตามเกณฑ์' }).waitFor();
    expect(await page.getByRole('navigation').getByRole('button').count()).toBe(3);
    expect(await page.getByText('แนวทางกรมฯ ข้อ 3.1', { exact: true }).count()).toBeGreaterThan(0);
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/review.png`, fullPage: true });

    await page.getByRole('button', { name: 'ส่งกลับแก้ไข' }).click();
    await page.getByText('“ส่งกลับแก้ไข” ต้องระบุเหตุผลหรือความเห็น').waitFor();
    expect(rig.calls).not.toContain('decideReview');
    const before = office.mails().length;
    await page.getByLabel('ความเห็นถึงอำเภอหรือเหตุผล').fill('โปรดแนบรายงานการประชุม <b>ฉบับลงนาม</b>');
    await page.getByRole('button', { name: 'ส่งกลับแก้ไข' }).click();
    await page.getByRole('status').getByText('เรียบร้อย').waitFor();
    expect(standings().filter((standing) => standing === 'ส่งกลับแก้ไข')).toHaveLength(1);
    office.advance('2024-10-29');
    office.run('installTriggers');
    office.advance('2024-10-30');
    const mail = office.mails().slice(before).find(({ body }) => body.includes('ฉบับลงนาม'));
    expect(mail?.htmlBody).not.toContain('<b>ฉบับลงนาม');
  });

  it('lets the province decide a finding otherwise, with its reason in the record', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openNominationReviews'));
    const rule = page.getByRole('listitem').filter({ hasText: 'แนวทางกรมฯ ข้อ 3.1' }).first();
    await rule.getByText('วินิจฉัยต่างจากผลนี้').click();
    await rule.getByLabel('เหตุผลของจังหวัด').fill('ตรวจหลักฐานแล้ว');
    await rule.getByRole('button', { name: 'ให้ไม่ผ่าน' }).click();
    await page.getByText('จังหวัดวินิจฉัยเป็น “ไม่ผ่าน” เพราะ ตรวจหลักฐานแล้ว').waitFor();
    expect(office.rows('ผลตรวจคุณสมบัติ').filter((row) => row['เหตุผลที่จังหวัดวินิจฉัยต่าง'] === 'ตรวจหลักฐานแล้ว')).toHaveLength(1);
  });

  it('refuses decisions that are none, whoever sends them', () => {
    for (const args of [[{ kind: 'nomination', responseId: 'x', decision: 'accepted', comment: '' }], [null], [{ kind: 'report', responseId: 1, decision: '__proto__' }]]) {
      expect(office.workspace.run({ functionName: 'decideReview', args })).toMatchObject({ ok: true, value: { ok: true, value: { status: 'refused' } } });
    }
  });

  it('shows the reports of districts in the same way', async () => {
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openReportReviews'));
    await page.getByText('ยังไม่มีคำตอบจากอำเภอ').waitFor();
  });
});
