// Secrets over the built add-on: a recognisable LINE token goes in, every function is called well and badly, and no answer, log, page, tab, file, mail or export has it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContainer } from '../../src/workspace/host/containers';
import { morningOf } from '../../src/workspace/host/records';
import { callFromPage } from '../../src/workspace/host/requests';
import { buildPaths, Workspace } from '../../src/workspace/host/workspace';
import type { PersonAtScreen } from '../../src/workspace/kernel/execution';
import { sampleContacts, SAMPLE_LINE, sampleNominations, sampleSettings } from '../../src/workspace/start/sample-year';
import { BundleOffice, FORM } from './bundle-office';

const ROOT = join(__dirname, '../..');
const ENTRIES = [...readFileSync(join(ROOT, 'build/dist/Code.js'), 'utf8').matchAll(/^function (\w+)\(\) \{ return tambon\./gm)].map(([, name = '']) => name);
const TOKEN = 'seeded-secret-7f3a9c-never-to-be-seen';
/** The one place where the token stands: the caller's own properties. */
const KEPT_IN = /properties/;

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

describe('the LINE token', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tambon-secrets-'));
  const outputs: string[] = [];
  const workspace = new Workspace({ build: buildPaths(ROOT), directory: folder, log: (line) => { outputs.push(line); } });
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
  const person: PersonAtScreen = { ask: (question) => { outputs.push(JSON.stringify(question)); return { button: question.buttons.startsWith('YES') ? 'YES' : 'OK', text: '' }; }, show: (shown) => { outputs.push(JSON.stringify(shown)); } };

  it('stands in its owner\'s properties and nowhere else, whatever is called', () => {
    workspace.setNow(morningOf('2024-10-28'));
    workspace.bind('add-on', createContainer(workspace, 'spreadsheet', 'สมุดงานตัวอย่าง'));
    const office = new BundleOffice(workspace);
    for (const [name, ...args] of [['setUpWorkbook'], ['importOfficeData', { settings: sampleSettings, contacts: sampleContacts }], ['buildForms'], ['installTriggers'], ['setLineToken', TOKEN, SAMPLE_LINE.groupId]] as const) outputs.push(JSON.stringify(office.run(name, ...args)));
    for (const nomination of sampleNominations.slice(0, 2)) office.submit(FORM.nomination, nomination);
    office.advance('2024-10-29');
    for (const name of ENTRIES) {
      for (const args of [[], [{ token: 1 }, null, ['x']]]) outputs.push(JSON.stringify(callFromPage(workspace, { functionName: name, args, user: 'province@example.com', person })));
    }
    workspace.close();
    expect(outputs.filter((text) => text.includes(TOKEN))).toEqual([]);
    const holding = filesUnder(folder).filter((path) => readFileSync(path).includes(TOKEN)).map((path) => path.slice(folder.length + 1));
    expect(holding.filter((path) => !KEPT_IN.test(path))).toEqual([]);
    expect(holding.length).toBeGreaterThan(0); // it was kept: the search can find it
    expect(office.lines().length).toBeGreaterThan(0);
  }, 240_000);
});
