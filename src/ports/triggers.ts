// The unattended runs of the office's script, as their owner sees them.

/** A trigger that the person who runs this owns; the platform hides other people's. */
export interface OwnTrigger {
  readonly id: string;
  /** Name of the global function that it calls. */
  readonly handler: string;
}

/** Triggers of the person who runs this. */
export interface Triggers {
  list(): readonly OwnTrigger[];
  /** Runs `handler` every day in the hour beginning at `hour` (0-23, office time). */
  createDaily(handler: string, hour: number): void;
  /** Runs `handler` whenever a form linked to the workbook is submitted. */
  createFormSubmit(handler: string): void;
  remove(id: string): void;
}
