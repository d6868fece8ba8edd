// A confirmed target of the year: a tambon in target mode, or a district that maintains what it has.
import type { IsoDate } from '../calendar/iso-date';
import type { DistrictCode, TambonCode } from '../places/codes';

/** How a district takes part (G§3.3): with a new target tambon, or maintaining its earlier ones. */
export type ParticipationMode = 'target' | 'maintain';

/** One row of the confirmed list. */
export interface ConfirmedTarget {
  readonly mode: ParticipationMode;
  readonly districtCode: DistrictCode;
  /** `null` in maintain mode. */
  readonly tambonCode: TambonCode | null;
  /** Whether the place came from another district's freed quota (G§3.3). */
  readonly reallocatedFrom: DistrictCode | null;
  readonly confirmedOn: IsoDate;
  readonly confirmedBy: string;
  /** Why it was replaced or withdrawn; empty while it stands. */
  readonly endedReason: string;
}
