import { checkTemplates } from '../../src/actions/check-templates';
import { generateDocuments } from '../../src/actions/generate-documents';
import { makeFreshTemplate, makeTemplates } from '../../src/actions/make-templates';
import { prepareMouFacts } from '../../src/actions/prepare-mou-facts';
import { recordSignedCopy } from '../../src/actions/record-signed-copy';
import { continueDocuments } from '../../src/actions/continue-documents';
import { shareDistrictFolders } from '../../src/actions/share-district-folders';
import { repairDocuments } from '../../src/actions/repair-documents';
import { DOCUMENT_KINDS } from '../../src/domain/documents/document-kind';
import { documentOffice } from '../builders/document-office';
import { deathAt, faulty } from '../fakes/documents';

const ALL_MOUS = { kind: 'mou', units: 'all' } as const;

function officeWithTemplates(): ReturnType<typeof documentOffice> {
  const office = documentOffice({ kind: 'none' });
  office.tables.replace('document-templates', []);
  makeTemplates(office.app());
  return office;
}

describe('makeTemplates', () => {
  it('makes each template once and leaves those that exist', () => {
    const office = officeWithTemplates();
    expect(office.tables.read('document-templates').map(({ kind }) => kind)).toEqual(DOCUMENT_KINDS.map(({ kind }) => kind));
    expect(makeTemplates(office.app()).counts).toEqual({ made: 0, kept: DOCUMENT_KINDS.length });
  });

  it('goes on after it was cut off without leaving a template twice', () => {
    for (let n = 1; n < 40; n += 1) {
      const office = documentOffice({ kind: 'none' });
      office.tables.replace('document-templates', []);
      try { makeTemplates(faulty({ ...office.app() }, deathAt(n, 'after'))); } catch { /* killed */ }
      makeTemplates(office.app());
      expect(office.tables.read('document-templates')).toHaveLength(DOCUMENT_KINDS.length);
      expect([...office.store.files.values()].filter(({ name }) => name.startsWith('แม่แบบ '))).toHaveLength(DOCUMENT_KINDS.length);
    }
  });

  it('makes a fresh one of a kind and keeps the old Doc', () => {
    const office = officeWithTemplates();
    const before = office.tables.read('document-templates')[0];
    const ended = makeFreshTemplate(office.app(), { kind: 'mou' });
    expect(ended.done.join()).toContain(String(before?.['link']));
    expect(office.tables.read('document-templates')[0]?.['link']).not.toBe(before?.['link']);
    expect(office.tables.read('document-templates')).toHaveLength(DOCUMENT_KINDS.length);
    expect(makeFreshTemplate(office.app(), { kind: 'x' }).status).toBe('refused');
  });
});

describe('checkTemplates', () => {
  it('finds the made templates sound and an edited one at fault', () => {
    const office = officeWithTemplates();
    expect(checkTemplates(office.app())).toMatchObject({ status: 'done', counts: { sound: DOCUMENT_KINDS.length } });
    const file = [...office.store.files.values()].find(({ name }) => name === 'แม่แบบ MOU');
    if (file !== undefined) file.text = file.text.replace('{{สถานที่ทำ}}', '{{สถานทีทำ}}');
    expect(checkTemplates(office.app()).notDone.join()).toContain('น่าจะหมายถึง สถานที่ทำ');
  });
});

