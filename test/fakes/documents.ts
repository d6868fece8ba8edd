// The document store in memory: folders, copies with their filled texts, PDFs; it can fail or die at the n-th call of any port.
import type { TemplateContent } from '../../src/domain/documents/content/template-content';
import { textsOf } from '../../src/domain/documents/content/template-content';
import { fillText } from '../../src/domain/documents/fill-text';
import { readSection } from '../../src/domain/documents/template-blocks';
import type { TemplateText } from '../../src/domain/documents/template-check';
import { TemplateGone, type Continuation, type DocumentFill, type DocumentStore, type FoundFile, type StoredFile } from '../../src/ports/documents';

interface FakeFile {
  readonly id: string;
  name: string;
  readonly folderId: string;
  readonly kind: 'doc' | 'pdf';
  text: string;
  trashed: boolean;
  filled: boolean;
}

/** Documents that live in maps; texts are filled by the domain's own pure fill. */
export class FakeDocumentStore implements DocumentStore {
  readonly files = new Map<string, FakeFile>();
  readonly folders = new Map<string, string>();
  readonly shared = new Map<string, string[]>();
  readonly calls: string[] = [];
  private next = 1;

  readTemplate(templateId: string): TemplateText {
    this.calls.push('readTemplate');
    const file = this.files.get(templateId);
    if (file === undefined || file.trashed) throw new TemplateGone(templateId);
    return { sections: [file.text.split('\n')], misplaced: [] };
  }

  ensureFolder(path: readonly string[]): string {
    this.calls.push('ensureFolder');
    const key = path.join('/');
    const known = this.folders.get(key) ?? `folder-${this.folders.size + 1}`;
    this.folders.set(key, known);
    return known;
  }

  ensureFolders(paths: readonly (readonly string[])[]): void {
    this.calls.push('ensureFolders');
    for (const path of paths) if (!this.folders.has(path.join('/'))) this.folders.set(path.join('/'), `folder-${this.folders.size + 1}`);
  }

  copyTemplate(templateId: string, name: string, folderId: string): StoredFile {
    this.calls.push('copyTemplate');
    const template = this.files.get(templateId);
    if (template === undefined) throw new TemplateGone(templateId);
    return this.add({ name, folderId, kind: 'doc', text: template.text });
  }

  fill(docId: string, fill: DocumentFill): void {
    this.calls.push('fill');
    const file = this.living(docId);
    if (file.filled) throw new Error(`filled twice: ${docId}`);
    file.text = fillText(file.text, { specs: fill.specs, values: fill.values, outer: null }, fill.style);
    file.filled = true;
  }

  exportPdf(docId: string, name: string, folderId: string): StoredFile {
    this.calls.push('exportPdf');
    const doc = this.living(docId);
    if (!doc.filled) throw new Error(`printed before filling: ${docId}`);
    return this.add({ name: `${name}.pdf`, folderId, kind: 'pdf', text: doc.text });
  }

  filesNamed(folderId: string, names: readonly string[]): readonly FoundFile[] {
    this.calls.push('filesNamed');
    return this.filesIn(folderId).filter(({ name }) => names.includes(name));
  }

  filesIn(folderId: string): readonly FoundFile[] {
    return [...this.files.values()].filter((file) => file.folderId === folderId && !file.trashed).map(({ id, name }) => ({ id, name }));
  }

  docsIn(folderId: string): readonly FoundFile[] {
    return this.filesIn(folderId);
  }

  trash(fileId: string): void {
    this.calls.push('trash');
    const file = this.files.get(fileId);
    if (file !== undefined) file.trashed = true;
  }

  makeTemplate(content: TemplateContent, name: string, folderId: string): StoredFile {
    this.calls.push('makeTemplate');
    return this.add({ name, folderId, kind: 'doc', text: textsOf(content).join('\n') });
  }

  shareFolder(folderId: string, emails: readonly string[]): void {
    this.calls.push('shareFolder');
    this.shared.set(folderId, [...new Set([...(this.shared.get(folderId) ?? []), ...emails])]);
  }

  documentUrl(docId: string): string {
    return `https://docs.google.com/document/d/${docId}/edit`;
  }

  folderUrl(folderId: string): string {
    return `https://example.com/folders/${folderId}`;
  }

  /** A template made by hand, with its text. */
  addTemplate(text: string): string {
    if (readSection(text.split('\n')).faults.length > 0 && text === '') throw new Error('empty template');
    return this.add({ name: 'แม่แบบ', folderId: 'templates', kind: 'doc', text }).id;
  }

  /** Documents and PDFs outside the template folder that are not in the bin. */
  living(docId: string): FakeFile {
    const file = this.files.get(docId);
    if (file === undefined || file.trashed) throw new Error(`no such document: ${docId}`);
    return file;
  }

  /** Generated files that are not in the bin. */
  generated(): readonly FakeFile[] {
    return [...this.files.values()].filter((file) => !file.trashed && /\(D\d+\)/.test(file.name));
  }

  private add(file: Pick<FakeFile, 'name' | 'folderId' | 'kind' | 'text'>): StoredFile {
    const id = `${file.kind}-file-${this.next}`;
    this.next += 1;
    this.files.set(id, { ...file, id, trashed: false, filled: false });
    return { id, url: this.documentUrl(id) };
  }
}

/** Planned later runs, by handler. */
export class FakeContinuation implements Continuation {
  readonly planned = new Map<string, number>();

  schedule(handler: string, afterMs: number): void {
    this.planned.set(handler, afterMs);
  }

  clear(handler: string): void {
    this.planned.delete(handler);
  }
}

/** What a port call does at a given moment: `before` and `after` may throw. */
export interface CallFault {
  before(call: number, method: string): void;
  after(call: number, method: string): void;
}

/** The ports with every method call counted and passed to `fault`; calls of all ports share one count. */
export function faulty<T extends Readonly<Record<string, object>>>(ports: T, fault: CallFault): T {
  let count = 0;
  const wrap = (name: string, port: object): object => new Proxy(port, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        count += 1;
        const call = count;
        const method = `${name}.${String(key)}`;
        fault.before(call, method);
        const result: unknown = Reflect.apply(value, target, args);
        fault.after(call, method);
        return result;
      };
    },
  });
  return Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, wrap(name, port)])) as T;
}

/** Dies at the n-th call, before or after it took effect, and at every call after that, as a killed execution does. */
export function deathAt(n: number, when: 'before' | 'after'): CallFault & { readonly died: () => boolean } {
  let dead = false;
  const die = (): never => {
    dead = true;
    throw new Error('killed');
  };
  return {
    died: () => dead,
    before: (call) => { if (dead || (when === 'before' && call === n)) die(); },
    after: (call) => { if (when === 'after' && call === n) die(); },
  };
}

/** Throws once at the n-th call, before or after it took effect. */
export function errorAt(n: number, when: 'before' | 'after'): CallFault {
  const raise = (call: number): void => { if (call === n) throw new Error('Service timed out'); };
  return { before: (call) => { if (when === 'before') raise(call); }, after: (call) => { if (when === 'after') raise(call); } };
}
