// Puts work in the queue for a later run of its own: for places that must answer at once, as the home card.
import { DISPATCHER_NOTES } from '../domain/deadlines/heartbeat';
import { isOpen } from '../domain/documents/registered-document';
import { report, type CommandReport } from '../domain/report/command-report';
import type { Continuation } from '../ports/documents';
import type { Caller, Clock, Notebook } from '../ports/office';
import type { Tables } from '../ports/tables';
import { CONTINUE_DOCUMENTS, readRegister } from './produce-documents';
import { queueForOwner, SEND_SOON } from './run-dispatcher';

const SOON_MS = 60_000;

/** What queueing needs. */
export interface QueueApp {
  readonly tables: Tables;
  readonly notebook: Notebook;
  readonly caller: Caller;
  readonly clock: Clock;
  readonly continuation: Continuation;
}

/** Plans one run of the messages within minutes. Somebody who is not the owner of the daily run only notes the wish for the owner. */
export function enqueueSending(app: QueueApp): CommandReport {
  const owner = app.notebook.get(DISPATCHER_NOTES.owner) ?? '';
  const caller = app.caller.email();
  if (owner !== '' && owner !== caller) return queueForOwner(app, { owner, caller });
  app.continuation.schedule(SEND_SOON, SOON_MS);
  return report('ส่งตอนนี้', { done: ['จัดคิวส่งข้อความแล้ว ระบบจะเริ่มส่งในอีกประมาณ 1 นาที ดูผลที่แท็บ สมุดส่งข้อความ'], counts: { queued: 1 } });
}

/** Plans that documents left over are made within minutes; plans nothing where there are none. */
export function enqueueDocuments(app: QueueApp): CommandReport {
  const title = 'สร้างเอกสารต่อ';
  const open = readRegister(app.tables).filter(({ document }) => isOpen(document)).length;
  if (open === 0) return report(title, { done: ['ไม่มีเอกสารค้าง'], counts: { queued: 0 } });
  app.continuation.schedule(CONTINUE_DOCUMENTS, SOON_MS);
  return report(title, { done: [`จัดคิวเอกสารที่ค้าง ${open} ฉบับแล้ว ระบบจะเริ่มทำในอีกประมาณ 1 นาที ดูผลที่แท็บ ทะเบียนเอกสาร`], counts: { queued: open } });
}
