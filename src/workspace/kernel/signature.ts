// Which overload of a platform method a call means; a call that fits none fails with the platform's sentence.
import { isDate } from './realm';
import { PlatformError } from './platform-error';
import { StandIn } from './stand-in';
import { publicName, type Overload, type TypeTable } from './type-table';

/** A call to be matched: the method's overloads and the arguments as host values. */
export interface CallToMatch {
  readonly overloads: readonly Overload[];
  readonly args: readonly unknown[];
  readonly display: string;
  readonly types: TypeTable;
}

/** A parameter that takes an object of some kind, as the type table writes it. */
const OBJECT_PLACE = /ref:|array|date|object/;

/**
 * The arguments as the matching overload takes them (a number for a numeric text, a text for a number).
 * @throws PlatformError "The parameters (…) don't match the method signature for X." where no overload fits
 */
export function chooseArguments(call: CallToMatch): unknown[] {
  const { overloads, args } = call;
  if (overloads.length === 0 || fitsExactly(call, args)) return [...args];
  const converted = convertedArguments(call, args);
  if (converted !== undefined) return converted;
  const trimmed = trimUndefined(args);
  if (trimmed.length < args.length && fitsExactly(call, trimmed)) return [...trimmed];
  const withNulls = convertedArguments(call, args.map((arg) => (arg === undefined ? null : arg)));
  if (withNulls === undefined) throw signatureMismatch(args, call.display);
  return withNulls;
}

function fitsExactly({ overloads, types }: CallToMatch, args: readonly unknown[]): boolean {
  return overloads.some((overload) => fits(overload, args, (value, type) => isExactly(value, type, types)));
}

/**
 * The arguments converted for the first overload that can take them. A platform object, an array or a date becomes a text
 * only where no form of the method takes an object at that place: there it tells the forms apart.
 */
function convertedArguments({ overloads, types }: CallToMatch, args: readonly unknown[]): unknown[] | undefined {
  const isTextPlace = args.map((_, index) => !overloads.some((overload) => index < overload.length && OBJECT_PLACE.test(parameterAt(overload, index))));
  const overload = overloads.find((candidate) => fits(candidate, args, (value, type, index) => isConvertible(value, type, types) || (type === 'string' && typeof value === 'object' && isTextPlace[index] === true)));
  return overload === undefined ? undefined : args.map((arg, index) => convert(arg, parameterAt(overload, index)));
}

/** The platform's sentence for arguments (host values) that fit no overload of a method. */
export function signatureMismatch(args: readonly unknown[], display: string): PlatformError {
  return new PlatformError(`The parameters (${args.map(describe).join(',')}) don't match the method signature for ${display}.`);
}

function fits(overload: Overload, args: readonly unknown[], accepts: (value: unknown, type: string, index: number) => boolean): boolean {
  const rest = overload.at(-1)?.startsWith('...') ?? false;
  const required = overload.filter((type) => !type.startsWith('?') && !type.startsWith('...')).length;
  if (args.length < required || (!rest && args.length > overload.length)) return false;
  return args.every((arg, index) => {
    const type = parameterAt(overload, index);
    if (type === 'array' && overload[Math.min(index, overload.length - 1)]?.startsWith('...')) return true;
    return type.split('|').some((part) => accepts(arg, part, index));
  });
}

function parameterAt(overload: Overload, index: number): string {
  const raw = overload[Math.min(index, overload.length - 1)] ?? 'any';
  return raw.replace(/^\.\.\./, '').replace(/^\?/, '');
}

function isExactly(value: unknown, type: string, types: TypeTable): boolean {
  switch (type) {
    case 'any': return true;
    case 'string': case 'number': case 'boolean': return typeof value === type;
    case 'integer': return Number.isInteger(value);
    case 'null': return value === null;
    case 'undefined': return value === undefined;
    case 'date': return isDate(value);
    case 'array': return Array.isArray(value);
    case 'object': return typeof value === 'object' && value !== null && !Array.isArray(value);
    default: return value instanceof StandIn && isReference(value, type, types);
  }
}

function isReference(value: StandIn, type: string, types: TypeTable): boolean {
  const expected = type.slice(type.indexOf(':') + 1);
  if (types.isA(value.typeName, expected) || expected === 'Base.BlobSource') return true;
  if (expected.startsWith('Card_Service.') && value.typeName.startsWith('Card_Service.')) return true; // its types name bases that no builder extends
  const general = new Set(['Document.Element', 'Forms.Item', 'Card_Service.Widget', 'Card_Service.Button', 'Document.ContainerElement', 'Charts.DataTableSource']);
  return general.has(expected);
}

function isConvertible(value: unknown, type: string, types: TypeTable): boolean {
  if (isExactly(value, type, types)) return true;
  switch (type) {
    case 'string': return value === null || ['number', 'boolean'].includes(typeof value) || isPlain(value);
    case 'integer': return typeof value === 'number' || isConvertible(value, 'number', types);
    case 'number': return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
    case 'boolean': return value === null;
    case 'object': return value === null;
    default: return value === null && (type.startsWith('ref:') || type.startsWith('enum:'));
  }
}

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof StandIn) && !Array.isArray(value) && !isDate(value);
}

function convert(value: unknown, type: string): unknown {
  const parts = type.split('|');
  if (parts.includes('any') || value === null) return value;
  if (parts.includes('string') && !parts.includes('object') && typeof value !== 'string' && !((parts.includes('number') || parts.includes('integer')) && typeof value === 'number')) {
    return value instanceof StandIn ? value.scriptToString() : String(value);
  }
  if (parts.includes('number') && typeof value === 'string' && !parts.includes('string')) return Number(value);
  if (parts.includes('integer') && (typeof value === 'number' || (typeof value === 'string' && !parts.includes('string')))) return Math.trunc(Number(value));
  return value;
}

function trimUndefined(args: readonly unknown[]): readonly unknown[] {
  let length = args.length;
  while (length > 0 && args[length - 1] === undefined) length -= 1;
  return args.slice(0, length);
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'function') return 'Function';
  if (isDate(value)) return 'Date';
  if (Array.isArray(value)) return value.length > 0 && typeof value[0] === 'number' ? 'number[]' : value.length > 0 && typeof value[0] === 'string' ? 'String[]' : 'Object[]';
  if (value instanceof StandIn) return publicName(value.typeName, '').replace(/\.$/, '');
  return 'Object';
}
