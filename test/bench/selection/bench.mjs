// Measures checking and sharing for the whole country: CPU of the action, reads and writes of tables.
import { buildSync } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const recordFile = new URL('baseline.json', import.meta.url);
const record = JSON.parse(readFileSync(recordFile, 'utf8'));
const { allocateQuota, countryTables, FakeTables } = loadSubject();

const sizes = [9, 76, 878];
const costs = new Map(sizes.map((districts) => [districts, Array.from({ length: 7 }, () => measure(districts)).sort((a, b) => a.cpuMs - b.cpuMs)[3]]));
const measured = {
  countryCpuMs: costs.get(878).cpuMs,
  ...Object.fromEntries(sizes.map((districts) => [`tableCalls${districts}`, costs.get(districts).calls])),
  // Linear at worst: times of 76 districts that the country takes, for each time that it is larger.
  growthTo878: Math.round((costs.get(878).cpuMs / costs.get(76).cpuMs / (878 / 76)) * 100) / 100,
};
let failed = false;
for (const [name, value] of Object.entries(measured)) {
  const holds = value <= record.limits[name];
  if (!holds) failed = true;
  process.stdout.write(`${holds ? 'ok  ' : 'FAIL'} ${name}: ${value} (limit ${record.limits[name]}, recorded ${record.recorded[name] ?? 'none'})\n`);
}
if (process.argv.includes('--record')) writeFileSync(recordFile, `${JSON.stringify({ ...record, recorded: measured }, null, 2)}\n`);
process.exit(failed ? 1 : 0);

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
