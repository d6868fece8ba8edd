// What the page for pasted data asks of the server.
import type { CommandReport } from '../../domain/report/command-report';
import type { PageAnswer } from './page-answer';

/** What can be pasted. */
export type ImportKind = 'places' | 'contacts' | 'past-targets';

/** Server functions of the page for pasted data. */
export interface ImportServer {
  /** Takes in the text; the report names each row that cannot be used. */
  importPasted(kind: ImportKind, text: string): PageAnswer<CommandReport>;
}
