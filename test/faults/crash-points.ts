// Every moment at which an action can be killed or a service fail it, and what the office looks like after the system has recovered.
import type { ServiceCall } from '../../src/workspace/kernel/border';
import type { Execution, ExecutionWatcher } from '../../src/workspace/kernel/execution';
import { PlatformError } from '../../src/workspace/kernel/platform-error';
import { costLine } from '../../src/workspace/platform/cost-line';
import { ERROR_KINDS, errorText, serviceName, type ErrorKind } from '../../src/workspace/platform/error-texts';
import type { BundleOffice } from '../journeys/bundle-office';
import { differences, officeState, type OfficeState } from './office-state';
import type { OfficeSnapshot } from './office-snapshot';

/**
 * What happens at a call. The execution is killed before it: writes to sheets that were not flushed are lost with it, or were brought to the sheet
 * by the platform just before; both happen. Or the call throws what a service throws, having done nothing or all of its work; or so does every call
 * of its service until the execution ends.
 */
export type Mishap = 'killed, writes lost' | 'killed, writes kept' | 'throws before' | 'throws after' | 'service is out';

/** Those that end the execution. */
export const KILLS: readonly Mishap[] = ['killed, writes lost', 'killed, writes kept'];
/** Those that the script may catch. */
export const FAILURES: readonly Mishap[] = ['throws before', 'throws after', 'service is out'];

const THE_END = 'the end';

/** An action to disturb. */
export interface CrashSubject {
  readonly name: string;
  /** The office before the action. */
  prepare(): OfficeSnapshot;
  /** One execution of the action; it changes something. */
  act(office: BundleOffice): void;
  /** What time, triggers and officers do after it; the undisturbed run has the same. @throws what is found wrong on the way */
  recover(office: BundleOffice): void;
  /** What a failing service may need besides: time, or the one command that a person gives; not after a kill. */
  mend?(office: BundleOffice): void;
  /** At most about so many points in the usual run, where one takes seconds. */
  readonly sample?: number;
  /** Differences that a crash may leave: sentences of `differences`. Every other one is a fault. */
  mayDiffer?(difference: string): boolean;
  /** More that must hold whatever happened, among it what the differences say together. @returns what is wrong */
  check?(office: BundleOffice, end: { readonly found: readonly string[]; readonly mishap: Mishap }): readonly string[];
}

/** One moment: at the `call`-th remote call, or (the last, for a kill) after the script's end, before its buffered writes are kept. */
export interface CrashPoint {
  readonly call: number;
  readonly name: string;
  readonly mishap: Mishap;
}

/** What one crash left. */
export interface CrashEnd {
  readonly point: CrashPoint;
  readonly faults: readonly string[];
  /** Differences that are allowed: a message that nobody can know of, say. */
  readonly left: readonly string[];
}

/** An action with its undisturbed end. */
export class CrashTrial {
  readonly calls: number;
  /** Names of the remote calls, in order. */
  private readonly names: readonly string[];
  private readonly snapshot: OfficeSnapshot;
  private readonly expected: OfficeState;

  constructor(private readonly subject: CrashSubject) {
    this.snapshot = subject.prepare();
    const office = this.snapshot.open();
    const counter = new RemoteCalls();
    office.workspace.watchers.push(counter);
    subject.act(office);
    office.workspace.watchers.pop();
    subject.recover(office);
    this.expected = officeState(office);
    if (differences(officeState(this.snapshot.open()), this.expected).length === 0) throw new Error(`${subject.name} does nothing: there is nothing to lose`);
    this.calls = counter.all;
    this.names = counter.names;
  }

  /** Every moment of the action with each of the mishaps. */
  points(mishaps: readonly Mishap[]): readonly CrashPoint[] {
    const names = mishaps.some((mishap) => KILLS.includes(mishap)) ? [...this.names, THE_END] : this.names;
    return names.flatMap((name, index) => mishaps.map((mishap) => ({ call: index + 1, name, mishap })));
  }

  /** Disturbs the action at a point, lets the office recover and compares. */
  at(point: CrashPoint): CrashEnd {
    const office = this.snapshot.open();
    const killer = new RemoteCalls(point);
    office.workspace.watchers.push(killer);
    attempt(() => { this.subject.act(office); });
    office.workspace.watchers.pop();
    try {
      this.subject.recover(office);
      if (FAILURES.includes(point.mishap)) this.subject.mend?.(office);
    } catch (fault) {
      return { point, faults: [`recovery failed: ${String(fault)}`], left: [] };
    }
    const found = differences(this.expected, officeState(office));
    const isLeft = (difference: string): boolean => this.subject.mayDiffer?.(difference) ?? false;
    return { point, faults: [...found.filter((one) => !isLeft(one)), ...(this.subject.check?.(office, { found, mishap: point.mishap }) ?? [])], left: found.filter(isLeft) };
  }
}

/** Every `step`-th point, beginning at a seeded one; the first and the last are always among them. */
export function sampled(points: readonly CrashPoint[], step: number, seed: number): readonly CrashPoint[] {
  return points.filter((_point, index) => index === 0 || index === points.length - 1 || index % step === seed % step);
}

/** Counts the remote calls of the first execution that it sees, and disturbs it at a point. Calls that stay in the script change nothing outside: being killed at one is being killed at the next remote one. */
class RemoteCalls implements ExecutionWatcher {
  readonly names: string[] = [];
  all = 0;
  private watched: Execution | undefined;
  private out: string | undefined;

  constructor(private readonly point?: CrashPoint) {}

  before(execution: Execution, call: ServiceCall): void {
    if (!this.isOurs(execution)) return;
    this.all += 1;
    if (!costLine(call.name).remote) return;
    this.names.push(call.name);
    if (this.out !== undefined && serviceName(call.typeName) === this.out) this.fail(call);
    if (this.names.length !== this.point?.call) return;
    if (KILLS.includes(this.point.mishap)) this.kill(execution);
    if (this.point.mishap === 'service is out') this.out = serviceName(call.typeName);
    if (this.point.mishap !== 'throws after') this.fail(call);
  }

  after(execution: Execution, call: ServiceCall): void {
    if (this.isOurs(execution) && costLine(call.name).remote && this.names.length === this.point?.call && this.point.mishap === 'throws after') this.fail(call);
  }

  ended(execution: Execution): void {
    if (this.isOurs(execution) && this.point?.name === THE_END) this.kill(execution);
  }

  private kill(execution: Execution): never {
    if (this.point?.mishap === 'killed, writes kept') execution.store.commitAll();
    execution.kill('Exceeded maximum execution time');
  }

  /** Each kind of failure in turn; of a call that took effect only those that leave it open whether it did. */
  private fail(call: ServiceCall): never {
    const kinds: readonly ErrorKind[] = this.point?.mishap === 'throws after' ? ['timeout', 'internal'] : ERROR_KINDS;
    const kind = kinds[this.names.length % kinds.length] ?? 'internal';
    throw new PlatformError(errorText(kind, serviceName(call.typeName)));
  }

  private isOurs(execution: Execution): boolean {
    if (execution.options.mode === 'direct') return false;
    this.watched ??= execution;
    return this.watched === execution;
  }
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // the office's commands throw where they are killed
  }
}
