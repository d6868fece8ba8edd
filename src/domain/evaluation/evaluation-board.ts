// The evaluation as the province looks at it: its terms, each tambon's result explained criterion by criterion, what was announced and sent.
import type { RegisteredDocument } from '../documents/registered-document';
import type { TambonCode } from '../places/codes';
import { textOf, type TableRecord } from '../table/record';
import type { Criterion, PassRule } from './criterion';
import type { CriterionResult, Evaluation, Outcome } from './evaluate';
import { metText, OUTCOME_LABELS, type ResultNames } from './evaluation-row';

/** How a result is coloured; its words say the same. */
export type EvaluationTone = 'good' | 'bad' | 'warn' | '';

/** One criterion of a tambon's result, as people read it. */
export interface CriterionLine {
  readonly id: string;
  readonly indicator: string;
  /** `45 จาก 60`, or that nobody scored it. */
  readonly mean: string;
  /** Every assessor with the score given. */
  readonly scores: readonly { readonly assessor: string; readonly score: number }[];
  /** Highest minus lowest; 0 where assessors agree or fewer than two scored. */
  readonly difference: number;
  /** `ข้อบังคับ เกณฑ์ 45`, or empty. */
  readonly rule: string;
  readonly met: string;
  readonly tone: EvaluationTone;
}

/** One tambon's result. */
export interface EvaluatedTambon {
  readonly tambonCode: TambonCode;
  readonly district: string;
  readonly tambon: string;
  readonly outcome: Outcome;
  readonly label: string;
  readonly tone: EvaluationTone;
  readonly total: string;
  readonly reasons: readonly string[];
  readonly isDiffering: boolean;
  readonly criteria: readonly CriterionLine[];
}

/** A document of the evaluation in the register. */
export interface EvaluationDocument {
  readonly title: string;
  readonly url: string;
  /** Folder of what is sent along; empty where there is none. */
  readonly enclosuresUrl: string;
  readonly state: string;
}

/** The evaluation's page. */
export interface EvaluationBoard {
  /** The terms in words, or that the office has none. */
  readonly terms: readonly string[];
  readonly hasCriteria: boolean;
  /** Criteria, settings and scores that cannot be read. */
  readonly faults: readonly string[];
  readonly assessors: readonly string[];
  readonly tambons: readonly EvaluatedTambon[];
  /** The results that were written differ from what criteria and scores give now, or were never written. */
  readonly isStale: boolean;
  readonly nominee: { readonly tambonCode: string; readonly place: string; readonly reason: string; readonly by: string } | null;
  readonly documents: readonly EvaluationDocument[];
}

/** What the board is made from. */
export interface EvaluationSources {
  readonly criteria: readonly Criterion[];
  readonly rule: PassRule;
  readonly faults: readonly string[];
  readonly assessors: readonly string[];
  readonly names: ResultNames;
  readonly evaluations: readonly Evaluation[];
  /** The results as written. */
  readonly results: readonly TableRecord[];
  readonly register: readonly { readonly document: RegisteredDocument; readonly enclosuresUrl: string }[];
}

const TONES: Readonly<Record<Outcome, EvaluationTone>> = { pass: 'good', fail: 'bad', incomplete: 'warn', 'no-rule': 'warn', 'no-criteria': 'warn' };

/** The board, from what was read now. */
export function evaluationBoard(sources: EvaluationSources): EvaluationBoard {
  const { criteria, names, evaluations, results } = sources;
  const nominee = results.find((record) => record['nominee'] === true);
  return {
    terms: termsOf(sources), hasCriteria: criteria.length > 0, faults: sources.faults, assessors: sources.assessors,
    tambons: evaluations.map((evaluation) => tambonOf(evaluation, names)), isStale: isStale(evaluations, results),
    nominee: nominee === undefined ? null : { tambonCode: textOf(nominee, 'tambonCode'), place: `ตำบล${textOf(nominee, 'tambon')} อำเภอ${textOf(nominee, 'district')}`, reason: textOf(nominee, 'nomineeReason'), by: textOf(nominee, 'nomineeBy') },
    documents: sources.register.filter(({ document }) => document.status === 'done' && (document.topic === 'R24' || document.topic === 'R25')).map(documentOf),
  };
}

