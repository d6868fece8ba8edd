// The cover letter of a response that was just accepted: made after the decision is recorded, outside its lock.
import { bringsLetter, coverLetterKind, coverLetterTopic } from '../domain/documents/cover-letter';
import { documentKind } from '../domain/documents/document-kind';
import { DOCUMENT_TEMPLATES, templateOf } from '../domain/documents/document-template';
import { ANSWERS_TABLE, parseFormAnswer } from '../domain/forms/form-answer';
import type { FormKey } from '../domain/forms/form-description';
import { NOMINATIONS_TABLE, parseNominations } from '../domain/nomination/nomination-row';
import type { CommandReport } from '../domain/report/command-report';
import type { Tables } from '../ports/tables';
import { officeSettings } from './draft-documents';
import { generateDocuments } from './generate-documents';
import { readRegister, type DocumentApp } from './produce-documents';
import type { ReviewOrder } from './review-nomination';

/**
 * The decision's report with what became of the letter (R03, R11, R15). The decision stands whatever happens to the letter:
 * its failure is told, and the letter can be made from the menu. Accepting again makes nothing new.
 */
export function writeCoverLetter(app: DocumentApp, order: Pick<ReviewOrder, 'responseId' | 'decision'>, ended: CommandReport): CommandReport {
  if (ended.status === 'refused') return ended;
  if (order.decision !== 'accepted' && order.decision !== 'approved') return withLetterOnRecord(app.tables, order.responseId, ended);
  const kind = coverLetterKind(officeSettings(app.tables));
  const sender = senderOf(app.tables, order.responseId);
  const topic = sender === null ? null : coverLetterTopic(sender.form);
  if (kind === null || sender === null || topic === null) return ended;
  if (templateOf(app.tables.read(DOCUMENT_TEMPLATES), kind) === null) {
    return { ...ended, done: [...ended.done, `ยังไม่มีแม่แบบ${documentKind(kind).title} จึงยังไม่ได้จัดทำหนังสือนำส่งของอำเภอ`] };
  }
  const letter = letterOf(app, { kind, topic, unit: sender.district });
  const notDone = [...ended.notDone, ...letter.notDone.map((sentence) => `หนังสือนำส่ง: ${sentence}`)];
  return {
    ...ended, status: notDone.length === 0 ? ended.status : 'partly', notDone, counts: { ...ended.counts, letters: letter.counts['made'] ?? 0 },
    done: [...ended.done, ...letter.done.map((sentence) => `หนังสือนำส่ง: ${sentence}`)],
  };
}

/** A decision that takes a response back says which letter was made of it: whether it went out already, only people know. */
function withLetterOnRecord(tables: Tables, responseId: string, ended: CommandReport): CommandReport {
  const sender = senderOf(tables, responseId);
  const topic = sender === null ? null : coverLetterTopic(sender.form);
  if (sender === null || topic === null) return ended;
  const made = readRegister(tables).map(({ document }) => document).filter((document) => document.topic === topic && document.unit === sender.district && document.status === 'done');
  const lines = made.map(({ id }) => `หนังสือนำส่ง ${id} จัดทำไว้แล้ว หากยังไม่ได้ส่งไม่ต้องส่ง หากส่งแล้วโปรดแจ้งยกเลิก เมื่อรับข้อเสนอใหม่ระบบจะทำฉบับใหม่แทน`);
  return { ...ended, done: [...ended.done, ...lines] };
}

function letterOf(app: DocumentApp, letter: { readonly kind: string; readonly topic: string; readonly unit: string }): Pick<CommandReport, 'done' | 'notDone' | 'counts'> {
  try {
    return generateDocuments(app, { kind: letter.kind, topic: letter.topic, units: [letter.unit] });
  } catch (fault) {
    return { done: [], notDone: [`จัดทำไม่สำเร็จ (${fault instanceof Error ? fault.message : String(fault)}) ผลการพิจารณาบันทึกไว้แล้ว ให้ใช้เมนู “สร้างหนังสือนำส่ง”`], counts: {} };
  }
}

/** Whose response it is; `null` where it names no district or brings no letter. */
function senderOf(tables: Tables, responseId: string): { readonly form: FormKey; readonly district: string } | null {
  const nominated = parseNominations(tables.read(NOMINATIONS_TABLE)).find(({ nomination }) => nomination.responseId === responseId)?.nomination;
  if (nominated !== undefined) return nominated.district.code === null ? null : { form: 'nomination', district: nominated.district.code };
  for (const record of tables.read(ANSWERS_TABLE)) {
    const answer = parseFormAnswer(record);
    if (answer?.responseId === responseId) return answer.districtCode === null || !bringsLetter(answer) ? null : { form: answer.form, district: answer.districtCode };
  }
  return null;
}
