// What the two threads of a meeting tell each other: whose turn it is, what was written meanwhile, and what the other asks of the store.
import type { BuildPaths } from '../host/workspace';
import type { ScriptResult } from '../host/run-script';
import type { PlatformOptions } from '../platform/simulated-platform';
import type { Deed } from './deed';

/** A record by collection and id. */
export type RecordName = readonly [collection: string, id: string];

/** Whether an execution sees what another has written and not flushed. The platform promises neither. */
export type Unflushed = 'seen' | 'hidden';

/** What a record or a file's content is asked for, or told to be; it is kept by the thread that opened the workspace. */
export type Request =
  | { readonly what: 'read'; readonly collection: string; readonly id: string }
  | { readonly what: 'write'; readonly collection: string; readonly id: string; readonly json: string }
  | { readonly what: 'remove'; readonly collection: string; readonly id: string }
  | { readonly what: 'ids'; readonly collection: string }
  | { readonly what: 'read-bytes'; readonly id: string }
  | { readonly what: 'write-bytes'; readonly id: string; readonly bytes: Uint8Array }
  | { readonly what: 'remove-bytes'; readonly id: string };

/** How the other execution begins. */
export interface Beginning {
  readonly deed: Deed;
  readonly unflushed: Unflushed;
  readonly build: BuildPaths;
  readonly stageDir: string;
  readonly platform: PlatformOptions | undefined;
}

/** To the other: begin, go on for so many calls, or what it asked for. `partner` is what the first one does meanwhile. */
export type ToOther =
  | { readonly kind: 'begin'; readonly beginning: Beginning }
  | { readonly kind: 'go'; readonly calls: number; readonly written: readonly RecordName[]; readonly partner: 'working' | 'waiting' | 'over' }
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly message: string };

/** From the other: a request, its turn is over or it waits for a lock, or it has come to its end. */
export type FromOther =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'paused'; readonly isWaiting: boolean }
  | { readonly kind: 'ended'; readonly results: readonly ScriptResult[] }
  | { readonly kind: 'failed'; readonly message: string };
