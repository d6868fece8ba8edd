// The activities of reported plans (R11, R13) as values: what monthly reports choose from, so that nobody types a plan twice.
import type { IsoDate } from '../calendar/iso-date';
import { parseThaiDate } from '../calendar/thai-date-parse';
import { parseThaiNumber } from '../calendar/thai-numerals';
import { answerCodes, answerText, isCounted, type FormAnswer } from '../forms/form-answer';
import type { DistrictCode, TambonCode } from '../places/codes';

/** How many activities one answer of the plan Form can hold; a further answer adds more. */
export const PLAN_SLOTS = 6;

/** One planned activity of a tambon. */
export interface PlanActivity {
  /** `<responseId>#<slot>`: the code that a monthly report's choice carries. */
  readonly code: string;
  readonly responseId: string;
  readonly districtCode: DistrictCode | null;
  readonly tambonCode: TambonCode;
  /** `action`: แผนปฏิบัติการ (L¶3); `drive`: แผนขับเคลื่อนระดับตำบล (P1.5); empty where it was not chosen. */
  readonly planKind: string;
  readonly title: string;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly targetGroup: string;
  /** Baht; `null` where none can be read. */
  readonly budget: number | null;
  readonly source: string;
  /** Codes of the office's partners. */
  readonly partners: readonly string[];
  readonly dimensions: readonly string[];
  readonly detail: string;
}

/** Activities with a title, of plans that count and name their tambon, in the order given. */
export function planActivities(answers: readonly FormAnswer[]): readonly PlanActivity[] {
  return answers.filter((answer) => answer.form === 'plan' && isCounted(answer)).flatMap((answer) => slotsOf(answer));
}

/** A field's amount: baht or heads as typed, Thai digits too; `null` where it is empty, negative or no number. */
export function amountOf(text: string): number | null {
  const number = parseThaiNumber(text);
  return number.ok && number.value >= 0 ? number.value : null;
}

function slotsOf(answer: FormAnswer): readonly PlanActivity[] {
  const { tambonCode, districtCode, responseId } = answer;
  if (tambonCode === null) return [];
  return Array.from({ length: PLAN_SLOTS }, (_unused, index) => index + 1).flatMap((slot): readonly PlanActivity[] => {
    const text = (name: string): string => answerText(answer, `activity${slot}.${name}`).trim();
    const day = (name: string): IsoDate | null => {
      const parsed = parseThaiDate(text(name));
      return parsed.ok ? parsed.value : null;
    };
    if (text('title') === '') return [];
    return [{
      code: `${responseId}#${slot}`, responseId, districtCode, tambonCode, planKind: answerCodes(answer, 'planKind')[0] ?? '', title: text('title'),
      from: day('from'), until: day('until'), targetGroup: text('target'), budget: amountOf(text('budget')), source: text('source'),
      partners: answerCodes(answer, `activity${slot}.partners`), dimensions: answerCodes(answer, `activity${slot}.dimensions`), detail: text('detail'),
    }];
  });
}
