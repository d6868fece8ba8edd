// Measures checking and sharing for the whole country: CPU of the action, reads and writes of tables.
import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judge } from '../judge.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { allocateQuota, countryTables, FakeTables } = loadSubject();

const sizes = [9, 76, 878];
const costs = new Map(sizes.map((districts) => [districts, Array.from({ length: 7 }, () => measure(districts)).sort((a, b) => a.cpuMs - b.cpuMs)[3]]));
const measured = {
  countryCpuMs: costs.get(878).cpuMs,
  ...Object.fromEntries(sizes.map((districts) => [`tableCalls${districts}`, costs.get(districts).calls])),
  // Linear at worst: times of 76 districts that the country takes, for each time that it is larger.
  growthTo878: Math.round((costs.get(878).cpuMs / costs.get(76).cpuMs / (878 / 76)) * 100) / 100,
};
judge(new URL('baseline.json', import.meta.url), measured);

/** CPU milliseconds of one check and allocation; the country has 7,256 tambons, 900 nominations and 1,756 past targets. */
function measure(districts) {
  const tables = new FakeTables(countryTables(districts));
  const from = process.cpuUsage();
  allocateQuota({ tables });
  const { user, system } = process.cpuUsage(from);
  return { cpuMs: Math.round((user + system) / 10) / 100, calls: tables.counts.read + tables.counts.write };
}

function loadSubject() {
  const folder = mkdtempSync(join(tmpdir(), 'tambon-bench-'));
  const outfile = join(folder, 'subject.cjs');
  const contents = `export { allocateQuota } from './src/actions/allocate-quota'; export { countryTables } from './test/builders/country'; export { FakeTables } from './test/fakes/tables';`;
  buildSync({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, format: 'cjs', platform: 'node', target: 'es2020', outfile });
  const subject = createRequire(import.meta.url)(outfile);
  rmSync(folder, { recursive: true, force: true });
  return subject;
}
