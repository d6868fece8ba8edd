// The checks before a push: the built add-on passes, and each kind of fault is found in a broken copy.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
jest.setTimeout(120_000);

describe('check-bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tambon-bundle-'));
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  /** Lines that the check prints of a copy that `change` broke. */
  function faultsAfter(change: (dist: string) => void): readonly string[] {
    const dist = mkdtempSync(join(folder, 'dist-'));
    cpSync(join(ROOT, 'build/dist'), dist, { recursive: true });
    change(dist);
    const { stdout, status } = spawnSync(process.execPath, [join(ROOT, 'build/check-bundle.mjs'), dist], { encoding: 'utf8' });
    const lines = stdout.split('\n').filter((line) => line !== '');
    expect(status).toBe(lines.length === 0 ? 0 : 1);
    return lines;
  }

  it('finds nothing in what was built', () => {
    expect(faultsAfter(() => undefined)).toEqual([]);
  });

  it('finds syntax that the platform may lack, globals of a host, and entries that pages could never call', () => {
    const lines = faultsAfter((dist) => { appendFileSync(join(dist, 'Code.js'), '\nfunction hidden_() { return setTimeout(process.exit, 1); }\n'); });
    expect(lines.join('\n')).toMatch(/setTimeout/);
    expect(lines.join('\n')).toMatch(/process/);
    expect(lines.join('\n')).toMatch(/hidden_/);
    expect(faultsAfter((dist) => { appendFileSync(join(dist, 'Code.js'), '\nclass New { #secret = 1; read() { return this.#secret; } }\n'); }).length).toBeGreaterThan(0);
  });

  it('finds a menu or page that calls what does not exist', () => {
    const lines = faultsAfter((dist) => {
      appendFileSync(join(dist, 'Code.js'), '\nfunction extraMenu() { return { functionName: "nothingThere" }; }\n');
      writeFileSync(join(dist, 'other.html'), '<script>google.script.run.missingOnServer(1)</script>');
    });
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).toMatch(/nothingThere[\s\S]*missingOnServer/);
  });

  it('finds a service without its scope', () => {
    const lines = faultsAfter((dist) => {
      const path = join(dist, 'appsscript.json');
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as { oauthScopes: string[] };
      writeFileSync(path, JSON.stringify({ ...manifest, oauthScopes: manifest.oauthScopes.filter((scope) => !scope.endsWith('/forms')) }));
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('FormApp');
  });

  it('finds a file over its recorded size', () => {
    expect(faultsAfter((dist) => { appendFileSync(join(dist, 'Code.js'), `// ${'x'.repeat(2_000_000)}`); }).some((line) => line.startsWith('Code.js'))).toBe(true);
  });
});
