// A response: one that a script is filling, or one that stands in the form's response store.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import { automaticScore } from './automatic-score';
import { editResponseUrl, prefilledUrl } from './form-addresses';
import { isQuestion, requireForm, responsesOf, type AnswerValue, type ItemRecord, type ResponseRecord } from './form-record';
import { ItemResponseStandIn } from './item-response';
import { FormItemStandIn } from './items/form-item';
import { storeResponse } from './store-response';

const ANSWERED_EMPTY = new Set(['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME']);

/** A response of a form; `responseId` is `null` until it is submitted. */
export class FormResponseStandIn extends StandIn {
  readonly typeName = 'Forms.FormResponse';
  private readonly draft = new Map<number, AnswerValue>();
  /** Grades that `Form.submitGrades` will store. */
  readonly grades = new Map<number, ItemResponseStandIn>();

  constructor(private readonly execution: Execution, readonly formId: string, public responseId: string | null) {
    super();
  }

  withItemResponse(response: unknown): this {
    if (this.responseId !== null) throw new PlatformError('Cannot modify a response that has already been submitted.');
    if (!(response instanceof ItemResponseStandIn) || !this.form.items.some((item) => item.id === response.itemId)) throw new PlatformError('Invalid argument: response');
    this.draft.set(response.itemId, response.value);
    return this;
  }
  submit(): FormResponseStandIn {
    if (this.responseId !== null) throw new PlatformError('This form response has already been submitted.');
    if (this.form.limitOneResponse) throw new PlatformError('Form responses cannot be submitted by a script when the form is limited to one response per user.');
    if (!this.form.acceptingResponses) throw new PlatformError('This form is not currently accepting responses.');
    const answers = Object.fromEntries([...this.draft].map(([id, value]) => [String(id), value]));
    this.responseId = storeResponse(this.execution, this.formId, { answers, email: '' }).response.id;
    return new FormResponseStandIn(this.execution, this.formId, this.responseId);
  }
  toPrefilledUrl(): string {
    return prefilledUrl(this.form, this.answers());
  }
  getId(): string | null {
    return this.responseId;
  }
  getTimestamp(): Date | null {
    const stored = this.stored();
    return stored === undefined ? null : new Date(stored.submittedMs);
  }
  getRespondentEmail(): string | null {
    return this.stored()?.email ?? null;
  }
  getEditResponseUrl(): string | null {
    return this.responseId === null ? null : editResponseUrl(this.formId, this.responseId);
  }

  getItemResponses(): ItemResponseStandIn[] {
    return this.form.items.filter(isQuestion).map((item) => this.answerTo(item)).filter((answer) => answer !== null);
  }
  getResponseForItem(item: unknown): ItemResponseStandIn | null {
    return this.answerTo(this.itemOf(item));
  }
  getGradableItemResponses(): ItemResponseStandIn[] {
    return this.form.items.filter(isGradable).map((item) => this.answerTo(item) ?? this.response(item, ''));
  }
  getGradableResponseForItem(item: unknown): ItemResponseStandIn | null {
    const record = this.itemOf(item);
    return this.answerTo(record) ?? (isGradable(record) ? this.response(record, '') : null);
  }
  withItemGrade(response: unknown): this {
    if (!(response instanceof ItemResponseStandIn)) throw new PlatformError('Invalid argument: gradedResponse');
    this.grades.set(response.itemId, response);
    return this;
  }

  private get form(): ReturnType<typeof requireForm> {
    return requireForm(this.execution, this.formId);
  }
  private itemOf(item: unknown): ItemRecord {
    if (!(item instanceof FormItemStandIn)) throw new PlatformError('Invalid argument: item');
    return item.item;
  }
  private stored(): ResponseRecord | undefined {
    return responsesOf(this.execution.store, this.formId).find((response) => response.id === this.responseId);
  }
  private answers(): ReadonlyMap<number, AnswerValue> {
    const stored = this.stored();
    return stored === undefined ? this.draft : new Map(Object.entries(stored.answers).map(([id, value]) => [Number(id), value]));
  }
  private answerTo(item: ItemRecord): ItemResponseStandIn | null {
    const value = this.answers().get(item.id) ?? (ANSWERED_EMPTY.has(item.type) ? '' : undefined);
    return value === undefined ? null : this.response(item, value);
  }
  private response(item: ItemRecord, value: AnswerValue): ItemResponseStandIn {
    const grade = this.stored()?.grades[String(item.id)];
    const score = grade?.score ?? (this.form.isQuiz ? automaticScore(item, value) : null);
    return new ItemResponseStandIn(this.execution, this.formId, { itemId: item.id, value, score, feedback: grade?.feedback ?? null });
  }
}

function isGradable(item: ItemRecord): boolean {
  return isQuestion(item) && item.points > 0;
}
