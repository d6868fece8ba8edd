// The score a quiz gives by itself: full points for exactly the correct choices.
import type { AnswerValue, ItemRecord } from './form-record';

/** The score of an answer; `null` for a question that a person must grade. */
export function automaticScore(item: ItemRecord, value: AnswerValue): number | null {
  const correct = item.choices.filter((choice) => choice.correct).map((choice) => choice.value);
  if (item.points === 0 || correct.length === 0) return null;
  const given = typeof value === 'string' ? [value] : value.flatMap((part) => part);
  const isRight = item.type === 'CHECKBOX'
    ? given.length === correct.length && given.every((choice) => correct.includes(choice))
    : given.every((choice) => correct.includes(choice)) && given.length > 0;
  return isRight ? item.points : 0;
}
