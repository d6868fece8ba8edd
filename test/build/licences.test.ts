// Licences of every package that the lock file names, the notices of those that are pushed, and what the packed project holds.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

describe('licences', () => {
  it('are all on the allowed lists', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'build/licences.mjs')], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const pushed = /pushed to Google: (.*)/.exec(stdout)?.[1]?.split(', ') ?? [];
    const noticed = [...readFileSync(join(ROOT, 'THIRD-PARTY-NOTICES.md'), 'utf8').matchAll(/^## (\S+)$/gm)].map(([, name]) => name);
    expect(noticed).toEqual(pushed);
  }, 60_000);
});

describe('npm pack', () => {
  it('holds what an office needs to build and push, and nothing that was made, tried or kept on this machine', () => {
    const cache = mkdtempSync(join(tmpdir(), 'tambon-pack-'));
    try {
      const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--cache', cache], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
      const [packed] = JSON.parse(stdout) as [{ files: { path: string }[] }];
      const paths = packed.files.map(({ path }) => path);
      for (const needed of ['src/main.ts', 'src/dialogs/panel/page.tsx', 'build/build.mjs', 'build/google/push.mjs', 'build/bundle-size.json', 'appsscript.json', '.clasp.json', '.claspignore', 'tsconfig.json', 'README.md', 'LICENSE', 'THIRD-PARTY-NOTICES.md', 'docs/images/workbook.png']) expect(paths).toContain(needed);
      expect(paths.filter((path) => /^(?:test|workspace|node_modules|coverage|\.git)\/|^build\/(?:dist|host|tables)\/|\.log$|\.clasprc/.test(path))).toEqual([]);
    } finally {
      rmSync(cache, { recursive: true, force: true });
    }
  }, 60_000);
});
