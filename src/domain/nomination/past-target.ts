// A tambon that was a target in an earlier fiscal year (G§3.1).
import type { TambonCode } from '../places/codes';

/** One past target. */
export interface PastTarget {
  /** พ.ศ. */
  readonly fiscalYear: number;
  readonly tambonCode: TambonCode;
}
