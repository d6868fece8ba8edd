// What a function that stands in a cell may not call: it asks nobody for consent and changes nothing.
import type { ServiceCall } from './border';

/** Services without the person's consent; caches, locks, properties, fetches, utilities and the reading of the sheet remain. */
const WITHOUT_CONSENT = /^(Document|Drive|Forms|Mail|Gmail|Script|Card_Service)\.|^Base\.(Browser|Ui|Menu)$/;
const SHEET_PARTS = /^Spreadsheet\.(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection|Filter)$/;
const CHANGING = /^(activate|add|append|apply|auto|break|clear|copy|create|delete|duplicate|hide|insert|merge|move|open|protect|randomize|remove|rename|replace|set|show|sort|split|toast|trim|unhide|update)/;

/** The name that the platform refuses, where a function in a cell makes this call: "You do not have permission to call setValue". */
export function refusedInCell({ name, typeName }: ServiceCall): string | undefined {
  const method = name.slice(name.lastIndexOf('.') + 1);
  if (SHEET_PARTS.test(typeName) && CHANGING.test(method)) return method;
  return WITHOUT_CONSENT.test(typeName) ? name : undefined;
}
