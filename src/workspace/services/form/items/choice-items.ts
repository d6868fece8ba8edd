// Questions with choices: radio buttons, check boxes, drop-down lists.
import { PlatformError } from '../../../kernel/platform-error';
import { feedbackOf, feedbackRecord, type QuizFeedbackStandIn } from '../feedback';
import type { ChoiceRecord } from '../form-record';
import { ItemResponseStandIn } from '../item-response';
import { ChoiceStandIn, choiceRecord } from './choice';
import { FormItemStandIn } from './form-item';

abstract class ChoiceItem extends FormItemStandIn {
  createChoice(value: string, second?: unknown): ChoiceStandIn {
    return new ChoiceStandIn(this.execution, this.formId, choiceRecord(value, second));
  }
  getChoices(): ChoiceStandIn[] {
    return this.item.choices.map((choice) => new ChoiceStandIn(this.execution, this.formId, choice));
  }
  setChoices(choices: readonly unknown[]): this {
    return this.replaceChoices(choices.map((choice) => {
      if (!(choice instanceof ChoiceStandIn)) throw new PlatformError('Invalid argument: choices');
      return choice.record;
    }), 'choices');
  }
  setChoiceValues(values: readonly unknown[]): this {
    return this.replaceChoices(values.map((value) => ({ value: String(value), correct: false, navigation: null })), 'values');
  }
  getFeedbackForCorrect(): QuizFeedbackStandIn | null {
    return feedbackOf(this.item.feedback.correct);
  }
  getFeedbackForIncorrect(): QuizFeedbackStandIn | null {
    return feedbackOf(this.item.feedback.incorrect);
  }
  setFeedbackForCorrect(feedback: unknown): this {
    return this.change((item) => { item.feedback.correct = feedbackRecord(feedback); });
  }
  setFeedbackForIncorrect(feedback: unknown): this {
    return this.change((item) => { item.feedback.incorrect = feedbackRecord(feedback); });
  }
  hasOtherOption(): boolean {
    return this.item.other;
  }
  showOtherOption(enabled: boolean): this {
    return this.change((item) => { item.other = enabled; });
  }

  /** Throws where `value` is none of the choices and there is no "other". */
  protected requireChoice(value: string, kind: string): void {
    if (this.item.other || this.item.choices.some((choice) => choice.value === value)) return;
    throw new PlatformError(`Invalid response submitted to ${kind} question.`);
  }

  private replaceChoices(choices: ChoiceRecord[], argument: string): this {
    if (choices.length === 0) throw new PlatformError(`Array is empty: ${argument}`);
    if (new Set(choices.map((choice) => choice.value)).size < choices.length) throw new PlatformError('Questions cannot have duplicate choice values.');
    const leading = choices.filter((choice) => choice.navigation !== null).length;
    if (leading > 0 && leading < choices.length) throw new PlatformError('Choices that use page navigation cannot be combined in the same item with choices that do not use page navigation.');
    return this.change((item) => { item.choices = choices; });
  }
}

/** Radio buttons. */
export class MultipleChoiceItemStandIn extends ChoiceItem {
  readonly typeName = 'Forms.MultipleChoiceItem';
  protected remake(itemId: number): FormItemStandIn {
    return new MultipleChoiceItemStandIn(this.execution, this.formId, itemId);
  }
  createResponse(response: string): ItemResponseStandIn {
    this.requireChoice(response, 'multiple choice');
    return new ItemResponseStandIn(this.execution, this.formId, { itemId: this.itemId, value: response });
  }
}

/** A drop-down list. */
export class ListItemStandIn extends ChoiceItem {
  readonly typeName = 'Forms.ListItem';
  protected remake(itemId: number): FormItemStandIn {
    return new ListItemStandIn(this.execution, this.formId, itemId);
  }
  createResponse(response: string): ItemResponseStandIn {
    this.requireChoice(response, 'list');
    return new ItemResponseStandIn(this.execution, this.formId, { itemId: this.itemId, value: response });
  }
}

/** Check boxes. */
export class CheckboxItemStandIn extends ChoiceItem {
  readonly typeName = 'Forms.CheckboxItem';
  protected remake(itemId: number): FormItemStandIn {
    return new CheckboxItemStandIn(this.execution, this.formId, itemId);
  }
  createResponse(responses: readonly unknown[]): ItemResponseStandIn {
    const chosen = responses.map(String);
    const unknown = chosen.filter((value) => !this.item.choices.some((choice) => choice.value === value));
    if (unknown.length > 1) throw new PlatformError('Invalid response submitted to checkbox question.');
    for (const value of unknown) this.requireChoice(value, 'checkbox');
    return new ItemResponseStandIn(this.execution, this.formId, { itemId: this.itemId, value: chosen });
  }
}
