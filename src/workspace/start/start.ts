// `npm start`: the main job for the sample year on a workspace, then the browser front where somebody is there to look.
import { join, resolve } from 'node:path';
import { buildPaths, Workspace } from '../host/workspace';
import { exportedNames, readBackChanges, writeExports } from '../host/exports';
import { bangkokDay } from '../host/records';
import { parseOptions, type CliOptions } from '../cli/options';
import { platformOf } from '../cli/platform-options';
import { serveFront } from '../front/server';
import { START_USAGE } from '../cli/usage';
import { runMainJob } from './main-job';
import { prepareSample, SAMPLE_DAY, type SampleStart } from './sample-job';
import { summarize } from './summary';
import { thaiDay } from './thai-day';

process.env['TZ'] = 'Asia/Bangkok';

const ROOT = join(__dirname, '../..');

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(`${START_USAGE}\n`);
    return;
  }
  const say = (line: string): void => { process.stdout.write(`${line}\n`); };
  const workspace = new Workspace({ build: buildPaths(ROOT), directory: options.workspace, log: (line) => { process.stderr.write(`${line}\n`); }, ...platformOf(options) });
  let isOpen = true;
  process.on('exit', () => { if (isOpen) workspace.close(); });
  await runJob(workspace, options, say);
  workspace.close();
  isOpen = false; // from here on another thread may have it open
  if (shouldServe(options)) await serve(options, say);
}

/** Serves until Ctrl+C; the workspace is closed properly then, so that the next start finds nothing half done. */
async function serve(options: CliOptions, say: (line: string) => void): Promise<void> {
  const front = await serveFront({ build: buildPaths(ROOT), directory: resolve(options.workspace), sample: sampleStart(options), port: options.port, say });
  const stop = (): void => { void front.close().then(() => { process.exit(0); }); };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function sampleStart(options: CliOptions): SampleStart {
  return { day: options.today ?? SAMPLE_DAY, isAsked: options.today !== undefined, routes: options.routes, online: options.online ?? false };
}

async function runJob(workspace: Workspace, options: CliOptions, say: (line: string) => void): Promise<void> {
  if (options.limits !== undefined) {
    workspace.records.settings().accountKind = options.limits;
    workspace.records.touch('settings');
  }
  prepareSample(workspace, sampleStart(options));
  say(`ตำบลเข้มแข็ง จังหวัดหนองคาย ปีงบประมาณ 2568 (ข้อมูลตัวอย่าง)`);
  say(`พื้นที่ทำงาน: ${workspace.directory ?? ''}`);
  say(`วันที่ของการทดลอง: ${thaiDay(bangkokDay(workspace.now()))}`);
  for (const sentence of await readBackChanges(workspace)) say(`! ${sentence}`);
  const before = { mail: exportedNames(workspace, 'mail').length, line: exportedNames(workspace, 'line').length };
  const ends = runMainJob(workspace, ({ name, report }, index, total) => {
    say(`[${String(index).padStart(2)}/${total}] ${name}: ${report.done[0] ?? 'เรียบร้อย'}`);
    for (const line of report.notDone) say(`        ค้าง: ${line}`);
  });
  for (const sentence of await writeExports(workspace)) say(`! ${sentence}`);
  for (const line of summarize(workspace, ends, before)) say(line);
}

/** On a terminal, where no CI variable is set, unless an option decides it. */
function shouldServe(options: CliOptions): boolean {
  return options.serve ?? (process.stdout.isTTY === true && (process.env['CI'] ?? '') === '');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
