// What the office's tables prove: nominations received, documents signed, reports answered, lists sent to กรมฯ.
import { parseConfirmedTargets, TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { isIsoDate } from '../domain/calendar/iso-date';
import type { Evidence, ProofFact } from '../domain/deadlines/evidence';
import { preparedDocuments, proofsOfSigned } from '../domain/deadlines/prepared-documents';
import { proofsOfAnswer, proofsOfEvaluation, proofsOfSendings } from '../domain/deadlines/report-proofs';
import { PASSED_TABLE } from '../domain/documents/passed-tambon';
import { DOCUMENT_REGISTER, parseRegisteredDocument, type RegisteredDocument } from '../domain/documents/registered-document';
import { answersFromCell } from '../domain/forms/answer-text';
import { ANSWERS_TABLE, parseFormAnswer, type FormAnswer } from '../domain/forms/form-answer';
import { isActive, type Nomination } from '../domain/nomination/nomination';
import { NOMINATIONS_TABLE, parseNomination, parseNominations } from '../domain/nomination/nomination-row';
import { isProvinceCode, type ProvinceCode } from '../domain/places/codes';
import { settingOf } from '../domain/settings/settings';
import { textOf, type TableRecord } from '../domain/table/record';
import type { EvidenceReader } from '../ports/evidence';
import type { Tables } from '../ports/tables';
import { ANSWER_HISTORY_TABLE } from './answer-history';
import { SENDINGS_TABLE } from './list-for-department';
import { readSettings } from './selection-office';

/** Reads each table once. Where a district sent something several times, the earliest counts; so does the first version of a response edited later. */
export function evidenceFromTables(tables: Tables): EvidenceReader {
  return {
    read(): Evidence {
      const targets = parseConfirmedTargets(tables.read(TARGETS_TABLE)).targets.map(({ target }) => target).filter(({ endedReason }) => endedReason === '');
      const register = registeredDocuments(tables.read(DOCUMENT_REGISTER));
      const reports = tables.read(ANSWERS_TABLE).flatMap((record) => parseFormAnswer(record) ?? []);
      const province = provinceOf(tables);
      const versions = versionsOf(tables.read(ANSWER_HISTORY_TABLE));
      const sendings = province === null ? [] : proofsOfSendings(tables.read(SENDINGS_TABLE), province);
      const evaluated = targets.flatMap(({ mode, tambonCode }) => (mode === 'target' && tambonCode !== null ? [tambonCode] : []));
      const evaluation = province === null || evaluated.length === 0 ? [] : proofsOfEvaluation(tables.read(PASSED_TABLE), evaluated, province);
      return {
        targets: targets.map(({ districtCode, tambonCode, mode }) => ({ districtCode, tambonCode, mode })),
        facts: [
          ...nominationFacts(tables.read(NOMINATIONS_TABLE), versions), ...proofsOfSigned(register),
          ...reports.flatMap((answer) => proofsOfAnswer(answer, earlierReports(answer, versions))), ...sendings, ...evaluation,
        ],
        documents: preparedDocuments(register),
      };
    },
  };
}

/** The province of the settings; its dispatcher says what is wrong where there is none. */
function provinceOf(tables: Tables): ProvinceCode | null {
  const code = settingOf(readSettings(tables), 'province-code');
  return isProvinceCode(code) ? code : null;
}

function registeredDocuments(records: readonly TableRecord[]): readonly RegisteredDocument[] {
  return records.flatMap((record, index) => {
    const parsed = parseRegisteredDocument(record, index);
    return parsed.ok ? [parsed.value] : [];
  });
}

/** Earlier versions by response that counted while they stood: what was sent back is no submission. */
type Versions = ReadonlyMap<string, readonly TableRecord[]>;

function versionsOf(records: readonly TableRecord[]): Versions {
  const versions = new Map<string, TableRecord[]>();
  for (const record of records.filter((one) => textOf(one, 'what') === 'superseded')) {
    const responseId = textOf(record, 'responseId');
    versions.set(responseId, [...(versions.get(responseId) ?? []), record]);
  }
  return versions;
}

function earlierReports(answer: FormAnswer, versions: Versions): readonly FormAnswer[] {
  return (versions.get(answer.responseId) ?? []).flatMap((record) => {
    const answers = answersFromCell(textOf(record, 'answers'));
    return answers === null ? [] : [{ ...answer, answers, submittedAt: textOf(record, 'submittedAt') }];
  });
}

function nominationFacts(records: readonly TableRecord[], versions: Versions): readonly ProofFact[] {
  return parseNominations(records).flatMap(({ nomination }) => {
    const on = firstSent(nomination, versions);
    const unit = nomination.district.code;
    if (!isActive(nomination) || unit === null || !isIsoDate(on)) return [];
    return [{ proof: 'nomination', unit, obligationId: null, tambonCode: nomination.tambon.code, month: null, on, by: nomination.email, reference: `คำตอบ ${nomination.responseId}` }];
  });
}

/** The day on which this district first nominated this tambon in this response. */
function firstSent(nomination: Nomination, versions: Versions): string {
  const same = (versions.get(nomination.responseId) ?? []).flatMap((record) => keptNomination(textOf(record, 'answers')) ?? [])
    .filter(({ standing, district, tambon }) => standing !== 'returned' && standing !== 'withdrawn' && district.code === nomination.district.code && tambon.code === nomination.tambon.code);
  return [nomination, ...same].map(({ submittedAt }) => submittedAt.slice(0, 10)).filter(isIsoDate).sort()[0] ?? '';
}

/** A nomination as the history keeps it; `null` where the text was cut or changed by hand. */
function keptNomination(json: string): Nomination | null {
  try {
    const record: unknown = JSON.parse(json);
    return typeof record === 'object' && record !== null ? parseNomination(record as TableRecord) : null;
  } catch {
    return null;
  }
}
