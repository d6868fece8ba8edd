// The evaluation on the built add-on: no criteria, no verdict; several assessors; reasons criterion by criterion; announcement, letter, nominee.
import { confirmedOffice, typeInto } from '../builders/reporting-office';
import type { Row } from './bundle-office';
import { expectOfficialPages, pdfOf } from './official-pages';

describe('evaluation', () => {
  const office = confirmedOffice();
  const result = (code: string): Row => office.rows('ผลประเมิน').find((row) => row['รหัสตำบล'] === code) ?? {};
  const fill = (tab: string, row: number, cells: Readonly<Record<string, string>>): void => { for (const [header, value] of Object.entries(cells)) typeInto(office, { tab, header, row }, value); };
  const scoreAll = (code: string, scores: Readonly<Record<string, string>>): void => {
    office.rows('คะแนนประเมิน').forEach((row, index) => {
      const score = scores[`${row['รหัสข้อ'] ?? ''} ${row['ผู้ประเมิน'] ?? ''}`];
      if (row['รหัสตำบล'] === code && score !== undefined) typeInto(office, { tab: 'คะแนนประเมิน', header: 'คะแนน', row: index + 1 }, score);
    });
  };

  beforeAll(() => {
    office.run('makeTemplates');
    office.advance('2025-07-01');
  });

  it('says plainly that nothing is decided while the office has no criteria', () => {
    expect(office.run('prepareScores')).toMatchObject({ status: 'refused', notDone: [expect.stringContaining('แท็บเกณฑ์ประเมินยังว่าง')] });
    expect(office.run('evaluateTambons').counts).toMatchObject({ pass: 0, fail: 0, undecided: 9 });
    expect(result('430104')).toMatchObject({ ผล: 'ยังไม่มีเกณฑ์', เหตุผล: expect.stringContaining('ไม่ตัดสิน') });
    expect(office.run('generatePassAnnouncement')).toMatchObject({ status: 'refused', notDone: ['ยังไม่มีตำบลที่ผ่านเกณฑ์การประเมินผล (สำนักงานยังไม่ได้กรอกเกณฑ์ประเมิน ระบบจึงไม่ตัดสินผ่านหรือไม่ผ่าน)'] });
  });

  it('refuses criteria that cannot be used and names their row', () => {
    fill('เกณฑ์ประเมิน', 1, { รหัสข้อ: 'C1', มิติ: 'มั่นคง', ตัวชี้วัด: 'ข้อตัวอย่างหนึ่ง', คะแนนเต็ม: '60', ข้อบังคับ: 'TRUE', ใช้งาน: 'TRUE' });
    expect(office.run('evaluateTambons')).toMatchObject({ status: 'refused', notDone: ['แท็บเกณฑ์ประเมิน แถวที่ 2: C1 เป็นข้อบังคับ ต้องกรอกคะแนนผ่านของข้อ'] });
    fill('เกณฑ์ประเมิน', 1, { ข้อบังคับ: 'FALSE' });
    fill('เกณฑ์ประเมิน', 2, { รหัสข้อ: 'C2', มิติ: 'ยั่งยืน', ตัวชี้วัด: 'ข้อตัวอย่างสอง', คะแนนเต็ม: '40', ใช้งาน: 'TRUE' });
  });

  it('makes a row for every tambon, criterion and assessor once, and keeps the scores given', () => {
    expect(office.run('prepareScores').notDone).toEqual([expect.stringContaining('ยังไม่มีผู้ประเมิน')]);
    office.run('importOfficeData', { settings: { 'evaluation-assessors': 'ผู้ประเมิน ก, ผู้ประเมิน ข' } });
    expect(office.run('prepareScores').counts).toEqual({ added: 36 });
    scoreAll('430104', { 'C1 ผู้ประเมิน ก': '50', 'C1 ผู้ประเมิน ข': '40', 'C2 ผู้ประเมิน ก': '40', 'C2 ผู้ประเมิน ข': '40' });
    expect(office.run('prepareScores').counts).toEqual({ added: 0 });
  });

  it('adds up and decides nothing while no pass rule is set', () => {
    expect(office.run('evaluateTambons').notDone).toEqual([expect.stringContaining('ยังไม่ได้กำหนดคะแนนรวมที่ผ่านหรือข้อบังคับ')]);
    expect(result('430104')).toMatchObject({ ผล: 'ยังไม่กำหนดเกณฑ์ผ่าน', คะแนนรวม: '85', ร้อยละ: '85', ข้อที่ผู้ประเมินให้ต่างกัน: 'C1 ต่างกัน 10' });
    expect(result('430205')).toMatchObject({ ผล: 'คะแนนยังไม่ครบ', เหตุผล: 'ยังไม่มีคะแนน 2 ข้อ: C1, C2' });
  });

  it('decides by the office’s rule and explains each criterion, with what every assessor gave', () => {
    office.run('importOfficeData', { settings: { 'evaluation-pass-percent': '๘๐' } });
    fill('เกณฑ์ประเมิน', 1, { คะแนนผ่านของข้อ: '45', ข้อบังคับ: 'TRUE' });
    scoreAll('430205', { 'C1 ผู้ประเมิน ก': '44', 'C1 ผู้ประเมิน ข': '44', 'C2 ผู้ประเมิน ก': '40', 'C2 ผู้ประเมิน ข': '40' });
    scoreAll('430503', { 'C1 ผู้ประเมิน ก': '61' });
    const ended = office.run('evaluateTambons');
    expect(ended.counts).toMatchObject({ pass: 1, fail: 1, incomplete: 7, differing: 1 });
    expect(ended.notDone).toEqual([expect.stringContaining('คะแนน “61” ของ C1 ต้องเป็นตัวเลข 0 ถึง 60')]);
    expect(result('430104')).toMatchObject({ ผล: 'ผ่าน', เหตุผล: 'คะแนนรวมร้อยละ 85 ถึงเกณฑ์ร้อยละ 80\nข้อบังคับ C1 ข้อตัวอย่างหนึ่ง: ได้ 45 เกณฑ์ 45 ผ่าน' });
    expect(result('430205')).toMatchObject({ ผล: 'ไม่ผ่าน', ร้อยละ: '84', เหตุผล: expect.stringContaining('ได้ 44 เกณฑ์ 45 ไม่ผ่าน') });
    expect(office.rows('ผลรายข้อ').find((row) => row['รหัสตำบล'] === '430104' && row['รหัสข้อ'] === 'C1')).toMatchObject({ คะแนนเฉลี่ย: '45', ผลต่าง: '10', คะแนนของแต่ละคน: 'ผู้ประเมิน ก 50, ผู้ประเมิน ข 40', ผลของข้อ: 'ถึงเกณฑ์' });
  });

  it('warns of a letter to กรมฯ before the announcement, and before it is signed', () => {
    const letter = (): readonly string[] => office.run('generateLetters', { kind: 'letter', topic: 'R25' }).notDone;
    expect(letter().join(' ')).toContain('ยังไม่มีประกาศรายชื่อตำบลที่ผ่านเกณฑ์');
    expect(office.run('generatePassAnnouncement').counts).toMatchObject({ made: 1 });
    expect(letter().join(' ')).toContain('ยังไม่มีวันลงนาม');
    const id = office.rows('ทะเบียนเอกสาร').find((row) => row['ชนิด'] === 'ประกาศรายชื่อตำบลที่ผ่านเกณฑ์')?.['เลขทะเบียน'];
    office.run('recordSignedCopy', { id, letterNumber: '', letterDate: '', signedUrl: 'https://example.com/signed', signedOn: '1/7/2568' });
    expect(letter().join(' ')).not.toContain('ประกาศ');
  });

  it('prints the announcement as an official page whose text can be found', () => {
    expectOfficialPages(pdfOf(office, 'ประกาศผ่านเกณฑ์'), 'ผ่านเกณฑ์');
  });

  it('gathers the announcement and the documents of each tambon that passed in one folder, linked from the register, and replaces what is outdated', () => {
    const inFolder = (): readonly string[] => {
      const files = office.workspace.store.collection<{ readonly id: string; readonly name: string; readonly parentId: string; readonly trashed: boolean }>('files').values();
      const folder = [...files].find(({ name }) => name === 'สิ่งที่ส่งมาด้วย R25')?.id;
      return [...office.workspace.store.collection<{ readonly name: string; readonly parentId: string; readonly trashed: boolean }>('files').values()].filter(({ parentId, trashed }) => parentId === folder && !trashed).map(({ name }) => name.split(' ')[0] ?? '').sort();
    };
    expect(inFolder()).toEqual(['ประกาศผ่านเกณฑ์']);
    office.run('generateAgendas', { units: ['430104', '430205'] });
    expect(office.run('generateLetters', { topic: 'R25' }).counts).toMatchObject({ made: 0, enclosed: 2 });
    expect(inFolder()).toEqual(['ประกาศผ่านเกณฑ์', 'ประกาศวาระ']);
    office.run('importOfficeData', { settings: { 'thai-numerals': 'ไม่ใช่' } });
    expect(office.run('generatePassAnnouncement').counts).toMatchObject({ made: 1 });
    office.run('generateLetters', { topic: 'R25' });
    expect(inFolder()).toEqual(['ประกาศผ่านเกณฑ์', 'ประกาศวาระ']);
    const letter = office.rows('ทะเบียนเอกสาร').find((row) => row['ภารกิจ'] === 'R25' && row['สถานะ'] === 'เสร็จแล้ว');
    expect(letter?.['สิ่งที่ส่งมาด้วย']).toMatch(/^https:\/\/drive\.google\.com\/drive\/folders\//);
  });

  it('keeps one nominee for the best of the province through a new evaluation', () => {
    expect(office.run('nominateBest', { tambonCode: '430205', reason: 'ตัวอย่าง' }).notDone[0]).toContain('ยังไม่มีผลว่าผ่าน');
    expect(office.run('nominateBest', { tambonCode: '430104', reason: 'คะแนนสูงสุด' }).status).toBe('done');
    office.run('evaluateTambons');
    expect(office.rows('ผลประเมิน').filter((row) => row['เสนอดีเลิศ'] === 'TRUE').map((row) => [row['รหัสตำบล'], row['เหตุผลที่เสนอ']])).toEqual([['430104', 'คะแนนสูงสุด']]);
  });

  it('proves R23 only when every target is decided', () => {
    const proven = (): string | undefined => {
      office.run('rebuildTracking');
      return office.rows('ติดตาม').find((row) => row['รหัสภารกิจ'] === 'R23')?.['สถานะ'];
    };
    expect(proven()).toBe('ถึงเวลาทำ');
    for (const row of office.rows('ผลประเมิน')) scoreAll(row['รหัสตำบล'] ?? '', { 'C1 ผู้ประเมิน ก': '50', 'C1 ผู้ประเมิน ข': '50', 'C2 ผู้ประเมิน ก': '40', 'C2 ผู้ประเมิน ข': '40' });
    expect(office.run('evaluateTambons').counts).toMatchObject({ pass: 9 });
    expect(proven()).toBe('ส่งแล้ว');
  });
});
