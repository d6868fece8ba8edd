// The sheet on the person's screen.

/** Moves the person's view. */
export interface Screen {
  /** Goes to a record of a table: its tab comes to the front with the row selected. @returns false where the table has no tab */
  goTo(table: string, index: number): boolean;
}
