// What the page of the office's own template asks of the server.
import type { CommandReport } from '../../domain/report/command-report';
import type { PageAnswer } from './page-answer';

/** A Doc in the office's folder of templates that is no template yet. */
export interface OfferedDoc {
  readonly name: string;
  readonly url: string;
}

/** Server functions of the page. */
export interface OwnTemplateServer {
  /** Docs that lie in the folder of templates and are in use for no kind. */
  readOfferedDocs(): PageAnswer<readonly OfferedDoc[]>;
  /** Uses the Doc of the link for the kind from now on, where it has no faults. */
  adoptTemplate(kind: string, link: string): PageAnswer<CommandReport>;
}
