// Document: a document of the workspace, by its id.
import type { EdgeKind } from '../../docx/docx-document';
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import { BlobStandIn } from '../base/blob';
import { convertBytes } from '../base/convert-bytes';
import { emailOf, UserStandIn } from '../base/user';
import type { ElementStandIn } from './element';
import { elementOf } from './element-registry';
import { openDocument, type OpenDocument } from './open-document';
import { addBookmark, BookmarkStandIn, bookmarksOf, PositionStandIn } from './position';
import { NamedRangeStandIn, RangeBuilderStandIn, type NamedRangeRecord, type RangeStandIn } from './range';
import { screenOf, type DocumentScreen } from './screen';
import { convertedName } from '../base/mime-types';
import { GOOGLE_MIME } from '../../kernel/files';

const PDF = 'application/pdf';

/** What Document and DocumentTab share: the contents. */
export abstract class DocumentContents extends StandIn {
  constructor(protected readonly execution: Execution, protected readonly open: OpenDocument) {
    super();
  }

  getBody(): ElementStandIn { return elementOf(this.execution, this.open.docx.body); }
  getHeader(): ElementStandIn | null { return this.edge('header'); }
  getFooter(): ElementStandIn | null { return this.edge('footer'); }
  addHeader(): ElementStandIn { return this.addEdge('header'); }
  addFooter(): ElementStandIn { return this.addEdge('footer'); }
  private edge(kind: EdgeKind): ElementStandIn | null {
    const section = this.open.docx.edge(kind);
    return section === null ? null : elementOf(this.execution, section);
  }
  private addEdge(kind: EdgeKind): ElementStandIn {
    if (this.open.docx.edge(kind) !== null) throw new PlatformError(`Document tab already contains a ${kind}.`);
    this.open.change();
    return elementOf(this.execution, this.open.docx.addEdge(kind));
  }
  getFootnotes(): ElementStandIn[] { return this.open.docx.footnotes().map((node) => elementOf(this.execution, node)); }

  newPosition(element: ElementStandIn, offset: number): PositionStandIn { return new PositionStandIn(this.execution, this.open, element.node, offset); }
  newRange(): RangeBuilderStandIn { return new RangeBuilderStandIn(this.execution, this.open); }
  addBookmark(position: PositionStandIn): BookmarkStandIn { return addBookmark(this.execution, this.open, position); }
  getBookmark(id: string): BookmarkStandIn | null {
    return bookmarksOf(this.open).some((item) => item.name === id) ? new BookmarkStandIn(this.execution, this.open, id) : null;
  }
  getBookmarks(): BookmarkStandIn[] { return bookmarksOf(this.open).map((item) => new BookmarkStandIn(this.execution, this.open, item.name)); }

  addNamedRange(name: string, range: RangeStandIn): NamedRangeStandIn {
    this.open.change();
    const id = this.execution.host.newId('kix');
    this.ranges().set(id, { id, name, elements: range.getRangeElements() });
    return new NamedRangeStandIn(this.execution, this.ranges(), id);
  }
  getNamedRangeById(id: string): NamedRangeStandIn | null {
    return this.ranges().has(id) ? new NamedRangeStandIn(this.execution, this.ranges(), id) : null;
  }
  getNamedRanges(name?: string | null): NamedRangeStandIn[] {
    return [...this.ranges().values()].filter((record) => name === null || name === undefined || record.name === name)
      .map((record) => new NamedRangeStandIn(this.execution, this.ranges(), record.id));
  }
  private ranges(): Map<string, NamedRangeRecord> {
    return this.execution.local(`named-ranges ${this.open.id}`, () => new Map<string, NamedRangeRecord>());
  }
}

// Older programs call these on the document itself, where they mean its body.
const BODY_METHODS = [
  'appendHorizontalRule', 'appendImage', 'appendListItem', 'appendPageBreak', 'appendParagraph', 'appendTable', 'clear', 'editAsText', 'findElement', 'findText', 'getChild', 'getChildIndex',
  'getImages', 'getListItems', 'getNumChildren', 'getParagraphs', 'getTables', 'getText', 'insertHorizontalRule', 'insertImage', 'insertListItem', 'insertPageBreak', 'insertParagraph', 'insertTable',
  'removeChild', 'replaceText', 'setText',
] as const;

function callBody(body: ElementStandIn, name: (typeof BODY_METHODS)[number], args: readonly unknown[]): unknown {
  return (body as unknown as Record<string, (...values: readonly unknown[]) => unknown>)[name]?.(...args);
}

/** A Document. */
export class DocumentStandIn extends DocumentContents {
  readonly typeName = 'Document.Document';

  constructor(execution: Execution, private readonly id: string) {
    super(execution, openDocument(execution, id));
    for (const name of BODY_METHODS) Object.defineProperty(this, name, { value: (...args: unknown[]) => callBody(this.getBody(), name, args) });
  }

