// One answer to one item, made by a script or read from a response.
import type { Execution } from '../../kernel/execution';
import { StandIn } from '../../kernel/stand-in';
import { feedbackOf, feedbackRecord, type QuizFeedbackStandIn } from './feedback';
import type { AnswerValue, FeedbackRecord } from './form-record';
import { GenericItemStandIn } from './items/generic-item';

/** What an answer is made of. */
export interface ItemAnswer {
  readonly itemId: number;
  readonly value: AnswerValue;
  readonly score?: number | null;
  readonly feedback?: FeedbackRecord | null;
}

/** An answer; a score or a comment set here counts once the response takes it with withItemGrade. */
export class ItemResponseStandIn extends StandIn {
  readonly typeName = 'Forms.ItemResponse';
  readonly itemId: number;
  readonly value: AnswerValue;
  score: number | null;
  feedback: FeedbackRecord | null;

  constructor(private readonly execution: Execution, readonly formId: string, answer: ItemAnswer) {
    super();
    this.itemId = answer.itemId;
    this.value = answer.value;
    this.score = answer.score ?? null;
    this.feedback = answer.feedback ?? null;
  }
  getItem(): GenericItemStandIn {
    return new GenericItemStandIn(this.execution, this.formId, this.itemId);
  }
  getResponse(): AnswerValue {
    return this.value;
  }
  getScore(): number | null {
    return this.score;
  }
  setScore(score: unknown): this {
    this.score = score === null ? null : Number(score);
    return this;
  }
  getFeedback(): QuizFeedbackStandIn | null {
    return feedbackOf(this.feedback);
  }
  setFeedback(feedback: unknown): this {
    this.feedback = feedbackRecord(feedback);
    return this;
  }
}
