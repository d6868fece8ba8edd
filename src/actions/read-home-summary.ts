// What the home card shows: the most urgent open duties as the tracking table has them, and the last good run.
import { isIsoDate, toIsoDate, type IsoDate } from '../domain/calendar/iso-date';
import { TRACKING_TABLE } from '../domain/deadlines/tracking-row';
import { isOpen } from '../domain/documents/registered-document';
import { numberOf, textOf, type TableRecord } from '../domain/table/record';
import type { Clock, Notebook } from '../ports/office';
import type { Tables } from '../ports/tables';
import { readRegister } from './produce-documents';
import { lastGoodRun } from './repair-triggers';

/** One open duty. */
export interface UrgentDuty {
  readonly title: string;
  readonly unitName: string;
  readonly dueOn: IsoDate;
  readonly lateDays: number;
}

/** The card's content. */
export interface HomeSummary {
  readonly today: IsoDate;
  readonly urgent: readonly UrgentDuty[];
  /** Open duties beyond those shown. */
  readonly more: number;
  readonly lastRunAt: string | null;
  /** Documents that a run left over. */
  readonly documentsLeft: number;
}

const SHOWN = 3;

/** One read of the tracking table and one of the register; nothing is computed anew, so that a card answers well within its 30 seconds. */
export function readHomeSummary(app: { readonly tables: Tables; readonly clock: Clock; readonly notebook: Notebook }): HomeSummary {
  const open = app.tables.read(TRACKING_TABLE).flatMap(openDuty).sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return { today: app.clock.today(), urgent: open.slice(0, SHOWN), more: Math.max(0, open.length - SHOWN), lastRunAt: lastGoodRun(app.notebook).at, documentsLeft: readRegister(app.tables).filter(({ document }) => isOpen(document)).length };
}

function openDuty(record: TableRecord): readonly UrgentDuty[] {
  const status = textOf(record, 'status');
  const dueOn = textOf(record, 'dueOn');
  if ((status !== 'due' && status !== 'late') || !isIsoDate(dueOn)) return [];
  return [{ title: textOf(record, 'title'), unitName: textOf(record, 'unitName'), dueOn: toIsoDate(dueOn), lateDays: numberOf(record, 'lateDays') ?? 0 }];
}
