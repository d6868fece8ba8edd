// The document store over Drive and Docs: folders remembered by id, templates read once an execution, copies filled in one opening.
import { checkText, type KnownTemplate } from './known-template';
import { fillSection } from './fill-section';
import { readShape, type Section } from './section-shape';
import { writeTemplate } from './template-maker';
import { decorateReport, hasDecorations } from '../reports/report-decorations';
import type { TemplateContent } from '../../domain/documents/content/template-content';
import { chooseStandIns } from '../../domain/documents/protected-text';
import type { TemplateText } from '../../domain/documents/template-check';
import { DailyLimitReached, TemplateGone, type DocumentFill, type DocumentStore, type FoundFile, type StoredFile } from '../../ports/documents';
import type { Notebook } from '../../ports/office';

type Folder = GoogleAppsScript.Drive.Folder;
type File = GoogleAppsScript.Drive.File;

const FOLDERS_NOTE = 'document-folders';

/** The id of the folder that holds all documents; `null` before the first one is made. */
export function topDocumentFolder(notebook: Notebook): string | null {
  const noted = JSON.parse(notebook.get(FOLDERS_NOTE) ?? '{}') as Readonly<Record<string, string>>;
  return Object.entries(noted).find(([path]) => !path.includes('/'))?.[1] ?? null;
}

/** Documents in the Drive of the person who runs the execution; handles are kept while it lasts. */
export class DriveDocuments implements DocumentStore {
  private readonly templates = new Map<string, KnownTemplate>();
  private readonly templateFiles = new Map<string, File>();
  private readonly copies = new Map<string, { readonly file: File; readonly templateId: string }>();
  private readonly folders = new Map<string, Folder>();
  private noted: Record<string, string> | null = null;

  constructor(private readonly notebook: Notebook) {}

  readTemplate(templateId: string): TemplateText {
    const known = this.templates.get(templateId) ?? this.openTemplate(templateId);
    this.templates.set(templateId, known);
    return checkText(known);
  }

  ensureFolder(path: readonly string[]): string {
    return limited(() => this.folderIdAt(path));
  }

  ensureFolders(paths: readonly (readonly string[])[]): void {
    // Read anew: another execution may have made and noted folders since.
    this.noted = null;
    const before = this.notedFolders();
    const listed = new Map<string, readonly Folder[]>();
    try {
      for (const path of paths) {
        const parentId = this.ensureFolder(path.slice(0, -1));
        const children = listed.get(parentId) ?? childrenOf(this.folder(parentId));
        listed.set(parentId, children);
        this.ensureChild(path, { parentId, children });
      }
    } finally {
      // One write for all; a folder that was made and not noted is found by its name.
      if (this.noted !== before) this.notebook.set(FOLDERS_NOTE, JSON.stringify(this.notedFolders()));
    }
  }

  copyTemplate(templateId: string, name: string, folderId: string): StoredFile {
    const template = this.templateFiles.get(templateId) ?? translated(templateId, () => DriveApp.getFileById(templateId));
    this.templateFiles.set(templateId, template);
    const file = translated(templateId, () => template.makeCopy(name, this.folder(folderId)));
    const id = file.getId();
    this.copies.set(id, { file, templateId });
    return { id, url: documentUrl(id) };
  }

  fill(docId: string, fill: DocumentFill): void {
    limited(() => { this.fillCopy(docId, fill); });
  }

  exportPdf(docId: string, name: string, folderId: string): StoredFile {
    const file = this.copies.get(docId)?.file ?? DriveApp.getFileById(docId);
    const blob = translated(docId, () => file.getAs('application/pdf')).setName(`${name}.pdf`);
    const id = limited(() => this.folder(folderId).createFile(blob).getId());
    return { id, url: fileUrl(id) };
  }

  filesNamed(folderId: string, names: readonly string[]): readonly FoundFile[] {
    return names.flatMap((name) => untrashed(this.folder(folderId).getFilesByName(name)));
  }

  filesIn(folderId: string): readonly FoundFile[] {
    return untrashed(this.folder(folderId).getFiles());
  }

