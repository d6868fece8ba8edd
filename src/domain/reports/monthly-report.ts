// A district's monthly plan and result (L¶4, R21) as values: per activity what was done, people, money, partners, dimensions, aims, evidence.
import { isIsoMonth, type IsoMonth } from '../calendar/iso-month';
import { answerCodes, answerText, type FormAnswer } from '../forms/form-answer';
import { MONTHLY_SLOTS } from '../forms/monthly-form';
import type { DistrictCode, TambonCode } from '../places/codes';
import { amountOf, type PlanActivity } from './plan-activity';

/** What one month says of one activity. */
export interface ReportedActivity {
  readonly slot: number;
  /** Code of the planned activity; empty where it is outside the plan. */
  readonly planCode: string;
  readonly title: string;
  readonly done: string;
  /** Heads; `null` where none was told or it cannot be read. */
  readonly people: number | null;
  /** Baht planned: as typed, else the plan's. */
  readonly budget: number | null;
  /** Baht used. */
  readonly spent: number | null;
  readonly partners: readonly string[];
  readonly dimensions: readonly string[];
  readonly aims: readonly string[];
  readonly link: string;
  /** Thai: which figures could not be read, and so count nothing. */
  readonly faults: readonly string[];
}

/** One response of the monthly Form. */
export interface MonthlyReport {
  readonly responseId: string;
  readonly standing: FormAnswer['standing'];
  /** Office time of the last edit. */
  readonly submittedAt: string;
  readonly email: string;
  readonly month: IsoMonth;
  readonly districtCode: DistrictCode;
  /** `null` where a district that maintains reports (G§3.3). */
  readonly tambonCode: TambonCode | null;
  readonly activities: readonly ReportedActivity[];
  readonly results: string;
  readonly problems: string;
  readonly helpWanted: string;
  readonly nextMonth: string;
  readonly link: string;
}

/** The monthly reports among the answers that name month and district, in their order; whether they count is for others to say. */
export function monthlyReports(answers: readonly FormAnswer[], plans: readonly PlanActivity[]): readonly MonthlyReport[] {
  const byCode = new Map(plans.map((plan) => [plan.code, plan]));
  return answers.flatMap((answer): readonly MonthlyReport[] => {
    const [month = ''] = answerCodes(answer, 'month');
    const { districtCode } = answer;
    if (answer.form !== 'monthly' || districtCode === null || !isIsoMonth(month)) return [];
    const text = (field: string): string => answerText(answer, field).trim();
    const isMaintaining = text('maintainStatus') !== '';
    return [{
      responseId: answer.responseId, standing: answer.standing, submittedAt: answer.submittedAt, email: answer.email, month, districtCode,
      tambonCode: isMaintaining ? null : answer.tambonCode, activities: activitiesOf(answer, byCode),
      results: text(isMaintaining ? 'maintainStatus' : 'results'), problems: text(isMaintaining ? 'maintainProblems' : 'problems'),
      helpWanted: text('helpWanted'), nextMonth: text('nextMonth'), link: text(isMaintaining ? 'maintainLink' : 'evidenceLink'),
    }];
  });
}

function activitiesOf(answer: FormAnswer, plans: ReadonlyMap<string, PlanActivity>): readonly ReportedActivity[] {
  return Array.from({ length: MONTHLY_SLOTS }, (_unused, index) => activityOf(answer, index + 1, plans))
    .filter(({ title, done, people, spent, link }) => title !== '' || done !== '' || people !== null || spent !== null || link !== '');
}

function activityOf(answer: FormAnswer, slot: number, plans: ReadonlyMap<string, PlanActivity>): ReportedActivity {
  const field = (name: string): string => `activity${slot}.${name}`;
  const text = (name: string): string => answerText(answer, field(name)).trim();
  const faults: string[] = [];
  const amount = (name: string, label: string): number | null => {
    const value = amountOf(text(name));
    if (value === null && text(name) !== '') faults.push(`${label} “${text(name).slice(0, 40)}” อ่านเป็นตัวเลขไม่ได้ จึงไม่นับรวม`);
    return value;
  };
  const [planCode = ''] = answerCodes(answer, field('plan'));
  const plan = plans.get(planCode);
  return {
    slot, planCode, title: text('title') || (plan?.title ?? text('plan')), done: text('done'), people: amount('people', 'จำนวนผู้เข้าร่วม'),
    budget: amount('budget', 'งบประมาณตามแผน') ?? (text('budget') === '' ? plan?.budget ?? null : null), spent: amount('spent', 'งบประมาณที่ใช้'),
    partners: answerCodes(answer, field('partners')), dimensions: answerCodes(answer, field('dimensions')), aims: answerCodes(answer, field('aims')), link: text('link'), faults,
  };
}
