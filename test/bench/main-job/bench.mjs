// Measures the main job on a built checkout and the loading of the bundle; compares with the recorded limits.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { judge } from '../judge.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const measured = { startSeconds: timeStart(), bundleLoadMs: timeBundle(), bundleKilobytes: Math.round(statSync(join(root, 'build/dist/Code.js')).size / 1024) };
judge(new URL('baseline.json', import.meta.url), measured);

/** Seconds of the whole main job on an empty workspace, PDFs included. */
function timeStart() {
  const folder = mkdtempSync(join(tmpdir(), 'tambon-bench-'));
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'build/host/start.cjs'), '--no-serve', '--workspace', folder], { encoding: 'utf8' });
  const seconds = (performance.now() - from) / 1000;
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`The main job failed: ${stderr}`);
  return Math.round(seconds * 10) / 10;
}

/** Milliseconds to load Code.js into a fresh context, the median of 15. */
function timeBundle() {
  const code = readFileSync(join(root, 'build/dist/Code.js'), 'utf8');
  const times = Array.from({ length: 15 }, () => {
    const context = vm.createContext({ console });
    const from = performance.now();
    vm.runInContext(code, context);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  return Math.round(times[7] * 10) / 10;
}
