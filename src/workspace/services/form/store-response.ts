// Puts a response, new or edited, into the form's store and into the linked response sheet.
import type { Execution } from '../../kernel/execution';
import { requireForm, responsesOf, setResponses, type AnswerValue, type ResponseRecord } from './form-record';
import { writeResponseRow, type SheetRow } from './response-sheet';

/** A response to store; `responseId` names the one that it replaces. */
export interface ResponseToStore {
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly email: string;
  readonly responseId?: string;
}

/** The stored response, and the row it got where the form has a response sheet. */
export interface StoredResponse {
  readonly response: ResponseRecord;
  readonly sheetRow?: SheetRow;
}

/** Stores a response; an edited one keeps its id and its row, and gets the time of the edit. */
export function storeResponse(execution: Execution, formId: string, toStore: ResponseToStore): StoredResponse {
  const responses = responsesOf(execution.store, formId);
  let response = responses.find((candidate) => candidate.id === toStore.responseId);
  if (response === undefined) {
    const now = execution.now();
    response = { id: execution.host.newId('response'), createdMs: now, submittedMs: now, email: toStore.email, answers: { ...toStore.answers }, grades: {}, sheetRow: null };
    responses.push(response);
  } else {
    response.submittedMs = execution.now();
    response.answers = { ...toStore.answers };
    if (toStore.email !== '') response.email = toStore.email;
  }
  const sheetRow = writeResponseRow(execution, requireForm(execution, formId), response);
  setResponses(execution.store, formId, responses);
  return sheetRow === undefined ? { response } : { response, sheetRow };
}
