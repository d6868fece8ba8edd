// The view-only board outside the workbook that districts may look at.
import type { StatusBoardGrid } from '../domain/deadlines/status-board';

/** The board's file. */
export interface StatusBoard {
  /**
   * Shows the grid, making the file at first use.
   * @returns its address, and a Thai sentence where it could not be shared for viewing (empty where it is)
   */
  show(grid: StatusBoardGrid): { readonly url: string; readonly problem: string };
}
