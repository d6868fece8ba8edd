// Who issues letters, announcements and orders: office, address, signer, by unit.
import { textOf, type TableRecord } from '../table/record';

/** Table ids of issuers and of the monitoring and evaluation working group. */
export const DOCUMENT_ISSUERS = 'document-issuers';
export const WORKING_GROUP = 'working-group';

/** What the office told about a unit that issues documents; empty prints as a dotted line. */
export interface Issuer {
  readonly numberPrefix: string;
  readonly office: string;
  readonly address: string;
  readonly signer: string;
  readonly position: string;
  readonly section: string;
  readonly phone: string;
}

/** The issuer of a unit's documents; all empty where the office has told nothing. */
export function issuerOf(records: readonly TableRecord[], unit: string): Issuer {
  const record = records.find((candidate) => textOf(candidate, 'unit') === unit) ?? {};
  const text = (column: string): string => textOf(record, column);
  return {
    numberPrefix: text('numberPrefix'), office: text('office'), address: text('address'), signer: text('signer'),
    position: text('position'), section: text('section'), phone: text('phone'),
  };
}
