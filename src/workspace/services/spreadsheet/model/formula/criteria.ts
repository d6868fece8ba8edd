// Criteria of COUNTIF and its like: ">=5", "<>x", "a*", 7.
import { compareScalars, isError, isWall, numberOf, type Scalar } from './values';
import { parseTyped } from '../typed-values';

/** A test that values must meet. */
export function criterion(wanted: Scalar): (value: Scalar) => boolean {
  if (typeof wanted !== 'string') {
    if (wanted === null) return (value) => value === 0;
    return equals(wanted);
  }
  const [, operator = '', rest = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(wanted) ?? [];
  const operand = rest === '' ? '' : typedScalar(rest);
  if (operator === '' || operator === '=') return operand === '' ? (value) => value === null || (operator === '' && value === '') : equals(operand);
  if (operator === '<>') {
    if (operand === '') return (value) => value !== null;
    const same = equals(operand);
    return (value) => !same(value);
  }
  return (value) => {
    if (value === null || isError(value) || kindOf(value) !== kindOf(operand)) return false;
    const order = compareScalars(value, operand);
    return operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0 : order >= 0;
  };
}

/** A wildcard pattern (`*`, `?`, `~` before one meant plainly) as an expression over whole texts. */
export function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (found) => {
    if (found === '*') return '[\\s\\S]*';
    if (found === '?') return '[\\s\\S]';
    return `\\${found.startsWith('~') ? found.slice(1) : found}`;
  });
  return new RegExp(`^${source}$`, 'iu');
}

function equals(wanted: Scalar): (value: Scalar) => boolean {
  if (typeof wanted === 'string') {
    const pattern = wildcard(wanted);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  if (typeof wanted === 'boolean') return (value) => value === wanted;
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  const number = numberOf(wanted);
  return (value) => (typeof value === 'number' || isWall(value) ? numberOf(value) === number : typeof value === 'string' && value !== '' && Number(value) === number);
}

function kindOf(value: Scalar): string {
  return isWall(value) ? 'number' : typeof value;
}

function typedScalar(text: string): Scalar {
  const { value } = parseTyped(text, { locale: 'en_US', year: 2000 });
  return value !== null && typeof value === 'object' && 'f' in value ? text : value;
}
