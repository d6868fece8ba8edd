// The command line: help, and options that do not exist.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseOptions } from '../../../src/workspace/cli/options';
import { legalName } from '../../../src/workspace/files/legal-name';

const ROOT = join(__dirname, '../../..');

describe('command line', () => {
  it.each(['start', 'cli'])('prints its help and does nothing else (%s)', (program) => {
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, `build/host/${program}.cjs`), '--help'], { encoding: 'utf8', cwd: '/', env: { ...process.env, WORKSPACE_DIR: '/nowhere' } });
    expect(status).toBe(0);
    expect(stdout).toContain('--workspace');
  });

  it('names an option that it does not know and points to the help', () => {
    expect(() => parseOptions(['--serv'])).toThrow('ตัวเลือก “--serv” ไม่ถูกต้อง พิมพ์ --help');
  });
});

describe('names of exported files', () => {
  it('keep a whole subject with its date', () => {
    expect(legalName('[ตำบลเข้มแข็ง] ใกล้ครบกำหนด 2 เรื่อง (28 ต.ค. 2567)', 210)).toBe('[ตำบลเข้มแข็ง] ใกล้ครบกำหนด 2 เรื่อง (28 ต.ค. 2567)');
  });

  it('are cut between words, a word without a gap within itself', () => {
    expect(legalName('รายงานแผน ผลประจำเดือน', 40)).toBe('รายงานแผน');
    expect(legalName('ก'.repeat(50), 40)).toBe('ก'.repeat(13));
  });
});
