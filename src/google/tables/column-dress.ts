// How the columns of a tab are dressed: widths, fonts, how texts show, lists and boxes, the warning on what the system writes. Columns alike and side by side are dressed by one call.
import { isClipped, type ColumnLayout } from '../layout/tab-layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The font of the whole workbook. */
export const FONT = 'Sarabun';
const FIRST_RECORD_ROW = 2;

/** Where columns stand that are dressed together: the position of the first (from 1), and the rows of their sheet. */
export interface ColumnsPlace {
  readonly first: number;
  readonly rows: number;
}

interface Run {
  readonly start: number;
  readonly columns: readonly ColumnLayout[];
}

/** Dresses new columns, header and cells. Empty cells stay empty. */
export function dressColumns(sheet: Sheet, columns: readonly ColumnLayout[], place: ColumnsPlace): void {
  const body = (run: Run): Range => sheet.getRange(FIRST_RECORD_ROW, place.first + run.start, place.rows - 1, run.columns.length);
  body({ start: 0, columns }).setFontFamily(FONT).setVerticalAlignment('top').setWrap(true);
  setWidths(sheet, columns, place);
  for (const run of runsOf(columns, isClipped)) if (run.columns.some(isClipped)) body(run).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  for (const run of runsOf(columns, isText)) if (run.columns.some(isText)) body(run).setNumberFormat('@');
  columns.forEach((column, start) => { if (column.kind === 'tick' || isList(column)) limitTo(body({ start, columns: [column] }), column); });
}

/** The commonest width for all, then the others. */
function setWidths(sheet: Sheet, columns: readonly ColumnLayout[], { first }: ColumnsPlace): void {
  const widths = columns.map(({ widthPx }) => widthPx);
  const timesOf = (width: number): number => widths.filter((one) => one === width).length;
  const common = [...widths].sort((one, other) => timesOf(other) - timesOf(one))[0] ?? 0;
  sheet.setColumnWidths(first, columns.length, common);
  for (const { start, columns: [column, ...rest] } of runsOf(columns, ({ widthPx }) => widthPx)) {
    if (column !== undefined && column.widthPx !== common) sheet.setColumnWidths(first + start, rest.length + 1, column.widthPx);
  }
}

/** Dresses the cells of one column that stands already: how long texts show, and a box to tick. */
export function dressColumn(body: Range, column: ColumnLayout): void {
  if (isClipped(column)) body.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  else body.setWrap(true);
  if (column.kind === 'tick') limitTo(body, column);
}

/** Columns that the system writes are protected with a warning, so that a slip is noticed and nothing is blocked. */
export function protectSystemColumns(sheet: Sheet, columns: readonly ColumnLayout[], place: ColumnsPlace): void {
  for (const { start, columns: [first, ...rest] } of runsOf(columns, ({ owner }) => owner)) {
    if (first?.owner !== 'system') continue;
    const headers = [first, ...rest].map(({ header }) => header).join(', ');
    sheet.getRange(1, place.first + start, place.rows, rest.length + 1).protect().setDescription(`ระบบเขียน: ${headers}`).setWarningOnly(true);
  }
}

/** Columns side by side that have the same of something. */
function runsOf(columns: readonly ColumnLayout[], of: (column: ColumnLayout) => unknown): readonly Run[] {
  const runs: { start: number; columns: ColumnLayout[] }[] = [];
  columns.forEach((column, start) => {
    const last = runs.at(-1);
    if (last?.columns[0] !== undefined && of(last.columns[0]) === of(column)) last.columns.push(column);
    else runs.push({ start, columns: [column] });
  });
  return runs;
}

function isText({ kind }: ColumnLayout): boolean {
  return kind !== 'number' && kind !== 'tick';
}

function isList({ kind, owner }: ColumnLayout): boolean {
  return kind === 'choice' && owner === 'person';
}

function limitTo(body: Range, column: ColumnLayout): void {
  const rule = SpreadsheetApp.newDataValidation();
  const labels = (column.choices ?? []).map(({ label }) => label);
  body.setDataValidation(column.kind === 'tick' ? rule.requireCheckbox().build() : rule.requireValueInList(labels, true).setAllowInvalid(false).setHelpText(`เลือก: ${labels.join(', ')}`).build());
}
