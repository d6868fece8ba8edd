// A look at every record of a workspace before anything is done with it, so that damage is told before anything is half-written.
import { readdirSync } from 'node:fs';
import { DiskBackend } from '../files/disk-backend';

/** Reads each state file once. @throws DamagedWorkspace naming the first that is no JSON */
export function checkState(stateDir: string): void {
  const backend = new DiskBackend(stateDir);
  for (const entry of readdirSync(stateDir, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === 'bytes' || entry.name === 'project') continue;
    for (const id of backend.ids(entry.name)) backend.read(entry.name, id);
  }
}