  getId(): string { return this.id; }
  getUrl(): string { return `https://docs.google.com/document/d/${this.id}/edit`; }
  getName(): string { return this.execution.files.records.require(this.id).name; }
  setName(name: string | null): this {
    this.execution.files.update(this.id, (record) => { record.name = name ?? ''; });
    return this;
  }
  /** Writes the edits; the object can be read afterwards, no longer changed. */
  saveAndClose(): void {
    this.open.saveAndClose();
  }

  /** A PDF of what was last saved: edits that are only in memory are not in it. */
  getBlob(): BlobStandIn { return this.getAs(PDF); }
  getAs(contentType: string): BlobStandIn {
    const source = new BlobStandIn(this.execution, { bytes: new Uint8Array(), contentType: GOOGLE_MIME.document, name: this.getName() });
    const converter = this.execution.host.converters.find((item) => item.from === GOOGLE_MIME.document && item.to === contentType);
    const bytes = converter === undefined ? convertBytes(this.execution, source, contentType) : converter.convert(this.execution, this.id);
    const name = contentType === PDF ? `${this.getName()}.pdf` : convertedName(this.getName(), contentType);
    return new BlobStandIn(this.execution, { bytes, contentType, name });
  }

  getEditors(): UserStandIn[] { return this.users([this.record().ownerEmail, ...this.record().editors]); }
  getViewers(): UserStandIn[] { return this.users([this.record().ownerEmail, ...this.record().viewers]); }
  addEditor(user: string | UserStandIn): this { return this.addEditors([user]); }
  addEditors(users: readonly (string | UserStandIn)[]): this { return this.change('editors', (list) => [...list, ...users.map(emailOf)]); }
  addViewer(user: string | UserStandIn): this { return this.addViewers([user]); }
  addViewers(users: readonly (string | UserStandIn)[]): this { return this.change('viewers', (list) => [...list, ...users.map(emailOf)]); }
  removeEditor(user: string | UserStandIn): this { return this.change('editors', (list) => list.filter((email) => email !== emailOf(user))); }
  removeViewer(user: string | UserStandIn): this { return this.change('viewers', (list) => list.filter((email) => email !== emailOf(user))); }
  private record(): ReturnType<Execution['files']['records']['require']> {
    return this.execution.files.records.require(this.id);
  }
  private users(emails: readonly string[]): UserStandIn[] {
    return [...new Set(emails)].map((email) => new UserStandIn(this.execution, email));
  }
  private change(kind: 'editors' | 'viewers', change: (list: readonly string[]) => string[]): this {
    this.execution.files.update(this.id, (record) => { record[kind] = [...new Set(change(record[kind]))].filter((email) => email !== record.ownerEmail); });
    return this;
  }

  getCursor(): PositionStandIn | null { return screenOf(this.execution, this.id)?.cursor ?? null; }
  getSelection(): RangeStandIn | null { return screenOf(this.execution, this.id)?.selection ?? null; }
  setCursor(cursor: PositionStandIn): this { return this.mark({ cursor, selection: null }); }
  setSelection(selection: RangeStandIn): this { return this.mark({ cursor: null, selection }); }
  private mark(marked: DocumentScreen): this {
    Object.assign(screenOf(this.execution, this.id) ?? {}, marked);
    return this;
  }

  getLanguage(): string | null { return this.languages().get(this.id) ?? null; }
  setLanguage(code: string | null): this {
    if (code === null) this.languages().delete(this.id);
    else this.languages().set(this.id, code);
    return this;
  }
  getSupportedLanguageCodes(): string[] { return ['en', 'th']; }
  private languages(): Map<string, string> {
    return this.execution.local('document-languages', () => new Map<string, string>());
  }

  getTabs(): TabStandIn[] { return [new TabStandIn(this.execution, this.open)]; }
  getActiveTab(): TabStandIn { return new TabStandIn(this.execution, this.open); }
  getTab(id: string): TabStandIn | null { return id === TAB_ID ? this.getActiveTab() : null; }
  setActiveTab(_id: string): this { return this; }
}

const TAB_ID = 't.0';

/** The one Tab of a document. */
export class TabStandIn extends StandIn {
  readonly typeName = 'Document.Tab';
  constructor(private readonly execution: Execution, private readonly open: OpenDocument) {
    super();
  }
  getId(): string { return TAB_ID; }
  getIndex(): number { return 0; }
  getTitle(): string { return 'Tab 1'; }
  getType(): unknown { return this.execution.border.enumValues('Document.TabType')['DOCUMENT_TAB']; }
  getChildTabs(): TabStandIn[] { return []; }
  asDocumentTab(): DocumentTabStandIn { return new DocumentTabStandIn(this.execution, this.open); }
}

/** A Tab as a DocumentTab: the same contents as the document's. */
export class DocumentTabStandIn extends DocumentContents {
  readonly typeName = 'Document.DocumentTab';
}
