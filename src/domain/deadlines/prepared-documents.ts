// Documents of the register as the tracking sees them: those that wait for signatures as links, the signed ones as proof.
import type { RegisteredDocument } from '../documents/registered-document';
import { districtOf, isDistrictCode, isProvinceCode, isTambonCode } from '../places/codes';
import type { UnitCode } from './duty';
import type { PreparedDocument, ProofFact } from './evidence';

/** Proof that a signed document of a kind gives. */
const SIGNED_PROOFS: Readonly<Record<string, string>> = {
  mou: 'mou-signed', agenda: 'agenda-declared',
  'working-group-order': 'document-issued:working-group-order', 'pass-announcement': 'document-issued:pass-announcement',
};

/** The documents of the register that are done and not signed yet. */
export function preparedDocuments(register: readonly RegisteredDocument[]): readonly PreparedDocument[] {
  return register.flatMap((document) => {
    const proof = SIGNED_PROOFS[document.kind];
    const unit = unitOf(document.unit);
    const url = document.pdfUrl || document.docUrl;
    if (proof === undefined || unit === null || url === '' || document.status !== 'done' || document.signedOn !== null) return [];
    return [{ proof, unit, label: `เปิดเอกสาร ${document.unitName}`.trim(), url }];
  });
}

/** What the signed documents of the register prove: an MOU or an agenda for its tambon, an order or announcement for its unit. */
export function proofsOfSigned(register: readonly RegisteredDocument[]): readonly ProofFact[] {
  return register.flatMap(({ kind, status, unit: area, signedOn, signedUrl, by, id }) => {
    const proof = SIGNED_PROOFS[kind];
    const unit = unitOf(area);
    if (proof === undefined || unit === null || status !== 'done' || signedOn === null) return [];
    return [{ proof, unit, obligationId: null, tambonCode: isTambonCode(area) ? area : null, month: null, on: signedOn, by, reference: signedUrl || `เอกสาร ${id}` }];
  });
}

function unitOf(unit: string): UnitCode | null {
  if (isTambonCode(unit)) return districtOf(unit);
  return isDistrictCode(unit) || isProvinceCode(unit) ? unit : null;
}
