// Creating the office's script with a clasp that behaves as the real one was seen to: it ends with 0 whatever happens and pulls into rootDir.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const PLACEHOLDER = '{\n  "scriptId": "PLACEHOLDER_SCRIPT_ID",\n  "rootDir": "build/dist"\n}\n';
const MADE = '1abcdefghijklmnopqrstuvwxyz0123456789';
const CLASP = `
const { existsSync, writeFileSync, appendFileSync } = require('node:fs');
appendFileSync('clasp.log', process.argv.slice(2).join(' ') + '\\n');
if (process.argv[2] !== 'create-script') process.exit(Number(process.env.PUSH_STATUS ?? 0));
if (existsSync('.clasp.json')) { console.log('Project file already exists.'); process.exit(0); }
if (process.env.CLASP_FAILS) { console.log('User has not enabled the Apps Script API.'); process.exit(0); }
writeFileSync('.clasp.json', JSON.stringify({ scriptId: '${MADE}', rootDir: 'build/dist' }));
writeFileSync('build/dist/Code.js', '// pulled');
`;

describe('npm run google:create', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tambon-create-'));
    for (const folder of ['build/dist', 'node_modules/@google/clasp/build/src']) mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, 'node_modules/@google/clasp/build/src/index.js'), CLASP);
    writeFileSync(join(root, 'node_modules/@google/clasp/package.json'), '{"name":"@google/clasp","version":"0.0.0","exports":"./build/src/index.js"}');
    writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'office', scripts: { build: `node -e "require('fs').writeFileSync('build/dist/Code.js','// built')"` } }));
    writeFileSync(join(root, '.clasp.json'), PLACEHOLDER);
  });
  afterEach(() => { rmSync(root, { recursive: true, force: true }); });

  const run = (script: string, options: { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {}): { readonly status: number | null; readonly said: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, `build/google/${script}.mjs`), ...options.args ?? []], { cwd: root, encoding: 'utf8', env: { ...process.env, ...options.env } });
    return { status, said: stdout + stderr };
  };
  const clasp = (): string => readFileSync(join(root, '.clasp.json'), 'utf8');
  const calls = (): string => (existsSync(join(root, 'clasp.log')) ? readFileSync(join(root, 'clasp.log'), 'utf8') : '');

  it('makes a bound Sheet although a placeholder stands, and builds again over what clasp pulled', () => {
    expect(run('create')).toMatchObject({ status: 0, said: expect.stringContaining(MADE) as string });
    expect(JSON.parse(clasp())).toMatchObject({ scriptId: MADE });
    expect(calls()).toBe('create-script --type sheets --title ตำบลเข้มแข็ง --rootDir build/dist\n');
    expect(readFileSync(join(root, 'build/dist/Code.js'), 'utf8')).toBe('// built');
    expect(existsSync(join(root, '.clasp.json.aside'))).toBe(false);
  });

  it('binds to an existing Sheet by its address', () => {
    expect(run('create', { args: ['--sheet', 'https://docs.google.com/spreadsheets/d/1SheetSheetSheetSheetSheet/edit#gid=0'] }).status).toBe(0);
    expect(calls()).toContain('--parentId 1SheetSheetSheetSheetSheet');
  });

  it('judges by the id and not by the exit status: where nothing was made the placeholder is back, and the way out is said', () => {
    const { status, said } = run('create', { env: { CLASP_FAILS: '1' } });
    expect(status).toBe(1);
    expect(said).toContain('https://script.google.com/home/usersettings');
    expect(clasp()).toBe(PLACEHOLDER);
    expect(existsSync(join(root, '.clasp.json.aside'))).toBe(false);
  });

  it('refuses where a real id stands, and calls nothing', () => {
    writeFileSync(join(root, '.clasp.json'), JSON.stringify({ scriptId: MADE, rootDir: 'build/dist' }));
    expect(run('create').status).toBe(1);
    expect(calls()).toBe('');
    expect(JSON.parse(clasp())).toMatchObject({ scriptId: MADE });
  });

  it('mends what an interrupted run left', () => {
    writeFileSync(join(root, '.clasp.json.aside'), PLACEHOLDER);
    rmSync(join(root, '.clasp.json'));
    expect(run('create', { env: { CLASP_FAILS: '1' } }).status).toBe(1);
    expect(clasp()).toBe(PLACEHOLDER);
  });

  it('pushes nothing where the bundle fails its checks', () => {
    writeFileSync(join(root, '.clasp.json'), JSON.stringify({ scriptId: MADE, rootDir: 'build/dist' }));
    expect(run('push')).toMatchObject({ status: 1, said: expect.stringContaining('appsscript.json') as string });
    expect(calls()).toBe('');
    writeFileSync(join(root, 'build/dist/appsscript.json'), '{"oauthScopes":[]}');
    expect(run('push').status).toBe(0);
    expect(calls()).toContain('push -f');
  });

  it('refuses an address that is none, and a push before there is a script', () => {
    expect(run('create', { args: ['--sheet', 'my sheet'] }).status).toBe(1);
    expect(run('push')).toMatchObject({ status: 1, said: expect.stringContaining('google:create') as string });
    expect(run('open').status).toBe(1);
    expect(calls()).toBe('');
    expect(clasp()).toBe(PLACEHOLDER);
  });
});
