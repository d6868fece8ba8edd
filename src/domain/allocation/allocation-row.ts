// The proposal as rows of its table; the province's releases of places are rows that people's decisions put there.
import { isDistrictCode, isTambonCode, type DistrictCode, type TambonCode } from '../places/codes';
import { textOf, type TableRecord } from '../table/record';
import { KIND_LABELS, STATE_LABELS, type AllocationPlan, type AllocationRow, type AllocationState, type PlaceRelease } from './allocation-plan';

/** Table id of the proposal. */
export const ALLOCATION_TABLE = 'allocation';

/** Names of places by code. */
export interface PlaceNames {
  readonly districts: ReadonlyMap<DistrictCode, string>;
  readonly tambons: ReadonlyMap<TambonCode, string>;
}

/** The table's records: the steps in order, then the releases that they rest on. */
export function formatAllocation(plan: AllocationPlan, names: PlaceNames, releases: readonly PlaceRelease[]): readonly TableRecord[] {
  const steps = plan.rows.map((row, index): TableRecord => ({ order: index + 1, ...cellsOf(row, names), decidedBy: null, decidedAt: null }));
  const decisions = releases.map((release) => formatRelease(release, names.districts.get(release.districtCode) ?? ''));
  return [...steps, ...decisions];
}

/** The record of a release. */
export function formatRelease({ districtCode, reason, by, at }: PlaceRelease, district: string): TableRecord {
  return {
    order: null, kind: 'release', state: null, districtCode, district, tambonCode: null, tambon: null, from: null, fromDistrict: null,
    responseId: null, reason, decidedBy: by, decidedAt: at,
  };
}

/** The releases among the table's records. */
export function parseReleases(records: readonly TableRecord[]): readonly PlaceRelease[] {
  return records.flatMap((record) => {
    const districtCode = textOf(record, 'districtCode');
    if (textOf(record, 'kind') !== 'release' || !isDistrictCode(districtCode)) return [];
    return [{ districtCode, reason: textOf(record, 'reason'), by: textOf(record, 'decidedBy'), at: textOf(record, 'decidedAt') }];
  });
}

/** The steps as a person saw them, to compare with the proposal made afresh. */
export function parseSteps(records: readonly TableRecord[]): readonly AllocationRow[] {
  return records.flatMap((record) => {
    const kind = textOf(record, 'kind');
    const state = textOf(record, 'state');
    if (!(kind in KIND_LABELS) || !(state in STATE_LABELS)) return [];
    const [districtCode, tambonCode, from] = [textOf(record, 'districtCode'), textOf(record, 'tambonCode'), textOf(record, 'from')];
    return [{
      kind: kind as AllocationRow['kind'], state: state as AllocationState, districtCode: isDistrictCode(districtCode) ? districtCode : null,
      tambonCode: isTambonCode(tambonCode) ? tambonCode : null, from: isDistrictCode(from) ? from : null,
      responseId: textOf(record, 'responseId') || null, reason: textOf(record, 'reason'),
    }];
  });
}

/** The identity of a step: what, whose, which tambon, from where. */
export function stepKey(row: Pick<AllocationRow, 'kind' | 'districtCode' | 'tambonCode' | 'from'>): string {
  return [row.kind, row.districtCode ?? '', row.tambonCode ?? '', row.from ?? ''].join('/');
}

/**
 * The steps with those that were confirmed as shown: they keep the answer and the reason on which they were confirmed (G§3.3). A step
 * that is confirmed but still shown as ready was confirmed beside this run, or by one that was cut off: it was on the reason shown.
 */
export function withConfirmedReasons(rows: readonly AllocationRow[], shown: readonly AllocationRow[]): readonly AllocationRow[] {
  const confirmed = new Map(shown.filter(({ state }) => state === 'confirmed' || state === 'ready').map((row) => [stepKey(row), row]));
  return rows.map((row) => {
    const before = row.state === 'confirmed' ? confirmed.get(stepKey(row)) : undefined;
    return before === undefined || before.reason === '' ? row : { ...row, responseId: before.responseId, reason: before.reason };
  });
}

function cellsOf(row: AllocationRow, names: PlaceNames): TableRecord {
  return {
    kind: row.kind, state: row.state, districtCode: row.districtCode, district: row.districtCode === null ? '' : names.districts.get(row.districtCode) ?? '',
    tambonCode: row.tambonCode, tambon: row.tambonCode === null ? '' : names.tambons.get(row.tambonCode) ?? '',
    from: row.from, fromDistrict: row.from === null ? '' : names.districts.get(row.from) ?? '', responseId: row.responseId, reason: row.reason,
  };
}
