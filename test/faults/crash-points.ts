// Every moment at which an action can be killed, and what the office looks like after the system has recovered.
import type { ServiceCall } from '../../src/workspace/kernel/border';
import type { Execution, ExecutionWatcher } from '../../src/workspace/kernel/execution';
import { costLine } from '../../src/workspace/platform/cost-line';
import type { BundleOffice } from '../journeys/bundle-office';
import { differences, officeState, type OfficeState } from './office-state';
import type { OfficeSnapshot } from './office-snapshot';

/** What becomes of writes to sheets that were not flushed: lost with the execution, or brought to the sheet by the platform just before. Both happen. */
export type Unflushed = 'lost' | 'kept';

/** An action to kill. */
export interface CrashSubject {
  readonly name: string;
  /** The office before the action. */
  prepare(): OfficeSnapshot;
  /** One execution of the action; it changes something. */
  act(office: BundleOffice): void;
  /** What time, triggers and officers do after it; the undisturbed run has the same. @throws what is found wrong on the way */
  recover(office: BundleOffice): void;
  /** At most about so many points in the usual run, where one takes seconds. */
  readonly sample?: number;
  /** Differences that a crash may leave: sentences of `differences`. Every other one is a fault. */
  mayDiffer?(difference: string): boolean;
  /** More that must hold whatever happened. @returns what is wrong */
  check?(office: BundleOffice): readonly string[];
}

/** One moment: before the `call`-th remote call, or (the last) after the script's end, before its buffered writes are kept. */
export interface CrashPoint {
  readonly call: number;
  readonly name: string;
  readonly unflushed: Unflushed;
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
  readonly points: readonly CrashPoint[];
  readonly calls: number;
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
    const names = [...counter.names, 'the end'];
    this.points = names.flatMap((name, index) => (['lost', 'kept'] as const).map((unflushed) => ({ call: index + 1, name, unflushed })));
  }

  /** Kills the action at a point, lets the office recover and compares. */
  at(point: CrashPoint): CrashEnd {
    const office = this.snapshot.open();
    const killer = new RemoteCalls(point);
    office.workspace.watchers.push(killer);
    attempt(() => { this.subject.act(office); });
    office.workspace.watchers.pop();
    try {
      this.subject.recover(office);
    } catch (fault) {
      return { point, faults: [`recovery failed: ${String(fault)}`], left: [] };
    }
    const found = differences(this.expected, officeState(office));
    const isLeft = (difference: string): boolean => this.subject.mayDiffer?.(difference) ?? false;
    return { point, faults: [...found.filter((one) => !isLeft(one)), ...(this.subject.check?.(office) ?? [])], left: found.filter(isLeft) };
  }
}

/** Every `step`-th point, beginning at a seeded one; the first and the last are always among them. */
export function sampled(points: readonly CrashPoint[], step: number, seed: number): readonly CrashPoint[] {
  return points.filter((_point, index) => index === 0 || index === points.length - 1 || index % step === seed % step);
}

/** Counts the remote calls of the first execution that it sees, and kills it at a point. Calls that stay in the script change nothing outside: being killed at one is being killed at the next remote one. */
class RemoteCalls implements ExecutionWatcher {
  readonly names: string[] = [];
  all = 0;
  private watched: Execution | undefined;

  constructor(private readonly point?: CrashPoint) {}

  before(execution: Execution, call: ServiceCall): void {
    if (!this.isOurs(execution)) return;
    this.all += 1;
    if (!costLine(call.name).remote) return;
    this.names.push(call.name);
    if (this.names.length === this.point?.call) this.kill(execution);
  }

  ended(execution: Execution): void {
    if (this.isOurs(execution) && this.point?.name === 'the end') this.kill(execution);
  }

  private kill(execution: Execution): never {
    if (this.point?.unflushed === 'kept') execution.store.commitAll();
    execution.kill('Exceeded maximum execution time');
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
