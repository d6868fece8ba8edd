// The assumptions about the platform, tried on the platform itself.

/** What came of one case. */
export interface CaseOutcome {
  /** The part of the platform that the case is about. */
  readonly topic: string;
  readonly name: string;
  readonly agrees: boolean;
  /** The expected value or error, as text. */
  readonly expected: string;
  readonly got: string;
}

/** The cases in their order. They work in scratch files alone, and put those into the bin. */
export interface CompatibilityCases {
  /** How many there are. */
  readonly count: number;
  /** Runs the cases from number `first` (from 0) on while `mayGoOn`, asked before each with the outcomes so far, says so. */
  run(first: number, mayGoOn: (outcomes: readonly CaseOutcome[]) => boolean): readonly CaseOutcome[];
}
