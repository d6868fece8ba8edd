// Watches every call of an office's executions while something is done.
import type { BundleOffice } from '../journeys/bundle-office';

/** What is done around each call; what it throws, the script gets. */
export interface CallWatch {
  before?(name: string): void;
  after?(name: string): void;
}

/** Does `work` with the watch in place, and takes it away again. */
export function watchCalls<T>(office: BundleOffice, watch: CallWatch, work: () => T): T {
  const { host } = office.workspace;
  const watchers = host.watchers ?? [];
  const watcher = {
    before: (_execution: unknown, { name }: { readonly name: string }) => { watch.before?.(name); },
    after: (_execution: unknown, { name }: { readonly name: string }) => { watch.after?.(name); },
  };
  Object.assign(host, { watchers: [...watchers, watcher] });
  try {
    return work();
  } finally {
    Object.assign(host, { watchers });
  }
}