describe('generateDocuments of other kinds', () => {
  const issuers = [{ unit: '4301', signer: 'นายตัวอย่าง หนึ่ง', position: 'นายอำเภอตัวอย่าง', office: 'ที่ว่าการอำเภอตัวอย่าง', address: 'ถนนตัวอย่าง 1', phone: '0 0000 0000' }];

  it('makes a district letter for each district with its tambons', () => {
    const office = officeWithTemplates();
    office.tables.replace('document-issuers', issuers);
    expect(generateDocuments(office.app(), { kind: 'letter', topic: 'R15', units: 'all' }).counts).toMatchObject({ made: 3 });
    const text = office.store.generated()[0]?.text ?? '';
    expect(text).toContain('เรียน  ผู้ว่าราชการจังหวัดหนองคาย');
    expect(text).toContain('ถนนตัวอย่าง ๑');
    expect(text).toContain('จำนวน ๑ ตำบล');
    expect(text).not.toContain('อ้างถึง');
    expect(office.store.generated()[0]?.name).toBe('หนังสือ R15 4301 เมืองหนองคาย ฉบับ 1 (D0001)');
  });

  it('writes the proposal of a district whose nomination was accepted', () => {
    const office = officeWithTemplates();
    office.tables.replace('targets', []);
    office.tables.replace('nominations', [{ standing: 'accepted', districtCode: '4302', tambonCode: '430205', submittedAt: '2024-10-27T09:00:00', responseId: 'r1' }]);
    const ended = generateDocuments(office.app(), { kind: 'memo', topic: 'R03', units: ['4302'] });
    expect(ended.counts).toMatchObject({ made: 1 });
    expect(office.store.generated()[0]?.text).toContain('บันทึกข้อความ');
  });

  it('makes a monthly letter for each month and refuses without one', () => {
    const office = officeWithTemplates();
    expect(generateDocuments(office.app(), { kind: 'letter', topic: 'R22', units: 'all' }).notDone.join()).toContain('เดือน');
    for (const period of ['2025-01', '2025-02', '2025-02']) generateDocuments(office.app(), { kind: 'letter', topic: 'R22', period, units: 'all' });
    expect(office.register().map(({ period, status }) => [period, status])).toEqual([['2025-01', 'done'], ['2025-02', 'done']]);
    expect(office.store.generated()[0]?.text).toContain('ประจำเดือนมกราคม ๒๕๖๘');
  });

  it('makes agendas a tambon, the order from the members, the announcement from the results', () => {
    const office = officeWithTemplates();
    expect(generateDocuments(office.app(), { kind: 'agenda', units: 'all' }).counts).toMatchObject({ made: 3 });
    expect(generateDocuments(office.app(), { kind: 'working-group-order', units: 'all' }).status).toBe('refused');
    office.tables.replace('working-group', [{ order: 1, name: 'นายตัวอย่าง สอง', position: 'ตำแหน่งตัวอย่าง', role: 'ประธานคณะทำงาน' }]);
    expect(generateDocuments(office.app(), { kind: 'working-group-order', units: 'all' }).counts).toMatchObject({ made: 1 });
    expect(generateDocuments(office.app(), { kind: 'pass-announcement', units: 'all' }).status).toBe('refused');
    office.tables.replace('evaluation-results', [{ tambonCode: '430205', outcome: 'pass' }, { tambonCode: '430109', outcome: 'fail' }]);
    expect(generateDocuments(office.app(), { kind: 'pass-announcement', units: 'all' }).counts).toMatchObject({ made: 1 });
    expect(generateDocuments(office.app(), { kind: 'letter', topic: 'R25', units: 'all' }).counts).toMatchObject({ made: 1 });
    expect([...office.store.folders.keys()].some((path) => path.endsWith('43 หนองคาย'))).toBe(true);
  });

  it('fills the first MOU template completely', () => {
    const office = officeWithTemplates();
    generateDocuments(office.app(), ALL_MOUS);
    const text = office.store.generated()[0]?.text ?? '';
    expect(text).toContain('จำนวน ๙ ฉบับ (เก้าฉบับ)');
    expect(text).toContain('๓.๙ ภาคสื่อสารมวลชน');
    expect(text.match(/ลงชื่อ/g)).toHaveLength(10 + 2);
    expect(text).not.toMatch(/\{\{|undefined|null/);
  });
});

describe('recordSignedCopy', () => {
  it('enters number, days and link, and makes no new version', () => {
    const office = documentOffice();
    generateDocuments(office.app(), ALL_MOUS);
    office.later(60 * 24 * 60);
    const ended = recordSignedCopy(office.app(), { id: 'D0001', signedUrl: 'https://example.com/signed', signedOn: '20/12/2567', letterNumber: 'นค 0000/1' });
    expect(ended.status).toBe('done');
    expect(office.register()[0]).toMatchObject({ signedOn: '2024-12-20', signedUrl: 'https://example.com/signed', letterNumber: 'นค 0000/1', version: 1, status: 'done' });
    expect(generateDocuments(office.app(), ALL_MOUS).counts).toMatchObject({ made: 0, unchanged: 3 });
  });

  it.each([
    [{ id: 'D0001', signedOn: '31/02/2567' }, 'อ่านเป็นวันที่ไม่ได้'], [{ id: 'D0001', signedUrl: 'javascript:x' }, 'https://'], [{ id: 'D0001', signedOn: '2030-01-01' }, 'หลังวันนี้'],
    [{ id: 'D0099', signedUrl: 'https://example.com' }, 'ไม่พบเลขทะเบียน'], [{ id: 'D0001' }, 'ยังไม่ได้กรอก'],
  ])('refuses %j', (copy, reason) => {
    const office = documentOffice();
    generateDocuments(office.app(), ALL_MOUS);
    expect(recordSignedCopy(office.app(), copy)).toMatchObject({ status: 'refused', notDone: [expect.stringContaining(reason)] });
  });
});

describe('repairDocuments', () => {
  it('puts files that no row knows into the bin and leaves people\'s own files alone', () => {
    const office = documentOffice();
    generateDocuments(office.app(), ALL_MOUS);
    const folder = office.store.ensureFolder(['เอกสารตำบลเข้มแข็ง 2568', '4302 ท่าบ่อ']);
    const template = office.tables.read('document-templates')[0]?.['link'];
    const id = String(template).split('/d/')[1]?.split('/')[0] ?? '';
    office.store.copyTemplate(id, 'MOU 430205 บ้านเดื่อ ฉบับ 1 (D0002)', folder);
    office.store.copyTemplate(id, 'สำเนาของสำนักงาน', folder);
    expect(repairDocuments(office.app()).counts).toMatchObject({ orphans: 1, lost: 0 });
    expect(office.store.filesIn(folder).map(({ name }) => name).sort()).toEqual(['MOU 430205 บ้านเดื่อ ฉบับ 1 (D0002)', 'MOU 430205 บ้านเดื่อ ฉบับ 1 (D0002).pdf', 'สำเนาของสำนักงาน']);
  });

  it('tries again what was set aside and names done documents whose file is gone', () => {
    const office = documentOffice();
    const fill = office.store.fill.bind(office.store);
    office.store.fill = () => { throw new Error('Service Documents failed'); };
    expect(generateDocuments(office.app(), { kind: 'mou', units: ['430109'] }).counts).toMatchObject({ setAside: 1 });
    office.store.fill = fill;
    expect(repairDocuments(office.app()).counts).toMatchObject({ requeued: 1, made: 1, lost: 0 });
    office.store.trash(String(office.register()[0]?.['docId']));
    expect(repairDocuments(office.app()).notDone.join()).toContain('ไม่พบไฟล์');
  });

  it('leaves the files of a living run alone', () => {
    const office = documentOffice();
    try { generateDocuments(faulty({ ...office.app() }, deathAt(24, 'after')), ALL_MOUS); } catch { /* still seems alive */ }
    const before = office.store.generated().length;
    repairDocuments(office.app());
    expect(office.store.generated()).toHaveLength(before);
  });
});

describe('prepareMouFacts', () => {
  it('adds the rows that are missing and no more', () => {
    const office = documentOffice();
    expect(prepareMouFacts(office.app()).counts).toEqual({ facts: 3, signers: 3 * 12, issuers: 4 });
    expect(prepareMouFacts(office.app()).counts).toEqual({ facts: 0, signers: 0, issuers: 0 });
    expect(generateDocuments(office.app(), ALL_MOUS).counts).toMatchObject({ made: 3 });
  });
});

describe('continueDocuments', () => {
  it('closes what is in the making for a tambon that is a target no longer', () => {
    const office = documentOffice();
    try { generateDocuments(faulty({ ...office.app() }, deathAt(24, 'after')), ALL_MOUS); } catch { /* killed */ }
    office.later(9);
    const open = office.register().findIndex(({ status }) => status !== 'done');
    const unit = office.register()[open]?.['unit'];
    const target = office.tables.read('targets').findIndex(({ tambonCode }) => tambonCode === unit);
    office.tables.update('targets', [{ index: target, cells: { endedReason: 'เปลี่ยนตำบล' } }]);
    continueDocuments(office.app());
    expect(office.register()[open]).toMatchObject({ status: 'withdrawn' });
    expect(office.register().filter(({ status }) => status !== 'done' && status !== 'withdrawn')).toEqual([]);
    expect(repairDocuments(office.app()).counts['lost']).toBe(0);
    expect(office.store.generated().every(({ filled, kind }) => filled || kind === 'pdf')).toBe(true);
  });
});

describe('shareDistrictFolders', () => {
  const contact = { unit: '4302', role: 'officer', name: 'นายตัวอย่าง หนึ่ง', position: 'นักวิชาการพัฒนาชุมชน', email: 'thabo@example.com', phone: '', lineUserId: '', active: true };

  it('asks first, then shares each folder with its district\'s contacts and notes it', () => {
    const office = documentOffice();
    generateDocuments(office.app(), ALL_MOUS);
    office.tables.replace('contacts', [contact, { ...contact, unit: '4301', email: 'off@example.com', active: false }]);
    expect(shareDistrictFolders(office.app(), { confirmed: false })).toMatchObject({ status: 'refused' });
    expect(office.store.shared.size).toBe(0);
    expect(shareDistrictFolders(office.app(), { confirmed: true }).counts).toEqual({ folders: 1, documents: 1 });
    expect([...office.store.shared.values()]).toEqual([['thabo@example.com']]);
    expect(office.register().map(({ givenTo }) => givenTo)).toEqual(['', 'thabo@example.com (2024-10-28)', '']);
  });
});
