// The activities of reported plans, to be offered again in the monthly report.
import type { PlannedActivity } from './form-context';
import { answerText, isCounted, type FormAnswer } from './form-answer';
import { PLAN_SLOTS } from './plan-form';

/** Activities with a title, of plans that count and name their tambon, in the order given; coded `<responseId>#<slot>`. */
export function plannedActivities(answers: readonly FormAnswer[]): readonly PlannedActivity[] {
  return answers.filter((answer) => answer.form === 'plan' && isCounted(answer)).flatMap((answer) => {
    const { tambonCode, responseId } = answer;
    if (tambonCode === null) return [];
    return Array.from({ length: PLAN_SLOTS }, (_unused, index) => index + 1).flatMap((slot): readonly PlannedActivity[] => {
      const title = answerText(answer, `activity${slot}.title`).trim();
      return title === '' ? [] : [{ tambonCode, code: `${responseId}#${slot}`, title: title.slice(0, 200) }];
    });
  });
}
