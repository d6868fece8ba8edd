// Iterators over files and folders, and the tokens that continue them.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';

/** What an iterator still has to give: ids in order. */
interface Remaining {
  readonly kind: 'file' | 'folder';
  readonly ids: readonly string[];
}

/** An iterator over ids; items that are gone meanwhile are passed over. */
export class DriveIteratorStandIn<T extends StandIn> extends StandIn {
  readonly typeName: string;
  private at = 0;

  constructor(private readonly execution: Execution, private readonly remaining: Remaining, private readonly make: (id: string) => T) {
    super();
    this.typeName = remaining.kind === 'file' ? 'Drive.FileIterator' : 'Drive.FolderIterator';
  }

  hasNext(): boolean {
    while (this.at < this.remaining.ids.length && this.execution.files.get(this.remaining.ids[this.at] ?? '') === undefined) this.at += 1;
    return this.at < this.remaining.ids.length;
  }

  next(): T {
    if (!this.hasNext()) throw new PlatformError('Cannot retrieve the next object: iterator has reached the end.');
    const id = this.remaining.ids[this.at] ?? '';
    this.at += 1;
    return this.make(id);
  }

  getContinuationToken(): string {
    const rest: Remaining = { kind: this.remaining.kind, ids: this.remaining.ids.slice(this.at) };
    return Buffer.from(JSON.stringify(rest)).toString('base64');
  }
}

/** What a continuation token still has to give. @throws PlatformError "Invalid argument: continuationToken" */
export function continuedIds(token: string, kind: Remaining['kind']): readonly string[] {
  try {
    const rest = JSON.parse(Buffer.from(token, 'base64').toString()) as Partial<Remaining>;
    if (rest.kind === kind && Array.isArray(rest.ids)) return rest.ids;
  } catch {
    // Not a token: refused below.
  }
  throw new PlatformError('Invalid argument: continuationToken');
}
