// What the pages about one duty ask of the server: it was done, it is waived, or a new one is added.
import type { CommandReport } from '../../domain/report/command-report';
import type { PageAnswer } from './page-answer';

/** What the page starts with. */
export interface DutyGiven {
  readonly deed: 'done' | 'waive' | 'add';
  /** Key of the row that is selected in the tracking tab; empty where none is. */
  readonly key: string;
}

/** What the person filled in, by field; dates as typed. */
export type DutyFields = Readonly<Record<string, string>>;

/** Server functions of the page. */
export interface DutyServer {
  saveDuty(deed: DutyGiven['deed'], fields: DutyFields): PageAnswer<CommandReport>;
}