  docsIn(folderId: string): readonly FoundFile[] {
    return [...untrashed(this.folder(folderId).getFilesByType(MimeType.GOOGLE_DOCS))].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  trash(fileId: string): void {
    const file = existing(() => DriveApp.getFileById(fileId));
    file?.setTrashed(true);
  }

  makeTemplate(content: TemplateContent, name: string, folderId: string): StoredFile {
    const making = `${name} (กำลังสร้าง)`;
    for (const { id } of untrashed(DriveApp.getFilesByName(making))) this.trash(id);
    const document = translated(name, () => DocumentApp.create(making));
    writeTemplate(document, content);
    const id = document.getId();
    document.saveAndClose();
    const file = DriveApp.getFileById(id);
    file.moveTo(this.folder(folderId));
    file.setName(name);
    return { id, url: documentUrl(id) };
  }

  documentUrl(docId: string): string {
    return documentUrl(docId);
  }

  shareFolder(folderId: string, emails: readonly string[]): void {
    const folder = this.folder(folderId);
    const wanted = new Set(emails.map((email) => email.toLowerCase()));
    // The platform lists the owner and the editors among the viewers.
    const kept = new Set([...folder.getEditors(), folder.getOwner()].map((user) => user.getEmail().toLowerCase()));
    const viewers = folder.getViewers().map((viewer) => viewer.getEmail());
    for (const email of viewers) if (!wanted.has(email.toLowerCase()) && !kept.has(email.toLowerCase())) folder.removeViewer(email);
    const have = new Set([...viewers.map((email) => email.toLowerCase()), ...kept]);
    const missing = emails.filter((email) => !have.has(email.toLowerCase()));
    if (missing.length > 0) folder.addViewers(missing);
  }

  folderUrl(folderId: string): string {
    return `https://drive.google.com/drive/folders/${folderId}`;
  }

  private openTemplate(templateId: string): KnownTemplate {
    const document = translated(templateId, () => DocumentApp.openById(templateId));
    const header = document.getHeader();
    const footer = document.getFooter();
    return { body: readShape(document.getBody()), header: withTags(header), footer: withTags(footer) };
  }

  private childFolder(parent: Folder | null, child: { readonly name: string; readonly key: string }): Folder {
    const noted = this.notedFolders()[child.key];
    const known = noted === undefined ? null : this.folderOf(noted);
    if (known !== null) return known;
    const folder = this.unnotedFolder(parent, child.name) ?? (parent === null ? DriveApp.createFolder(child.name) : parent.createFolder(child.name));
    this.note(child.key, folder);
    return folder;
  }

  /** A folder that an interrupted run made and did not note; at the top only an empty one, since another workbook may use that name. */
  private unnotedFolder(parent: Folder | null, name: string): Folder | null {
    const found = (parent ?? DriveApp.getRootFolder()).getFoldersByName(name);
    while (found.hasNext()) {
      const folder = found.next();
      const isOurs = parent !== null || (!folder.getFolders().hasNext() && !folder.getFiles().hasNext());
      if (isOurs && !folder.isTrashed()) return folder;
    }
    return null;
  }

  private fillCopy(docId: string, fill: DocumentFill): void {
    const document = DocumentApp.openById(docId);
    const known = this.templates.get(this.copies.get(docId)?.templateId ?? '');
    const scope = { specs: fill.specs, values: fill.values, outer: null };
    const sections: readonly (readonly [Section | null, KnownTemplate['body'] | null | undefined])[] = [
      [document.getBody(), known?.body],
      [known?.header === null ? null : document.getHeader(), known?.header],
      [known?.footer === null ? null : document.getFooter(), known?.footer],
    ];
    for (const [section, expected] of sections) {
      if (section === null) continue;
      const shape = expected !== undefined && expected !== null && section.getText() === expected.text ? expected : readShape(section);
      fillSection(section, shape, { scope, style: fill.style, standIns: chooseStandIns([shape.text, JSON.stringify(fill.values)]) });
    }
    if (hasDecorations(fill.values)) decorateReport(document.getBody(), fill.values);
    document.saveAndClose();
  }

  private folderIdAt(path: readonly string[]): string {
    const key = path.join('/');
    const noted = this.notedFolders()[key];
    if (noted !== undefined && this.folderOf(noted) !== null) return noted;
    let folder: Folder | null = null;
    for (const [depth, name] of path.entries()) folder = this.childFolder(folder, { name, key: path.slice(0, depth + 1).join('/') });
    if (folder === null) throw new RangeError('Cannot make a folder: the path is empty');
    return folder.getId();
  }

  private note(key: string, folder: Folder): void {
    this.keep(key, folder);
    this.notebook.set(FOLDERS_NOTE, JSON.stringify(this.noted));
  }

  /** The folder as listed; one that the office moved elsewhere is opened when it is needed. */
  private ensureChild(path: readonly string[], parent: { readonly parentId: string; readonly children: readonly Folder[] }): void {
    const key = path.join('/');
    const name = path.at(-1) ?? '';
    const noted = this.notedFolders()[key];
    const own = parent.children.find((folder) => (noted === undefined ? folder.getName() === name : folder.getId() === noted));
    if (own !== undefined && noted !== undefined) this.folders.set(noted, own);
    else if (noted === undefined) this.keep(key, own ?? this.folder(parent.parentId).createFolder(name));
  }

  private keep(key: string, folder: Folder): void {
    const id = folder.getId();
    this.folders.set(id, folder);
    this.noted = { ...this.notedFolders(), [key]: id };
  }

  private notedFolders(): Record<string, string> {
    this.noted ??= JSON.parse(this.notebook.get(FOLDERS_NOTE) ?? '{}') as Record<string, string>;
    return this.noted;
  }

  private folder(id: string): Folder {
    const folder = this.folderOf(id);
    if (folder === null) throw new RangeError(`Cannot open a folder: ${id} is gone`);
    return folder;
  }

  /** The folder while it is there; `null` where it was removed. */
  private folderOf(id: string): Folder | null {
    const known = this.folders.get(id);
    if (known !== undefined) return known;
    const folder = existing(() => DriveApp.getFolderById(id));
    if (folder === null || folder.isTrashed()) return null;
    this.folders.set(id, folder);
    return folder;
  }
}

function childrenOf(parent: Folder): readonly Folder[] {
  const children: Folder[] = [];
  const found = parent.getFolders();
  while (found.hasNext()) {
    const folder = found.next();
    if (!folder.isTrashed()) children.push(folder);
  }
  return children;
}

function withTags(section: Section | null): KnownTemplate['header'] {
  if (section === null) return null;
  const shape = readShape(section);
  return shape.text.includes('{{') || shape.text.includes('}}') ? shape : null;
}

function documentUrl(id: string): string {
  return `https://docs.google.com/document/d/${id}/edit`;
}

function fileUrl(id: string): string {
  return `https://drive.google.com/file/d/${id}/view`;
}

function untrashed(files: GoogleAppsScript.Drive.FileIterator): readonly FoundFile[] {
  const found: FoundFile[] = [];
  while (files.hasNext()) {
    const file = files.next();
    if (!file.isTrashed()) found.push({ id: file.getId(), name: file.getName() });
  }
  return found;
}

/** Runs a call on a template or a copy; the platform's texts become the port's errors. */
function translated<T>(what: string, call: () => T): T {
  try {
    return limited(call);
  } catch (fault) {
    if (isGone(textOf(fault))) throw new TemplateGone(what);
    throw fault;
  }
}

/** Runs calls of which the account may make only so many a day. */
function limited<T>(call: () => T): T {
  try {
    return call();
  } catch (fault) {
    if (/too many times for one day/i.test(textOf(fault))) throw new DailyLimitReached(textOf(fault));
    throw fault;
  }
}

function existing<T>(call: () => T): T | null {
  try {
    return call();
  } catch (fault) {
    if (isGone(textOf(fault))) return null;
    throw fault;
  }
}

function textOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

/** The platform has several texts for a file that is gone or not shared. */
function isGone(message: string): boolean {
  return /could not be found|not found|no item with|does not exist|permission|access denied|invalid argument: id|document is inaccessible|unexpected error while getting the method or property get(file|folder)byid/i.test(message);
}
