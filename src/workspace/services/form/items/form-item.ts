// What every item of a form has, whatever its type.
import type { Execution } from '../../../kernel/execution';
import { PlatformError } from '../../../kernel/platform-error';
import { StandIn, type EnumValue } from '../../../kernel/stand-in';
import { feedbackOf, feedbackRecord, type QuizFeedbackStandIn } from '../feedback';
import { formsOf, requireForm, type FormRecord, type ItemRecord } from '../form-record';
import { syncResponseHeaders } from '../response-sheet';
import { validationRecord } from '../validation';

/**
 * One item of a form, by ids. The methods of questions and quizzes stand here too: a script sees those that the type of
 * its item has.
 */
export abstract class FormItemStandIn extends StandIn {
  constructor(readonly execution: Execution, readonly formId: string, readonly itemId: number) {
    super();
  }

  /** The same item under its own type; `duplicate` needs it. */
  protected abstract remake(itemId: number): FormItemStandIn;

  /** The form that the item stands in. */
  get form(): FormRecord {
    return requireForm(this.execution, this.formId);
  }

  /** The live record; throws where the item was deleted from the form. */
  get item(): ItemRecord {
    const found = this.form.items.find((item) => item.id === this.itemId);
    if (found === undefined) throw new PlatformError('The item has been deleted from the form.');
    return found;
  }

  getId(): number {
    return this.item.id;
  }
  getIndex(): number {
    return this.form.items.indexOf(this.item);
  }
  getTitle(): string {
    return this.item.title;
  }
  getHelpText(): string {
    return this.item.helpText;
  }
  getType(): EnumValue | undefined {
    return this.execution.border.enumValues('Forms.ItemType')[this.item.type];
  }
  setTitle(title: string | null): this {
    this.change((item) => { item.title = title ?? ''; });
    syncResponseHeaders(this.execution, this.formId);
    return this;
  }
  setHelpText(text: string | null): this {
    return this.change((item) => { item.helpText = text ?? ''; });
  }
  duplicate(): FormItemStandIn {
    const form = this.form;
    const copy: ItemRecord = { ...structuredClone(this.item), id: form.nextItemId };
    form.nextItemId += 1;
    form.items.push(copy);
    formsOf(this.execution.store).touch(this.formId);
    syncResponseHeaders(this.execution, this.formId);
    return this.remake(copy.id);
  }

  isRequired(): boolean {
    return this.item.required;
  }
  setRequired(enabled: boolean): this {
    return this.change((item) => { item.required = enabled; });
  }
  setValidation(validation: unknown): this {
    const record = validationRecord(validation);
    return this.change((item) => { item.validation = record; });
  }
  clearValidation(): this {
    return this.change((item) => { item.validation = null; });
  }

  getPoints(): number {
    return this.item.points;
  }
  setPoints(points: number): this {
    if (points < 0) throw new PlatformError('Invalid argument: points');
    return this.change((item) => { item.points = Math.trunc(points); });
  }
  getGeneralFeedback(): QuizFeedbackStandIn | null {
    return feedbackOf(this.item.feedback.general);
  }
  setGeneralFeedback(feedback: unknown): this {
    return this.change((item) => { item.feedback.general = feedbackRecord(feedback); });
  }

  /** Changes the live record and says so. */
  protected change(apply: (item: ItemRecord) => void): this {
    apply(this.item);
    formsOf(this.execution.store).touch(this.formId);
    return this;
  }
}
