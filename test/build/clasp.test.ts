// The clasp that is installed: it is found as the google commands look for it, and behaves as they rely on.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
jest.setTimeout(120_000);

describe('google commands with the installed clasp', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tambon-google-'));
  beforeAll(() => {
    for (const name of ['.clasp.json', '.claspignore', 'package.json', 'appsscript.json', 'tsconfig.json']) copyFileSync(join(ROOT, name), join(folder, name));
    for (const name of ['src', 'build']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  const run = (script: string, ...args: readonly string[]): { readonly status: number | null; readonly said: string } => {
    // A home of its own: nobody's sign-in is used.
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'build/google', script), ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, HOME: folder, USERPROFILE: folder } });
    return { status, said: stdout + stderr };
  };

  it('rehearses a push: builds, checks, and tells exactly what is in build/dist', () => {
    const { status, said } = run('push.mjs', '--dry-run');
    expect({ status, said }).toMatchObject({ status: 0, said: expect.stringContaining(readdirSync(join(ROOT, 'build/dist')).sort().join(', ')) as string });
  });

  it.each(['login.mjs', 'create.mjs', 'push.mjs', 'open.mjs'])('%s says in Thai and English what it does, and does nothing', (script) => {
    const { status, said } = run(script, '--help');
    expect({ status, said }).toMatchObject({ status: 0, said: expect.stringMatching(/[ก-๙].*\n {2}[A-Z]/) as string });
  });

  it('a push without a sign-in fails with the way out', () => {
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: '1abcdefghijklmnopqrstuvwxyz0123456789', rootDir: 'build/dist' }));
    const { status, said } = run('push.mjs');
    expect({ status, said }).toMatchObject({ status: 1, said: expect.stringContaining('npm run google:login') as string });
  });

  it('creating without a sign-in leaves the placeholder as it was', () => {
    copyFileSync(join(ROOT, '.clasp.json'), join(folder, '.clasp.json'));
    const { status, said } = run('create.mjs');
    expect({ status, said }).toMatchObject({ status: 1, said: expect.stringContaining('npm run google:login') as string });
    expect(readFileSync(join(folder, '.clasp.json'), 'utf8')).toBe(readFileSync(join(ROOT, '.clasp.json'), 'utf8'));
    expect(existsSync(join(folder, '.clasp.json.aside'))).toBe(false);
  });
});
