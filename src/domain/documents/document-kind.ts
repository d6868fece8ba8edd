// The kinds of official document: what each is called, what its template may name, its first template.
import { AGENDA_CONTENT, ORDER_CONTENT, PASS_CONTENT } from './content/announcement-content';
import { LETTER_CONTENT, MEMO_CONTENT } from './content/letter-content';
import { MOU_CONTENT } from './content/mou-content';
import { EXECUTIVE_CONTENT, MONTHLY_REPORT_CONTENT } from './content/report-content';
import type { TemplateContent } from './content/template-content';
import type { FieldSpec } from './field-catalogue';
import { AGENDA_FIELDS, LETTER_FIELDS, ORDER_FIELDS, PASS_FIELDS } from './letter-fields';
import { MOU_FIELDS } from './mou-fields';
import { EXECUTIVE_FIELDS, MONTHLY_REPORT_FIELDS } from './report-fields';

/** A kind of document that the office makes from a template. */
export interface DocumentKind {
  readonly kind: string;
  /** What people call it. */
  readonly title: string;
  /** The word in file names. */
  readonly shortTitle: string;
  readonly fields: readonly FieldSpec[];
  readonly content: TemplateContent;
}

/** บันทึกข้อตกลงความร่วมมือ, one a target tambon (R12). */
export const MOU_KIND: DocumentKind = { kind: 'mou', title: 'บันทึกข้อตกลงความร่วมมือ (MOU)', shortTitle: 'MOU', fields: MOU_FIELDS, content: MOU_CONTENT };

/** Every kind, in the order of the menu. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  MOU_KIND,
  { kind: 'agenda', title: 'ประกาศวาระตำบลเข้มแข็ง', shortTitle: 'ประกาศวาระ', fields: AGENDA_FIELDS, content: AGENDA_CONTENT },
  { kind: 'letter', title: 'หนังสือภายนอก', shortTitle: 'หนังสือภายนอก', fields: LETTER_FIELDS, content: LETTER_CONTENT },
  { kind: 'memo', title: 'บันทึกข้อความ', shortTitle: 'บันทึกข้อความ', fields: LETTER_FIELDS, content: MEMO_CONTENT },
  { kind: 'working-group-order', title: 'คำสั่งแต่งตั้งคณะทำงาน', shortTitle: 'คำสั่งคณะทำงาน', fields: ORDER_FIELDS, content: ORDER_CONTENT },
  { kind: 'pass-announcement', title: 'ประกาศรายชื่อตำบลที่ผ่านเกณฑ์', shortTitle: 'ประกาศผ่านเกณฑ์', fields: PASS_FIELDS, content: PASS_CONTENT },
  { kind: 'monthly-report', title: 'รายงานรวมผลประจำเดือน', shortTitle: 'รายงานรวมผล', fields: MONTHLY_REPORT_FIELDS, content: MONTHLY_REPORT_CONTENT },
  { kind: 'executive-summary', title: 'สรุปรายงานผู้บริหาร', shortTitle: 'สรุปผู้บริหาร', fields: EXECUTIVE_FIELDS, content: EXECUTIVE_CONTENT },
];

/** The kind of that code; throws RangeError where there is none. */
export function documentKind(kind: string): DocumentKind {
  const found = DOCUMENT_KINDS.find((candidate) => candidate.kind === kind);
  if (found === undefined) throw new RangeError(`Cannot make documents: kind ${kind} is unknown`);
  return found;
}

/** Kinds as the workbook's cells show them. */
export const DOCUMENT_KIND_LABELS: readonly { readonly code: string; readonly label: string }[] = DOCUMENT_KINDS.map(({ kind, title }) => ({ code: kind, label: title }));
