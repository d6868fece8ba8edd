// The page on which a person chooses documents to make: opening it, and what it asks.
import { documentProgress, planDocuments } from '../actions/plan-documents';
import { generateWithEnclosures } from '../actions/write-pass-letter';
import { DOCUMENT_KINDS } from '../domain/documents/document-kind';
import { parsePeriod } from '../domain/documents/period';
import { refusal } from '../domain/report/command-report';
import { answerPage } from './answer-page';
import type { DocumentChoice, DocumentsGiven, DocumentsServer } from './pages/documents';
import { selectedCodes } from './selected-row';
import { showDialog } from './show-page';

const CODE_HEADERS = ['รหัสตำบล', 'รหัสพื้นที่', 'รหัสอำเภอ'];

/** Opens the page; the rows selected in the sheet are ticked. */
export function openDocuments(): void {
  open('mou');
}

/** Opens the page for cover letters. */
export function openLetters(): void {
  open('letter');
}

function open(kind: DocumentsGiven['kind']): void {
  const given: DocumentsGiven = { selected: selectedCodes(CODE_HEADERS), kind };
  showDialog('documents', { title: 'จัดทำเอกสาร', width: 760, height: 620 }, given);
}

/** What would be made, unit by unit. */
export const readDocumentPlan: DocumentsServer['readDocumentPlan'] = (choice) => answerPage((app) => {
  const asked = checked(choice);
  return asked === null ? { units: [], faults: ['โปรดเลือกชนิดเอกสาร'] } : planDocuments(app, asked);
});

/** How far a run has come. */
export const readDocumentProgress: DocumentsServer['readDocumentProgress'] = (choice) => answerPage((app) => documentProgress(app, checked(choice) ?? { kind: '', topic: '', period: '' }));

/** Makes the documents of the ticked units. */
export const makeChosenDocuments: DocumentsServer['makeChosenDocuments'] = (choice, units) => answerPage((app) => {
  const asked = checked(choice);
  const codes = Array.isArray(units) ? units.map(String).filter((code) => /^\d{2,6}$/.test(code)) : [];
  if (asked === null || codes.length === 0) return refusal('จัดทำเอกสาร', ['โปรดเลือกชนิดเอกสารและอย่างน้อยหนึ่งหน่วย']);
  return generateWithEnclosures(app, { ...asked, units: codes });
});

/** A page's choice with texts alone; `null` where the kind is none of ours. */
function checked(choice: unknown): DocumentChoice | null {
  const sent = (typeof choice === 'object' && choice !== null ? choice : {}) as Partial<Record<string, unknown>>;
  const text = (name: string): string => (typeof sent[name] === 'string' ? sent[name] : '');
  const kind = text('kind');
  if (!DOCUMENT_KINDS.some((known) => known.kind === kind)) return null;
  return { kind, topic: text('topic'), period: parsePeriod(text('period')) };
}
