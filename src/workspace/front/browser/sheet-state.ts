// Where the person stands on the sheet, and how the sheet is shown anew; set by the workbook's page, absent on others.

/** A cell of a tab. */
export interface Place {
  readonly tab: string;
  readonly a1: string;
}

interface Sheet {
  selected(): Place | undefined;
  refresh(to: Place | null): Promise<void>;
}

let sheet: Sheet | undefined;

/** The workbook's page says how it is asked. */
export function sheetIs(now: Sheet): void {
  sheet = now;
}

/** The selected cell; nothing on pages without a sheet. */
export function selectedCell(): Partial<Place> {
  return sheet?.selected() ?? {};
}

/** Shows the sheet anew, at `to` where the script went there. */
export async function refreshSheet(to: Place | null): Promise<void> {
  await sheet?.refresh(to);
}
