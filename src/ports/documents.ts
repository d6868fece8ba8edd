// Official documents as the office's drive keeps them: templates, copies, PDFs, folders; and runs that go on later.
import type { TemplateContent } from '../domain/documents/content/template-content';
import type { FieldSpec, FieldValues } from '../domain/documents/field-catalogue';
import type { PrintStyle } from '../domain/documents/field-format';
import type { TemplateText } from '../domain/documents/template-check';

/** A file of the drive. */
export interface StoredFile {
  readonly id: string;
  readonly url: string;
}

/** A file found in a folder. */
export interface FoundFile {
  readonly id: string;
  readonly name: string;
}

/** What a copy is filled with. */
export interface DocumentFill {
  readonly specs: readonly FieldSpec[];
  readonly values: FieldValues;
  readonly style: PrintStyle;
}

/** The drive's documents. Any call may throw; `DailyLimitReached` and `TemplateGone` say why. */
export interface DocumentStore {
  /** The template's texts for checking; throws TemplateGone where it cannot be opened. */
  readTemplate(templateId: string): TemplateText;
  /** The id of the folder at that path, made where it is not there. */
  ensureFolder(path: readonly string[]): string;
  /** Makes those of the folders that are not there, in the fewest calls. */
  ensureFolders(paths: readonly (readonly string[])[]): void;
  /** Copies the template; the copy exists from this call on. */
  copyTemplate(templateId: string, name: string, folderId: string): StoredFile;
  /** Opens the copy, fills every tag in one pass, saves and closes it. */
  fill(docId: string, fill: DocumentFill): void;
  /** Prints the saved document as a PDF into the folder, named `name` with `.pdf`. */
  exportPdf(docId: string, name: string, folderId: string): StoredFile;
  /** The folder's files that have exactly these names and are not in the bin. */
  filesNamed(folderId: string, names: readonly string[]): readonly FoundFile[];
  /** Every file of the folder that is not in the bin. */
  filesIn(folderId: string): readonly FoundFile[];
  /** The Docs among them, by name. */
  docsIn(folderId: string): readonly FoundFile[];
  trash(fileId: string): void;
  /** Writes a template as a new document; only a finished one has this name, what an interrupted run left is removed. */
  makeTemplate(content: TemplateContent, name: string, folderId: string): StoredFile;
  /** Lets these addresses alone read the folder, besides its owner and editors. */
  shareFolder(folderId: string, emails: readonly string[]): void;
  /** Where people open the document. */
  documentUrl(docId: string): string;
  /** Where people open the folder. */
  folderUrl(folderId: string): string;
}

/** A later run of the same work, as the platform's time trigger. */
export interface Continuation {
  /** One later call of `handler`, at least `afterMs` from now; an earlier plan for the same handler is replaced. */
  schedule(handler: string, afterMs: number): void;
  clear(handler: string): void;
}

/** The account may make no more documents today. */
export class DailyLimitReached extends Error {
  constructor(cause: string) {
    super(`Cannot make a document: daily limit reached (${cause})`);
    this.name = 'DailyLimitReached';
  }
}

/** The template cannot be opened: removed, or not shared with the person. */
export class TemplateGone extends Error {
  constructor(readonly templateId: string) {
    super(`Cannot open the template: ${templateId}`);
    this.name = 'TemplateGone';
  }
}
