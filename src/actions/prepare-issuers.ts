// Prepares the rows in which people name who issues documents: one of the province, one a district.
import { DOCUMENT_ISSUERS } from '../domain/documents/issuer';
import { placeNames } from '../domain/documents/place-names';
import { textOf, type TableRecord } from '../domain/table/record';
import type { Tables } from '../ports/tables';

/** Adds the rows that are missing, in the order of codes; rows that exist are left as they are. @returns how many were added */
export function prepareIssuers(tables: Tables): number {
  const known = new Set(tables.read(DOCUMENT_ISSUERS).map((record) => textOf(record, 'unit')));
  const missing = [...placeNames(tables.read('places'))]
    .filter(([unit, { tambon }]) => tambon === '' && !known.has(unit))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit, { district, province }]): TableRecord => ({ unit, unitName: district === '' ? `จังหวัด${province}` : `อำเภอ${district}`, numberPrefix: null, office: null, address: null, signer: null, position: null, section: null, phone: null }));
  if (missing.length > 0) tables.append(DOCUMENT_ISSUERS, missing);
  return missing.length;
}
