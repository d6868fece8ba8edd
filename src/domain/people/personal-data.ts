// Which cells of the workbook hold data about people who answered or are written to, what stands there when they are erased, and how a person is found.
import type { ShownTab } from '../archive/year-export';
import { isErasable, type RecipientKey } from '../messages/erased-recipient';
import type { LedgerDecision } from '../messages/ledger';
import { textOf, type Cell, type TableRecord } from '../table/record';

/** What stands where a person's data was erased. */
export const ERASED = '(ลบข้อมูลส่วนบุคคลแล้ว)';
/** An address that can never exist, where an address must stand so that nothing is sent again. */
const NOBODY = 'deleted@example.invalid';
const SHORTEST_SEARCH = 4;
const RESPONDENT_ANSWERS = /("respondent(?:Name|Position|Phone)":\{"values":\[)[^\]]*\]/g;

type Wiped = (cell: string, row: { readonly record: TableRecord; readonly keyOf: RecipientKey }) => Cell;

const whole: Wiped = () => ERASED;
const empty: Wiped = () => null;
/** In a settled message of the ledger; of one that is still to be sent or decided nothing is erased. */
const whereSettled = (wiped: Wiped): Wiped => (cell, row) => {
  const [recipient, status, decision] = ['recipient', 'status', 'decision'].map((column) => textOf(row.record, column)) as [string, string, LedgerDecision];
  return isErasable({ recipient, status, decision }) ? wiped(cell, row) : cell;
};
const keyed: Wiped = (cell, { record, keyOf }) => cell.split(textOf(record, 'recipient')).join(keyOf(textOf(record, 'recipient')));

/** Columns that are erased, by table. Other tables hold what officers did in their office, and documents' own data: they are listed and stay. */
const ERASABLE: Readonly<Record<string, Readonly<Record<string, Wiped>>>> = {
  contacts: { unit: empty, unitName: empty, role: empty, name: empty, position: empty, email: empty, phone: empty, lineUserId: empty, active: () => false },
  nominations: { respondentName: whole, respondentPosition: whole, respondentPhone: empty, email: empty, editUrl: empty },
  answers: { email: empty, editUrl: empty, answers: (cell) => cell.replace(RESPONDENT_ANSWERS, `$1${JSON.stringify(ERASED)}]`) },
  'answer-history': { answers: whole },
  'message-ledger': { id: whereSettled(keyed), recipient: whereSettled(keyed), note: whereSettled(empty) },
  'message-preview': { recipient: whole, text: whole },
  outbox: { to: () => NOBODY, subject: whole, bodyText: whole },
};

/** Tables whose rows can be erased. */
export const ERASABLE_TABLES: readonly string[] = Object.keys(ERASABLE);

/** The cells that erase the person of this row; none where the table holds none, or nothing is left to erase. `keyOf` gives what stands for a recipient of the ledger. */
export function erasedCells(table: string, record: TableRecord, keyOf: RecipientKey): TableRecord {
  return Object.fromEntries(Object.entries(ERASABLE[table] ?? {}).flatMap(([column, wiped]): readonly (readonly [string, Cell])[] => {
    const before = textOf(record, column);
    const after = wiped(before, { record, keyOf });
    return before === '' || before === String(after ?? '') ? [] : [[column, after]];
  }));
}

/** One row in which the person stands. */
export interface PersonalRow {
  readonly table: string;
  readonly title: string;
  /** Row of the tab as people count, header 1. */
  readonly row: number;
  /** Headers of the cells that match. */
  readonly headers: readonly string[];
  readonly cells: readonly string[];
  /** Whether the person can be erased from it; what is kept is kept as a record of office. */
  readonly erasable: boolean;
}

/** What a person is searched by; `null` where it is too short to mean one person. */
export function searchOf(typed: string): string | null {
  const search = comparable(typed);
  return search.length < SHORTEST_SEARCH ? null : search;
}

/** Whether a text holds what is searched; blanks, hyphens, capitals and titles of address make no difference. */
export function holds(text: string, search: string): boolean {
  return comparable(text).includes(search);
}

/** Every row of every tab in which the person stands. */
export function rowsAbout(tabs: readonly ShownTab[], search: string): readonly PersonalRow[] {
  return tabs.flatMap(({ table, title, rows }) => {
    const [headers = [], ...records] = rows;
    return records.flatMap((cells, index): readonly PersonalRow[] => {
      const found = headers.filter((_header, column) => holds(cells[column] ?? '', search));
      return found.length === 0 ? [] : [{ table, title, row: index + 2, headers: found, cells, erasable: table in ERASABLE }];
    });
  });
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/[\s\-()]/g, '').replace(/^(?:นาย|นางสาว|นาง)/, '');
}
