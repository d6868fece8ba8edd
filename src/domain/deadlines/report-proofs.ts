// What a report of forms (b) to (f), or a sending to กรมฯ, proves: which kind of proof, for which tambon and month, on which day.
import { isIsoDate, type IsoDate } from '../calendar/iso-date';
import { parseThaiDate } from '../calendar/thai-date-parse';
import { answerCodes, answerText, isCounted, type FormAnswer } from '../forms/form-answer';
import type { ProvinceCode } from '../places/codes';
import { textOf, type TableRecord } from '../table/record';
import type { ProofFact } from './evidence';

type Proven = Pick<ProofFact, 'proof' | 'on'> & Partial<Pick<ProofFact, 'obligationId' | 'month' | 'reference'>> & { /** The day is that of the sending itself, not one that the answer names. */ readonly bySending?: boolean };

/** Obligations whose proof has a kind of its own, although form (f) or the record of sendings reports them too. */
const OWN_PROOF_OF_OBLIGATION: Readonly<Record<string, string>> = { R13: 'drive-plan', R22: 'compilation-sent' };

/**
 * The facts of a report: what is owed to the province counts on the day it was sent (L¶3, L¶4, L¶5), what is to be done counts on
 * the day it was done, where the answer names one that has come. None where the report is held, sent back or withdrawn.
 * An edit does not make a report late: of `earlier` versions of the same response, the first that proved the same tells the day.
 */
export function proofsOfAnswer(answer: FormAnswer, earlier: readonly FormAnswer[] = []): readonly ProofFact[] {
  const sent = answer.submittedAt.slice(0, 10);
  const unit = answer.districtCode;
  if (!isCounted(answer) || unit === null || !isIsoDate(sent)) return [];
  const reference = `คำตอบ ${answer.responseId}`;
  const before = earlier.filter((version) => isAboutSamePlace(version, answer)).flatMap(sendingsOf);
  return provenBy(answer, sent).map(({ bySending, ...proven }) => ({
    unit, obligationId: null, tambonCode: answer.tambonCode, month: null, by: answer.email, reference, ...proven,
    on: bySending !== true ? proven.on : firstSending(proven, before),
  }));
}

function isAboutSamePlace(version: FormAnswer, answer: FormAnswer): boolean {
  return version.form === answer.form && ['district', 'tambon'].every((field) => answerText(version, field) === answerText(answer, field));
}

function sendingsOf(version: FormAnswer): readonly Proven[] {
  const sent = version.submittedAt.slice(0, 10);
  return isIsoDate(sent) ? provenBy(version, sent).filter(({ bySending }) => bySending === true) : [];
}

function firstSending(proven: Proven, before: readonly Proven[]): IsoDate {
  const same = before.filter(({ proof, month, obligationId }) => proof === proven.proof && month === proven.month && obligationId === proven.obligationId);
  return same.reduce((first, { on }) => (on < first ? on : first), proven.on);
}

/** The facts of the record of sendings: each proves its one obligation of the province; a monthly one for its month, else for that of the day it was sent. */
export function proofsOfSendings(records: readonly TableRecord[], province: ProvinceCode): readonly ProofFact[] {
  return records.flatMap((record): readonly ProofFact[] => {
    const obligationId = textOf(record, 'obligation');
    const on = textOf(record, 'sentOn');
    if (obligationId === '' || !isIsoDate(on)) return [];
    return [{
      proof: OWN_PROOF_OF_OBLIGATION[obligationId] ?? 'sent-to-department', unit: province, obligationId, tambonCode: null, month: textOf(record, 'period') || on.slice(0, 7), on,
      by: textOf(record, 'recordedBy'), reference: textOf(record, 'note'),
    }];
  });
}

/** The fact that the province evaluated every target (R23): none while a result is missing or undecided. */
export function proofsOfEvaluation(results: readonly TableRecord[], tambons: readonly string[], province: ProvinceCode): readonly ProofFact[] {
  const days = tambons.map((tambon) => results.find((record) => textOf(record, 'tambonCode') === tambon && ['pass', 'fail'].includes(textOf(record, 'outcome')))).map((record) => (record === undefined ? '' : textOf(record, 'evaluatedOn')));
  const last = [...days].sort().at(-1) ?? '';
  if (!isIsoDate(last) || days.includes('')) return [];
  return [{ proof: 'evaluation-complete', unit: province, obligationId: null, tambonCode: null, month: null, on: last, by: '', reference: 'แท็บผลประเมิน' }];
}

function provenBy(answer: FormAnswer, sent: IsoDate): readonly Proven[] {
  switch (answer.form) {
    case 'plan': return planProofs(answer, sent);
    case 'mou': return forumProofs(answer, sent);
    case 'monthly': return answerCodes(answer, 'month').map((month) => ({ proof: 'monthly-report', month, on: sent, bySending: true }));
    case 'other': return otherProofs(answer, sent);
    case 'nomination':
    case 'evaluation': return [];
  }
}

function planProofs(answer: FormAnswer, sent: IsoDate): readonly Proven[] {
  const [kind] = answerCodes(answer, 'planKind');
  if (kind === 'action') return [{ proof: 'action-plan', on: sent, bySending: true }];
  return kind === 'drive' ? [{ proof: 'drive-plan', ...dayOrSending(answer, 'planDate', sent) }] : [];
}

/** A part of form (c) that has not happened yet is left empty, so each part proves itself alone; a signed MOU by its date and its copy. */
function forumProofs(answer: FormAnswer, sent: IsoDate): readonly Proven[] {
  const agenda = dayOf(answer, 'agendaDate', sent);
  const signed = answerText(answer, 'mouLink') === '' ? null : dayOf(answer, 'mouDate', sent);
  return [
    ...(dayOf(answer, 'forumDate', sent) === null ? [] : [{ proof: 'forum-report', on: sent, bySending: true }]),
    ...(agenda === null ? [] : [{ proof: 'agenda-declared', on: agenda }]),
    ...(signed === null ? [] : [{ proof: 'mou-signed', on: signed, reference: answerText(answer, 'mouLink') }]),
  ];
}

function otherProofs(answer: FormAnswer, sent: IsoDate): readonly Proven[] {
  const day = dayOrSending(answer, 'date', sent);
  return answerCodes(answer, 'obligation').map((obligationId) => ({ proof: OWN_PROOF_OF_OBLIGATION[obligationId] ?? 'other-report', obligationId, month: day.on.slice(0, 7), ...day }));
}

function dayOrSending(answer: FormAnswer, field: string, sent: IsoDate): Pick<Proven, 'on' | 'bySending'> {
  const day = dayOf(answer, field, sent);
  return day === null ? { on: sent, bySending: true } : { on: day };
}

/** The day of a field; `null` where it is empty, no day, or after the day on which the answer was sent. */
function dayOf(answer: FormAnswer, field: string, sent: IsoDate): IsoDate | null {
  const day = parseThaiDate(answerText(answer, field));
  return day.ok && day.value <= sent ? day.value : null;
}
