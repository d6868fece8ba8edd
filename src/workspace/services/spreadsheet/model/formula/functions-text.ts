// Functions of texts.
import { CellError, flat, Matrix, matrixOf, numberOf, single, textOf, truthOf, type Scalar } from './values';
import { eachValue, type FormulaFunction, type FunctionTable } from './functions';
import { formatted, isDateFormat } from '../number-format';
import { wildcard } from './criteria';
import { serialOfWall } from '../wall-clock';

const text = (compute: (...texts: string[]) => Scalar): FormulaFunction => eachValue((args) => compute(...args.map(textOf)));

function countOf(value: Scalar | undefined): number {
  const count = value === undefined ? 1 : Math.trunc(numberOf(value));
  if (count < 0) throw new CellError('#VALUE!');
  return count;
}

function find(args: readonly Scalar[], insensitive: boolean): number {
  const wanted = textOf(args[0] ?? null);
  const from = args[2] === undefined ? 0 : numberOf(args[2]) - 1;
  const within = textOf(args[1] ?? null);
  const at = insensitive ? searchFrom(within, wanted, from) : within.indexOf(wanted, from);
  if (at < 0) throw new CellError('#VALUE!');
  return at + 1;
}

function searchFrom(within: string, wanted: string, from: number): number {
  if (!/[*?~]/.test(wanted)) return within.toLowerCase().indexOf(wanted.toLowerCase(), from);
  const inner = new RegExp(wildcard(wanted).source.slice(1, -1), 'iu');
  const at = within.slice(from).search(inner);
  return at < 0 ? -1 : at + from;
}

function substitute(args: readonly Scalar[]): string {
  const [within = '', old = '', fresh = ''] = args.slice(0, 3).map((value) => textOf(value));
  if (old === '') return within;
  if (args[3] === undefined) return within.replaceAll(old, () => fresh);
  const parts = within.split(old);
  const which = numberOf(args[3]);
  return parts.length <= which ? within : `${parts.slice(0, which).join(old)}${fresh}${parts.slice(which).join(old)}`;
}

function pattern(source: string, flags = 'u'): RegExp {
  const insensitive = source.startsWith('(?i)');
  try {
    return new RegExp(insensitive ? source.slice(4) : source, insensitive ? `${flags}i` : flags);
  } catch {
    throw new CellError('#REF!');
  }
}

function formatText(value: Scalar, format: string): string {
  if (typeof value === 'string' && !format.includes('@')) return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return formatted(format, value);
  const number = value !== null && typeof value === 'object' && 'wall' in value ? serialOfWall(value.wall) : numberOf(value);
  return isDateFormat(format) || format !== '@' ? formatted(format, number) : textOf(value);
}

function titleCase(value: string): string {
  return value.toLowerCase().replace(/(^|[^\p{L}\p{M}])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}

function textJoin(delimiter: string, skipsEmpty: boolean, values: readonly Scalar[]): string {
  const texts = values.map(textOf);
  return (skipsEmpty ? texts.filter((item) => item !== '') : texts).join(delimiter);
}

function split(args: readonly Scalar[]): Matrix {
  const by = textOf(args[1] ?? null);
  const eachLetter = args[2] === undefined || args[2] === null || truthOf(args[2]);
  const source = textOf(args[0] ?? null);
  if (by === '') throw new CellError('#VALUE!');
  const parts = eachLetter ? source.split(new RegExp(`[${by.replace(/[\]\\^-]/g, '\\$&')}]`, 'u')) : source.split(by);
  const kept = args[3] === undefined || truthOf(args[3]) ? parts.filter((part) => part !== '') : parts;
  return new Matrix([kept.map((part) => (part.trim() !== '' && Number.isFinite(Number(part)) ? Number(part) : part))]);
}

/** Texts. */
export const TEXT_FUNCTIONS: FunctionTable = {
  CONCATENATE: (args) => flat(args).map(textOf).join(''),
  CONCAT: text((a = '', b = '') => a + b),
  TEXTJOIN: (args) => textJoin(textOf(single(args[0])), truthOf(single(args[1])), flat(args.slice(2))),
  LEFT: eachValue((args) => textOf(args[0] ?? null).slice(0, countOf(args[1]))),
  RIGHT: eachValue((args) => { const value = textOf(args[0] ?? null); return value.slice(Math.max(0, value.length - countOf(args[1]))); }),
  MID: eachValue((args) => { const from = numberOf(args[1] ?? null) - 1; return textOf(args[0] ?? null).slice(from, from + countOf(args[2])); }),
  LEN: text((value = '') => value.length),
  LOWER: text((value = '') => value.toLowerCase()),
  UPPER: text((value = '') => value.toUpperCase()),
  PROPER: text((value = '') => titleCase(value)),
  TRIM: text((value = '') => value.trim().replace(/ +/g, ' ')),
  CLEAN: text((value = '') => [...value].filter((letter) => letter.charCodeAt(0) >= 32).join('')),
  EXACT: text((a = '', b = '') => a === b),
  FIND: eachValue((args) => find(args, false)),
  SEARCH: eachValue((args) => find(args, true)),
  SUBSTITUTE: eachValue(substitute),
  REPLACE: eachValue((args) => {
    const value = textOf(args[0] ?? null);
    const from = numberOf(args[1] ?? null) - 1;
    return value.slice(0, from) + textOf(args[3] ?? null) + value.slice(from + numberOf(args[2] ?? null));
  }),
  REPT: eachValue((args) => textOf(args[0] ?? null).repeat(countOf(args[1]))),
  TEXT: eachValue((args) => formatText(args[0] ?? null, textOf(args[1] ?? null))),
  VALUE: eachValue((args) => numberOf(args[0] ?? null)),
  TO_TEXT: eachValue((args) => textOf(args[0] ?? null)),
  CHAR: eachValue((args) => String.fromCodePoint(numberOf(args[0] ?? null))),
  CODE: text((value = '') => value.codePointAt(0) ?? 0),
  UNICHAR: eachValue((args) => String.fromCodePoint(numberOf(args[0] ?? null))),
  REGEXMATCH: text((value = '', source = '') => pattern(source).test(value)),
  REGEXREPLACE: text((value = '', source = '', fresh = '') => value.replace(pattern(source, 'gu'), fresh.replace(/\\(\d)/g, '$$$1'))),
  REGEXEXTRACT: (args, context) => {
    const extract = (value: string, source: string): string[] => {
      const found = pattern(source).exec(value);
      if (!found) throw new CellError('#N/A');
      return found.length > 1 ? found.slice(1).map((group: string | undefined) => group ?? '') : [found[0]];
    };
    if (context.arrays && args[0] instanceof Matrix) return eachValue((pair) => extract(textOf(pair[0] ?? null), textOf(pair[1] ?? null))[0] ?? '')(args, context);
    const groups = extract(textOf(single(args[0])), textOf(single(args[1])));
    return groups.length === 1 ? groups[0] ?? '' : new Matrix([groups]);
  },
  SPLIT: (args) => split(args.map((arg) => single(arg))),
  HYPERLINK: (args) => single(args.length > 1 ? args[1] : args[0]),
  ENCODEURL: text((value = '') => encodeURIComponent(value)),
  IMAGE: () => '',
  SPARKLINE: () => '',
  ARRAYTOTEXT: (args) => flat([matrixOf(args[0])]).map(textOf).join(', '),
};
