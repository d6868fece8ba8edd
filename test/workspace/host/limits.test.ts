// How long an execution may take, and what is left of one that took longer.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { containerFor } from '../../../src/workspace/host/containers';
import { raiseOpen } from '../../../src/workspace/host/events';
import { stageProject } from '../../../src/workspace/host/project-files';
import { buildPaths, Workspace } from '../../../src/workspace/host/workspace';

const SOURCE = `
function onOpen() { Utilities.sleep(31000); SpreadsheetApp.getActive().toast('late'); }
function work(minutes) {
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue('flushed'); SpreadsheetApp.flush();
  SpreadsheetApp.getActiveSheet().getRange('A2').setValue('lost');
  for (let n = 0; n < minutes * 2; n++) { try { Utilities.sleep(30000); } catch (error) { /* nothing catches the end */ } }
  return 'done';
}
function wait() { const start = Date.now(); while (Date.now() < start + 1500) {} return Date.now() - start; }
function waitForever() { while (Date.now() > 0) {} }
function cells() { return SpreadsheetApp.getActiveSheet().getRange('A1:A2').getValues(); }
`;

describe('limits of an execution', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tambon-limits-'));
  let workspace: Workspace;
  beforeAll(() => {
    writeFileSync(join(folder, 'program.gs'), SOURCE);
    workspace = new Workspace({ build: buildPaths(join(__dirname, '../../..')), directory: join(folder, 'workspace') });
    stageProject([join(folder, 'program.gs')], workspace.stageDir());
    workspace.bind('staged', containerFor(workspace, 'staged', 'spreadsheet'));
  });
  afterAll(() => { workspace.close(); rmSync(folder, { recursive: true, force: true }); });

  const TOO_LONG = { ok: false, error: { name: 'Exception', message: 'Exceeded maximum execution time' } };

  it('#121 ends after six minutes, and what was not flushed is lost', () => {
    expect(workspace.run({ functionName: 'work', args: [7] })).toMatchObject(TOO_LONG);
    expect(workspace.run({ functionName: 'cells' })).toEqual({ ok: true, value: [['flushed'], ['']] });
    expect(workspace.run({ functionName: 'work', args: [5] })).toEqual({ ok: true, value: 'done' });
  });
  it('#115 ends a simple trigger after 30 seconds', () => {
    expect(raiseOpen(workspace, {}).map(({ result }) => result)).toMatchObject([TOO_LONG]);
  });
  it('#121 lets the time pass for a script that waits by looking at the clock, up to the limit', () => {
    const waited = workspace.run({ functionName: 'wait' });
    expect(waited).toMatchObject({ ok: true });
    expect(waited.ok && waited.value).toBeGreaterThanOrEqual(1500);
    expect(workspace.run({ functionName: 'waitForever' })).toMatchObject(TOO_LONG);
  });
});
