// Script projects on disk as they are staged for an execution.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { containerFor } from '../../../src/workspace/host/containers';
import { stageProject } from '../../../src/workspace/host/project-files';
import { buildPaths, Workspace } from '../../../src/workspace/host/workspace';

describe('a project in folders', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tambon-project-'));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  it('is staged with the sources and pages of the folders below, its manifest, and nothing of node_modules', () => {
    write('project/appsscript.json', '{"timeZone":"Asia/Tokyo"}');
    write('project/src/main.gs', 'const ZONE = Session.getScriptTimeZone(); function main() { const t = HtmlService.createTemplateFromFile("pages/form"); t.name = helper(); return [ZONE, t.evaluate().getContent(), typeof stray]; }');
    write('project/src/lib/helper.js', 'function helper() { return "ช่วย"; }');
    write('project/pages/form.html', '<b><?= name ?></b>');
    write('project/node_modules/x/index.js', 'function stray() {}');
    const workspace = new Workspace({ build: buildPaths(join(__dirname, '../../..')), directory: join(folder, 'workspace') });
    try {
      stageProject([join(folder, 'project')], workspace.stageDir());
      workspace.bind('staged', containerFor(workspace, 'staged', 'spreadsheet'));
      expect(workspace.run({ functionName: 'main' })).toEqual({ ok: true, value: ['Asia/Tokyo', '<b>ช่วย</b>', 'undefined'] });
    } finally {
      workspace.close();
    }
  });
});
