// Calls that programs in the field make most, one by one: what each gives, or the platform's sentence.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { containerFor } from '../../../src/workspace/host/containers';
import { stageProject } from '../../../src/workspace/host/project-files';
import { buildPaths, Workspace } from '../../../src/workspace/host/workspace';
import table from './common-calls-table.json';

type Outcome = { readonly value?: unknown; readonly error?: string };

/** Each expression is evaluated with a fresh spreadsheet as the active one. */
const PROGRAM = `function outcomes(expressions) {
  return expressions.map((expression, index) => {
    SpreadsheetApp.setActiveSpreadsheet(SpreadsheetApp.create('t' + index));
    try {
      const value = eval(expression);
      return { value: value !== null && typeof value === 'object' && !Array.isArray(value) ? String(value) : value };
    } catch (error) { return { error: error.message }; }
  });
}`;

describe('a common call', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tambon-'));
  const rows = table as [string, Outcome][];
  let outcomes: readonly Outcome[] = [];
  beforeAll(() => {
    writeFileSync(join(folder, 'code.gs'), PROGRAM);
    const workspace = new Workspace({ build: buildPaths(join(__dirname, '../../..')), directory: join(folder, 'workspace') });
    stageProject([join(folder, 'code.gs')], workspace.stageDir());
    workspace.bind('staged', containerFor(workspace, 'staged', 'spreadsheet'));
    const result = workspace.run({ functionName: 'outcomes', args: [rows.map(([expression]) => expression)], person: { ask: () => ({ button: 'OK', text: '' }), show: () => undefined } });
    workspace.close();
    if (!result.ok) throw new Error(result.error.message);
    outcomes = result.value as readonly Outcome[];
  });
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  it.each(rows.map(([expression, expected], index) => [expression, expected, index] as const))('%s gives %j', (_expression, expected, index) => {
    expect(outcomes[index]).toEqual(expected);
  });
});
