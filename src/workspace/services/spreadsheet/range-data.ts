// Working on a range's data: sorting, duplicates, white space, splitting, shifting, finding its neighbours.
import { EnumValue } from '../../kernel/stand-in';
import { PlatformError } from '../../kernel/platform-error';
import { contentOf, typingOf } from './cell-content';
import { putCell, takeCells, wipeCells } from './cell-block';
import { setCell } from './model/cells';
import { dataRegion, nextDataCell, type Filled } from './model/data-region';
import { gridAt } from './model/grid';
import { displayText } from './model/number-format';
import { sortedOrder, type SortKey } from './model/sorting';
import type { Box } from './model/spreadsheet-record';
import { RangeCopy } from './range-copy';
import { putTyped } from './range-values';
import { keyOf } from './workbook';

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };
const STEPS: Readonly<Record<string, { readonly row: number; readonly column: number }>> = { UP: { row: -1, column: 0 }, DOWN: { row: 1, column: 0 }, PREVIOUS: { row: 0, column: -1 }, NEXT: { row: 0, column: 1 } };

/** Data of a range. */
export abstract class RangeData extends RangeCopy {
  sort(spec: unknown): this {
    const keys = (Array.isArray(spec) ? (spec as unknown[]) : [spec]).map(sortKey);
    const { row, column, columns } = this.box;
    for (const key of keys) if (key.column < column || key.column >= column + columns) throw new PlatformError('Sort column is out of the bounds of the range.');
    return this.reorder(sortedOrder(this.box.rows, keys, (offset, keyColumn) => this.shownAt(row + offset, keyColumn)));
  }

  randomize(): this {
    const order = Array.from({ length: this.box.rows }, (_, index) => index);
    const random = randomFrom(this.execution.now());
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    return this.reorder(order);
  }

  removeDuplicates(columns?: unknown[]): this {
    const { row, column, rows } = this.box;
    const compared = columns === undefined ? Array.from({ length: this.box.columns }, (_, index) => column + index) : columns.map((number) => Number(number) - 1);
    const seen = new Set<string>();
    const kept: number[] = [];
    for (let offset = 0; offset < rows; offset += 1) {
      const key = JSON.stringify(compared.map((index) => { const value = this.shownAt(row + offset, index); return typeof value === 'string' ? value.toLowerCase() : value; }));
      if (!seen.has(key)) kept.push(offset);
      seen.add(key);
    }
    this.reorder(kept);
    return this.at({ ...this.box, rows: Math.max(1, kept.length) });
  }

  trimWhitespace(): this {
    this.map((row, column) => {
      const value = gridAt(this.sheet.values, row, column);
      if (typeof value !== 'string') return;
      const trimmed = value.trim().replace(/\s+/g, ' ');
      if (trimmed !== value) setCell(this.sheet, { row, column }, trimmed === '' ? null : trimmed);
    });
    this.changed();
    return this;
  }

  splitTextToColumns(delimiter: unknown = ','): void {
    const by = delimiter instanceof EnumValue ? DELIMITERS[delimiter.key] ?? ',' : String(delimiter);
    const typing = typingOf(this.execution, this.record);
    for (let row = this.box.row; row < this.box.row + this.box.rows; row += 1) {
      const value = this.shownAt(row, this.box.column);
      if (value === null) continue;
      displayText(value, this.styleOf(row, this.box.column), this.record.locale).split(by).forEach((part, index) => {
        const at = { row, column: this.box.column + index };
        if (at.column < this.sheet.columns) putTyped(this.target, at, contentOf(part, this.styleOf(at.row, at.column), typing));
      });
    }
    this.changed();
  }

  getDataRegion(dimension?: EnumValue): this {
    return this.at(dataRegion(this.filled(), this.box, dimension === undefined ? undefined : dimension.key === 'ROWS' ? 'ROWS' : 'COLUMNS'));
  }

  getNextDataCell(direction: EnumValue): this {
    const cell = nextDataCell(this.filled(), this.box, STEPS[direction.key] ?? { row: 0, column: 0 });
    return this.at({ ...cell, rows: 1, columns: 1 });
  }

  insertCells(dimension: EnumValue): this {
    const { box, sheet } = this;
    const isDown = keyOf(dimension) === 'ROWS';
    const rest: Box = isDown ? { ...box, rows: sheet.rows - box.row } : { ...box, columns: sheet.columns - box.column };
    this.shift(rest, isDown ? { row: box.rows, column: 0 } : { row: 0, column: box.columns });
    return this;
  }

  deleteCells(dimension: EnumValue): void {
    const { box, sheet } = this;
    const isUp = keyOf(dimension) === 'ROWS';
    wipeCells(sheet, box);
    const rest: Box = isUp ? { ...box, row: box.row + box.rows, rows: sheet.rows - box.row - box.rows } : { ...box, column: box.column + box.columns, columns: sheet.columns - box.column - box.columns };
    this.shift(rest, isUp ? { row: -box.rows, column: 0 } : { row: 0, column: -box.columns });
  }

  private shift(box: Box, by: { readonly row: number; readonly column: number }): void {
    if (box.rows > 0 && box.columns > 0) {
      const { target } = this;
      const cells = takeCells(target, box);
      wipeCells(this.sheet, box);
      cells.forEach((row) => { row.forEach((cell) => {
        const at = { row: cell.row + by.row, column: cell.column + by.column };
        if (at.row < this.sheet.rows && at.column < this.sheet.columns) putCell(target, at, { ...cell, ...at }, { value: true, style: true, note: true, validation: true });
      }); });
    }
    this.changed();
  }

  /** Puts the rows of the range in another order; rows left out are emptied at the end. */
  private reorder(order: readonly number[]): this {
    const { target, box } = this;
    const cells = takeCells(target, box);
    const isMoved = order.some((from, to) => from !== to) || order.length < box.rows;
    if (isMoved) {
      wipeCells(this.sheet, box);
      order.forEach((from, to) => { cells[from]?.forEach((cell, c) => { putCell(target, { row: box.row + to, column: box.column + c }, cell, { value: true, style: true, note: true, validation: true }); }); });
      this.changed();
    }
    return this;
  }

  private filled(): Filled {
    const { sheet, engine } = this;
    return { rows: sheet.rows, columns: sheet.columns, isFilled: (row, column) => row >= 0 && column >= 0 && engine.valueAt(sheet, row, column) !== null };
  }
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'object' && spec !== null && 'column' in spec) {
    return { column: Number(spec.column) - 1, isAscending: !('ascending' in spec) || spec.ascending !== false };
  }
  return { column: Number(spec) - 1, isAscending: true };
}

function randomFrom(seed: number): () => number {
  let state = (Math.abs(Math.trunc(seed)) % 2147483646) + 1;
  return () => { state = (state * 16807) % 2147483647; return state / 2147483647; };
}
