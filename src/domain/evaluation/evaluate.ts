// The evaluation of tambons by the office's criteria: several assessors' scores, what they differ in, and the result criterion by criterion.
import type { TambonCode } from '../places/codes';
import type { Criterion, PassRule } from './criterion';

/** One assessor's score of one criterion. */
export interface Score {
  readonly tambonCode: TambonCode;
  readonly criterionId: string;
  readonly assessor: string;
  readonly score: number;
}

/** How a tambon did on one criterion. The mean of the assessors counts. */
export interface CriterionResult {
  readonly criterion: Criterion;
  readonly scores: readonly Score[];
  /** `null` where nobody has scored it. */
  readonly mean: number | null;
  /** Highest minus lowest; 0 where fewer than two scored it. */
  readonly difference: number;
  /** Whether the pass score is reached; `null` where there is none, or no score. */
  readonly isMet: boolean | null;
}

/**
 * The result of a tambon. `no-criteria`: the office has entered none; `incomplete`: a criterion has no score;
 * `no-rule`: the office has set neither a pass percentage nor a mandatory criterion, so nothing says pass or fail.
 */
export type Outcome = 'pass' | 'fail' | 'incomplete' | 'no-rule' | 'no-criteria';

/** The evaluation of a tambon. */
export interface Evaluation {
  readonly tambonCode: TambonCode;
  readonly outcome: Outcome;
  readonly total: number;
  readonly full: number;
  readonly percent: number;
  readonly criteria: readonly CriterionResult[];
  /** Why, in Thai, a line a reason. */
  readonly reasons: readonly string[];
}

/** Evaluates one tambon. */
export function evaluateTambon(tambonCode: TambonCode, scores: readonly Score[], terms: { readonly criteria: readonly Criterion[]; readonly rule: PassRule }): Evaluation {
  const criteria = terms.criteria.map((criterion) => criterionResult(criterion, scores.filter((score) => score.tambonCode === tambonCode && score.criterionId === criterion.id)));
  const full = criteria.reduce((sum, { criterion }) => sum + criterion.fullScore, 0);
  const total = rounded(criteria.reduce((sum, { mean }) => sum + (mean ?? 0), 0));
  const percent = full === 0 ? 0 : rounded((total / full) * 100);
  return { tambonCode, total, full, percent, criteria, ...decided(criteria, percent, terms.rule) };
}

function decided(criteria: readonly CriterionResult[], percent: number, { passPercent }: PassRule): Pick<Evaluation, 'outcome' | 'reasons'> {
  if (criteria.length === 0) return { outcome: 'no-criteria', reasons: ['สำนักงานยังไม่ได้กรอกเกณฑ์ประเมิน จึงไม่ตัดสินว่าผ่านหรือไม่ผ่าน'] };
  const unscored = criteria.filter(({ mean }) => mean === null);
  if (unscored.length > 0) return { outcome: 'incomplete', reasons: [`ยังไม่มีคะแนน ${unscored.length} ข้อ: ${unscored.map(({ criterion }) => criterion.id).join(', ')}`] };
  const mandatory = criteria.filter(({ criterion }) => criterion.isMandatory);
  if (passPercent === null && mandatory.length === 0) return { outcome: 'no-rule', reasons: ['สำนักงานยังไม่ได้กำหนดคะแนนรวมที่ผ่านหรือข้อบังคับ จึงรวมคะแนนให้แต่ไม่ตัดสิน'] };
  const missed = mandatory.filter(({ isMet }) => isMet !== true);
  const isBelow = passPercent !== null && percent < passPercent;
  return {
    outcome: missed.length === 0 && !isBelow ? 'pass' : 'fail',
    reasons: [
      ...(passPercent === null ? [] : [`คะแนนรวมร้อยละ ${percent} ${isBelow ? 'ต่ำกว่า' : 'ถึง'}เกณฑ์ร้อยละ ${passPercent}`]),
      ...mandatory.map(({ criterion, mean, isMet }) => `ข้อบังคับ ${criterion.id} ${criterion.indicator}: ได้ ${mean ?? 0} เกณฑ์ ${criterion.passScore ?? criterion.fullScore} ${isMet === true ? 'ผ่าน' : 'ไม่ผ่าน'}`),
    ],
  };
}

function criterionResult(criterion: Criterion, scores: readonly Score[]): CriterionResult {
  const values = scores.map(({ score }) => score);
  const mean = values.length === 0 ? null : rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
  return { criterion, scores, mean, difference: values.length < 2 ? 0 : rounded(Math.max(...values) - Math.min(...values)), isMet: mean === null || criterion.passScore === null ? null : mean >= criterion.passScore };
}

/** Two decimals, as scores are shown. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
