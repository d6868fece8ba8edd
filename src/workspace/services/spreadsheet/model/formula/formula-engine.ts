// The computed values of a spreadsheet: formulas are computed when they are read and kept until something changes.
import { boxOnGrid, parseRangeName } from '../a1';
import { gridAt, lastGridRow } from '../grid';
import type { PlainValue, SheetBox, SheetRecord, SpreadsheetRecord } from '../spreadsheet-record';
import { evaluate, isCovered, type Surroundings } from './evaluator';
import { parseFormula } from './parser';
import type { Reference } from './tokens';
import { errorValue, isError, Matrix, type Scalar, type Value } from './values';

/** What computing needs from outside the record. */
export interface FormulaEnvironment {
  /** Who reads, an execution: another one computes anew. */
  readonly owner: object;
  /** The wall clock now, in the spreadsheet's time zone. */
  readonly nowWall: number;
  /** Told of each function that is not covered. */
  log(line: string): void;
  /** A block of another spreadsheet by its id or address; `null` where it cannot be read. */
  imported?(spreadsheet: string, range: string): Matrix | null;
  /** A function of the script; `undefined` where it has none of that name. */
  custom?(name: string, args: readonly Value[]): Value | undefined;
}

const DAY_MS = 86_400_000;
const COLUMN_ROOM = 20_000;
const MAY_SPREAD = /\b(ARRAYFORMULA|FILTER|SORT|UNIQUE|TRANSPOSE|FLATTEN|SEQUENCE|SPLIT|VSTACK|HSTACK|ARRAY_CONSTRAIN|REGEXEXTRACT|INDEX|XLOOKUP|QUERY|SORTN|IMPORTRANGE|MAP|SCAN|BYROW|BYCOL|MAKEARRAY|LET|LAMBDA|TOCOL|TOROW|WRAPROWS|WRAPCOLS|CHOOSECOLS|CHOOSEROWS|OFFSET|INDIRECT|MMULT|FREQUENCY)\s*\(|\{|^=[^()"]*:[^()"]*$/i;
const engines = new WeakMap<SpreadsheetRecord, FormulaEngine>();

/** Whether a formula's result may spread over the cells beside it: a block's function, or one of the script's own. */
export function maySpread(formula: string): boolean {
  return MAY_SPREAD.test(formula) || [...formula.matchAll(/([\p{L}_][\p{L}\p{M}\p{N}_.]*)\(/gu)].some(([, name = '']) => !isCovered(name.toUpperCase()));
}

/** The engine of a spreadsheet, with what is still true of what it computed. */
export function engineOf(record: SpreadsheetRecord, environment: FormulaEnvironment): FormulaEngine {
  let engine = engines.get(record);
  if (engine === undefined || engine.environment.owner !== environment.owner || Math.floor(engine.environment.nowWall / DAY_MS) !== Math.floor(environment.nowWall / DAY_MS)) {
    engine = new FormulaEngine(record, environment);
    engines.set(record, engine);
  }
  return engine;
}

/** Says that a spreadsheet changed: nothing computed so far holds. */
export function forgetComputed(record: SpreadsheetRecord): void {
  engines.delete(record);
}

/** Computes cells of one spreadsheet. */
export class FormulaEngine {
  private readonly computed = new Map<number, Map<number, Scalar>>();
  private readonly spreads = new Map<number, Map<number, Scalar>>();
  private readonly running = new Set<string>();
  private seed = 88172645;

  constructor(private readonly record: SpreadsheetRecord, readonly environment: FormulaEnvironment) {}

  /** The value a cell shows; `null` where it is empty. */
  valueAt(sheet: SheetRecord, row: number, column: number): PlainValue | null {
    const value = gridAt(sheet.values, row, column);
    if (value === null) return sheet.maySpread ? this.spreadOf(sheet).get(row * COLUMN_ROOM + column) ?? null : null;
    if (typeof value !== 'object' || !('f' in value)) return value;
    if (sheet.maySpread) this.spreadOf(sheet);
    return this.formulaAt(sheet, { row, column, formula: value.f, known: value.v });
  }

  /** The last row and column with something in them, spread results included; 1-based, 0 where the sheet is empty. */
  spreadExtent(sheet: SheetRecord): { readonly row: number; readonly column: number } {
    let row = 0;
    let column = 0;
    if (sheet.maySpread) for (const key of this.spreadOf(sheet).keys()) {
      row = Math.max(row, Math.floor(key / COLUMN_ROOM) + 1);
      column = Math.max(column, (key % COLUMN_ROOM) + 1);
    }
    return { row, column };
  }

  /** The value of a formula as though it stood in a cell: for criteria by formula. */
  valueOf(formula: string, at: { readonly sheet: SheetRecord; readonly row: number; readonly column: number }): Scalar {
    const value = evaluate(parseFormula(formula), this.surroundings(at.sheet, at.row, at.column));
    return value instanceof Matrix ? value.cells[0]?.[0] ?? null : value;
  }

  /** The block that a text names, its sheet the first where the text has none; `null` where it names none. */
  blockNamed(text: string): Matrix | null {
    const [first] = this.record.sheets;
    return first === undefined ? null : this.textBlock(text, first);
  }

  private formulaAt(sheet: SheetRecord, cell: { readonly row: number; readonly column: number; readonly formula: string; readonly known: PlainValue | undefined }): PlainValue {
    const memo = memoOf(this.computed, sheet.id);
    const key = cell.row * COLUMN_ROOM + cell.column;
    const before = memo.get(key);
    if (before !== undefined) return before ?? '';
    const mark = `${String(sheet.id)}:${String(key)}`;
    if (this.running.has(mark)) return errorValue('#REF!');
    this.running.add(mark);
    const value = this.safely(() => this.result(sheet, cell), sheet);
    this.running.delete(mark);
    const first = value instanceof Matrix ? value.cells[0]?.[0] ?? null : value;
    const shown = isError(first) && first.error === '#NAME?' && cell.known !== undefined ? cell.known : first ?? '';
    memo.set(key, shown);
    if (value instanceof Matrix && sheet.maySpread) this.lay(sheet, cell, value);
    return memo.get(key) ?? '';
  }

  private result(sheet: SheetRecord, cell: { readonly row: number; readonly column: number; readonly formula: string }): Value {
    const tree = parseFormula(cell.formula);
    if (tree === null) return errorValue('#ERROR!');
    const value = evaluate(tree, this.surroundings(sheet, cell.row, cell.column));
    return value instanceof Matrix || typeof value !== 'number' || Number.isFinite(value) ? value : errorValue('#NUM!');
  }

  /** A chain of formulas too long for the stack is computed from the top of its sheet down. */
  private safely(compute: () => Value, sheet: SheetRecord): Value {
    if (this.running.size > 1) return compute();
    try {
      return compute();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.running.clear();
      sheet.values.forEach((cells, row) => cells?.forEach((value, column) => {
        if (value !== null && typeof value === 'object' && 'f' in value) this.formulaAt(sheet, { row, column, formula: value.f, known: value.v });
      }));
      return compute();
    }
  }

  private spreadOf(sheet: SheetRecord): Map<number, Scalar> {
    const known = this.spreads.get(sheet.id);
    if (known !== undefined) return known;
    const spread = new Map<number, Scalar>();
    this.spreads.set(sheet.id, spread);
    sheet.values.forEach((cells, row) => cells?.forEach((value, column) => {
      if (value !== null && typeof value === 'object' && 'f' in value && maySpread(value.f)) this.formulaAt(sheet, { row, column, formula: value.f, known: value.v });
    }));
    return spread;
  }

  private lay(sheet: SheetRecord, cell: { readonly row: number; readonly column: number }, block: Matrix): void {
    if (block.cells.length === 0) return;
    const spread = this.spreadOf(sheet);
    const taken = block.cells.some((cells, r) => cells.some((_, c) => (r > 0 || c > 0) && (gridAt(sheet.values, cell.row + r, cell.column + c) !== null || spread.has((cell.row + r) * COLUMN_ROOM + cell.column + c))));
    if (taken) {
      memoOf(this.computed, sheet.id).set(cell.row * COLUMN_ROOM + cell.column, errorValue('#REF!'));
      return;
    }
    block.cells.forEach((cells, r) => { cells.forEach((value, c) => {
      if ((r > 0 || c > 0) && value !== null) spread.set((cell.row + r) * COLUMN_ROOM + cell.column + c, value);
    }); });
  }

  private surroundings(sheet: SheetRecord, row: number, column: number): Surroundings {
    return {
      arrays: false, row, column, sheetId: sheet.id, nowWall: this.environment.nowWall,
      random: () => { this.seed = (this.seed * 16807) % 2147483647; return this.seed / 2147483647; },
      reference: (reference) => this.referenced(reference, sheet),
      named: (name) => this.namedBlock(name),
      range: (text) => this.textBlock(text, sheet),
      box: (box) => this.block(box, false),
      formula: (reference) => {
        const on = reference.sheet === null ? sheet : this.sheetNamed(reference.sheet);
        const cell = on === undefined ? null : gridAt(on.values, reference.start.row ?? 0, reference.start.column ?? 0);
        return cell !== null && typeof cell === 'object' && 'f' in cell ? cell.f : null;
      },
      imported: (spreadsheet, range) => this.environment.imported?.(spreadsheet, range) ?? null,
      unknown: (name, args) => {
        const custom = this.environment.custom?.(name, args);
        if (custom === undefined) this.environment.log(`The function ${name} is not in the local workspace; the cell shows #NAME?`);
        return custom;
      },
    };
  }

  private referenced(reference: Reference, home: SheetRecord): Matrix | null {
    const sheet = reference.sheet === null ? home : this.sheetNamed(reference.sheet);
    if (sheet === undefined) return null;
    const { start } = reference;
    const end = reference.end ?? start;
    const [firstRow, lastRow] = ends(start.row, end.row);
    const [firstColumn, lastColumn] = ends(start.column, end.column);
    const box = boxOnGrid({ sheet: null, firstRow, lastRow, firstColumn, lastColumn }, sheet);
    return this.block({ ...box, sheetId: sheet.id }, lastRow === null);
  }

  private namedBlock(name: string): Matrix | null {
    const range = this.record.namedRanges.find((named) => named.name.toLowerCase() === name.toLowerCase());
    return range === undefined ? null : this.block(range.box, false);
  }

  private textBlock(text: string, home: SheetRecord): Matrix | null {
    const written = parseRangeName(text);
    if (written === undefined) return this.namedBlock(text);
    const sheet = written.sheet === null ? home : this.sheetNamed(written.sheet);
    return sheet === undefined ? null : this.block({ ...boxOnGrid(written, sheet), sheetId: sheet.id }, written.lastRow === null);
  }

  private block(box: SheetBox, open: boolean): Matrix {
    const sheet = this.record.sheets.find((candidate) => candidate.id === box.sheetId);
    if (sheet === undefined || box.row < 0 || box.column < 0 || box.rows < 1 || box.columns < 1) return new Matrix([[errorValue('#REF!')]]);
    const filled = open && !sheet.maySpread ? Math.max(1, lastGridRow(sheet.values) - box.row) : box.rows;
    const rows = Math.min(box.rows, filled, Math.max(1, sheet.rows - box.row));
    return new Matrix(Array.from({ length: rows }, (_, r) => Array.from({ length: box.columns }, (__, c) => this.valueAt(sheet, box.row + r, box.column + c))), box);
  }

  private sheetNamed(name: string): SheetRecord | undefined {
    return this.record.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }
}

function memoOf(memos: Map<number, Map<number, Scalar>>, sheetId: number): Map<number, Scalar> {
  let memo = memos.get(sheetId);
  if (memo === undefined) memos.set(sheetId, (memo = new Map<number, Scalar>()));
  return memo;
}

function ends(a: number | null, b: number | null): [number | null, number | null] {
  if (a === null && b !== null) return [b, null];
  return a !== null && b !== null && a > b ? [b, a] : [a, b];
}
