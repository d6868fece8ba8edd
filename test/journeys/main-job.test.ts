// The main job as a person starts it: one command on an empty folder, then again, and what is there afterwards.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

interface Ended { readonly status: number | null; readonly out: string; readonly err: string }

function start(workspace: string, ...options: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'build/host/start.cjs'), '--no-serve', '--workspace', workspace, ...options], { encoding: 'utf8', timeout: 120_000 });
  return { status, out: stdout, err: stderr };
}

function allFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? allFiles(path) : [path];
  });
}

const named = (files: readonly string[], ending: string): readonly string[] => files.filter((file) => file.endsWith(ending));

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tambon-'));
  const workspace = join(folder, 'พื้นที่ ทำงาน');
  let first: Ended;
  beforeAll(() => { first = start(workspace); }, 180_000);
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  it('runs the sample year to its end and exits 0', () => {
    expect([first.status, first.err]).toEqual([0, expect.any(String)]);
    expect(first.out).toContain('28 ตุลาคม 2567');
    expect(first.out).toContain('สรุปผล');
  });

  it('makes one MOU a district, as DOCX and as PDF, that the summary names', () => {
    const files = allFiles(join(workspace, 'drive'));
    const mous = named(files, '.pdf');
    expect(mous).toHaveLength(9);
    expect(named(files, '.docx').filter((file) => mous.includes(file.replace(/\.docx$/, '.pdf')))).toHaveLength(9);
    for (const pdf of mous) expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    for (const pdf of mous) expect(first.out.normalize('NFC')).toContain(pdf.slice(workspace.length + 1).split('\\').join('/').normalize('NFC'));
  });

  it('keeps the workbook as XLSX, mails as .eml and LINE requests as files', () => {
    expect(named(allFiles(join(workspace, 'drive')), '.xlsx').length).toBeGreaterThanOrEqual(1);
    const mails = named(allFiles(join(workspace, 'mail')), '.eml');
    expect(mails.length).toBeGreaterThan(0);
    for (const mail of mails) expect(readFileSync(mail, 'utf8')).toMatch(/^(From|To|Subject|Message-ID|Date|MIME-Version|Content-Type|Reply-To): /m);
    expect(named(allFiles(join(workspace, 'line')), '.json').length).toBeGreaterThan(0);
  });

  it('makes nothing twice when it is run again', () => {
    const before = allFiles(workspace).filter((file) => !file.includes('.state')).sort();
    const again = start(workspace);
    expect(again.status).toBe(0);
    const after = allFiles(workspace).filter((file) => !file.includes('.state')).sort();
    expect(after).toEqual(before);
    expect(again.out).toContain('สร้างครั้งนี้ 0');
    expect(again.out.match(/ส่งครั้งนี้ 0/g)).toHaveLength(2);
  }, 180_000);

  it('refuses a day it cannot read with a Thai sentence', () => {
    const refused = start(workspace, '--today', '30 ตุลา');
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('อ่านวันที่ “30 ตุลา” ไม่ได้');
  });
});
