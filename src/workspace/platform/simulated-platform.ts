// The platform as it is in earnest: calls take time, accounts have limits, and what a plan says goes wrong.
import type { ServiceCall } from '../kernel/border';
import type { Execution, ExecutionWatcher, PlannedLineAnswer } from '../kernel/execution';
import { PlatformError } from '../kernel/platform-error';
import { A_DAY, LONGEST_EXECUTION_MS, LONGEST_SHORT_RUN_MS, quotaOf, type AccountKind, type DailyQuota } from './account-limits';
import { CostMeter } from './cost-meter';
import { spend, usedToday } from './daily-use';
import { dailyText, errorText, NO_COMPUTER_TIME, serviceName, TIME_IS_UP } from './error-texts';
import type { CallFault, FaultPlan, PlannedMeeting } from './fault-plan';

/** What of the platform is simulated. Limits need the time that calls take, so they bring it. */
export interface PlatformOptions {
  readonly latency?: boolean;
  readonly limits?: AccountKind;
  readonly faults?: FaultPlan;
}

const MS_A_SECOND = 1000;

/** Watches every execution of a workspace; runs of the workspace's own (mode `direct`) are no executions of the script's. */
export class SimulatedPlatform implements ExecutionWatcher {
  /** Milliseconds of simulated time that calls have cost, by line of the cost table's callers. */
  readonly costs = new Map<string, number>();
  private readonly meters = new WeakMap<Execution, CostMeter>();
  private readonly seen = new Map<string, number>();

  private isMeeting = false;

  /** `runOther` lets another execution come in, for the meetings of the plan. */
  constructor(private readonly options: PlatformOptions, private readonly runOther: (meeting: PlannedMeeting, execution: Execution) => void = () => undefined) {}

  before(execution: Execution, call: ServiceCall): void {
    if (execution.options.mode === 'direct') return;
    if (this.options.limits !== undefined) this.checkLimits(execution, call, this.options.limits);
    this.meet(execution, call);
    this.fail(execution, call, this.dueFaults(call, 'before'));
  }

  after(execution: Execution, call: ServiceCall, result: unknown): void {
    if (execution.options.mode === 'direct') return;
    this.pass(execution, call.name, this.meterOf(execution).charge(call, result));
    this.fail(execution, call, this.dueFaults(call, 'after'));
  }

  ended(execution: Execution): void {
    if (execution.options.mode === 'direct') return;
    this.pass(execution, 'SpreadsheetApp.flush', this.meterOf(execution).finish());
    if (this.options.limits !== undefined && execution.options.mode === 'trigger') spend(execution, 'trigger-seconds', (execution.now() - execution.startedMs) / MS_A_SECOND);
  }

  /** How often an event calls a handler: once, unless the plan says twice or never. */
  deliveries(handler: string): 0 | 1 | 2 {
    const faults = this.options.faults?.triggers ?? [];
    const [any, own] = [this.count('trigger:*'), this.count(`trigger:${handler}`)];
    const fault = faults.find((planned) => (planned.handler === undefined ? planned.nth === any : planned.handler === handler && planned.nth === own));
    return fault === undefined ? 1 : fault.comes === 'twice' ? 2 : 0;
  }

  /** The answer planned for this message to LINE. */
  lineAnswer(): PlannedLineAnswer | undefined {
    const faults = this.options.faults?.line ?? [];
    if (faults.length === 0) return undefined;
    const sending = this.count('line');
    return faults.find(({ nth }) => nth === sending);
  }

  private meterOf(execution: Execution): CostMeter {
    let meter = this.meters.get(execution);
    if (meter === undefined) this.meters.set(execution, (meter = new CostMeter()));
    return meter;
  }

  private pass(execution: Execution, name: string, ms: number): void {
    this.costs.set(name, (this.costs.get(name) ?? 0) + ms);
    if ((this.options.latency ?? this.options.limits !== undefined) && ms > 0) execution.host.advance(ms);
    if (this.options.limits !== undefined && execution.now() - execution.startedMs > longestMs(execution)) execution.kill(TIME_IS_UP);
  }

  private checkLimits(execution: Execution, call: ServiceCall, account: AccountKind): void {
    if (execution.now() - execution.startedMs > longestMs(execution)) execution.kill(TIME_IS_UP); // it slept, or waited for a lock
    if (execution.options.mode === 'trigger' && usedToday(execution, 'trigger-seconds') >= A_DAY[account]['trigger-seconds']) execution.kill(NO_COMPUTER_TIME);
    const quota = quotaOf(call.name);
    if (quota === undefined) return;
    const amount = call.name === 'UrlFetchApp.fetchAll' && Array.isArray(call.args[0]) ? call.args[0].length : 1;
    if (usedToday(execution, quota) + amount > A_DAY[account][quota]) throw new PlatformError(dailyText(QUOTA_NAMES[quota]));
    spend(execution, quota, amount);
  }

  private dueFaults(call: ServiceCall, moment: 'before' | 'after'): readonly CallFault[] {
    const faults = (this.options.faults?.calls ?? []).filter(({ afterwards }) => afterwards === (moment === 'after'));
    if (faults.length === 0) return [];
    const names = new Set(faults.map(({ name }) => name ?? '*').filter((name) => fits(name, call.name)));
    const counts = new Map([...names].map((name) => [name, this.count(`${moment}:${name}`)]));
    return faults.filter(({ name, nth }) => counts.get(name ?? '*') === nth);
  }

  /** Calls of the one who comes in between are none of the plan's. */
  private meet(execution: Execution, call: ServiceCall): void {
    const meetings = this.options.faults?.meetings ?? [];
    if (meetings.length === 0 || this.isMeeting) return;
    const counts = new Map([...new Set(meetings.map(({ name }) => name ?? '*'))].filter((name) => fits(name, call.name)).map((name) => [name, this.count(`meeting:${name}`)]));
    const due = meetings.filter(({ name, nth }) => counts.get(name ?? '*') === nth);
    this.isMeeting = true;
    try {
      due.forEach((meeting) => { this.runOther(meeting, execution); });
    } finally {
      this.isMeeting = false;
    }
  }

  private fail(execution: Execution, call: ServiceCall, faults: readonly CallFault[]): void {
    for (const { does } of faults) {
      if (does === 'kill') execution.kill(TIME_IS_UP);
      throw new PlatformError(errorText(does, serviceName(call.typeName)));
    }
  }

  private count(key: string): number {
    const number = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, number);
    return number;
  }
}

const QUOTA_NAMES: Readonly<Record<DailyQuota, string>> = {
  documents: 'documents', spreadsheets: 'spreadsheets', conversions: 'conversions', urlfetch: 'urlfetch', properties: 'properties', 'trigger-seconds': 'triggers',
};

function longestMs(execution: Execution): number {
  return execution.options.mode === 'simple-trigger' || execution.options.mode === 'card' ? LONGEST_SHORT_RUN_MS : LONGEST_EXECUTION_MS;
}

function fits(name: string, countedName: string): boolean {
  return name === countedName || (name.endsWith('*') && countedName.startsWith(name.slice(0, -1)));
}
