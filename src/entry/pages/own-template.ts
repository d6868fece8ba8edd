// What the page of the office's own template asks of the server.
import type { CommandReport } from '../../domain/report/command-report';
import type { PageAnswer } from './page-answer';

/** Server functions of the page. */
export interface OwnTemplateServer {
  /** Uses the Doc of the link for the kind from now on, where it has no faults. */
  adoptTemplate(kind: string, link: string): PageAnswer<CommandReport>;
}
