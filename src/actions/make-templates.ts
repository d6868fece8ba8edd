// Making the templates: the first of each kind, or a fresh one beside the one in use.
import { numeralsInTemplate } from '../domain/documents/content/template-numerals';
import { safeName, templateFolder } from '../domain/documents/document-name';
import { DOCUMENT_KINDS, documentKind, type DocumentKind } from '../domain/documents/document-kind';
import { documentSetting, printStyle } from '../domain/documents/document-settings';
import type { PrintStyle } from '../domain/documents/field-format';
import { DOCUMENT_TEMPLATES, documentIdIn, templateOf } from '../domain/documents/document-template';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { textOf } from '../domain/table/record';
import type { FoundFile } from '../ports/documents';
import { officeSettings } from './draft-documents';
import { checkedDoc } from './generate-documents';
import { BUSY } from './alone';
import { prepareIssuers } from './prepare-issuers';
import type { DocumentApp } from './produce-documents';

const TITLE = 'สร้างแม่แบบเอกสาร';

/** Makes the template of every kind that has none, and the rows in which people name who issues documents; those that exist are left as the office edited them. Interrupted, the next run makes the rest. */
export function makeTemplates(app: DocumentApp): CommandReport {
  const records = app.tables.read(DOCUMENT_TEMPLATES);
  const missing = DOCUMENT_KINDS.filter(({ kind }) => templateOf(records, kind) === null);
  const workshop = missing.length > 0 ? openWorkshop(app) : null;
  const lines = workshop === null ? [] : missing.map((kind) => recordTemplate(app, kind, finishedTemplate(app, workshop, kind) ?? newTemplate(app, workshop, kind)));
  const kept = DOCUMENT_KINDS.length - missing.length;
  const prepared = app.exclusive.run(() => prepareIssuers(app.tables));
  return report(TITLE, { notDone: prepared === undefined ? [BUSY] : [], done: [...lines, ...(kept > 0 ? [`มีอยู่แล้ว ${kept} แม่แบบ ไม่เปลี่ยนแปลง`] : [])], counts: { made: lines.length, kept } });
}

/** Makes a fresh template of one kind and uses it from now on; the old Doc stays in the drive. */
export function makeFreshTemplate(app: DocumentApp, request: { readonly kind: string }): CommandReport {
  if (!DOCUMENT_KINDS.some(({ kind }) => kind === request.kind)) return refusal(TITLE, [`ไม่มีเอกสารชนิด “${request.kind}”`]);
  const old = app.tables.read(DOCUMENT_TEMPLATES).find((record) => textOf(record, 'kind') === request.kind);
  const kind = documentKind(request.kind);
  const line = recordTemplate(app, kind, newTemplate(app, openWorkshop(app), kind));
  const before = old === undefined || textOf(old, 'link') === '' ? [] : [`แม่แบบเดิมยังอยู่ที่ ${textOf(old, 'link')}`];
  return report(TITLE, { done: [line, ...before], counts: { made: 1, kept: 0 } });
}

/** Uses the office's own Doc as the template of a kind from now on. One with faults is refused with what was most likely meant, and nothing changes. */
export function adoptTemplate(app: DocumentApp, request: { readonly kind: string; readonly link: string }): CommandReport {
  const title = 'ใช้แม่แบบของสำนักงาน';
  if (!DOCUMENT_KINDS.some(({ kind }) => kind === request.kind)) return refusal(title, [`ไม่มีเอกสารชนิด “${request.kind}”`]);
  const templateId = documentIdIn(request.link);
  if (templateId === null) return refusal(title, ['ลิงก์นี้ไม่ใช่ลิงก์ของ Google Docs โปรดคัดลอกจากแถบที่อยู่เมื่อเปิดแม่แบบอยู่']);
  const kind = documentKind(request.kind);
  const checked = checkedDoc(app, kind, templateId);
  if ('reasons' in checked) return refusal(title, checked.reasons);
  return report(title, { done: [recordTemplate(app, kind, app.documents.documentUrl(templateId)).replace('สร้าง', 'ใช้')], counts: { adopted: 1 } });
}

/** Docs in the folder of templates that are the template of no kind, by name: what the office laid there itself. */
export function offeredDocs(app: Pick<DocumentApp, 'tables' | 'documents'>): readonly { readonly name: string; readonly url: string }[] {
  const used = new Set(app.tables.read(DOCUMENT_TEMPLATES).map((record) => documentIdIn(textOf(record, 'link'))));
  const folder = app.documents.ensureFolder(templateFolder(documentSetting(officeSettings(app.tables), 'fiscal-year')));
  return app.documents.docsIn(folder).filter(({ id }) => !used.has(id)).map(({ id, name }) => ({ name, url: app.documents.documentUrl(id) }));
}

/** Where templates are kept, what is there, and how they print numbers. */
interface Workshop {
  readonly folder: string;
  readonly files: readonly FoundFile[];
  readonly style: PrintStyle;
}

function openWorkshop(app: DocumentApp): Workshop {
  const settings = officeSettings(app.tables);
  const folder = app.documents.ensureFolder(templateFolder(documentSetting(settings, 'fiscal-year')));
  return { folder, files: app.documents.filesIn(folder), style: printStyle(settings) };
}

/** A template that an interrupted run finished and did not record. */
function finishedTemplate(app: DocumentApp, workshop: Workshop, kind: DocumentKind): string | null {
  const file = workshop.files.find(({ name }) => name === templateName(kind));
  return file === undefined ? null : app.documents.documentUrl(file.id);
}

function newTemplate(app: DocumentApp, workshop: Workshop, kind: DocumentKind): string {
  const taken = new Set(workshop.files.map(({ name }) => name));
  let name = templateName(kind);
  for (let number = 2; taken.has(name); number += 1) name = `${templateName(kind)} ${number}`;
  return app.documents.makeTemplate(numeralsInTemplate(kind.content, workshop.style), name, workshop.folder).url;
}

function templateName(kind: DocumentKind): string {
  return safeName(`แม่แบบ ${kind.shortTitle}`);
}

function recordTemplate(app: DocumentApp, kind: DocumentKind, link: string): string {
  const row = { kind: kind.kind, link, madeOn: app.clock.today(), madeBy: app.caller.email() };
  const index = app.tables.read(DOCUMENT_TEMPLATES).findIndex((record) => textOf(record, 'kind') === kind.kind);
  if (index >= 0) app.tables.update(DOCUMENT_TEMPLATES, [{ index, cells: row }]);
  else app.tables.append(DOCUMENT_TEMPLATES, [row]);
  app.tables.flush();
  return `สร้างแม่แบบ${kind.title}: ${link}`;
}
