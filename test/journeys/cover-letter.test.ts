// Cover letters on the built add-on: accepting a district's response makes its letter, the district is told where its folder is shared.
import { samplePastTargets } from '../../src/workspace/start/sample-year';
import { nominating } from '../builders/answered-nomination';
import { PlatformError } from '../../src/workspace/kernel/platform-error';
import { raiseEdit } from '../../src/workspace/host/events';
import { watchCalls } from '../builders/watch-calls';
import { BundleOffice, FORM, type Report, type Row } from './bundle-office';

const NOMINATION = nominating({ district: 'ท่าบ่อ', tambon: 'บ้านเดื่อ', email: 'officer4302@example.com' });

function letters(office: BundleOffice): readonly Row[] {
  return office.rows('ทะเบียนเอกสาร').filter((row) => row['รหัสพื้นที่'] === '4302');
}

describe('accepting a response', () => {
  const office = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets });
  let accepted: ReturnType<BundleOffice['run']>;
  let responseId = '';
  beforeAll(() => {
    office.run('makeTemplates');
    office.run('installTriggers');
    responseId = office.submit(FORM.nomination, NOMINATION);
    accepted = office.run('reviewNomination', { responseId, decision: 'accepted', comment: '' });
  });

  it('makes the district its letter and says so', () => {
    expect(accepted.counts['letters']).toBe(1);
    expect(accepted.done.join()).toContain('หนังสือนำส่ง: จัดทำแล้ว 1 ฉบับ: ท่าบ่อ');
    expect(letters(office)).toMatchObject([{ สถานะ: 'เสร็จแล้ว', ภารกิจ: 'R03' }]);
  });

  it('makes no second letter when it is approved after it was accepted', () => {
    expect(office.run('reviewNomination', { responseId, decision: 'approved', comment: '' }).counts['letters']).toBe(0);
    expect(letters(office)).toHaveLength(1);
  });

  it('tells the readers of a shared folder, and of later documents by the next daily run, once', () => {
    office.run('shareDistrictFolders', { confirmed: true });
    office.advance('2024-10-30');
    const news = (): string[] => office.mails().filter(({ subject }) => subject.startsWith('เอกสารใหม่')).map(({ to }) => String(to));
    expect(news().sort()).toEqual(['head4302@example.com', 'officer4302@example.com']);
    office.run('generateLetters', { topic: 'R03', kind: 'memo' });
    office.advance('2024-11-02');
    expect(news()).toHaveLength(4);
    expect(letters(office).map((row) => row['แจ้งหรือมอบให้'])).toEqual([expect.stringContaining('officer4302@example.com'), expect.stringContaining('2024-10-31')]);
  });

  it('takes letters back that were not sent when the response is returned, and tells nobody of them', () => {
    office.run('recordSignedCopy', { id: letters(office)[0]?.['เลขทะเบียน'], letterNumber: 'นค 0019/1', letterDate: '30/10/2567', signedUrl: '', signedOn: '' });
    const mails = office.mails().length;
    const returned = office.run('reviewNomination', { responseId, decision: 'withdrawn', comment: 'อำเภอขอถอน' });
    expect(returned.done.join()).toContain('ยกเลิกหนังสือนำส่งที่ยังไม่ได้ส่ง 1 ฉบับ');
    expect(letters(office).map((row) => [row['ชนิด'], row['สถานะ'], row['เหตุขัดข้อง']])).toEqual([
      ['หนังสือภายนอก', 'เสร็จแล้ว', ''], ['บันทึกข้อความ', 'ยกเลิก', 'คำตอบที่หนังสือนี้นำส่งถูกถอนหรือส่งกลับแล้ว'],
    ]);
    office.advance('2024-11-05');
    expect(office.mails().slice(mails).filter(({ subject }) => subject.startsWith('เอกสารใหม่'))).toEqual([]);
  });

  it('takes back the waiting mail of a letter that is withdrawn before it goes', () => {
    const other = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets });
    for (const command of ['makeTemplates', 'installTriggers']) other.run(command);
    const id = other.submit(FORM.nomination, NOMINATION);
    other.run('reviewNomination', { responseId: id, decision: 'accepted', comment: '' });
    other.run('shareDistrictFolders', { confirmed: true });
    const waiting = (): readonly (string | undefined)[] => other.rows('อีเมลรอส่ง').filter((row) => row['รหัสรายการ']?.startsWith('documents:')).map((row) => row['สถานะ']);
    expect(waiting()).toEqual(['รอส่ง', 'รอส่ง']);
    other.run('reviewNomination', { responseId: id, decision: 'withdrawn', comment: 'อำเภอขอถอน' });
    expect(waiting()).toEqual(['ยกเลิก เอกสารถูกถอน', 'ยกเลิก เอกสารถูกถอน']);
    other.advance('2024-10-31');
    expect(other.mails().filter(({ subject }) => subject.startsWith('เอกสารใหม่'))).toEqual([]);
  });

  it('records the decision also where the letter cannot be made, and where the office writes its own', () => {
    const other = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets, settings: { 'cover-letter': 'ไม่ทำ' } });
    other.run('makeTemplates');
    const id = other.submit(FORM.nomination, NOMINATION);
    other.run('takeInResponses');
    expect(other.run('reviewNomination', { responseId: id, decision: 'accepted', comment: '' })).toMatchObject({ status: 'done', counts: { changed: 1 } });
    expect(other.rows('ทะเบียนเอกสาร')).toHaveLength(0);
  });
});

