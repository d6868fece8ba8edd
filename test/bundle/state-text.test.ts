// What a workspace keeps while the add-on works is the state as it stands: no sheet is kept as it was before a change.
import { join } from 'node:path';
import { buildPaths, Workspace } from '../../src/workspace/host/workspace';
import { MemoryContents } from '../../src/workspace/kernel/store';
import { playSampleYear, SAMPLE_DAY } from '../../src/workspace/start/sample-job';
import { FaithfulBackend } from '../workspace/faithful-backend';

describe('the kept state', () => {
  it('is the live one at every commit of the main job', () => {
    const backend = new FaithfulBackend();
    const workspace = new Workspace({ build: buildPaths(join(__dirname, '../..')), state: { backend, contents: new MemoryContents() } });
    backend.store = workspace.store;
    playSampleYear(workspace, { day: SAMPLE_DAY, routes: {}, online: false }, () => undefined);
    expect(backend.compared).toBeGreaterThan(100);
  });
});
