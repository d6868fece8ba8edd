// Measures what the year's actions cost on the platform: remote calls and simulated seconds by the cost table, for nine districts.
import { buildSync } from 'esbuild';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judge } from '../judge.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const subject = loadSubject();

const measured = {
  ...measure('firstSetUp', subject.fresh, (office) => { office.run('setUpWorkbook'); }),
  ...measure('setUp', subject.withoutForms, (office) => { office.run('setUpWorkbook'); }),
  ...measure('intake', subject.answered, (office) => { office.run('takeInResponses'); }),
  ...measure('allocate', subject.takenIn, (office) => { office.run('allocateQuota'); }),
  ...measure('confirm', subject.allocated, (office) => { office.run('confirmTargets'); }),
  // A usual day: the Forms have followed the confirmed targets by a run of their own before.
  ...measure('dispatcher', subject.withLine, (office) => { office.run('runDailyDispatcher'); }, (office) => { office.run('buildForms'); }),
  ...buildRuns(),
};
judge(new URL('baseline.json', import.meta.url), measured);

/** Remote calls and simulated seconds of one action on a consumer account. */
function measure(name, stage, act, before = () => undefined) {
  const office = stage().open({ platform: { limits: 'consumer' } });
  before(office);
  const from = office.workspace.now();
  let calls = 0;
  office.workspace.watchers.push({ before: (execution, { name: call }) => { if (execution.options.mode !== 'direct' && subject.costLine(call).remote) calls += 1; } });
  act(office);
  return { [`${name}Calls`]: calls, [`${name}Seconds`]: Math.round((office.workspace.now() - from) / 100) / 10 };
}

/** How many executions building the six Forms takes: each stops in time by itself and is given again. */
function buildRuns() {
  const office = subject.withoutForms().open({ platform: { limits: 'consumer' } });
  let runs = 0;
  let left = 1;
  while (left > 0 && runs < 30) {
    left = office.run('buildForms').counts.remaining;
    runs += 1;
  }
  return { buildFormsExecutions: runs };
}

function loadSubject() {
  const outfile = join(root, 'build/host/bench-subject.cjs'); // its folder tells the office where the build stands
  const contents = `export * from './test/faults/office-stages'; export { costLine } from './src/workspace/platform/cost-line';`;
  buildSync({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, format: 'cjs', platform: 'node', target: 'node20', packages: 'external', outfile, logOverride: { 'empty-import-meta': 'silent' } });
  const loaded = createRequire(import.meta.url)(outfile);
  rmSync(outfile);
  return loaded;
}
