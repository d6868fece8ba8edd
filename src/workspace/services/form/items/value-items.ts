// Questions answered with a text, a number on a scale, a date or a time.
import { PlatformError } from '../../../kernel/platform-error';
import { isDate } from '../../../kernel/realm';
import { civilTime, dateText, durationText, timeText } from '../civil-time';
import { ItemResponseStandIn } from '../item-response';
import { FormItemStandIn } from './form-item';

/** A line of text, or a paragraph. */
export class TextItemStandIn extends FormItemStandIn {
  readonly typeName = this.item.type === 'TEXT' ? 'Forms.TextItem' : 'Forms.ParagraphTextItem';
  protected remake(itemId: number): FormItemStandIn {
    return new TextItemStandIn(this.execution, this.formId, itemId);
  }
  createResponse(response: string): ItemResponseStandIn {
    return new ItemResponseStandIn(this.execution, this.formId, { itemId: this.itemId, value: response });
  }
}

/** A scale of numbers. */
export class ScaleItemStandIn extends FormItemStandIn {
  readonly typeName = 'Forms.ScaleItem';
  protected remake(itemId: number): FormItemStandIn {
    return new ScaleItemStandIn(this.execution, this.formId, itemId);
  }
  getLowerBound(): number {
    return this.item.lower;
  }
  getUpperBound(): number {
    return this.item.upper;
  }
  getLeftLabel(): string {
    return this.item.leftLabel;
  }
  getRightLabel(): string {
    return this.item.rightLabel;
  }
  setBounds(lower: number, upper: number): this {
    const [low, high] = [Math.trunc(lower), Math.trunc(upper)];
    if (low !== 0 && low !== 1) throw new PlatformError('Invalid argument: lower');
    if (high < 3 || high > 10) throw new PlatformError('Invalid argument: upper');
    return this.change((item) => { item.lower = low; item.upper = high; });
  }
  setLabels(lower: string, upper: string): this {
    return this.change((item) => { item.leftLabel = lower; item.rightLabel = upper; });
  }
  createResponse(response: number): ItemResponseStandIn {
    const value = Math.trunc(response);
    if (value < this.item.lower || value > this.item.upper) throw new PlatformError('Invalid response submitted to scale question.');
    return new ItemResponseStandIn(this.execution, this.formId, { itemId: this.itemId, value: String(value) });
  }
}

/** A day, or a day and a time of day. */
export class DateItemStandIn extends FormItemStandIn {
  readonly typeName = this.item.type === 'DATE' ? 'Forms.DateItem' : 'Forms.DateTimeItem';
  protected remake(itemId: number): FormItemStandIn {
    return new DateItemStandIn(this.execution, this.formId, itemId);
  }
  includesYear(): boolean {
    return this.item.includesYear;
  }
  setIncludesYear(enabled: boolean): this {
    return this.change((item) => { item.includesYear = enabled; });
  }
  createResponse(response: unknown): ItemResponseStandIn {
    if (!isDate(response) || Number.isNaN(response.getTime())) throw new PlatformError('Invalid argument: response');
    const civil = civilTime(response.getTime(), this.execution.project.manifest.timeZone);
    const day = dateText(civil, this.item.includesYear);
    const value = this.item.type === 'DATE' ? day : `${day} ${timeText(civil.hour, civil.minute)}`;
    return new ItemResponseStandIn(this.execution, this.formId, { itemId: this.itemId, value });
  }
}

/** A time of day. */
export class TimeItemStandIn extends FormItemStandIn {
  readonly typeName = 'Forms.TimeItem';
  protected remake(itemId: number): FormItemStandIn {
    return new TimeItemStandIn(this.execution, this.formId, itemId);
  }
  createResponse(hour: number, minute: number): ItemResponseStandIn {
    const minutes = (((Math.trunc(hour) * 60 + Math.trunc(minute)) % 1440) + 1440) % 1440;
    const value = timeText(Math.floor(minutes / 60), minutes % 60);
    return new ItemResponseStandIn(this.execution, this.formId, { itemId: this.itemId, value });
  }
}

/** A length of time, up to 72 hours. */
export class DurationItemStandIn extends FormItemStandIn {
  readonly typeName = 'Forms.DurationItem';
  protected remake(itemId: number): FormItemStandIn {
    return new DurationItemStandIn(this.execution, this.formId, itemId);
  }
  createResponse(hours: number, minutes: number, seconds: number): ItemResponseStandIn {
    const clamp = (value: number, most: number): number => Math.min(Math.max(Math.trunc(value), 0), most);
    const value = durationText(clamp(hours, 72), clamp(minutes, 59), clamp(seconds, 59));
    return new ItemResponseStandIn(this.execution, this.formId, { itemId: this.itemId, value });
  }
}
