// What the office's tables prove: nominations received, memoranda signed, reports answered.
import { parseConfirmedTargets, TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { isIsoDate } from '../domain/calendar/iso-date';
import type { Evidence, ProofFact } from '../domain/deadlines/evidence';
import type { UnitCode } from '../domain/deadlines/duty';
import { preparedDocuments } from '../domain/deadlines/prepared-documents';
import { DOCUMENT_REGISTER, parseRegisteredDocument, type RegisteredDocument } from '../domain/documents/registered-document';
import { isActive } from '../domain/nomination/nomination';
import { NOMINATIONS_TABLE, parseNominations } from '../domain/nomination/nomination-row';
import { districtOf, isDistrictCode, isTambonCode } from '../domain/places/codes';
import { textOf, type TableRecord } from '../domain/table/record';
import type { EvidenceReader } from '../ports/evidence';
import type { Tables } from '../ports/tables';

/** Which proofs a report form gives, by the form's key. */
const PROOFS_OF_FORM: Readonly<Record<string, readonly string[]>> = {
  plan: ['action-plan'], mou: ['forum-report', 'agenda-declared'],
};
const STANDING_ANSWERS = new Set(['new', 'accepted', 'approved']);

/** Reads each table once. Where a district sent something several times, the earliest counts. */
export function evidenceFromTables(tables: Tables): EvidenceReader {
  return {
    read(): Evidence {
      const targets = parseConfirmedTargets(tables.read(TARGETS_TABLE)).targets.map(({ target }) => target).filter(({ endedReason }) => endedReason === '');
      const register = registeredDocuments(tables.read(DOCUMENT_REGISTER));
      return {
        targets: targets.map(({ districtCode, tambonCode, mode }) => ({ districtCode, tambonCode, mode })),
        facts: [...nominationFacts(tables.read(NOMINATIONS_TABLE)), ...memorandumFacts(register), ...answerFacts(tables.read('answers'))],
        documents: preparedDocuments(register),
      };
    },
  };
}

function registeredDocuments(records: readonly TableRecord[]): readonly RegisteredDocument[] {
  return records.flatMap((record, index) => {
    const parsed = parseRegisteredDocument(record, index);
    return parsed.ok ? [parsed.value] : [];
  });
}

function nominationFacts(records: readonly TableRecord[]): readonly ProofFact[] {
  return parseNominations(records).flatMap(({ nomination }) => {
    const on = nomination.submittedAt.slice(0, 10);
    const unit = nomination.district.code;
    if (!isActive(nomination) || unit === null || !isIsoDate(on)) return [];
    return [{ proof: 'nomination', unit: unit as UnitCode, obligationId: null, tambonCode: nomination.tambon.code, month: null, on, by: nomination.email, reference: `คำตอบ ${nomination.responseId}` }];
  });
}

function memorandumFacts(register: readonly RegisteredDocument[]): readonly ProofFact[] {
  return register.flatMap(({ kind, status, unit, signedOn, signedUrl, by }) => {
    if (kind !== 'mou' || status !== 'done' || signedOn === null || !isTambonCode(unit)) return [];
    return [{ proof: 'mou-signed', unit: districtOf(unit) as UnitCode, obligationId: null, tambonCode: unit, month: null, on: signedOn, by, reference: signedUrl }];
  });
}

function answerFacts(records: readonly TableRecord[]): readonly ProofFact[] {
  return records.flatMap((record) => {
    const unit = textOf(record, 'districtCode');
    const on = textOf(record, 'submittedAt').slice(0, 10);
    const tambon = textOf(record, 'tambonCode');
    if (!STANDING_ANSWERS.has(textOf(record, 'standing')) || !isDistrictCode(unit) || !isIsoDate(on)) return [];
    return (PROOFS_OF_FORM[textOf(record, 'form')] ?? []).map((proof) => ({
      proof, unit: unit as UnitCode, obligationId: null, tambonCode: isTambonCode(tambon) ? tambon : null, month: null, on,
      by: textOf(record, 'email'), reference: `คำตอบ ${textOf(record, 'responseId')}`,
    }));
  });
}
