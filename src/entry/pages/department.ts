// What the page of the list for กรมฯ asks of the server.
import type { DepartmentPage } from '../../actions/list-for-department';
import type { CommandReport } from '../../domain/report/command-report';
import type { PageAnswer } from './page-answer';

export type { DepartmentPage };

/** Server functions of the page. */
export interface DepartmentServer {
  readDepartmentList(): PageAnswer<DepartmentPage>;
  /** Records that the list was sent on a day as an officer types it (empty: today). */
  recordListSent(sentOn: string, note: string): PageAnswer<CommandReport>;
}