function termsOf({ criteria, rule, assessors }: EvaluationSources): readonly string[] {
  if (criteria.length === 0) return ['สำนักงานยังไม่ได้กรอกเกณฑ์ในแท็บเกณฑ์ประเมิน ระบบจึงไม่ตัดสินว่าผ่านหรือไม่ผ่าน และจัดทำประกาศไม่ได้'];
  const mandatory = criteria.filter(({ isMandatory }) => isMandatory).map(({ id }) => id);
  return [
    `เกณฑ์ ${criteria.length} ข้อ คะแนนเต็ม ${criteria.reduce((sum, { fullScore }) => sum + fullScore, 0)}`,
    rule.passPercent === null && mandatory.length === 0 ? 'ยังไม่กำหนดคะแนนรวมที่ผ่านหรือข้อบังคับ ระบบจึงรวมคะแนนให้แต่ไม่ตัดสิน'
      : [rule.passPercent === null ? '' : `ผ่านเมื่อคะแนนรวมถึงร้อยละ ${rule.passPercent}`, mandatory.length === 0 ? '' : `ข้อบังคับ ${mandatory.join(', ')}`].filter((part) => part !== '').join(' และถึงเกณฑ์ของ'),
    assessors.length === 0 ? 'ยังไม่มีผู้ประเมิน' : `ผู้ประเมิน ${assessors.length} คน: ${assessors.join(', ')}`,
  ];
}

function tambonOf({ tambonCode, outcome, total, full, percent, reasons, criteria }: Evaluation, names: ResultNames): EvaluatedTambon {
  return {
    tambonCode, district: names.districts.get(tambonCode.slice(0, 4)) ?? '', tambon: names.tambons.get(tambonCode) ?? tambonCode, outcome,
    label: OUTCOME_LABELS.find(({ code }) => code === outcome)?.label ?? outcome, tone: TONES[outcome], total: full === 0 ? '' : `${total} จาก ${full} (ร้อยละ ${percent})`, reasons,
    isDiffering: criteria.some(({ difference }) => difference > 0), criteria: criteria.map(lineOf),
  };
}

function lineOf(result: CriterionResult): CriterionLine {
  const { criterion, scores, mean, difference, isMet } = result;
  return {
    id: criterion.id, indicator: criterion.indicator, mean: mean === null ? 'ยังไม่มีคะแนน' : `${mean} จาก ${criterion.fullScore}`, scores: scores.map(({ assessor, score }) => ({ assessor, score })), difference,
    rule: [criterion.isMandatory ? 'ข้อบังคับ' : '', criterion.passScore === null ? '' : `เกณฑ์ ${criterion.passScore}`].filter((part) => part !== '').join(' '),
    met: metText(result), tone: isMet === null ? '' : isMet ? 'good' : 'bad',
  };
}

function isStale(evaluations: readonly Evaluation[], results: readonly TableRecord[]): boolean {
  const written = new Map(results.map((record) => [textOf(record, 'tambonCode'), `${textOf(record, 'outcome')} ${textOf(record, 'total')} ${textOf(record, 'full')}`]));
  return evaluations.some(({ tambonCode, outcome, total, full }) => written.get(tambonCode) !== `${outcome} ${total} ${full}`);
}

function documentOf({ document, enclosuresUrl }: EvaluationSources['register'][number]): EvaluationDocument {
  const isAnnouncement = document.topic === 'R24';
  return {
    title: `${isAnnouncement ? 'ประกาศรายชื่อตำบลที่ผ่านเกณฑ์' : 'หนังสือถึงกรมฯ'} ${document.id}`, url: document.pdfUrl || document.docUrl, enclosuresUrl,
    state: document.signedOn === null ? 'ยังไม่มีวันลงนาม' : 'ลงนามแล้ว',
  };
}
