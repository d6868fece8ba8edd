// The activities of reported plans, to be offered again in the monthly report.
import { planActivities } from '../reports/plan-activity';
import type { FormAnswer } from './form-answer';
import type { PlannedActivity } from './form-context';

/** A choice of a Form holds a title of this length. */
const LONGEST_TITLE = 200;

/** Activities with a title, of plans that count and name their tambon, in the order given; coded `<responseId>#<slot>`. */
export function plannedActivities(answers: readonly FormAnswer[]): readonly PlannedActivity[] {
  return planActivities(answers).map(({ tambonCode, code, title }) => ({ tambonCode, code, title: title.slice(0, LONGEST_TITLE) }));
}
