// Responses of form (a) into the nominations table: one row a response, the earlier version kept in the history.
import { answerLines, answersToCell } from '../domain/forms/answer-text';
import { receiptMail } from '../domain/forms/intake-mails';
import type { Nomination } from '../domain/nomination/nomination';
import { formatNomination, NOMINATIONS_TABLE, parseNominations } from '../domain/nomination/nomination-row';
import { supersede, takeInNomination } from '../domain/nomination/take-in-nomination';
import type { TableRecord } from '../domain/table/record';
import type { QueuedMail } from '../ports/intake-mail';
import type { RecordChange } from '../ports/tables';
import { writeHistory, type HistoryEntry } from './answer-history';
import type { IncomingForm, IncomingResponse, IntakeApp, TakenIn } from './take-in-responses';

interface Changes {
  readonly added: TableRecord[];
  readonly updates: RecordChange[];
  readonly history: HistoryEntry[];
  readonly mails: QueuedMail[];
  held: number;
  waiting: number;
}

/** Takes in what is new or edited; locked rows keep their answers and note that newer ones wait. */
export function takeInNominations(app: IntakeApp, form: IncomingForm): TakenIn {
  const rows = new Map(parseNominations(app.tables.read(NOMINATIONS_TABLE)).map((row) => [row.nomination.responseId, row]));
  const changes: Changes = { added: [], updates: [], history: [], mails: [], held: 0, waiting: 0 };
  for (const response of form.responses) {
    const row = rows.get(response.responseId);
    if (row === undefined) add(changes, response, form);
    else if (row.nomination.print !== response.print && row.nomination.waitingPrint !== response.print) change(changes, row, { response, form });
  }
  // The receipt is queued first: a run that stops here queues nothing twice, and never forgets one.
  app.mail.enqueue(changes.mails);
  writeHistory(app.tables, changes.history, app.clock.now());
  if (changes.updates.length > 0) app.tables.update(NOMINATIONS_TABLE, changes.updates);
  if (changes.added.length > 0) app.tables.append(NOMINATIONS_TABLE, changes.added);
  app.tables.flush();
  return { added: changes.added.length, changed: changes.updates.length - changes.waiting, held: changes.held, waiting: changes.waiting };
}

function add(changes: Changes, response: IncomingResponse, form: IncomingForm): void {
  const nomination = read(response, form);
  changes.added.push(formatNomination(nomination));
  if (nomination.standing === 'held') changes.held += 1;
  receipt(changes, { response, form }, { heldReason: nomination.heldReason, isEdit: false, isLocked: false });
}

function change(changes: Changes, row: { readonly index: number; readonly nomination: Nomination }, incoming: { readonly response: IncomingResponse; readonly form: IncomingForm }): void {
  const { response, form } = incoming;
  const earlier = row.nomination;
  const isLocked = earlier.lockedAt !== '';
  if (isLocked) {
    changes.updates.push({ index: row.index, cells: { waitingPrint: response.print } });
    changes.history.push({ form: 'nomination', responseId: response.responseId, what: 'waiting', print: response.print, submittedAt: response.submittedAt, answers: answersToCell(response.fields) });
    changes.waiting += 1;
    receipt(changes, incoming, { heldReason: '', isEdit: true, isLocked });
    return;
  }
  const edited = supersede(earlier, read(response, form));
  changes.updates.push({ index: row.index, cells: formatNomination(edited) });
  changes.history.push({ form: 'nomination', responseId: response.responseId, what: 'superseded', print: earlier.print, submittedAt: earlier.submittedAt, answers: JSON.stringify(formatNomination(earlier)) });
  if (edited.standing === 'held') changes.held += 1;
  receipt(changes, incoming, { heldReason: edited.heldReason, isEdit: true, isLocked });
}

function read(response: IncomingResponse, form: IncomingForm): Nomination {
  const { responseId, submittedAt, email, emailVerified, editUrl, print, extra } = response;
  return takeInNomination({ responseId, submittedAt, email, emailVerified, editUrl, print, extra }, response.fields, { places: form.office.places.finder, senders: form.senders });
}

function receipt(changes: Changes, { response, form }: { readonly response: IncomingResponse; readonly form: IncomingForm }, state: { readonly heldReason: string; readonly isEdit: boolean; readonly isLocked: boolean }): void {
  if (response.email === '') return;
  const news = {
    formTitle: form.description.title, responseId: response.responseId, print: response.print, to: response.email, editUrl: response.editUrl,
    lines: answerLines(form.description, response.fields), officeName: form.office.context.office.name,
  };
  changes.mails.push(receiptMail(news, state));
}
