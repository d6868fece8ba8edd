// What the page of documents asks of the server.
import type { DocumentPlan, DocumentProgress, PlannedUnit, UnitState } from '../../actions/plan-documents';
import type { CommandReport } from '../../domain/report/command-report';
import type { PageAnswer } from './page-answer';

export type { DocumentPlan, DocumentProgress, PlannedUnit, UnitState };

/** Which documents: kind, obligation of a letter, month of a monthly letter; empty where it does not apply. */
export interface DocumentChoice {
  readonly kind: string;
  readonly topic: string;
  readonly period: string;
}

/** What the page is opened with: the kind it starts with, and codes in the rows that are selected in the sheet. */
export interface DocumentsGiven {
  readonly kind: 'mou' | 'letter';
  readonly selected: readonly string[];
}

/** Server functions of the page. */
export interface DocumentsServer {
  readDocumentPlan(choice: DocumentChoice): PageAnswer<DocumentPlan>;
  /** How far a run has come; also while another call makes the documents. */
  readDocumentProgress(choice: DocumentChoice): PageAnswer<DocumentProgress>;
  makeChosenDocuments(choice: DocumentChoice, units: readonly string[]): PageAnswer<CommandReport>;
}
