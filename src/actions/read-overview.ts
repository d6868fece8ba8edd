// Reads what the side panel shows: the year at a glance, the quotas, the last good run.
import { heartbeatOf, type Heartbeat } from '../domain/deadlines/heartbeat';
import { TRACKING_TABLE } from '../domain/deadlines/tracking-row';
import { overviewOf, type YearOverview } from '../domain/overview/year-overview';
import type { LineQuota } from '../domain/messages/line-answer';
import { textOf } from '../domain/table/record';
import type { LineGateway } from '../ports/line';
import type { Mailer } from '../ports/mailer';
import type { Notebook } from '../ports/office';
import type { Screen } from '../ports/screen';
import { readReminderContext, type ReminderTables } from './reminder-context';
import { lastGoodRun } from './repair-triggers';

/** What the panel shows. */
export interface PanelFacts {
  readonly year: YearOverview;
  readonly officeName: string;
  /** Recipients that this account may still write to today. */
  readonly mailLeft: number;
  /** LINE's month as the caller's token tells it; a Thai sentence where it cannot be told; `null` where the caller has none. */
  readonly line: LineQuota | string | null;
  readonly heartbeat: Heartbeat;
  /** Whose account sends; empty where nobody was installed yet. */
  readonly owner: string;
  /** Thai sentences about cells and settings that could not be used. */
  readonly faults: readonly string[];
}

/** What reading needs. */
export interface OverviewApp extends ReminderTables {
  readonly mailer: Mailer;
  readonly line: Pick<LineGateway, 'target' | 'quota'>;
  readonly notebook: Notebook;
}

/** One read of each table; nothing is written. */
export function readOverview(app: OverviewApp): PanelFacts {
  const context = readReminderContext(app);
  const run = lastGoodRun(app.notebook);
  return {
    year: overviewOf({ rows: context.tracking.rows, unitNames: context.unitNames, fiscalYear: context.fiscalYear, now: app.clock.now() }),
    officeName: context.officeName, mailLeft: app.mailer.remainingToday(), line: app.line.target() === null ? null : app.line.quota(),
    heartbeat: heartbeatOf(run.at, app.clock.now()), owner: run.owner, faults: context.faults,
  };
}

/** Goes to the row of a duty in the tracking table. @returns false where the table has no such row: it was not rebuilt yet */
export function goToDuty(app: Pick<ReminderTables, 'tables'> & { readonly screen: Screen }, key: string): boolean {
  const index = app.tables.read(TRACKING_TABLE).findIndex((record) => textOf(record, 'key') === key);
  return index >= 0 && app.screen.goTo(TRACKING_TABLE, index);
}
