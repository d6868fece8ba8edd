// The proposed sharing of the province's places, with the reason for every step; a person confirms it.
import type { DistrictCode, TambonCode } from '../places/codes';

/**
 * What a row says. `own`: the district's own place (G§3.3); `maintain`: every tambon developed, the district maintains
 * (R07) and its place is freed; `released`: a place moved on by the province's written reason; `extra`: a freed place
 * offered to a volunteer (R08); `shortfall`: a freed place that no volunteer takes.
 */
export type AllocationKind = 'own' | 'maintain' | 'released' | 'extra' | 'shortfall';

/** The kinds with the words people see. */
export const KIND_LABELS: Readonly<Record<AllocationKind, string>> = {
  own: 'พื้นที่ของอำเภอ', maintain: 'พัฒนาต่อยอดและรักษาสถานะ', released: 'คืนพื้นที่ตามที่จังหวัดกำหนด', extra: 'รับพื้นที่เพิ่ม', shortfall: 'ยังขาด',
};

/** `confirmed` stands already; `ready` can be confirmed; `wait` needs more checking; `vacant` has nobody. */
export type AllocationState = 'confirmed' | 'ready' | 'wait' | 'vacant';

/** The states with the words people see. */
export const STATE_LABELS: Readonly<Record<AllocationState, string>> = { confirmed: 'ยืนยันแล้ว', ready: 'พร้อมยืนยัน', wait: 'รอตรวจเพิ่ม', vacant: 'ว่าง' };

/** One step of the proposal. */
export interface AllocationRow {
  readonly kind: AllocationKind;
  readonly state: AllocationState;
  /** `null` only for a shortfall, which has no taker. */
  readonly districtCode: DistrictCode | null;
  readonly tambonCode: TambonCode | null;
  /** The district whose place was freed; `null` for its own place, or a place beyond one a district. */
  readonly from: DistrictCode | null;
  readonly responseId: string | null;
  /** A Thai sentence. */
  readonly reason: string;
}

/** The whole proposal and its total check. */
export interface AllocationPlan {
  readonly rows: readonly AllocationRow[];
  readonly totals: AllocationTotals;
}

/** The total check against the quota; `confirmed + ready + wait + vacant + shortfall` is the quota, or more by `surplus`. */
export interface AllocationTotals {
  readonly quota: number;
  readonly confirmed: number;
  readonly ready: number;
  readonly wait: number;
  readonly vacant: number;
  readonly shortfall: number;
  readonly maintain: number;
  /** Places beyond the quota, where the districts' own places are more than the set number. */
  readonly surplus: number;
}

/** The province's decision to move on the place of a district that is not exhausted. */
export interface PlaceRelease {
  readonly districtCode: DistrictCode;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}
