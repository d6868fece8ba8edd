// What clasp would push: exactly the bundle, the dialogs and the manifest; told without a login.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

describe('clasp', () => {
  it('would push Code.js, the dialogs and the manifest, and nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tambon-clasp-'));
    try {
      for (const name of ['.clasp.json', '.claspignore']) cpSync(join(ROOT, name), join(folder, name));
      cpSync(join(ROOT, 'build/dist'), join(folder, 'build/dist'), { recursive: true });
      const { stdout, status } = spawnSync(process.execPath, [join(ROOT, 'node_modules/@google/clasp/build/src/index.js'), 'show-file-status', '--json'], { cwd: folder, encoding: 'utf8' });
      expect(status).toBe(0);
      const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
      expect(filesToPush.map((file) => file.split(/[\\/]/).at(-1)).sort()).toEqual(readdirSync(join(ROOT, 'build/dist')).sort());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
