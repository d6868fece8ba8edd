// What a person sees before documents are made: each unit, what is there already, what would be made, what stays blank.
import { documentKind } from '../domain/documents/document-kind';
import { isOpen, slotKey, type RegisteredDocument } from '../domain/documents/registered-document';
import { draftDocuments, officeSettings } from './draft-documents';
import { batchItem, checkedTemplate } from './generate-documents';
import { readRegister, type DocumentApp } from './produce-documents';

/** Which documents are looked at. */
export interface PlanRequest {
  readonly kind: string;
  readonly topic: string;
  readonly period: string;
}

/** What making would do: `new` a first document, `changed` a new version, `same` nothing, `open` goes on, `failed` was set aside. */
export type UnitState = 'new' | 'changed' | 'same' | 'open' | 'failed';

/** One unit of the list. */
export interface PlannedUnit {
  readonly unit: string;
  readonly name: string;
  readonly state: UnitState;
  /** Link of the current document; empty where there is none. */
  readonly url: string;
  /** Fields that would print as dotted lines, by label. */
  readonly missing: readonly string[];
  readonly error: string;
}

/** The list, and why nothing can be made where something stands in the way. */
export interface DocumentPlan {
  readonly units: readonly PlannedUnit[];
  readonly faults: readonly string[];
}

/** How far the making of a kind has come. */
export interface DocumentProgress {
  readonly done: number;
  readonly open: number;
  readonly setAside: number;
}

/** Compares what the tables call for with the register; nothing is changed. */
export function planDocuments(app: DocumentApp, request: PlanRequest): DocumentPlan {
  const settings = officeSettings(app.tables);
  const drafts = draftDocuments(app.tables, settings, request);
  const template = checkedTemplate(app, documentKind(request.kind));
  if ('reasons' in template) return { units: [], faults: template.reasons };
  const rows = readRegister(app.tables).map(({ document }) => document);
  const units = drafts.drafts.map((draft): PlannedUnit => {
    const { wanted } = batchItem(app, { settings, template, draft });
    const own = rows.filter((document) => slotKey(document) === slotKey(wanted));
    const finished = own.filter(({ status }) => status === 'done').at(-1);
    const waiting = own.filter((document) => isOpen(document) || document.status === 'failed').at(-1);
    return {
      unit: draft.unit, name: draft.unitName, state: stateOf({ finished, waiting }, wanted.inputHash), url: finished?.docUrl ?? '',
      missing: wanted.missing, error: waiting?.status === 'failed' ? waiting.error : '',
    };
  });
  return { units, faults: drafts.faults };
}

/** What the register says of a kind: current documents, those waiting or in the making, those set aside. */
export function documentProgress(app: Pick<DocumentApp, 'tables'>, request: PlanRequest): DocumentProgress {
  const own = readRegister(app.tables).map(({ document }) => document).filter(({ kind, topic, period }) => kind === request.kind && topic === request.topic && period === request.period);
  const count = (test: (document: RegisteredDocument) => boolean): number => own.filter(test).length;
  return { done: count(({ status }) => status === 'done'), open: count(isOpen), setAside: count(({ status }) => status === 'failed') };
}

function stateOf(own: { readonly finished: RegisteredDocument | undefined; readonly waiting: RegisteredDocument | undefined }, inputHash: string): UnitState {
  if (own.finished?.inputHash === inputHash) return 'same';
  if (own.waiting !== undefined && isOpen(own.waiting)) return 'open';
  if (own.waiting !== undefined && own.waiting.inputHash === inputHash) return 'failed';
  return own.finished === undefined ? 'new' : 'changed';
}
