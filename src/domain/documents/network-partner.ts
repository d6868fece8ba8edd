// The seven partners as documents name them, from the office's own list.
import { isTicked, numberOf, textOf, type TableRecord } from '../table/record';

/** An active partner of the network. */
export interface NetworkPartner {
  readonly code: string;
  readonly label: string;
}

/** The active partners in their order. */
export function activePartners(records: readonly TableRecord[]): readonly NetworkPartner[] {
  return records
    .filter((record) => isTicked(record, 'active') && textOf(record, 'code') !== '')
    .map((record) => ({ code: textOf(record, 'code'), label: textOf(record, 'label'), order: numberOf(record, 'order') ?? Number.MAX_SAFE_INTEGER }))
    .sort((a, b) => a.order - b.order)
    .map(({ code, label }) => ({ code, label }));
}
