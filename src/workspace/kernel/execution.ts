// One execution of a script: its realm, its user, its rights, and what happens around each service call.
import type { Project } from './project';
import { refusedInCell } from './cell-rights';
import { Border, type CallObserver, type ServiceCall } from './border';
import { Files } from './files';
import { ExecutionKilled, PlatformError } from './platform-error';
import { createRealm, type Realm } from './realm';
import type { StandIn } from './stand-in';
import type { Store } from './store';
import type { TypeTable } from './type-table';

/** How an execution was started; it decides its rights. */
export type ExecutionMode = 'menu' | 'simple-trigger' | 'trigger' | 'web-app' | 'card' | 'rpc' | 'direct';

/** Answers of the person at the screen; absent where nobody is there. */
export interface PersonAtScreen {
  /** Called for alerts and prompts; gives the pressed button's key and the typed text. */
  ask(question: { readonly kind: 'alert' | 'prompt'; readonly title: string; readonly message: string; readonly buttons: string }): { readonly button: string; readonly text: string };
  /** Called for dialogs, sidebars and toasts. */
  show(shown: { readonly kind: 'dialog' | 'modeless' | 'sidebar' | 'toast'; readonly title: string; readonly html: string; readonly width?: number; readonly height?: number }): void;
}

/** A file whose bytes can be had in another format. */
export interface Converter {
  readonly from: string;
  readonly to: string;
  convert(execution: Execution, fileId: string): Uint8Array;
}

/** A web request answered by the workspace itself instead of the network; `undefined` where it is not its own. */
export type OwnAddress = (execution: Execution, url: string) => { readonly status: number; readonly headers: Record<string, string>; readonly bytes: Uint8Array } | undefined;

/** Watches the executions of a workspace: each may be delayed, refused or killed at any call. */
export interface ExecutionWatcher {
  before?(execution: Execution, call: ServiceCall): void;
  /** After the call has taken effect. */
  after?(execution: Execution, call: ServiceCall, result: unknown): void;
  /** When the script has come to its end, before what it buffered is kept. */
  ended?(execution: Execution): void;
  /** When what it buffered is kept and its locks are free. */
  over?(execution: Execution): void;
}

/** An answer of LINE other than its own: a status, `monthly` (429, the quota is gone), slow, or none at all. */
export interface PlannedLineAnswer {
  readonly answers: 400 | 401 | 403 | 404 | 409 | 429 | 500 | 'monthly' | 'slow' | 'never';
  /** Whether LINE took the message all the same. */
  readonly delivered: boolean;
}

/** What the host gives to each execution. */
export interface ExecutionHost {
  readonly store: Store;
  readonly types: TypeTable;
  readonly converters: readonly Converter[];
  readonly ownAddresses: readonly OwnAddress[];
  /** The workspace's clock in milliseconds; `advance` moves it (sleep, costs). */
  now(): number;
  advance(ms: number): void;
  /** New ids and UUIDs; deterministic where the workspace is. */
  newId(kind: string): string;
  readonly watchers?: readonly ExecutionWatcher[];
  /** Lets whoever else is at work go on until `isOver`, at most until `deadlineMs`; nothing happens where nobody else is. */
  letOthersWork?(deadlineMs: number, isOver: () => boolean): void;
  /** The answer planned for the next message to LINE; absent where LINE answers as it does. */
  plannedLineAnswer?(): PlannedLineAnswer | undefined;
  /** Runs a task of the worker synchronously (web requests, XLSX): see worker/tasks. */
  runTask(task: string, input: unknown): unknown;
  log(line: string): void;
}

/** How one execution is to run. */
export interface ExecutionOptions {
  readonly mode: ExecutionMode;
  readonly activeUser: string;
  readonly effectiveUser: string;
  readonly project: Project;
  readonly person?: PersonAtScreen;
}

/** How long an execution may take by the workspace's clock, in milliseconds (semantics 115, 121); the host's own work has no limit. */
const LONGEST_MS: Readonly<Record<ExecutionMode, number>> = {
  'menu': 360_000, 'simple-trigger': 30_000, 'trigger': 360_000, 'web-app': 360_000, 'card': 30_000, 'rpc': 360_000, 'direct': Infinity,
};

/** After so many looks at the clock without a call a script is waiting for the time to pass: then each look takes a millisecond. */
const LOOKS_BEFORE_TIME_PASSES = 10_000;

