// DocumentApp: making and opening documents.
import { blankDocument } from '../../docx/blank-document';
import type { Execution } from '../../kernel/execution';
import { GOOGLE_MIME } from '../../kernel/files';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import { uiFor, type UiStandIn } from '../base/ui';
import { DocumentStandIn } from './document';
import { registerElements } from './make-element';

const SCOPE = 'https://www.googleapis.com/auth/documents';
const ADDRESS = /^https?:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?document\/(?:u\/\d+\/)?d\/([^/?#]+)/;

/** The global DocumentApp. */
export class DocumentAppStandIn extends StandIn {
  readonly typeName = 'Document.DocumentApp';
  constructor(private readonly execution: Execution) {
    super();
    registerElements();
  }

  create(name: string | null): DocumentStandIn {
    this.execution.requireAuthorization(SCOPE, 'DocumentApp.create');
    if (name === null || name === '') throw new PlatformError('Invalid argument: name');
    const file = this.execution.files.create({ name, mimeType: GOOGLE_MIME.document });
    this.execution.store.contents.write(file.id, blankDocument());
    return new DocumentStandIn(this.execution, file.id);
  }
  openById(id: string | null): DocumentStandIn {
    this.execution.requireAuthorization(SCOPE, 'DocumentApp.openById');
    if (id === null || id === '') throw new PlatformError('Invalid argument: id');
    return new DocumentStandIn(this.execution, id);
  }
  openByUrl(url: string | null): DocumentStandIn {
    this.execution.requireAuthorization(SCOPE, 'DocumentApp.openByUrl');
    const id = ADDRESS.exec(url ?? '')?.[1];
    if (id === undefined) throw new PlatformError('Invalid argument: url');
    return new DocumentStandIn(this.execution, id);
  }
  getActiveDocument(): DocumentStandIn | null {
    const { container } = this.execution.project;
    return container?.kind === 'document' ? new DocumentStandIn(this.execution, container.id) : null;
  }
  getUi(): UiStandIn {
    return uiFor(this.execution, 'DocumentApp');
  }
}
