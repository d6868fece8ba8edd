// Two executions at once: the second runs, whole, at a service call of the first; what one has not flushed the other may or may not see.
import type { ServiceCall } from '../../src/workspace/kernel/border';
import type { Execution, ExecutionWatcher } from '../../src/workspace/kernel/execution';
import type { Store } from '../../src/workspace/kernel/store';
import { costLine } from '../../src/workspace/platform/cost-line';
import type { BundleOffice } from '../journeys/bundle-office';
import { differences, officeState, type OfficeState } from './office-state';
import type { OfficeSnapshot } from './office-snapshot';

/** Whether the second sees what the first has written and not flushed. The platform promises neither. */
export type Unflushed = 'seen' | 'hidden';

/** Two things that happen at once. */
export interface Pair {
  readonly name: string;
  prepare(): OfficeSnapshot;
  readonly first: (office: BundleOffice) => void;
  readonly second: (office: BundleOffice) => void;
  /** What must hold as soon as both are over, before anybody mends anything. @returns what is wrong */
  readonly check?: (office: BundleOffice) => readonly string[];
  /** What people do when both are over: a command that was refused because the other was at work is given again. */
  readonly settle: (office: BundleOffice) => void;
}

/** One way in which the two meet. */
export interface Meeting {
  readonly call: number;
  readonly unflushed: Unflushed;
}

/** A pair with the ends that it would have one after the other. */
export class PairTrial {
  readonly calls: number;
  /** The calls made while a lock is held. */
  readonly held: readonly number[];
  /** Those, and the calls at which a lock is taken or given back or writes are flushed. */
  readonly borders: readonly number[];
  private readonly snapshot: OfficeSnapshot;
  private readonly serial: readonly OfficeState[];

  constructor(private readonly pair: Pair) {
    this.snapshot = pair.prepare();
    const counter = new Intruder();
    this.serial = [[pair.first, pair.second], [pair.second, pair.first]].map(([one, other], order) => {
      const office = this.snapshot.open();
      if (order === 0) office.workspace.watchers.push(counter);
      one?.(office);
      if (order === 0) office.workspace.watchers.pop();
      other?.(office);
      pair.settle(office);
      return officeState(office);
    });
    this.calls = counter.names.length;
    this.held = heldCalls(counter.names);
    this.borders = [...new Set([...this.held, ...borderCalls(counter.names)])].sort((a, b) => a - b);
  }

  /** Lets the two meet. @returns how the end differs from the nearest of both serial ends; nothing where it is one of them */
  meet({ call, unflushed }: Meeting): readonly string[] {
    const office = this.snapshot.open();
    const intruder = new Intruder(call, (execution) => {
      office.workspace.watchers.pop();
      const act = (): void => { this.pair.second(office); };
      if (unflushed === 'seen') act();
      else behindBuffers(execution.store, act);
    });
    office.workspace.watchers.push(intruder);
    this.pair.first(office);
    const wrong = this.pair.check?.(office) ?? [];
    this.pair.settle(office);
    const end = officeState(office);
    const found = this.serial.map((state) => differences(state, end));
    return [...wrong, ...found.reduce((least, one) => (one.length < least.length ? one : least))];
  }
}

/** Numbers (1-based) of the calls made while a lock is held, its giving back included. */
function heldCalls(names: readonly string[]): readonly number[] {
  let isHeld = false;
  return names.flatMap((name, index) => {
    const found = isHeld ? [index + 1] : [];
    isHeld = name === 'Lock.tryLock' || (isHeld && name !== 'Lock.releaseLock');
    return found;
  });
}

/** Numbers of the calls at which a lock is taken or given back or writes are flushed, and of those after them. */
function borderCalls(names: readonly string[]): readonly number[] {
  return names.flatMap((name, index) => (/^Lock\.|LockService|^SpreadsheetApp\.flush/.test(name) ? [index + 1, index + 2] : [])).filter((call) => call <= names.length);
}

/** Counts the remote calls of the first execution that it sees; runs `act` before the `call`-th. */
class Intruder implements ExecutionWatcher {
  readonly names: string[] = [];
  private watched: Execution | undefined;

  constructor(private readonly call = 0, private readonly act: (execution: Execution) => void = () => undefined) {}

  before(execution: Execution, call: ServiceCall): void {
    if (execution.options.mode === 'direct') return;
    this.watched ??= execution;
    if (this.watched !== execution || (!costLine(call.name).remote && !/^Lock\./.test(call.name))) return;
    this.names.push(call.name);
    if (this.names.length === this.call) this.act(execution);
  }
}

/** Runs `act` on the committed sheets, then brings the writes that were buffered onto what it left, cell by cell. */
function behindBuffers(store: Store, act: () => void): void {
  const sheets = store.collection<object>('spreadsheets', true);
  const buffered = sheets.dirtyIds().map((id) => ({ id, base: parsed(store.backend.read('spreadsheets', id)), mine: JSON.parse(JSON.stringify(sheets.get(id))) as unknown }));
  sheets.discard();
  act();
  for (const { id, base, mine } of buffered) sheets.set(id, merged(base, mine, parsed(store.backend.read('spreadsheets', id))) as object);
}

function parsed(json: string | undefined): unknown {
  return json === undefined ? undefined : JSON.parse(json);
}

/** `theirs` with everything that `mine` changed of `base`. */
function merged(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (JSON.stringify(mine) === JSON.stringify(base)) return theirs;
  if (!isTree(mine) || !isTree(theirs) || !isTree(base) || Array.isArray(mine) !== Array.isArray(theirs)) return mine;
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const result: Record<string, unknown> = Array.isArray(mine) ? ([] as unknown as Record<string, unknown>) : {};
  for (const key of keys) {
    const value = key in mine ? merged(base[key], mine[key], key in theirs ? theirs[key] : base[key]) : key in base ? undefined : theirs[key];
    if (value !== undefined) result[key] = value;
  }
  if (Array.isArray(result)) for (let index = 0; index < result.length; index += 1) (result as unknown[])[index] ??= null;
  return result;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
