// Measures the MOU run of the built add-on: remote calls, simulated minutes by service-costs.csv, what goes into the unavoidable.
import { buildSync } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const recordFile = new URL('baseline.json', import.meta.url);
const record = JSON.parse(readFileSync(recordFile, 'utf8'));
const { mouOffice, mouRunCost } = loadSubject();

const measured = Object.fromEntries([9, 32, 100].map((targets) => [targets, mouRunCost(mouOffice(targets))]));
let failed = false;
for (const [targets, cost] of Object.entries(measured)) {
  const holds = cost.documents === Number(targets) && cost.extraPerDocument <= record.limits.extraPerDocument && cost.unavoidableShare >= record.limits.unavoidableShare;
  if (!holds) failed = true;
  const { runs, calls, minutes, extraPerDocument, unavoidableShare } = cost;
  const before = record.recorded[targets] === undefined ? 'none' : `${record.recorded[targets].calls} calls, ${record.recorded[targets].minutes} min`;
  process.stdout.write(`${holds ? 'ok  ' : 'FAIL'} ${cost.documents} documents: ${calls} remote calls, ${minutes} min in ${runs} runs, ${extraPerDocument} extra calls a document (limit ${record.limits.extraPerDocument}), unavoidable ${Math.round(unavoidableShare * 1000) / 10} % (at least ${record.limits.unavoidableShare * 100} %), recorded ${before}\n`);
}
if (process.argv.includes('--record')) writeFileSync(recordFile, `${JSON.stringify({ ...record, recorded: measured }, null, 2)}\n`);
process.exit(failed ? 1 : 0);

/** The measuring code beside the built host, so that it finds the packages. */
function loadSubject() {
  const outfile = join(root, 'build/host/bench-documents.cjs');
  buildSync({
    stdin: { contents: `export { mouOffice, mouRunCost } from './test/builders/mou-office';`, resolveDir: root, loader: 'ts' },
    bundle: true, packages: 'external', format: 'cjs', platform: 'node', target: 'node20', outfile, define: { __dirname: JSON.stringify(join(root, 'test/builders')) },
  });
  return createRequire(import.meta.url)(outfile);
}
