// The values that formulas compute with, and how one kind becomes another.
import type { ErrorValue, PlainValue, SheetBox } from '../spreadsheet-record';
import { plainNumber, displayText } from '../number-format';
import { parseTyped } from '../typed-values';
import { serialOfWall, wallOfSerial } from '../wall-clock';

/** One value; `null` is an empty cell or argument. */
export type Scalar = PlainValue | null;

/** A block of values; `box` where it is a range of a sheet (open ranges are cut after their content, the box is not). */
export class Matrix {
  constructor(readonly cells: readonly (readonly Scalar[])[], readonly box?: SheetBox) {}
}

/** What a formula's part can be. */
export type Value = Scalar | Matrix;

/** Ends the computing of a value with a cell error. */
export class CellError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** A cell error as a value. */
export function errorValue(code: string): ErrorValue {
  return { error: code };
}

/** Whether a value is a cell error. */
export function isError(value: Value): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** Whether a value is a date. */
export function isWall(value: Value): value is { readonly wall: number } {
  return typeof value === 'object' && value !== null && 'wall' in value;
}

/** The number of a value: dates as day numbers, truth values as 1 and 0, texts as typed. @throws CellError #VALUE! */
export function numberOf(value: Scalar): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return numberOfText(value);
  if ('wall' in value) return serialOfWall(value.wall);
  throw new CellError(value.error);
}

/** The text of a value as `&` joins it. @throws CellError for an error */
export function textOf(value: Scalar): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if ('wall' in value) return displayText(value, {}, 'en_US');
  throw new CellError(value.error);
}

/** The truth of a value. @throws CellError #VALUE! for a text that is none */
export function truthOf(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value) || value === '') return false;
    throw new CellError('#VALUE!');
  }
  return numberOf(value) !== 0;
}

/** A wall clock from a date, a day number or a text. @throws CellError #VALUE! */
export function wallOf(value: Scalar): number {
  return isWall(value) ? value.wall : wallOfSerial(numberOf(value));
}

/** The single value of an argument: of a block its first. @throws CellError for an error */
export function single(value: Value | undefined): Scalar {
  const scalar = value instanceof Matrix ? value.cells[0]?.[0] ?? null : value ?? null;
  if (isError(scalar)) throw new CellError(scalar.error);
  return scalar;
}

/** An argument as a block. */
export function matrixOf(value: Value | undefined): Matrix {
  return value instanceof Matrix ? value : new Matrix([[value ?? null]]);
}

/** Every value of the arguments, row by row. */
export function flat(values: readonly Value[]): Scalar[] {
  return values.flatMap((value) => (value instanceof Matrix ? value.cells.flat() : [value]));
}

/** Order of two values: numbers and dates before texts before truth values; texts without regard to case. */
export function compareScalars(a: Scalar, b: Scalar): number {
  const left = comparable(a, b);
  const right = comparable(b, a);
  if (left.rank !== right.rank) return left.rank - right.rank;
  return left.key < right.key ? -1 : left.key > right.key ? 1 : 0;
}

function comparable(value: Scalar, other: Scalar): { readonly rank: number; readonly key: string | number } {
  if (isError(value)) throw new CellError(value.error);
  if (value === null) return typeof other === 'string' ? { rank: 1, key: '' } : typeof other === 'boolean' ? { rank: 2, key: 0 } : { rank: 0, key: 0 };
  if (typeof value === 'string') return { rank: 1, key: value.toLowerCase() };
  if (typeof value === 'boolean') return { rank: 2, key: value ? 1 : 0 };
  return { rank: 0, key: numberOf(value) };
}

function numberOfText(text: string): number {
  const typed = text.trim() === '' || /^['=]/.test(text) ? null : parseTyped(text, { locale: 'en_US', year: 2000 }).value;
  if (typeof typed === 'number') return typed;
  if (typed !== null && typeof typed === 'object' && 'wall' in typed) return serialOfWall(typed.wall);
  throw new CellError('#VALUE!');
}
