// What the office's tables prove: nominations received, documents signed, reports answered, lists sent to กรมฯ.
import { parseConfirmedTargets, TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { isIsoDate } from '../domain/calendar/iso-date';
import type { Evidence, ProofFact } from '../domain/deadlines/evidence';
import { preparedDocuments, proofsOfSigned } from '../domain/deadlines/prepared-documents';
import { proofsOfAnswer, proofsOfSendings } from '../domain/deadlines/report-proofs';
import { DOCUMENT_REGISTER, parseRegisteredDocument, type RegisteredDocument } from '../domain/documents/registered-document';
import { ANSWERS_TABLE, parseFormAnswer } from '../domain/forms/form-answer';
import { isActive } from '../domain/nomination/nomination';
import { NOMINATIONS_TABLE, parseNominations } from '../domain/nomination/nomination-row';
import { isProvinceCode, type ProvinceCode } from '../domain/places/codes';
import { settingOf } from '../domain/settings/settings';
import type { TableRecord } from '../domain/table/record';
import type { EvidenceReader } from '../ports/evidence';
import type { Tables } from '../ports/tables';
import { SENDINGS_TABLE } from './list-for-department';
import { readSettings } from './selection-office';

/** Reads each table once. Where a district sent something several times, the earliest counts. */
export function evidenceFromTables(tables: Tables): EvidenceReader {
  return {
    read(): Evidence {
      const targets = parseConfirmedTargets(tables.read(TARGETS_TABLE)).targets.map(({ target }) => target).filter(({ endedReason }) => endedReason === '');
      const register = registeredDocuments(tables.read(DOCUMENT_REGISTER));
      const reports = tables.read(ANSWERS_TABLE).flatMap((record) => parseFormAnswer(record) ?? []);
      const province = provinceOf(tables);
      const sendings = province === null ? [] : proofsOfSendings(tables.read(SENDINGS_TABLE), province);
      return {
        targets: targets.map(({ districtCode, tambonCode, mode }) => ({ districtCode, tambonCode, mode })),
        facts: [...nominationFacts(tables.read(NOMINATIONS_TABLE)), ...proofsOfSigned(register), ...reports.flatMap(proofsOfAnswer), ...sendings],
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

function nominationFacts(records: readonly TableRecord[]): readonly ProofFact[] {
  return parseNominations(records).flatMap(({ nomination }) => {
    const on = nomination.submittedAt.slice(0, 10);
    const unit = nomination.district.code;
    if (!isActive(nomination) || unit === null || !isIsoDate(on)) return [];
    return [{ proof: 'nomination', unit, obligationId: null, tambonCode: nomination.tambon.code, month: null, on, by: nomination.email, reference: `คำตอบ ${nomination.responseId}` }];
  });
}
