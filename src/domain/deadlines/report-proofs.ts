// What a report of forms (b) to (f), or a sending to กรมฯ, proves: which kind of proof, for which tambon and month, on which day.
import { isIsoDate, type IsoDate } from '../calendar/iso-date';
import { parseThaiDate } from '../calendar/thai-date-parse';
import { answerCodes, answerText, isCounted, type FormAnswer } from '../forms/form-answer';
import type { ProvinceCode } from '../places/codes';
import { textOf, type TableRecord } from '../table/record';
import type { ProofFact } from './evidence';

type Proven = Pick<ProofFact, 'proof' | 'on'> & Partial<Pick<ProofFact, 'obligationId' | 'month' | 'reference'>>;

/** Obligations whose proof has a kind of its own, although form (f) or the record of sendings reports them too. */
const OWN_PROOF_OF_OBLIGATION: Readonly<Record<string, string>> = { R13: 'drive-plan', R22: 'compilation-sent' };

/**
 * The facts of a report: what is owed to the province counts on the day it was sent (L¶3, L¶4, L¶5), what is to be done counts on
 * the day it was done, where the answer names one that has come. None where the report is held, sent back or withdrawn.
 */
export function proofsOfAnswer(answer: FormAnswer): readonly ProofFact[] {
  const sent = answer.submittedAt.slice(0, 10);
  const unit = answer.districtCode;
  if (!isCounted(answer) || unit === null || !isIsoDate(sent)) return [];
  const reference = `คำตอบ ${answer.responseId}`;
  return provenBy(answer, sent).map((proven) => ({ unit, obligationId: null, tambonCode: answer.tambonCode, month: null, by: answer.email, reference, ...proven }));
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

function provenBy(answer: FormAnswer, sent: IsoDate): readonly Proven[] {
  switch (answer.form) {
    case 'plan': return planProofs(answer, sent);
    case 'mou': return forumProofs(answer, sent);
    case 'monthly': return answerCodes(answer, 'month').map((month) => ({ proof: 'monthly-report', month, on: sent }));
    case 'other': return otherProofs(answer, sent);
    case 'nomination':
    case 'evaluation': return [];
  }
}

function planProofs(answer: FormAnswer, sent: IsoDate): readonly Proven[] {
  const [kind] = answerCodes(answer, 'planKind');
  if (kind === 'action') return [{ proof: 'action-plan', on: sent }];
  return kind === 'drive' ? [{ proof: 'drive-plan', on: dayOf(answer, 'planDate', sent) ?? sent }] : [];
}

/** A part of form (c) that has not happened yet is left empty, so each part proves itself alone; a signed MOU by its date and its copy. */
function forumProofs(answer: FormAnswer, sent: IsoDate): readonly Proven[] {
  const agenda = dayOf(answer, 'agendaDate', sent);
  const signed = answerText(answer, 'mouLink') === '' ? null : dayOf(answer, 'mouDate', sent);
  return [
    ...(dayOf(answer, 'forumDate', sent) === null ? [] : [{ proof: 'forum-report', on: sent }]),
    ...(agenda === null ? [] : [{ proof: 'agenda-declared', on: agenda }]),
    ...(signed === null ? [] : [{ proof: 'mou-signed', on: signed, reference: answerText(answer, 'mouLink') }]),
  ];
}

function otherProofs(answer: FormAnswer, sent: IsoDate): readonly Proven[] {
  const on = dayOf(answer, 'date', sent) ?? sent;
  return answerCodes(answer, 'obligation').map((obligationId) => ({ proof: OWN_PROOF_OF_OBLIGATION[obligationId] ?? 'other-report', obligationId, month: on.slice(0, 7), on }));
}

/** The day of a field; `null` where it is empty, no day, or after the day on which the answer was sent. */
function dayOf(answer: FormAnswer, field: string, sent: IsoDate): IsoDate | null {
  const day = parseThaiDate(answerText(answer, field));
  return day.ok && day.value <= sent ? day.value : null;
}
