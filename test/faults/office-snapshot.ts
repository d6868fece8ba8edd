// An office as it stands at a moment, from which any number of copies go their own ways.
import { join } from 'node:path';
import { buildPaths, Workspace, type WorkspaceOptions } from '../../src/workspace/host/workspace';
import { MemoryBackend, MemoryContents } from '../../src/workspace/kernel/store';
import { BundleOffice } from '../journeys/bundle-office';

/** What is kept of an office: its committed records and the bytes of its files. */
export class OfficeSnapshot {
  private constructor(private readonly backend: MemoryBackend, private readonly contents: MemoryContents) {}

  static of({ workspace }: BundleOffice): OfficeSnapshot {
    workspace.store.commitAll();
    const { backend, contents } = workspace.store;
    if (!(backend instanceof MemoryBackend) || !(contents instanceof MemoryContents)) throw new TypeError('Cannot copy an office: it is not in memory');
    return new OfficeSnapshot(backend.copy(), contents.copy());
  }

  /** The office as it stood. */
  open(options: Pick<WorkspaceOptions, 'platform' | 'log'> = {}): BundleOffice {
    return new BundleOffice(new Workspace({ ...options, build: buildPaths(join(__dirname, '../..')), state: { backend: this.backend.copy(), contents: this.contents.copy() } }));
  }
}
