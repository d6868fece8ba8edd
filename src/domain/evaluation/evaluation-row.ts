// Scores and results as rows of their tabs; what people wrote into a result (the nominee) survives a new evaluation.
import { isTambonCode, type TambonCode } from '../places/codes';
import { numberOf, textOf, type TableRecord } from '../table/record';
import type { Criterion } from './criterion';
import type { CriterionResult, Evaluation, Outcome, Score } from './evaluate';

/** Table ids of the scores and of the details of a result. Results stand in `PASSED_TABLE`. */
export const SCORES_TABLE = 'evaluation-scores';
export const DETAILS_TABLE = 'evaluation-details';

/** Outcomes as cells and pages show them. */
export const OUTCOME_LABELS: readonly { readonly code: Outcome; readonly label: string }[] = [
  { code: 'pass', label: 'ผ่าน' }, { code: 'fail', label: 'ไม่ผ่าน' }, { code: 'incomplete', label: 'คะแนนยังไม่ครบ' }, { code: 'no-rule', label: 'ยังไม่กำหนดเกณฑ์ผ่าน' }, { code: 'no-criteria', label: 'ยังไม่มีเกณฑ์' },
];

/** What a result shows besides the evaluation, by tambon. */
export interface ResultNames {
  readonly districts: ReadonlyMap<string, string>;
  readonly tambons: ReadonlyMap<string, string>;
}

/** The scores given so far, and Thai sentences about those that cannot count. A later row of the same assessor and criterion replaces an earlier one. */
export function parseScores(records: readonly TableRecord[], criteria: readonly Criterion[]): { readonly scores: readonly Score[]; readonly faults: readonly string[] } {
  const known = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const scores = new Map<string, Score>();
  const faults: string[] = [];
  records.forEach((record, index) => {
    const [tambonCode, criterionId, assessor, typed] = [textOf(record, 'tambonCode'), textOf(record, 'criterionId'), textOf(record, 'assessor'), textOf(record, 'score')];
    const criterion = known.get(criterionId);
    if (typed === '' || criterion === undefined) return;
    const score = numberOf(record, 'score');
    const where = `แท็บคะแนนประเมิน แถวที่ ${index + 2}`;
    if (!isTambonCode(tambonCode)) faults.push(`${where}: “${tambonCode}” ไม่ใช่รหัสตำบล 6 หลัก`);
    else if (assessor === '') faults.push(`${where}: ยังไม่ได้กรอกผู้ประเมิน`);
    else if (score === null || score < 0 || score > criterion.fullScore) faults.push(`${where}: คะแนน “${typed}” ของ ${criterionId} ต้องเป็นตัวเลข 0 ถึง ${criterion.fullScore} จึงยังไม่นับ`);
    else scores.set(`${tambonCode}/${criterionId}/${assessor}`, { tambonCode, criterionId, assessor, score });
  });
  return { scores: [...scores.values()], faults };
}

/** Rows to add so that every tambon, criterion and assessor has one. */
export function missingScoreRows(records: readonly TableRecord[], wanted: { readonly tambons: readonly TambonCode[]; readonly criteria: readonly Criterion[]; readonly assessors: readonly string[] }, names: ResultNames): readonly TableRecord[] {
  const present = new Set(records.map((record) => [textOf(record, 'tambonCode'), textOf(record, 'criterionId'), textOf(record, 'assessor')].join('/')));
  return wanted.tambons.flatMap((tambonCode) => wanted.criteria.flatMap(({ id, indicator, fullScore }) => wanted.assessors.filter((assessor) => !present.has(`${tambonCode}/${id}/${assessor}`)).map((assessor): TableRecord => ({
    ...placeCells(tambonCode, names), criterionId: id, indicator, fullScore, assessor, score: null, reason: null,
  }))));
}

/** The result rows; nominee cells come from the earlier rows. */
export function resultRows(evaluations: readonly Evaluation[], earlier: readonly TableRecord[], about: { readonly names: ResultNames; readonly on: string }): readonly TableRecord[] {
  const known = new Map(earlier.map((record) => [textOf(record, 'tambonCode'), record]));
  return evaluations.map((evaluation): TableRecord => {
    const before = known.get(evaluation.tambonCode) ?? {};
    const differing = evaluation.criteria.filter(({ difference }) => difference > 0);
    return {
      ...placeCells(evaluation.tambonCode, about.names), outcome: evaluation.outcome, total: evaluation.total, full: evaluation.full, percent: evaluation.percent, reasons: evaluation.reasons.join('\n'),
      differences: differing.map(({ criterion, difference }) => `${criterion.id} ต่างกัน ${difference}`).join(', '), evaluatedOn: about.on,
      nominee: before['nominee'] === true, nomineeReason: textOf(before, 'nomineeReason'), nomineeBy: textOf(before, 'nomineeBy'), nomineeAt: textOf(before, 'nomineeAt') || null,
    };
  });
}

/** A row a tambon and criterion: every assessor's score, the mean, the difference, whether it is met. */
export function detailRows(evaluations: readonly Evaluation[], names: ResultNames): readonly TableRecord[] {
  return evaluations.flatMap(({ tambonCode, criteria }) => criteria.map(({ criterion, scores, mean, difference, isMet }): TableRecord => ({
    ...placeCells(tambonCode, names), dimension: criterion.dimension, criterionId: criterion.id, indicator: criterion.indicator, fullScore: criterion.fullScore, mean, difference,
    byAssessor: scores.map(({ assessor, score }) => `${assessor} ${score}`).join(', '), mandatory: criterion.isMandatory ? 'ข้อบังคับ' : '', passScore: criterion.passScore,
    met: metText({ mean, isMet }),
  })));
}

/** Whether a criterion is met, in words. */
export function metText({ mean, isMet }: Pick<CriterionResult, 'mean' | 'isMet'>): string {
  if (mean === null) return 'ยังไม่มีคะแนน';
  if (isMet === null) return 'ไม่กำหนดคะแนนผ่านของข้อ';
  return isMet ? 'ถึงเกณฑ์' : 'ไม่ถึงเกณฑ์';
}

function placeCells(tambonCode: string, names: ResultNames): TableRecord {
  return { district: names.districts.get(tambonCode.slice(0, 4)) ?? '', tambon: names.tambons.get(tambonCode) ?? '', tambonCode };
}
