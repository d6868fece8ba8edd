// What people do to the files of a workspace: each time a Thai sentence that says what is wrong, where, and what to do; nothing is lost.
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliWorkspace } from './workspace-cli';

const BOOK = 'drive/ตำบลเข้มแข็ง ปีงบประมาณ 2568.xlsx';
const NOMINATIONS = 'ข้อเสนอตำบล';
const READ = `function read(tab) {
  return SpreadsheetApp.open(DriveApp.getFilesByName('ตำบลเข้มแข็ง ปีงบประมาณ 2568').next()).getSheetByName(tab).getDataRange().getDisplayValues();
}`;

interface Report { readonly status: string; readonly notDone: readonly string[]; readonly counts: Readonly<Record<string, number>> }

describe('a workspace whose files people changed', () => {
  const original = new CliWorkspace();
  let workspace: CliWorkspace;
  beforeAll(() => { expect(original.start().status).toBe(0); }, 120_000);
  beforeEach(() => { workspace = original.copy(); });
  afterEach(() => { workspace.remove(); });
  afterAll(() => { original.remove(); });

  const path = (name: string): string => join(workspace.directory, name);
  const check = (...options: readonly string[]): Report => workspace.run('call', 'checkEligibility', ...options).result as Report;
  const read = (tab: string): string[][] => workspace.run('exec', workspace.write('read.gs', READ), '--function', 'read', '--args', JSON.stringify([tab])).result as string[][];

  async function inExcel(tab: string, change: (sheet: Worksheet) => void): Promise<void> {
    const book = new Workbook();
    await book.xlsx.load(readFileSync(path(BOOK))); // reading from a stream breaks Thai letters between its pieces
    const sheet = book.getWorksheet(tab);
    if (sheet === undefined) throw new Error(`no tab ${tab}`);
    change(sheet);
    await book.xlsx.writeFile(path(BOOK));
  }

  it('says which tab is missing where one was renamed, and goes on when the name is put back', async () => {
    await inExcel(NOMINATIONS, (sheet) => { sheet.name = 'ข้อเสนอ ฉบับใหม่'; });
    const refused = check();
    expect(refused.status).toBe('refused');
    expect(refused.notDone[0]).toMatch(/ไม่พบแท็บ “ข้อเสนอตำบล” ในสมุดงาน.*เปลี่ยนกลับเป็นชื่อนี้/);
    await inExcel('ข้อเสนอ ฉบับใหม่', (sheet) => { sheet.name = NOMINATIONS; });
    expect(check()).toMatchObject({ status: 'done', counts: { nominations: 9, pass: 9 } });
  }, 60_000);

  it('says which column is missing where one was deleted, and keeps the other columns', async () => {
    const before = read(NOMINATIONS);
    await inExcel(NOMINATIONS, (sheet) => { sheet.spliceColumns(5, 1); });
    const refused = check();
    expect(refused.status).toBe('refused');
    expect(refused.notDone[0]).toMatch(/แท็บ “ข้อเสนอตำบล” ไม่มีคอลัมน์ “รหัสตำบล” โปรดพิมพ์หัวคอลัมน์นี้กลับ/);
    expect(read(NOMINATIONS).map((row) => row.slice(0, 4))).toEqual(before.map((row) => row.slice(0, 4)));
  }, 60_000);

  it('reads a date of the Buddhist era that was typed as 30/10/2567', async () => {
    await inExcel(NOMINATIONS, (sheet) => { sheet.getCell('G2').value = '30/10/2567'; });
    expect(check('--today', '4/11/2567').status).toBe('done');
    expect(read('ผลตรวจคุณสมบัติ').flat().filter((cell) => cell.includes('วันประชุม 30 ต.ค. 2567'))).not.toHaveLength(0);
  }, 60_000);

  it('names a place that matches nothing and takes the rest', () => {
    const rows = [['ปีงบประมาณ', 'รหัสตำบล', 'ตำบล', 'อำเภอ'], ['2565', '', 'ตำบลที่ไม่มีจริง', 'เมืองหนองคาย'], ['2565', '430106', '', 'เมืองหนองคาย']];
    const { result } = workspace.run('call', 'importPastTargets', JSON.stringify([rows.map((row) => row.join('\t')).join('\n')]));
    expect(JSON.stringify(result)).toContain('ตำบลที่ไม่มีจริง');
    expect((result as Report).counts).toMatchObject({ unmatched: 1 });
  });

  it('sets an XLSX aside that cannot be read, and makes a new one of the last data', () => {
    writeFileSync(path(BOOK), 'not a workbook');
    const ended = workspace.run('call', 'checkEligibility');
    expect(ended).toMatchObject({ status: 0, result: { status: 'done', counts: { nominations: 9 } } });
    expect(ended.err).toMatch(/อ่านไฟล์ drive\/ตำบลเข้มแข็ง ปีงบประมาณ 2568\.xlsx ไม่ได้.*เก็บไฟล์นั้นไว้ที่/);
    expect(workspace.read(BOOK.replace('.xlsx', ' (เปิดอ่านไม่ได้).xlsx'))).toBe('not a workbook');
    expect(readFileSync(path(BOOK)).subarray(0, 2).toString()).toBe('PK');
  }, 60_000);

  it('makes the XLSX anew where it was deleted', () => {
    rmSync(path(BOOK));
    expect(workspace.run('call', 'checkEligibility')).toMatchObject({ status: 0, err: expect.stringContaining(`ไม่พบไฟล์ ${BOOK} ระบบสร้างให้ใหม่`) });
    expect(readFileSync(path(BOOK)).subarray(0, 2).toString()).toBe('PK');
  }, 60_000);

  it('tells which document is missing and what to do', () => {
    const document = workspace.files('drive').find((name) => name.includes('(D0001).docx')) ?? '';
    rmSync(path(join('drive', document)));
    const ended = workspace.run('call', 'checkEligibility');
    expect(ended.status).toBe(0);
    expect(ended.err).toContain(`ไม่พบไฟล์ drive/${document.split('\\').join('/')}`);
    expect(ended.err).toContain('ให้นำกลับมาไว้ที่เดิม');
  });

  it('finds a document again that was moved within the folder', () => {
    const document = workspace.files('drive').find((name) => name.includes('(D0001).docx')) ?? '';
    const bytes = readFileSync(path(join('drive', document)));
    rmSync(path(join('drive', document)));
    writeFileSync(path('drive/ย้ายมา.docx'), bytes);
    expect(workspace.run('call', 'checkEligibility').err).not.toContain('ไม่พบไฟล์');
    expect(workspace.files('drive')).toContain(document);
  });

  it.each(['spreadsheets', 'files', 'workspace'])('stops before anything is done where a state file of “%s” is damaged', (collection) => {
    const folder = path(join('.state', collection));
    const [name = ''] = readdirSync(folder).sort();
    const whole = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), whole.slice(0, whole.length / 2));
    const before = workspace.files('.');
    const ended = workspace.run('call', 'checkEligibility');
    expect([ended.status, JSON.parse(ended.out)]).toEqual([1, { error: { name: 'DamagedWorkspace', message: ended.err.trim() } }]);
    expect(ended.err).toMatch(/^ไฟล์ข้อมูลของพื้นที่ทำงานเสียหาย: .*\.json .*โปรดคืนไฟล์นี้จากสำเนาสำรอง/);
    expect(workspace.files('.')).toEqual(before);
    writeFileSync(join(folder, name), whole);
    expect(check().status).toBe('done');
  }, 60_000);
});
