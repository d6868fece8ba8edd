// Texts as Utilities.formatString prints them: Java's Formatter, lenient about JavaScript's numbers (semantics 143).
import { PlatformError } from '../../kernel/platform-error';

const SPEC = /%(?:(\d+)\$)?([-#+ 0,(]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

interface Spec {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly conversion: string;
}

/** The template with its arguments; `print` gives the text of a `%s`. @throws PlatformError where an argument is missing or has the wrong kind */
export function formatString(template: string, args: readonly unknown[], print: (value: unknown) => string = String): string {
  let next = 0;
  return template.replace(SPEC, (...match: readonly unknown[]) => {
    const [whole, index, flags, width, precision, conversion] = match as [string, string | undefined, string, string | undefined, string | undefined, string];
    const spec: Spec = { flags, width: Number(width ?? 0), precision: precision === undefined ? undefined : Number(precision), conversion };
    if (conversion === '%') return pad('%', spec);
    if (conversion === 'n') return '\n';
    const at = index === undefined ? next++ : Number(index) - 1;
    if (at >= args.length) throw new PlatformError(`Format specifier '${whole}'`);
    return convert(args[at], spec, print);
  });
}

function convert(value: unknown, spec: Spec, print: (value: unknown) => string): string {
  const kind = spec.conversion.toLowerCase();
  const text = kind === 's' ? cut(print(value ?? null), spec.precision)
    : kind === 'b' ? cut(String(value !== null && value !== undefined && value !== false), spec.precision)
      : kind === 'c' ? (typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1))
        : numeric(value, spec, kind);
  const padded = pad(text, spec);
  return spec.conversion === kind ? padded : padded.toUpperCase();
}

function cut(text: string, precision: number | undefined): string {
  return precision === undefined ? text : text.slice(0, precision);
}

function numeric(value: unknown, spec: Spec, kind: string): string {
  if (value === null || value === undefined) return 'null';
  const number = Number(value);
  if (typeof value === 'object' || Number.isNaN(number) && typeof value !== 'number') throw new PlatformError(`Invalid argument: ${String(value)}`);
  switch (kind) {
    case 'd': case 'i': return signed(number, spec, (size) => grouped(String(Math.trunc(size)), spec));
    case 'f': return signed(number, spec, (size) => grouped(fixed(size, spec.precision ?? 6), spec));
    case 'e': return signed(number, spec, (size) => exponent(size, spec.precision ?? 6));
    case 'g': return signed(number, spec, (size) => general(size, spec.precision ?? 6));
    case 'x': return (spec.flags.includes('#') ? '0x' : '') + unsigned(number).toString(16);
    case 'o': return (spec.flags.includes('#') ? '0' : '') + unsigned(number).toString(8);
    case 'u': return String(unsigned(number));
    default: throw new PlatformError(`Conversion = '${spec.conversion}'`);
  }
}

function unsigned(number: number): number {
  return number < 0 ? Math.trunc(number) + 2 ** 32 : Math.trunc(number);
}

function signed(number: number, spec: Spec, print: (size: number) => string): string {
  if (!Number.isFinite(number)) return Number.isNaN(number) ? 'NaN' : number > 0 ? 'Infinity' : '-Infinity';
  const isNegative = number < 0 || Object.is(number, -0) && spec.conversion === 'f';
  const body = print(Math.abs(number));
  const before = isNegative ? (spec.flags.includes('(') ? '(' : '-') : spec.flags.includes('+') ? '+' : spec.flags.includes(' ') ? ' ' : '';
  const after = isNegative && spec.flags.includes('(') ? ')' : '';
  const zeros = spec.flags.includes('0') ? Math.max(0, spec.width - before.length - body.length - after.length) : 0;
  return before + '0'.repeat(zeros) + body + after;
}

/** Half-up in decimal, as Java rounds the shortest decimal form of the number. */
function fixed(size: number, digits: number): string {
  const [mantissa = '0', power = '0'] = String(size).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const exponentValue = Number(power);
  if (exponentValue !== 0) return size.toFixed(Math.min(digits, 100));
  if (fraction.length <= digits) return digits === 0 ? whole : `${whole}.${fraction.padEnd(digits, '0')}`;
  const scaled = BigInt(whole + fraction.slice(0, digits)) + (Number(fraction.charAt(digits)) >= 5 ? 1n : 0n);
  const text = String(scaled).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function exponent(size: number, digits: number): string {
  const [mantissa = '', power = '+0'] = size.toExponential(digits).split('e');
  return `${mantissa}e${power.charAt(0)}${power.slice(1).padStart(2, '0')}`;
}

function general(size: number, precision: number): string {
  const digits = precision === 0 ? 1 : precision;
  if (size !== 0 && (size < 1e-4 || size >= 10 ** digits)) return exponent(size, digits - 1);
  const whole = size === 0 ? 1 : Math.floor(Math.log10(size)) + 1;
  return fixed(size, Math.max(0, digits - whole));
}

function grouped(digits: string, spec: Spec): string {
  if (!spec.flags.includes(',')) return digits;
  const [whole = '', fraction] = digits.split('.');
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}

function pad(text: string, spec: Spec): string {
  return spec.flags.includes('-') ? text.padEnd(spec.width) : text.padStart(spec.width);
}
