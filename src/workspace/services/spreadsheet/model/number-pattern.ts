// Numbers by a number format: digits, groups, scales, percent, literals and sections.

/** The signs that a locale writes numbers with. */
export interface NumberSigns {
  readonly decimal: string;
  readonly group: string;
}

/** A section of a number format, and whether the value's sign is the section's own business. */
export interface ChosenSection {
  readonly text: string;
  readonly isSigned: boolean;
}

type Piece = { readonly kind: 'text' | 'digit' | 'point' | 'percent'; readonly text: string };

const PIECE = /"([^"]*)"|\\(.)|_(.)|\*.|\[[^\]]*\]|([0#?])|(\.)|(,)|(%)|([^])/g;
const CONDITION = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/;

/** The parts of a format between its semicolons. */
export function sectionsOf(format: string): string[] {
  const sections = [''];
  for (const [part] of format.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]?|;|[^]/g)) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

/** The section that a number is shown by: the first whose condition holds, else by its sign. */
export function sectionFor(format: string, value: number): ChosenSection {
  const sections = sectionsOf(format);
  const conditions = sections.map((section) => CONDITION.exec(section));
  if (conditions.some((condition) => condition !== null)) {
    const index = conditions.findIndex((condition) => condition === null || holds(condition, value));
    return { text: sections[index] ?? '', isSigned: false };
  }
  const numeric = sections.slice(0, 3).filter((section) => !section.includes('@') || sections.length === 1);
  if (value < 0 && numeric[1] !== undefined) return { text: numeric[1], isSigned: true };
  if (value === 0 && numeric[2] !== undefined) return { text: numeric[2], isSigned: true };
  return { text: numeric[0] ?? '', isSigned: false };
}

/** A number by one section without dates, fractions and exponents. */
export function numberBySection(section: ChosenSection, value: number, signs: NumberSigns): string {
  const { whole, fraction, hasPoint, isGrouped, power, decimals } = patternOf(section.text);
  const [digits, rest] = rounded(Math.abs(value), power, decimals);
  const text = wholeText(whole, digits, isGrouped ? signs.group : '') + (hasPoint ? signs.decimal : '') + fractionText(fraction, rest);
  return value < 0 && !section.isSigned ? `-${text}` : text;
}

/** A section as read once: pieces before and behind the point, and the power of ten that percents and scales make. */
interface Pattern {
  readonly whole: readonly Piece[];
  readonly fraction: readonly Piece[];
  readonly hasPoint: boolean;
  readonly isGrouped: boolean;
  readonly power: number;
  readonly decimals: number;
}

const patterns = new Map<string, Pattern>();

function patternOf(section: string): Pattern {
  let pattern = patterns.get(section);
  if (pattern === undefined) {
    if (patterns.size > 1000) patterns.clear();
    patterns.set(section, (pattern = readPattern(section)));
  }
  return pattern;
}

function readPattern(section: string): Pattern {
  const pieces = piecesOf(section);
  const point = pieces.findIndex(({ kind }) => kind === 'point');
  const fraction = point < 0 ? [] : pieces.slice(point + 1);
  const { isGrouped, scale } = commasOf(section);
  return {
    whole: pieces.slice(0, point < 0 ? pieces.length : point), fraction, hasPoint: point >= 0, isGrouped,
    power: pieces.filter(({ kind }) => kind === 'percent').length * 2 - scale * 3, decimals: fraction.filter(({ kind }) => kind === 'digit').length,
  };
}

function holds(condition: RegExpExecArray, value: number): boolean {
  const limit = Number(condition[2]);
  switch (condition[1]) {
    case '<': return value < limit;
    case '>': return value > limit;
    case '<=': return value <= limit;
    case '>=': return value >= limit;
    case '=': return value === limit;
    default: return value !== limit;
  }
}

function piecesOf(section: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [part, quoted, escaped, wide, digit, point, comma, percent, other] of section.matchAll(PIECE)) {
    if (digit !== undefined) pieces.push({ kind: 'digit', text: digit });
    else if (point !== undefined && !pieces.some(({ kind }) => kind === 'point')) pieces.push({ kind: 'point', text: '.' });
    else if (percent !== undefined) pieces.push({ kind: 'percent', text: '%' });
    else if (wide !== undefined) pieces.push({ kind: 'text', text: ' ' });
    else if (comma === undefined && !part.startsWith('[') && !part.startsWith('*')) pieces.push({ kind: 'text', text: quoted ?? escaped ?? other ?? part });
  }
  return pieces;
}

/** A comma between digits groups thousands; commas behind the last whole digit divide by a thousand each. */
function commasOf(section: string): { readonly isGrouped: boolean; readonly scale: number } {
  const bare = section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  const [whole = ''] = bare.split('.');
  const scale = [...bare.matchAll(/[0#?](,+)(?=\.|[^0#?,.]*$)/g)].reduce((sum, [, commas = '']) => sum + commas.length, 0);
  return { isGrouped: /[0#?],+.*[0#?]/.test(whole), scale };
}

/** The digits before and behind the point of a number times ten to `power`, rounded half away from zero. */
function rounded(size: number, power: number, decimals: number): [string, string] {
  const shifted = Number(`${String(Number(size.toPrecision(15)))}e${String(power + decimals)}`.replace(/e(.*)e(.*)/, (_all, a: string, b: string) => `e${String(Number(a) + Number(b))}`));
  const all = BigInt(Math.round(Math.min(shifted, Number.MAX_VALUE))).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? [all, ''] : [all.slice(0, -decimals), all.slice(-decimals)];
}

function wholeText(pieces: readonly Piece[], digits: string, group: string): string {
  const places = pieces.filter(({ kind }) => kind === 'digit').length;
  const bare = digits === '0' ? '' : digits;
  let used = 0;
  let text = '';
  const grouped = (digit: string, place: number): string => (group !== '' && place > 0 && place % 3 === 0 && digit.trim() !== '' ? digit + group : digit);
  for (const piece of pieces) {
    if (piece.kind !== 'digit') { text += piece.text; continue; }
    const place = places - 1 - used;
    used += 1;
    const from = used === 1 ? 0 : bare.length - place - 1;
    const own = bare.slice(Math.max(0, from), Math.max(0, bare.length - place));
    if (own === '') text += grouped(piece.text === '0' ? '0' : piece.text === '?' ? ' ' : '', place);
    else text += [...own].map((digit, index) => grouped(digit, place + own.length - 1 - index)).join('');
  }
  return text;
}

function fractionText(pieces: readonly Piece[], digits: string): string {
  let index = 0;
  return pieces.map((piece) => {
    if (piece.kind !== 'digit') return piece.text;
    const digit = digits[index] ?? '0';
    const isOver = /^0*$/.test(digits.slice(index));
    index += 1;
    if (!isOver || piece.text === '0') return digit;
    return piece.text === '?' ? ' ' : '';
  }).join('');
}
