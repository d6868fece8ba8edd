// The whole year as plain sheets: what people see in every tab, with contacts of people left out unless they are asked for.

/** A tab as people see it. `columns` has the column's id, `null` for one that people added. */
export interface ShownTab {
  readonly table: string;
  readonly title: string;
  readonly columns: readonly (string | null)[];
  /** Header first. */
  readonly rows: readonly (readonly string[])[];
}

/** Tabs that hold little else than contacts, or whole answers with them. */
const CONTACT_TABLES: ReadonlySet<string> = new Set(['contacts', 'change-log', 'outbox', 'message-ledger', 'message-preview', 'answer-history']);
/** Columns of phones, and of links that let their holder change an answer. */
const CONTACT_COLUMNS: ReadonlySet<string> = new Set(['phone', 'respondentPhone', 'email', 'lineUserId', 'editUrl']);
/** Keys in the first column of the settings tab. */
const CONTACT_SETTINGS: ReadonlySet<string> = new Set(['office-phone', 'office-email']);
const LEFT_OUT = '(ไม่แสดง)';
const EMAIL = /[^\s@<>",;:()[\]{}]+@[^\s@<>",;:()[\]{}]+\.[^\s@<>",;:()[\]{}]+/g;
const LINE_ID = /\b[UCR][0-9a-f]{32}\b/g;
/** A Thai phone number among people's words, in Arabic or Thai digits: 9 or 10 digits from 0, or +66. Codes, days, amounts and letter numbers are none. */
const PHONE = /(?<![\w๐-๙/.,=+-])(?:\+66[\s.-]?[\d๐-๙]|[0๐])(?:[\s.-]?[\d๐-๙]){7,9}(?![\w๐-๙/])/g;
/** A phone answer inside the cell that keeps a report's answers as JSON. */
const PHONE_ANSWER = /"respondentPhone":\{"values":\[[^\]]*\]/g;

/** The sheets of the export. Without contacts: no e-mail address, phone, LINE id or edit link stands in any cell. */
export function exportSheets(tabs: readonly ShownTab[], options: { readonly contacts: boolean }): readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[] {
  return tabs.filter(({ table }) => options.contacts || !CONTACT_TABLES.has(table)).map(({ title, columns, rows }) => ({
    name: title, rows: options.contacts ? rows : rows.map((cells, row) => (row === 0 ? cells : cells.map((cell, index) => (isContactSetting(cells, cell) ? LEFT_OUT : withoutContacts(cell, columns[index] ?? null))))),
  }));
}

/** The value beside the key of a setting that holds a phone or address of the office. */
function isContactSetting(cells: readonly string[], cell: string): boolean {
  return cell !== '' && cell === cells[2] && CONTACT_SETTINGS.has(cells[0] ?? '');
}

function withoutContacts(cell: string, column: string | null): string {
  if (cell === '') return cell;
  if (column !== null && CONTACT_COLUMNS.has(column)) return LEFT_OUT;
  return cell.replace(PHONE_ANSWER, '"respondentPhone":{"values":[]').replace(EMAIL, LEFT_OUT).replace(LINE_ID, LEFT_OUT).replace(PHONE, LEFT_OUT);
}
