// Two people at work at the same time, in turns of service calls, and whether the office ends as though they had worked one after the other.
import { perform, type Deed } from '../../src/workspace/at-once/deed';
import { Meeting, type MeetingPlan } from '../../src/workspace/at-once/meeting';
import type { ScriptResult } from '../../src/workspace/host/run-script';
import type { ServiceCall } from '../../src/workspace/kernel/border';
import type { Execution, ExecutionWatcher } from '../../src/workspace/kernel/execution';
import { isMeetingPoint } from '../../src/workspace/at-once/turns';
import type { BundleOffice } from '../journeys/bundle-office';
import { differences, officeState, type OfficeState } from './office-state';
import type { OfficeSnapshot } from './office-snapshot';

/** Two things that happen at once. */
export interface Pair {
  readonly name: string;
  prepare(): OfficeSnapshot;
  readonly first: Deed;
  readonly second: Deed;
  /** What must hold as soon as both are over, before anybody mends anything. @returns what is wrong */
  readonly check?: (office: BundleOffice) => readonly string[];
  /** What people do when both are over: a command that was refused because the other was at work is given again. */
  readonly settle: (office: BundleOffice) => void;
}

/** One way in which the two meet. */
export type Schedule = Pick<MeetingPlan, 'turns' | 'unflushed'>;

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
    const points = new MeetingPoints();
    this.serial = [[pair.first, pair.second], [pair.second, pair.first]].map((deeds, order) => {
      const office = this.snapshot.open();
      deeds.forEach((deed, place) => {
        const isCounted = order === 0 && place === 0;
        if (isCounted) office.workspace.watchers.push(points);
        const wrong = failures(perform(office.workspace, deed));
        if (isCounted) office.workspace.watchers.pop();
        if (wrong.length > 0) throw new Error(wrong.join(' '));
      });
      pair.settle(office);
      return officeState(office);
    });
    this.calls = points.names.length;
    this.held = heldCalls(points.names);
    this.borders = [...new Set([...this.held, ...borderCalls(points.names)])].sort((a, b) => a - b);
  }

  /** Lets the two meet. @returns how the end differs from the nearest of both serial ends; nothing where it is one of them */
  meet(schedule: Schedule): readonly string[] {
    const office = this.snapshot.open();
    const meeting = new Meeting(office.workspace, { ...schedule, deed: this.pair.second });
    let results: readonly ScriptResult[] = [];
    try {
      results = perform(office.workspace, this.pair.first);
    } finally {
      results = [...results, ...meeting.finish()];
    }
    const wrong = [...failures(results), ...(this.pair.check?.(office) ?? [])];
    this.pair.settle(office);
    const end = officeState(office);
    const found = this.serial.map((state) => differences(state, end));
    return [...wrong, ...found.reduce((least, one) => (one.length < least.length ? one : least))];
  }
}

function failures(results: readonly ScriptResult[]): readonly string[] {
  return results.flatMap((result) => (result.ok ? [] : [`an execution failed: ${result.error.message}`]));
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
  return names.flatMap((name, index) => (/^Lock\.|^SpreadsheetApp\.flush/.test(name) ? [index + 1, index + 2] : [])).filter((call) => call <= names.length);
}

/** The calls at which somebody else may come in. */
class MeetingPoints implements ExecutionWatcher {
  readonly names: string[] = [];

  before(execution: Execution, call: ServiceCall): void {
    if (isMeetingPoint(execution, call)) this.names.push(call.name);
  }
}
