// Parts of the installation that people lose by hand: Forms unlinked, binned or deleted, holidays never entered.
import { raiseEdit } from '../../src/workspace/host/events';
import type { FileRecord } from '../../src/workspace/kernel/files';
import { nominating } from '../builders/answered-nomination';
import { answered } from '../faults/office-stages';
import { FORM, type BundleOffice } from './bundle-office';

interface Finding { readonly id: string; readonly state: string; readonly sentences: readonly string[]; readonly repair: string }
interface Link { readonly formId: string; readonly title: string }

function asked(office: BundleOffice, functionName: string, ...args: readonly unknown[]): unknown {
  const result = office.workspace.run({ functionName, args, mode: 'menu' });
  if (!result.ok) throw new Error(result.error.message);
  return (result.value as { value?: unknown }).value;
}

function finding(office: BundleOffice, id: string): Finding | undefined {
  return (asked(office, 'readInstallation') as readonly Finding[]).find((one) => one.id === id);
}

function nominationForm(office: BundleOffice): Link {
  const row = office.rows('แบบฟอร์ม').find((one) => one['แบบฟอร์ม'] === FORM.nomination || Object.values(one).includes(FORM.nomination));
  const files = office.workspace.store.collection<FileRecord>('files');
  const formId = files.ids().find((id) => JSON.stringify(row).includes(id) && !/spreadsheet/.test(files.require(id).mimeType)) ?? '';
  return { formId, title: FORM.nomination };
}

describe('a Form that people lost', () => {
  it('is linked to the workbook again when its link was cut, and its answers come in at once', () => {
    const office = answered().open();
    office.run('takeInResponses');
    const { formId } = nominationForm(office);
    const forms = office.workspace.store.collection<{ destination: unknown }>('forms');
    forms.set(formId, { ...forms.require(formId), destination: null });
    expect(finding(office, 'forms')).toMatchObject({ state: 'wrong', sentences: [expect.stringContaining('ไม่ได้เชื่อมกับสมุดงาน')] });
    asked(office, 'repairParts', 'forms');
    expect(finding(office, 'forms')).toMatchObject({ state: 'good' });
    const before = office.rows('ข้อเสนอตำบล').length;
    office.submit(FORM.nomination, nominating({ district: 'สังคม', tambon: 'สังคม', email: 'officer4308@example.com' }));
    expect(office.rows('ข้อเสนอตำบล').length).toBe(before + 1);
  });

  it('comes out of the bin with everything that was answered', () => {
    const office = answered().open();
    const { formId } = nominationForm(office);
    const files = office.workspace.store.collection<FileRecord>('files');
    files.set(formId, { ...files.require(formId), trashed: true });
    expect(finding(office, 'forms')).toMatchObject({ state: 'wrong', sentences: [expect.stringContaining('ถังขยะ')] });
    asked(office, 'repairParts', null);
    expect(files.require(formId).trashed).toBe(false);
    expect(finding(office, 'forms')).toMatchObject({ state: 'good' });
    expect(office.run('takeInResponses').counts).toMatchObject({ added: 9 });
  });

  it('is replaced on a person’s word alone when it is deleted for good; what was taken in stays', () => {
    const office = answered().open();
    office.run('takeInResponses');
    const taken = office.rows('ข้อเสนอตำบล').length;
    const { formId } = nominationForm(office);
    office.workspace.store.collection<FileRecord>('files').delete(formId);
    office.workspace.store.collection<object>('forms').delete(formId);
    expect(finding(office, 'forms')).toMatchObject({ state: 'wrong', repair: '', sentences: [expect.stringContaining('สร้างแบบใหม่แทนแบบที่หาย')] });
    expect(asked(office, 'readOrder', 'replaceForms', '')).toMatchObject({ heading: 'แบบที่เปิดไม่ได้ 1 แบบ' });
    expect(asked(office, 'sendOrder', 'replaceForms', {})).toMatchObject({ notDone: [expect.stringContaining('ติ๊ก')] });
    expect(asked(office, 'sendOrder', 'replaceForms', { confirmed: 'yes' })).toMatchObject({ counts: { made: 1, forms: 6 } });
    expect(finding(office, 'forms')).toMatchObject({ state: 'good' });
    expect(nominationForm(office).formId).not.toBe(formId);
    office.submit(FORM.nomination, nominating({ district: 'สังคม', tambon: 'สังคม', email: 'officer4308@example.com' }));
    expect(office.rows('ข้อเสนอตำบล').length).toBe(taken + 1);
    expect(asked(office, 'sendOrder', 'replaceForms', { confirmed: 'yes' })).toMatchObject({ notDone: [expect.stringContaining('ไม่มีแบบที่หาย')] });
  });
});

describe('a year without holidays', () => {
  it('is named by the doctor and in the daily run’s report, and “ส่งก่อน” then counts weekends alone', () => {
    const office = answered().open();
    expect(finding(office, 'holidays')).toMatchObject({ state: 'good' });
    const count = office.rows('วันหยุด').length;
    for (let row = 2; row <= count + 1; row += 1) for (const column of ['A', 'B']) raiseEdit(office.workspace, { tab: 'วันหยุด', a1: `${column}${row}`, value: '' });
    expect(finding(office, 'holidays')).toMatchObject({ state: 'wrong', sentences: [expect.stringContaining('2568')] });
    expect(asked(office, 'readPanel')).toBeDefined();
    expect(JSON.stringify(office.run('rebuildTracking').notDone)).toContain('วันหยุด');
    raiseEdit(office.workspace, { tab: 'วันหยุด', a1: 'A2', value: '5/12/2567' });
    raiseEdit(office.workspace, { tab: 'วันหยุด', a1: 'B2', value: 'วันหยุดตัวอย่าง' });
    expect(finding(office, 'holidays')).toMatchObject({ state: 'good' });
  });
});
