// The doctor's page over the built add-on, in a real browser.
import { samplePastTargets } from '../../src/workspace/start/sample-year';
import { GOOGLE_MIME, type FileRecord } from '../../src/workspace/kernel/files';
import { confirmed } from '../faults/office-stages';
import { BundleOffice } from '../journeys/bundle-office';
import { PageRig, shownBy } from './page-rig';

jest.setTimeout(120_000);

interface Finding { readonly id: string; readonly state: string; readonly sentences: readonly string[] }

describe('doctor', () => {
  const rig = new PageRig();
  const office = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets });
  const stateOf = (id: string, { workspace } = office): Finding | undefined => {
    const answer = workspace.run({ functionName: 'readInstallation', mode: 'menu' });
    return (answer as unknown as { value: { value: Finding[] } }).value.value.find((finding) => finding.id === id);
  };
  afterAll(() => rig.close());


  it('finds missing, doubled and foreign triggers and repairs them', () => {
    expect(stateOf('triggers')).toMatchObject({ state: 'wrong' });
    office.run('installTriggers');
    expect(stateOf('triggers')).toMatchObject({ state: 'good' });
    const triggers = office.workspace.store.collection<{ id: string; handler: string }>('triggers');
    const own = triggers.values()[0];
    if (own === undefined) throw new Error('no trigger');
    triggers.set('second', { ...own, id: 'second' });
    triggers.set('strange', { ...own, id: 'strange', handler: 'oldReminder' });
    expect(stateOf('triggers')?.sentences.join()).toMatch(/ซ้ำ[\s\S]*oldReminder/);
    const repaired = office.workspace.run({ functionName: 'repairParts', args: [null], mode: 'menu' });
    expect(repaired).toMatchObject({ ok: true, value: { ok: true } });
    expect(stateOf('triggers')).toMatchObject({ state: 'good' });
  });

  it('warns of a daily run that has been silent for more than 26 hours', () => {
    office.advance('2024-10-29');
    expect(stateOf('heartbeat')).toMatchObject({ state: 'good' });
    office.workspace.setNow(Date.parse('2024-10-31T12:00:00+07:00'));
    expect(stateOf('heartbeat')).toMatchObject({ state: 'wrong' });
  });

  it('finds a file that an interrupted run left in a district’s folder, and takes it out', () => {
    const making = confirmed().open();
    making.run('generateAgendas', { units: ['430104'] });
    expect(stateOf('documents', making)).toMatchObject({ state: 'good' });
    const files = making.workspace.store.collection<FileRecord>('files');
    const own = files.values().find(({ name, mimeType }) => /\(D\d{4}\)$/.test(name) && mimeType === GOOGLE_MIME.document);
    if (own === undefined) throw new Error('no document');
    files.set('left-over', { ...own, id: 'left-over' });
    expect(stateOf('documents', making)).toMatchObject({ state: 'wrong', sentences: [expect.stringContaining('มี 1 ไฟล์')] });
    expect(making.workspace.run({ functionName: 'repairParts', args: ['documents'], mode: 'menu' })).toMatchObject({ value: { ok: true } });
    expect(stateOf('documents', making)).toMatchObject({ state: 'good' });
    expect([files.require('left-over').trashed, files.require(own.id).trashed]).toEqual([true, false]);
  });

  it('opens a closed Form again, names what only a person can mend, and shows all of it on one page', async () => {
    const forms = office.workspace.store.collection<{ acceptingResponses: boolean }>('forms');
    const id = forms.ids()[0] ?? '';
    forms.set(id, { ...forms.require(id), acceptingResponses: false });
    const page = await rig.open(office.workspace, shownBy(office.workspace, 'openDoctor'));
    await page.getByText('ปิดรับคำตอบอยู่').waitFor();
    expect(await page.getByText('ผู้ที่แก้ไขชีตได้แก้ไขโปรแกรมได้ด้วย').count()).toBe(1);
    expect(await rig.accessibility(page)).toEqual([]);
    if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SCREENSHOTS']}/doctor.png`, fullPage: true });
    await page.getByRole('button', { name: 'ซ่อมทั้งหมด' }).click();
    await page.getByText('เปิดรับคำตอบและเชื่อมกับสมุดงานแล้ว:').waitFor();
    expect(stateOf('forms')).toMatchObject({ state: 'good' });
  });
});