describe('a proposal that is taken back', () => {
  const office = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets });
  const decide = (responseId: string, decision: string): Report => office.run('reviewNomination', { responseId, decision, comment: decision === 'withdrawn' ? 'อำเภอขอถอน' : '' });
  beforeAll(() => {
    office.run('makeTemplates');
    office.run('installTriggers');
  });

  it('makes no letter any more where it waited for the next day', () => {
    const responseId = office.submit(FORM.nomination, nominating({ district: 'โพนพิสัย', tambon: 'กุดบง', email: 'officer4305@example.com' }));
    const failing = (name: string): void => { if (name === 'File.makeCopy') throw new PlatformError('Service invoked too many times for one day: create documents.'); };
    const accepted = watchCalls(office, { before: failing }, () => decide(responseId, 'accepted'));
    expect(accepted.status).toBe('partly');
    const letter = (): Row | undefined => office.rows('ทะเบียนเอกสาร').find((row) => row['รหัสพื้นที่'] === '4305');
    expect(letter()?.['เอกสาร']).toBe('');
    decide(responseId, 'withdrawn');
    office.advance('2024-10-30');
    expect(letter()).toMatchObject({ สถานะ: 'ยกเลิก', เอกสาร: '', เหตุขัดข้อง: expect.stringContaining('ถูกถอนหรือส่งกลับแล้ว') as string });
    expect(office.mails().filter(({ to, subject }) => String(to).includes('4305') && subject.startsWith('เอกสารใหม่'))).toEqual([]);
  });
});

describe('who issues letters', () => {
  it('is named in rows that stand ready for the province and every district, and printed', () => {
    const office = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets });
    office.run('makeTemplates');
    expect(office.rows('ผู้ออกหนังสือ').map((row) => row['รหัสหน่วยงาน'])).toEqual(['43', ...new Set(office.rows('พื้นที่').map((row) => row['รหัสอำเภอ']))]);
    raiseEdit(office.workspace, { tab: 'ผู้ออกหนังสือ', a1: 'F3', value: 'นายตัวอย่าง ผู้ลงนาม' });
    office.run('prepareMouFacts');
    expect(office.rows('ผู้ออกหนังสือ')).toHaveLength(10);
    const responseId = office.submit(FORM.nomination, nominating({ district: 'เมืองหนองคาย', tambon: 'กวนวัน', email: 'officer4301@example.com' }));
    office.run('takeInResponses');
    const accepted = office.run('reviewNomination', { responseId, decision: 'accepted', comment: '' });
    expect(accepted.done.join()).not.toMatch(/[:,] ผู้ลงนามของ/);
    expect(accepted.done.join()).toContain('ตำแหน่งผู้ลงนามของเมืองหนองคาย');
  });
});
