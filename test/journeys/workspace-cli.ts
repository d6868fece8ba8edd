// The local workspace's commands as a person runs them: a child process, its exit status, its last line and its messages.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** How a command ended; `result` is the last line of stdout read as JSON, `undefined` where there is none. */
export interface Ended {
  readonly status: number | null;
  readonly result: unknown;
  readonly out: string;
  readonly err: string;
}

/** A workspace in a folder of its own. */
export class CliWorkspace {
  private readonly folder = mkdtempSync(join(tmpdir(), 'tambon-'));
  readonly directory = join(this.folder, 'พื้นที่ ทำงาน');

  /** Another workspace with all that stands in this one. */
  copy(): CliWorkspace {
    const copy = new CliWorkspace();
    cpSync(this.directory, copy.directory, { recursive: true, preserveTimestamps: true });
    return copy;
  }

  /** `exec`, `call`, `submit`, `edit`, `advance` with their arguments and options. */
  run(...args: readonly string[]): Ended {
    return this.ended(join(ROOT, 'build/host/cli.cjs'), args);
  }

  /** Runs a function of one of the sample programs. */
  exec(program: string, functionName: string, ...options: readonly string[]): Ended {
    return this.run('exec', join(__dirname, 'programs', program), '--function', functionName, ...options);
  }

  /** The main job. */
  start(...options: readonly string[]): Ended {
    return this.ended(join(ROOT, 'build/host/start.cjs'), ['--no-serve', ...options]);
  }

  /** Submits answers to a form. */
  submit(form: string, answers: object, ...options: readonly string[]): Ended {
    const file = join(this.folder, 'answers.json');
    writeFileSync(file, JSON.stringify(answers));
    return this.run('submit', form, file, ...options);
  }

  /** Writes a file of the test's own; gives its path. */
  write(name: string, text: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, text);
    return path;
  }

  /** Every file under a folder of the workspace, relative to it, sorted; leftovers of a killed process are not counted. */
  files(under: string): readonly string[] {
    return filesUnder(join(this.directory, under)).filter((path) => !path.endsWith('.tmp')).map((path) => path.slice(this.directory.length + 1 + under.length + 1)).sort();
  }

  read(path: string): string {
    return readFileSync(join(this.directory, path), 'utf8');
  }

  /** The mails sent, oldest first, as their .eml texts. */
  mails(): readonly string[] {
    return this.files('mail').map((name) => this.read(join('mail', name)));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private ended(script: string, args: readonly string[]): Ended {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args, '--workspace', this.directory], { encoding: 'utf8', timeout: 120_000 });
    return { status, out: stdout, err: stderr, result: lastJson(stdout) };
  }
}

/** A header of a mail, unfolded. */
export function headerOf(mail: string, name: string): string {
  const head = mail.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'mi').exec(head)?.[1]?.replace(/\r?\n[ \t]/g, ' ') ?? '';
}

function lastJson(stdout: string): unknown {
  const line = stdout.trimEnd().split('\n').at(-1) ?? '';
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}
