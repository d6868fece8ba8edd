// The commands of the local workspace: each prints its result as one line of JSON last; messages go to stderr.
import { join } from 'node:path';
import { buildPaths } from '../host/workspace';
import { readBackChanges, writeExports } from '../host/exports';
import { morningOf } from '../host/records';
import { Workspace } from '../host/workspace';
import { PlatformError } from '../kernel/platform-error';
import { COMMANDS } from './commands';
import { parseOptions, type CliOptions } from './options';
import { platformOf } from './platform-options';
import { WORKSPACE_USAGE } from './usage';
import { writeFileSync } from 'node:fs';

process.env['TZ'] = 'Asia/Bangkok';

const ROOT = join(__dirname, '../..');

/** Tells the person something; never on stdout, where the result stands. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function main(argv: readonly string[]): Promise<number> {
  const options = parseOptions(argv);
  if (options.help) {
    process.stdout.write(`${WORKSPACE_USAGE}\n`);
    return 0;
  }
  const command = COMMANDS[options.command];
  if (command === undefined) throw new Error(`ไม่รู้จักคำสั่ง “${options.command}” ใช้ได้: ${Object.keys(COMMANDS).join(', ')} ดูทั้งหมดด้วย --help`);
  const workspace = new Workspace({ build: buildPaths(ROOT), directory: options.workspace, log: say, ...platformOf(options) });
  try {
    prepare(workspace, options);
    for (const sentence of await readBackChanges(workspace)) say(sentence);
    const outcome = command(workspace, options, say);
    for (const sentence of await writeExports(workspace)) say(sentence);
    if (options.callsFile !== undefined) writeFileSync(options.callsFile, `${JSON.stringify(Object.fromEntries([...workspace.calls].sort()), null, 2)}\n`);
    process.stdout.write(`${JSON.stringify(outcome.result ?? null)}\n`);
    return outcome.failed ? 1 : 0;
  } finally {
    workspace.close();
  }
}

function prepare(workspace: Workspace, options: CliOptions): void {
  const { records } = workspace;
  if (options.today !== undefined) workspace.setNow(morningOf(options.today));
  if (options.limits !== undefined) records.settings().accountKind = options.limits;
  if (options.locale !== undefined) records.settings().locale = options.locale;
  records.network().routes = { ...options.routes };
  records.network().online = options.online ?? false;
  records.touch('settings');
  records.touch('network');
}

/** Errors of the platform go by the name that scripts see. */
function errorName(error: unknown): string {
  if (error instanceof PlatformError) return error.scriptName;
  return error instanceof Error ? error.name : 'Error';
}

main(process.argv.slice(2)).then((status) => { process.exit(status); }, (error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  say(message);
  process.stdout.write(`${JSON.stringify({ error: { name: errorName(error), message } })}\n`);
  process.exit(1);
});
