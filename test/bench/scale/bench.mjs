// Measures how the daily run and the month's compilation grow with the number of districts: remote calls and simulated seconds by the cost table, and what memory an office takes.
import { buildSync } from 'esbuild';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judge } from '../judge.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const SIZES = [9, 32, 76, 99];
const subject = loadSubject();

const stages = new Map(SIZES.map((districts) => [districts, subject.wideOffice(districts)]));
const measured = { heapMegabytes: Math.round(process.memoryUsage().heapUsed / 1e6) };
for (const name of ['dispatcher', 'compilation']) {
  for (const [districts, stage] of stages) {
    const { calls, seconds } = subject.actionCost(stage, name);
    Object.assign(measured, { [`${name}Calls${districts}`]: calls, [`${name}Seconds${districts}`]: seconds });
  }
  // Linear at worst: a district more costs the same among many as among few.
  measured[`${name}CallsADistrict`] = Math.round(((measured[`${name}Calls99`] - measured[`${name}Calls76`]) / 23) * 100) / 100;
}
judge(new URL('baseline.json', import.meta.url), measured);

function loadSubject() {
  const outfile = join(root, 'build/host/bench-scale.cjs'); // its folder tells the office where the build stands
  buildSync({ stdin: { contents: `export { actionCost, wideOffice } from './test/builders/wide-office';`, resolveDir: root, loader: 'ts' }, bundle: true, format: 'cjs', platform: 'node', target: 'node20', packages: 'external', outfile, logOverride: { 'empty-import-meta': 'silent' } });
  const loaded = createRequire(import.meta.url)(outfile);
  rmSync(outfile);
  return loaded;
}
