import { continueDocuments } from '../../src/actions/continue-documents';
import { generateDocuments } from '../../src/actions/generate-documents';
import { DailyLimitReached } from '../../src/ports/documents';
import { documentOffice, type DocumentOffice } from '../builders/document-office';
import { deathAt, errorAt, faulty } from '../fakes/documents';

const ALL_MOUS = { kind: 'mou', units: 'all' } as const;

describe('generateDocuments', () => {
  it('makes one document and one PDF for each confirmed target and links them from the register', () => {
    const office = documentOffice();
    const ended = generateDocuments(office.app(), ALL_MOUS);
    expect(ended.status).toBe('done');
    expect(ended.counts).toMatchObject({ made: 3, unchanged: 0, missing: 3 });
    expect(office.register().map(({ id, unit, status, version }) => [id, unit, status, version])).toEqual([
      ['D0001', '430109', 'done', 1], ['D0002', '430205', 'done', 1], ['D0003', '430501', 'done', 1],
    ]);
    expect(office.store.generated().map(({ name }) => name).slice(0, 2)).toEqual(['MOU 430109 บ้านเดื่อ ฉบับ 1 (D0001)', 'MOU 430109 บ้านเดื่อ ฉบับ 1 (D0001).pdf']);
    expect([...office.store.folders.keys()]).toContain('เอกสารตำบลเข้มแข็ง 2568/4302 ท่าบ่อ');
    expect(office.store.generated()[0]?.text).toContain('เก้าฉบับ');
    expect(office.goesOn).toBe(false);
  });

  it('makes nothing when the input is the same', () => {
    const office = documentOffice();
    generateDocuments(office.app(), ALL_MOUS);
    const copies = office.store.calls.filter((call) => call === 'copyTemplate').length;
    const again = generateDocuments(office.app(), ALL_MOUS);
    expect(again.counts).toMatchObject({ made: 0, unchanged: 3 });
    expect(office.store.calls.filter((call) => call === 'copyTemplate').length).toBe(copies);
  });

  it('makes a new version of the changed one alone and keeps the old one as superseded', () => {
    const office = documentOffice();
    generateDocuments(office.app(), ALL_MOUS);
    office.tables.append('mou-signers', [{ tambonCode: '430205', party: 'tambon', name: 'นายตัวอย่าง หนึ่ง', position: 'ผู้แทนตำบล', organisation: '', role: '' }]);
    const ended = generateDocuments(office.app(), ALL_MOUS);
    expect(ended.counts).toMatchObject({ made: 1, unchanged: 2 });
    expect(office.register().filter(({ unit }) => unit === '430205').map(({ status, version }) => [status, version])).toEqual([['superseded', 1], ['done', 2]]);
    expect(office.store.generated()).toHaveLength(8);
  });

  it('keeps the letter number and the signed copy when rows are made again', () => {
    const office = documentOffice();
    generateDocuments(office.app(), ALL_MOUS);
    office.tables.update('document-register', [{ index: 0, cells: { letterNumber: 'นค ๐๐๑๙', signedUrl: 'https://example.com/s', signedOn: '2024-12-20' } }]);
    expect(generateDocuments(office.app(), ALL_MOUS).counts).toMatchObject({ made: 0, unchanged: 3 });
    expect(office.register()[0]).toMatchObject({ letterNumber: 'นค ๐๐๑๙', signedOn: '2024-12-20' });
  });

  it('lists what is left blank', () => {
    const office = documentOffice();
    expect(generateDocuments(office.app(), { kind: 'mou', units: ['430501'] }).done.join('\n')).toContain('ผู้ลงนามตำบลจุมพล');
  });

  it('makes no document from a template with faults', () => {
    const office = documentOffice({ template: '{{ตำบน}} {{ผู้แทน}} {{#ฝ่าย}}{{ชื่อฝ่าย}}' });
    const ended = generateDocuments(office.app(), ALL_MOUS);
    expect(ended.status).toBe('refused');
    expect(ended.notDone.join('\n')).toMatch(/{{ตำบน}} น่าจะหมายถึง ตำบล/);
    expect(ended.notDone.join('\n')).toMatch(/เปิด {{#ฝ่าย}} แล้วไม่มีตัวปิด/);
    expect(office.store.generated()).toHaveLength(0);
    expect(office.register()).toHaveLength(0);
  });

  it('refuses without seven active partners, without targets and without a template', () => {
    const six = documentOffice();
    six.tables.update('partners', [{ index: 0, cells: { active: false } }]);
    expect(generateDocuments(six.app(), ALL_MOUS).notDone.join()).toContain('6 ภาคี');
    expect(generateDocuments(documentOffice({ targets: 0 }).app(), ALL_MOUS).notDone.join()).toContain('ยืนยัน');
    expect(generateDocuments(documentOffice({ kind: 'other' }).app(), ALL_MOUS).notDone.join()).toContain('แม่แบบ');
  });

  it('stops by itself before the limit, says how far it came, and goes on', () => {
    const office = documentOffice({ targets: 12 });
    office.msPerCopy = 40_000;
    const first = generateDocuments(office.app(), ALL_MOUS);
    expect(first.notDone.join()).toContain('ทำแล้ว 7 จาก 12');
    expect(office.goesOn).toBe(true);
    office.later(1);
    expect(continueDocuments(office.app()).counts).toMatchObject({ made: 5 });
    expect(office.goesOn).toBe(false);
    expectSettled(office, 12);
  });

  it('stops at the daily limit and plans the next day', () => {
    const office = documentOffice();
    const app = office.app();
    let copies = 0;
    const plain = office.store.copyTemplate;
    office.store.copyTemplate = (...args) => {
      copies += 1;
      if (copies === 2) throw new DailyLimitReached('documents');
      return plain(...args);
    };
    const ended = generateDocuments(app, ALL_MOUS);
    expect(ended.counts).toMatchObject({ made: 1, remaining: 2 });
    expect(ended.notDone.join()).toContain('วันถัดไป');
    expect([...office.continuation.planned.values()]).toEqual([(24 * 60 + 5) * 60_000]);
    office.later(24 * 60 + 6);
    continueDocuments(office.app());
    expectSettled(office, 3);
    expect(office.register().every(({ attempts }) => attempts === 1)).toBe(true);
  });

  it('sets a row aside after three failures with its reason while the others go on', () => {
    const office = documentOffice();
    const fill = office.store.fill.bind(office.store);
    office.store.fill = (docId, data) => {
      if (data.values['รหัสตำบล'] === '430205') throw new Error('Service Documents failed');
      fill(docId, data);
    };
    const ended = generateDocuments(office.app(), ALL_MOUS);
    expect(ended.counts).toMatchObject({ made: 2, setAside: 1 });
    expect(ended.notDone.join()).toContain('Service Documents failed');
    expect(office.register()[1]).toMatchObject({ status: 'failed', attempts: 3, docId: '' });
    expect(office.store.generated()).toHaveLength(4);
  });

  it('stops where a service is out, sets nothing aside, says so and goes on by itself', () => {
    const office = documentOffice({ targets: 6 });
    const plain = office.store.exportPdf.bind(office.store);
    let [isOut, tries] = [false, 0];
    office.store.exportPdf = (...args) => {
      tries += 1;
      isOut ||= tries === 3;
      if (isOut) throw new Error('We\u2019re sorry, a server error occurred. Please wait a bit and try again.');
      return plain(...args);
    };
    const ended = generateDocuments(office.app(), ALL_MOUS);
    expect(ended.counts).toMatchObject({ made: 2, remaining: 4, setAside: 0 });
    expect(ended.notDone.join()).toContain('ทำแล้ว 2 จาก 6 บริการของ Google ไม่พร้อมอยู่ชั่วคราว ระบบจะทำต่อเองในอีกประมาณ 10 นาที');
    expect(tries).toBe(5);
    expect([...office.continuation.planned.values()]).toEqual([10 * 60_000]);
    isOut = false;
    tries = 99;
    office.later(10);
    continueDocuments(office.app());
    expectSettled(office, 6);
  });

  it('sets every row aside in the end where the service never comes back', () => {
    const office = documentOffice({ targets: 4 });
    office.store.exportPdf = () => { throw new Error('Service Documents timed out'); };
    generateDocuments(office.app(), ALL_MOUS);
    for (let round = 0; round < 8 && office.goesOn; round += 1) {
      office.later(11);
      continueDocuments(office.app());
    }
    expect(office.goesOn).toBe(false);
    expect(office.register().map(({ status, attempts, error }) => [status, attempts, error])).toEqual(Array.from({ length: 4 }, () => ['failed', 3, 'Service Documents timed out']));
    expect(office.store.generated()).toHaveLength(0);
  });

  it('lets the others go on where one row kills every run that is at it, and sets that one alone aside', () => {
    const office = documentOffice({ targets: 4 });
    const plain = office.store.fill.bind(office.store);
    let isDead = false;
    office.store.fill = (docId, data) => {
      isDead ||= data.values['รหัสตำบล'] === '430205';
      if (isDead) throw new Error('killed');
      plain(docId, data);
    };
    for (let round = 0; round < 5; round += 1) {
      isDead = false;
      const dying = { before: () => { if (isDead) throw new Error('killed'); }, after: () => undefined };
      try {
        const app = faulty({ ...office.app() }, dying);
        if (round === 0) generateDocuments(app, ALL_MOUS);
        else continueDocuments(app);
      } catch { /* killed */ }
      office.later(9);
    }
    expect(office.register().map(({ unit, status }) => [unit, status]).sort()).toEqual([['430109', 'done'], ['430205', 'failed'], ['430501', 'done'], [expect.any(String), 'done']]);
  });

  it('leaves rows that another run holds alone', () => {
    const office = documentOffice();
    generateDocuments(office.app(), ALL_MOUS);
    office.tables.update('document-register', [{ index: 0, cells: { status: 'working', leaseBy: 'someone', leaseUntil: '2024-10-28T09:05:00', docId: '', inputHash: 'x' } }]);
    const ended = generateDocuments(office.app(), ALL_MOUS);
    expect(ended.counts).toMatchObject({ made: 0, busy: 1, unchanged: 2 });
    expect(office.goesOn).toBe(true);
  });

  it('changes nothing while the register is locked', () => {
    const office = documentOffice();
    const app = office.app();
    office.lockHeld = true;
    expect(generateDocuments(app, ALL_MOUS).status).toBe('refused');
    expect(office.store.generated()).toHaveLength(0);
  });

  it('reads each table once and writes once or twice a document', () => {
    const office = documentOffice({ targets: 9 });
    generateDocuments(office.app(), ALL_MOUS);
    expect(office.tables.counts.read).toBe(8);
    expect(office.tables.counts.write).toBe(1 + 9 + 1);
    const kinds = (name: string): number => office.store.calls.filter((call) => call === name).length;
    expect([kinds('copyTemplate'), kinds('fill'), kinds('exportPdf'), kinds('filesNamed'), kinds('ensureFolder')]).toEqual([9, 9, 9, 0, 4]);
  });
});

describe('generateDocuments cut off at any port call', () => {
  const plain = portCalls(documentOffice());
  const calls = Array.from({ length: plain }, (_unused, index) => index + 1);

  it.each(['before', 'after'] as const)('leaves one current document a row after recovery when killed %s the call', (when) => {
    for (const n of calls) {
      const office = documentOffice();
      const death = deathAt(n, when);
      try {
        generateDocuments(faulty({ ...office.app() }, death), ALL_MOUS);
      } catch (fault) {
        expect((fault as Error).message).toBe('killed');
      }
      office.later(9);
      continueDocuments(office.app());
      generateDocuments(office.app(), ALL_MOUS);
      expectSettled(office, 3, `call ${n}`);
    }
  });

  it.each(['before', 'after'] as const)('leaves one current document a row when a service throws %s the call', (when) => {
    for (const n of calls) {
      const office = documentOffice();
      try {
        generateDocuments(faulty({ ...office.app() }, errorAt(n, when)), ALL_MOUS);
      } catch (fault) {
        expect((fault as Error).message).toBe('Service timed out');
      }
      office.later(9);
      continueDocuments(office.app());
      generateDocuments(office.app(), ALL_MOUS);
      expectSettled(office, 3, `call ${n}`);
    }
  });

  it('recovers where the killed run also loses what it had not flushed', () => {
    for (const n of calls) {
      const office = documentOffice();
      const death = deathAt(n, 'after');
      let flushed = office.register();
      const keeping = { before: death.before, after: (call: number, method: string) => { if (method === 'tables.flush' || method === 'exclusive.run') flushed = office.register(); death.after(call, method); } };
      try {
        generateDocuments(faulty({ ...office.app() }, keeping), ALL_MOUS);
      } catch (fault) {
        expect((fault as Error).message).toBe('killed');
      }
      if (death.died()) office.tables.replace('document-register', flushed);
      office.later(9);
      continueDocuments(office.app());
      generateDocuments(office.app(), ALL_MOUS);
      expectSettled(office, 3, `call ${n}`);
    }
  });

  it('survives being killed twice in a row', () => {
    for (const n of calls) {
      for (const m of [5, 12, 20, 26]) {
        const office = documentOffice();
        try { generateDocuments(faulty({ ...office.app() }, deathAt(n, 'after')), ALL_MOUS); } catch { /* killed */ }
        office.later(9);
        try { continueDocuments(faulty({ ...office.app() }, deathAt(m, 'after'))); } catch { /* killed */ }
        office.later(9);
        generateDocuments(office.app(), ALL_MOUS);
        expectSettled(office, 3, `calls ${n} and ${m}`);
      }
    }
  });
});

function portCalls(office: DocumentOffice): number {
  let last = 0;
  generateDocuments(faulty({ ...office.app() }, { before: (call) => { last = call; }, after: () => undefined }), ALL_MOUS);
  return last;
}

/** One done row a slot, its two files alone in the drive, filled, and nothing open. */
function expectSettled(office: DocumentOffice, documents: number, where = ''): void {
  const rows = office.register();
  const done = rows.filter(({ status }) => status === 'done');
  expect([where, done.length]).toEqual([where, documents]);
  expect([where, new Set(done.map(({ unit }) => unit)).size]).toEqual([where, documents]);
  expect([where, rows.filter(({ status }) => status !== 'done' && status !== 'superseded').length]).toEqual([where, 0]);
  const known = done.flatMap(({ docId, pdfId }) => [docId, pdfId]).sort();
  expect([where, office.store.generated().map(({ id }) => id).sort()]).toEqual([where, known]);
  expect(office.store.generated().every(({ text }) => !text.includes('{{'))).toBe(true);
}
