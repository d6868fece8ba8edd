// Generating the documents of a kind for all units or some: the template is checked first, each document is made once.
import { canonicalJson, type PlainValue } from '../domain/documents/canonical-json';
import { documentFolder } from '../domain/documents/document-name';
import { documentKind, type DocumentKind } from '../domain/documents/document-kind';
import { documentSetting, printStyle } from '../domain/documents/document-settings';
import { DOCUMENT_TEMPLATES, templateOf } from '../domain/documents/document-template';
import { slotKey } from '../domain/documents/registered-document';
import { checkTemplate, fieldsUsed, type TemplateText } from '../domain/documents/template-check';
import { templateFaultText } from '../domain/documents/template-fault-text';
import type { DocumentDraft, Drafts } from '../domain/documents/wanted-document';
import { refusal, type CommandReport } from '../domain/report/command-report';
import type { Settings } from '../domain/settings/settings';
import { TemplateGone } from '../ports/documents';
import { draftDocuments, officeSettings } from './draft-documents';
import { produceDocuments, type BatchItem, type DocumentApp, type NextRun } from './produce-documents';
import { planNextRun } from './next-document-run';
import { productionReport } from './production-report';

/** What to generate. */
export interface GenerateRequest {
  readonly kind: string;
  /** Obligation the document answers; empty for kinds that have only one. */
  readonly topic?: string;
  /** Month, `YYYY-MM`, of a monthly document. */
  readonly period?: string;
  /** Codes of the tambons, districts or provinces, or all of them. */
  readonly units: 'all' | readonly string[];
  /** Only these slots; for going on with what a run left. */
  readonly only?: ReadonlySet<string>;
}

/** A generation with when the rest is to be done. */
export interface Generation {
  readonly report: CommandReport;
  readonly next: NextRun;
}

/** Makes the documents asked for and plans the later run where some are left. */
export function generateDocuments(app: DocumentApp, request: GenerateRequest): CommandReport {
  const { report, next } = generateKind(app, request);
  const worked = (report.counts['made'] ?? 0) + (report.counts['setAside'] ?? 0) > 0;
  if (next !== 'none' || worked) planNextRun(app.continuation, next);
  return report;
}

/** The same without planning the later run, for commands of several kinds. */
export function generateKind(app: DocumentApp, request: GenerateRequest): Generation {
  const kind = documentKind(request.kind);
  const title = `จัดทำ${kind.title}`;
  const refuse = (reasons: readonly string[]): Generation => ({ report: refusal(title, reasons), next: 'none' });
  const settings = officeSettings(app.tables);
  const drafts = chosenDrafts(draftDocuments(app.tables, settings, { kind: kind.kind, topic: request.topic ?? '', period: request.period ?? '' }), request);
  if (drafts.drafts.length === 0) return refuse(drafts.faults.length > 0 ? drafts.faults : [nothingToMake(request)]);
  const template = checkedTemplate(app, kind);
  if ('reasons' in template) return refuse(template.reasons);
  const production = produceDocuments(app, {
    specs: kind.fields, style: printStyle(settings), namePattern: documentSetting(settings, 'document-name-pattern'),
    items: drafts.drafts.map((draft) => batchItem(app, { settings, template, draft })),
  });
  if (production === undefined) return refuse(['ผู้อื่นกำลังบันทึกทะเบียนเอกสารอยู่ โปรดรอสักครู่แล้วสั่งใหม่']);
  return { report: productionReport(title, production, drafts.faults), next: production.next };
}

/** A template without faults, as it was read. */
export interface CheckedTemplate {
  readonly templateId: string;
  readonly text: TemplateText;
  readonly used: ReadonlySet<string>;
}

/** The kind's template where it can be filled, or the reasons why no document can be made from it. */
export function checkedTemplate(app: Pick<DocumentApp, 'tables' | 'documents'>, kind: DocumentKind): CheckedTemplate | { readonly reasons: readonly string[] } {
  const found = templateOf(app.tables.read(DOCUMENT_TEMPLATES), kind.kind);
  if (found === null) return { reasons: [`ยังไม่มีแม่แบบ${kind.title} โปรดใช้เมนู “สร้างแม่แบบเอกสาร” หรือวางลิงก์แม่แบบในแท็บแม่แบบ`] };
  return checkedDoc(app, kind, found.templateId);
}

/** A Doc as the template of a kind, checked; or why it cannot be that. */
export function checkedDoc(app: Pick<DocumentApp, 'documents'>, kind: DocumentKind, templateId: string): CheckedTemplate | { readonly reasons: readonly string[] } {
  try {
    const text = app.documents.readTemplate(templateId);
    const faults = checkTemplate(text, kind.fields);
    if (faults.length > 0) return { reasons: faults.map((fault) => `แม่แบบ${kind.shortTitle}: ${templateFaultText(fault)}`) };
    return { templateId, text, used: fieldsUsed(text) };
  } catch (fault) {
    if (fault instanceof TemplateGone) return { reasons: [`เปิดแม่แบบ${kind.title}ไม่ได้ อาจถูกลบหรือไม่ได้แบ่งปันให้ท่าน โปรดตรวจลิงก์ในแท็บแม่แบบ`] };
    throw fault;
  }
}

function chosenDrafts(drafts: Drafts, request: GenerateRequest): Drafts {
  const { units, only } = request;
  const chosen = drafts.drafts.filter((draft) => (units === 'all' || units.includes(draft.unit)) && (only === undefined || only.has(slotKey(draft))));
  const known = new Set(drafts.drafts.map(({ unit }) => unit));
  const unknown = units === 'all' ? [] : units.filter((unit) => !known.has(unit)).map((unit) => `รหัส ${unit} ไม่มีเอกสารประเภทนี้ให้จัดทำ`);
  return { drafts: chosen, faults: [...drafts.faults, ...unknown] };
}

function nothingToMake(request: GenerateRequest): string {
  return request.units !== 'all' ? 'ไม่มีหน่วยที่เลือกให้จัดทำ' : 'ยังไม่มีตำบลเป้าหมายที่ยืนยันแล้ว โปรดยืนยันพื้นที่เป้าหมายก่อน';
}

/** What a draft becomes for the run: its fingerprint, its blanks that the template prints, its folder. */
export function batchItem(app: DocumentApp, parts: { readonly settings: Settings; readonly template: CheckedTemplate; readonly draft: DocumentDraft }): BatchItem {
  const { settings, template, draft } = parts;
  const fiscalYear = documentSetting(settings, 'fiscal-year');
  const input: PlainValue = {
    fields: draft.values as PlainValue, numerals: printStyle(settings).thaiNumerals,
    template: template.templateId, text: template.text.sections,
  };
  return {
    values: draft.values,
    folder: documentFolder(fiscalYear, draft.folderUnit),
    wanted: {
      kind: draft.kind, topic: draft.topic, unit: draft.unit, period: draft.period, unitName: draft.unitName,
      templateId: template.templateId, inputHash: app.fingerprints.sha256(canonicalJson(input)),
      missing: draft.missing.filter(({ field }) => template.used.has(field)).map(({ label }) => label),
      nameWords: { ชนิด: draft.fileWord, รหัส: draft.unit, พื้นที่: draft.unitName, ปี: fiscalYear },
    },
  };
}
