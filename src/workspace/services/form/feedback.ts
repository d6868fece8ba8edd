// FormApp.createFeedback: comments that a quiz shows with an answer.
import { EnumValue, StandIn } from '../../kernel/stand-in';
import { PlatformError } from '../../kernel/platform-error';
import type { FeedbackRecord } from './form-record';

/** A built comment; it cannot be changed. */
export class QuizFeedbackStandIn extends StandIn {
  readonly typeName = 'Forms.QuizFeedback';
  constructor(readonly record: FeedbackRecord) {
    super();
  }
  getText(): string {
    return this.record.text;
  }
  getLinkUrls(): string[] {
    return this.record.links.map((link) => link.url);
  }
}

/** Collects the parts of a comment. */
export class QuizFeedbackBuilderStandIn extends StandIn {
  readonly typeName = 'Forms.QuizFeedbackBuilder';
  constructor(private text = '', private links: FeedbackRecord['links'] = []) {
    super();
  }
  setText(text: string): this {
    this.text = text;
    return this;
  }
  addLink(url: string, displayText?: string): this {
    this.links = [...this.links, { url, displayText: displayText ?? url }];
    return this;
  }
  build(): QuizFeedbackStandIn {
    return new QuizFeedbackStandIn({ text: this.text, links: this.links });
  }
  copy(): QuizFeedbackBuilderStandIn {
    return new QuizFeedbackBuilderStandIn(this.text, this.links);
  }
}

/** The comment of a record as a stand-in, `null` where there is none. */
export function feedbackOf(record: FeedbackRecord | null): QuizFeedbackStandIn | null {
  return record === null ? null : new QuizFeedbackStandIn(record);
}

/** The record of a comment that a script gives; `null` clears. */
export function feedbackRecord(value: unknown): FeedbackRecord | null {
  if (value === null) return null;
  if (value instanceof QuizFeedbackStandIn) return value.record;
  throw new PlatformError('Invalid argument: feedback');
}

/** The key of an enumeration value that a script gives. */
export function enumKey(value: unknown): string {
  if (value instanceof EnumValue) return value.key;
  throw new PlatformError('Invalid argument: value');
}
