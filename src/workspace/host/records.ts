// The workspace's own records: clock, people, accounts, network, project, counters.
import type { Store } from '../kernel/store';
import type { Container } from '../kernel/project';

/** Settings of a workspace that last between commands. */
export interface WorkspaceSettings {
  accountKind: 'consumer' | 'workspace';
  owner: string;
  locale: string;
  timeZone: string;
}

interface ClockRecord { nowMs: number }
interface NetworkRecord { routes: Record<string, string>; online: boolean }
interface IdRecord { next: number }
interface ProjectRecord { kind: 'add-on' | 'staged'; containers: Record<string, Container> } // by project, and by `project:kind of container`

type WorkspaceRecord = Partial<WorkspaceSettings & ClockRecord & NetworkRecord & IdRecord & ProjectRecord>;

const BANGKOK_OFFSET_MS = 7 * 3_600_000;
const MORNING_MS = 8.5 * 3_600_000;

/** The morning (08:30, Bangkok) of an ISO day, in milliseconds. */
export function morningOf(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`) - BANGKOK_OFFSET_MS + MORNING_MS;
}

/** The ISO day in Bangkok of an instant. */
export function bangkokDay(ms: number): string {
  return new Date(ms + BANGKOK_OFFSET_MS).toISOString().slice(0, 10);
}

/** Reads and writes the workspace's own records. */
export class WorkspaceRecords {
  constructor(private readonly store: Store) {}

  settings(): WorkspaceSettings {
    return this.record('settings', { accountKind: 'consumer', owner: 'province@example.com', locale: 'en_US', timeZone: 'Asia/Bangkok' });
  }

  clock(): ClockRecord {
    return this.record('clock', { nowMs: morningOf('2024-10-28') });
  }

  network(): NetworkRecord {
    return this.record('network', { routes: {}, online: false });
  }

  ids(): IdRecord {
    return this.record('ids', { next: 1 });
  }

  project(): ProjectRecord {
    return this.record('project', { kind: 'add-on', containers: {} });
  }

  /** Says that a record was changed. */
  touch(name: 'settings' | 'clock' | 'network' | 'ids' | 'project'): void {
    this[name](); // a record of defaults that nobody has read yet is kept too
    this.store.collection<WorkspaceRecord>('workspace').touch(name);
  }

  private record<T extends WorkspaceRecord>(name: string, initial: T): T {
    const records = this.store.collection<WorkspaceRecord>('workspace');
    return (records.get(name) ?? records.set(name, initial)) as T;
  }
}
