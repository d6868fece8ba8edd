// docs/COVERAGE.md says what the stand-ins really have.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

describe('COVERAGE.md', () => {
  it('is what the generator writes today', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'build/coverage.mjs'), '--check'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  }, 60_000);

  it('lists each method as done or missing', () => {
    const text = readFileSync(join(ROOT, 'docs/COVERAGE.md'), 'utf8');
    const sheets = text.slice(text.indexOf('## SpreadsheetApp'), text.indexOf('## UrlFetchApp'));
    expect(/### Range: (\d+) of (\d+)\n\nDone: (.*)\n/.exec(sheets)?.[3]).toMatch(/`getValues`.*`setValues`/);
    expect(sheets).toMatch(/### DataSourceSheet: 0 of \d+\n\nMissing: /);
    expect(text).toMatch(/## CardService[^]*### CardBuilder: (\d+) of \1\n/);
  });
});
