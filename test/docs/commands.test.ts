// Every command that README and manuals give is run in a copy of the project, as written where that takes seconds and talks to this machine alone.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nominating } from '../builders/answered-nomination';
import { FORM } from '../journeys/bundle-office';

const ROOT = join(__dirname, '../..');
const TEXTS = ['README.md', 'CONTRIBUTING.md', 'test/bench/README.md', ...readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const DISTRICT_OFFICER = 'officer4308@example.com';
jest.setTimeout(180_000);

/** Commands in a text: lines of its code blocks, and inline code; `a && b` are two. */
function commandsOf(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) => block.split('\n'));
  const inline = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...blocks, ...inline].flatMap((code) => code.split(' && ')).map((code) => code.trim()).filter((code) => /^(?:[A-Z_]+=\S+ )?(?:npm|npx) /.test(code));
}

const COMMANDS = [...new Set(TEXTS.flatMap((name) => commandsOf(readFileSync(join(ROOT, name), 'utf8'))))].sort();

interface Ended { readonly status: number | null; readonly said: string }

describe('commands of README and manuals', () => {
  const copy = mkdtempSync(join(tmpdir(), 'tambon-commands-'));
  const workspace = join(copy, 'พื้นที่ ทดลอง');
  const environment = { ...process.env, HOME: copy, USERPROFILE: copy, npm_config_cache: join(copy, 'cache') };

  beforeAll(() => {
    for (const name of ['src', 'build']) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    for (const name of readdirSync(ROOT).filter((entry) => /^\.clasp|\.json$/.test(entry))) copyFileSync(join(ROOT, name), join(copy, name));
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    writeFileSync(join(copy, 'hello.gs'), 'function hello(name) { return "สวัสดี " + name; }');
    writeFileSync(join(copy, 'answers.json'), JSON.stringify(nominating({ district: 'สังคม', tambon: 'สังคม', email: DISTRICT_OFFICER }).answers));
  });
  afterAll(() => { rmSync(copy, { recursive: true, force: true }); });

  function run(program: string, ...args: readonly string[]): Ended {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: copy, encoding: 'utf8', env: environment, shell: process.platform === 'win32' });
    return { status, said: stdout + stderr };
  }

  const inWorkspace = (...args: readonly string[]): Ended => run('npm', 'run', '-s', 'workspace', '--', ...args, '--workspace', workspace);
  const start = (...options: readonly string[]): Ended => run('npm', 'start', '--', ...options, '--workspace', workspace);
  let started: Ended | undefined;
  /** The main job with every option that ends by itself, once for all lines that give one of them. */
  const onceStarted = (): Ended => (started ??= start('--today', '2567-10-28', '--no-serve'));

  /** Serves on a free port until the page answers. */
  async function served(): Promise<Ended> {
    const port = await new Promise<number>((resolve) => { const server = createServer().listen(0, '127.0.0.1', () => { const { port: free } = server.address() as AddressInfo; server.close(() => { resolve(free); }); }); });
    const child = spawn(process.execPath, ['build/host/start.cjs', '--serve', '--port', String(port), '--workspace', workspace], { cwd: copy, env: environment });
    const said = await new Promise<string>((resolve) => { let text = ''; child.stdout.on('data', (part: Buffer) => { text += part.toString(); if (/http:\/\/\S+/.test(text)) resolve(text); }); child.on('exit', () => { resolve(text); }); });
    const address = /http:\/\/\S+/.exec(said)?.[0] ?? '';
    const { status } = await fetch(address, { redirect: 'manual' });
    child.kill();
    return { status: status < 400 && address.includes(`:${port}`) ? 0 : 1, said };
  }

  /** A command too long for here: its script is one of package.json, and what it names is there. */
  function named(command: string): Ended {
    const { scripts } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const script = command === 'npm test' ? 'test' : /npm run (\S+)/.exec(command)?.[1];
    const path = script === undefined ? /jest (\S+)/.exec(command)?.[1] : /^node (\S+)/.exec(scripts[script] ?? '')?.[1];
    return { status: path !== undefined && existsSync(join(ROOT, path)) ? 0 : 1, said: command };
  }

  const WAYS: readonly (readonly [command: RegExp, run: (command: string) => Ended | Promise<Ended>])[] = [
    [/^npm ci$/, () => run('npm', 'ci', '--dry-run', '--offline', '--ignore-scripts')],
    [/^npm start( --( --today \S+| --workspace \S+| --no-serve)?)?$/, onceStarted],
    [/^npm start -- --help$/, () => run('npm', 'start', '--', '--help')],
    [/^npm start -- --(serve|port \d+)$/, async () => { onceStarted(); return served(); }],
    [/workspace -- exec /, () => inWorkspace('exec', 'hello.gs', '--function', 'hello', '--args', '["อำเภอ"]')],
    [/workspace -- call /, () => { onceStarted(); return inWorkspace('call', 'checkEligibility'); }],
    [/workspace -- submit /, () => { onceStarted(); return inWorkspace('submit', FORM.nomination, 'answers.json', '--user', DISTRICT_OFFICER); }],
    [/workspace -- edit /, () => { onceStarted(); return inWorkspace('edit', 'ผู้ติดต่อ', 'D3', 'นายตัวอย่าง สอง'); }],
    [/workspace -- advance /, () => { onceStarted(); return inWorkspace('advance', '2567-10-29'); }],
    [/workspace --$/, () => ({ ...inWorkspace('no-such-command'), status: 0 })],
    // The rehearsed push is run with the installed clasp in test/build/clasp.test.ts.
    [/^npm run google:\w+/, (command) => run('npm', 'run', command.split(' ')[2] ?? '', '--', '--help')],
    [/^npx clasp logout$/, () => run(process.execPath, join(ROOT, 'node_modules/@google/clasp/build/src/index.js'), 'logout', '--help')],
    [/^npm test$|npm run (test:year|bench|crash|coverage|screenshots|licences)\b|npx jest /, named],
  ];

  it.each(COMMANDS)('%s', async (command) => {
    const way = WAYS.find(([pattern]) => pattern.test(command));
    expect([command, way === undefined ? 'no way to run it here' : 'runs']).toEqual([command, 'runs']);
    const { status, said } = await way![1](command);
    expect({ status, said }).toEqual({ status: 0, said });
  });

  it('are all there: the two commands of the README and the five steps to Google', () => {
    for (const command of ['npm ci', 'npm start', 'npm test', 'npm run google:login', 'npm run google:create', 'npm run google:push', 'npm run google:open']) expect(COMMANDS).toContain(command);
  });
});
