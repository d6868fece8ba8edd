// What stands around the items of a digest mail, and how long its lists may grow.

/** What stands around the items of every digest. */
export interface DigestFrame {
  readonly officeName: string;
  readonly statusBoardUrl: string;
  /** Only for officers of the province, who may open it. */
  readonly workbookUrl: string;
  /** Why nothing went to LINE although something should have; empty where all is well. */
  readonly lineNote: string;
  /** The end of the change log, for officers of the province; empty where there is none. */
  readonly changeNote: string;
}

/** At most so many items are spelled out; the rest is counted, for a mail may not exceed 200 KB. */
export const LONGEST_LIST = 60;