/** The platform's text where an execution takes too long. */
export const TOO_LONG = 'Exceeded maximum execution time';

/** The state and the services of a running script. Stand-ins reach everything through it. */
export class Execution implements CallObserver {
  readonly realm: Realm;
  readonly border: Border;
  readonly store: Store;
  readonly files: Files;
  readonly calls = new Map<string, number>();
  private readonly atEnd: (() => void)[] = [];
  private readonly services = new Map<string, StandIn>();
  private killed: ExecutionKilled | undefined;
  readonly startedMs: number;
  private looks = 0;
  private isInCell = false;

  constructor(readonly host: ExecutionHost, readonly options: ExecutionOptions) {
    this.store = host.store;
    this.startedMs = host.now();
    this.realm = createRealm(() => this.lookAtClock());
    this.border = new Border(this.realm, host.types, this);
    this.files = new Files(this.store, () => host.now(), options.effectiveUser, (kind) => host.newId(kind));
  }

  get project(): Project {
    return this.options.project;
  }

  now(): number {
    return this.host.now();
  }

  private lookAtClock(): number {
    this.looks += 1;
    if (this.looks > LOOKS_BEFORE_TIME_PASSES) {
      this.host.advance(1);
      this.endWhereTooLong();
    }
    return this.host.now();
  }

  private endWhereTooLong(): void {
    if (this.killed !== undefined) throw this.killed;
    if (this.host.now() - this.startedMs > LONGEST_MS[this.options.mode]) this.kill(TOO_LONG);
  }

  /** The one stand-in of a global service, made at first use: `service('SpreadsheetApp', () => new …)`. */
  service<T extends StandIn>(name: string, create: () => T): T {
    let found = this.services.get(name);
    if (found === undefined) this.services.set(name, (found = create()));
    return found as T;
  }

  /** A value kept for this execution only (active sheet, open documents), made at first use. */
  local<T>(key: string, create: () => T): T {
    if (!this.locals.has(key)) this.locals.set(key, create());
    return this.locals.get(key) as T;
  }
  private readonly locals = new Map<string, unknown>();

  /** Registers what must happen at the regular end of the execution (saving open documents). */
  onEnd(action: () => void): void {
    this.atEnd.push(action);
  }

  /** Makes buffered changes visible and lasting, as SpreadsheetApp.flush does. */
  flush(): void {
    this.store.commitAll();
  }

  /** The regular end: open documents are saved, everything is committed, locks of this execution are free. */
  finish(): void {
    if (this.killed === undefined) {
      for (const action of this.atEnd) action();
      this.store.commitAll();
    } else {
      this.store.discardBuffered();
      this.store.commitImmediate();
    }
  }

  /** Ends the execution so that no later call has an effect and no script code can catch it away. */
  kill(reason: string): never {
    this.killed = new ExecutionKilled(reason);
    throw this.killed;
  }

  get killedReason(): string | undefined {
    return this.killed?.message;
  }

  before(call: ServiceCall): void {
    this.endWhereTooLong();
    const refused = this.isInCell ? refusedInCell(call) : undefined;
    if (refused !== undefined) throw new PlatformError(`You do not have permission to call ${refused}`);
    this.looks = 0;
    this.calls.set(call.name, (this.calls.get(call.name) ?? 0) + 1);
    for (const watcher of this.host.watchers ?? []) watcher.before?.(this, call);
  }

  after(call: ServiceCall, result: unknown): void {
    this.store.commitImmediate();
    for (const watcher of this.host.watchers ?? []) watcher.after?.(this, call, result);
  }

  /** Does the work of a function that stands in a cell: with fewer rights than the run that looks at the cell. */
  inCell<T>(work: () => T): T {
    const outer = this.isInCell;
    this.isInCell = true;
    try {
      return work();
    } finally {
      this.isInCell = outer;
    }
  }

  /** The script has come to its end; a watcher may still kill it. */
  ended(): void {
    try {
      if (this.killed === undefined) for (const watcher of this.host.watchers ?? []) watcher.ended?.(this);
    } catch (error) {
      if (!(error instanceof ExecutionKilled)) throw error;
    }
  }

  /** Refuses a call that needs consent where a simple trigger has none. */
  requireAuthorization(permission: string, call: string): void {
    if (this.options.mode !== 'simple-trigger') return;
    throw new PlatformError(`Specified permissions are not sufficient to call ${call}. Required permissions: ${permission}`);
  }
}
