// Values of a script as its logs print them.
import { format } from 'node:util';
import type { Execution } from '../../kernel/execution';
import { isDate } from '../../kernel/realm';
import { StandIn } from '../../kernel/stand-in';
import { formatDate } from '../utilities/format-date';

/** A value as Logger prints it: `{a=1.0, b=[x]}`, numbers with a fraction, errors as `Error: text`. */
export function loggerText(execution: Execution, value: unknown, depth = 0): string {
  if (value === null || value === undefined) return String(value ?? (value === null ? 'null' : 'undefined'));
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'object') return String(value);
  const host = execution.border.toHost(value);
  if (host instanceof StandIn) return host.scriptToString();
  if (isDate(value)) return dateText(execution, value);
  if (isError(value)) return String(value);
  if (depth > 20) return '…';
  if (Array.isArray(value)) return `[${value.map((item) => loggerText(execution, item, depth + 1)).join(', ')}]`;
  const { message } = value as { message?: unknown };
  if (depth === 0 && typeof message === 'string') return message;
  return `{${Object.entries(value).map(([key, item]) => `${key}=${loggerText(execution, item, depth + 1)}`).join(', ')}}`;
}

/** Arguments as `console.log` prints them. */
export function consoleText(execution: Execution, args: readonly unknown[]): string {
  return format(...args.map((arg) => printable(execution, arg)));
}

function printable(execution: Execution, value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isDate(value)) return String(value);
  if (isError(value)) return String((value as { stack?: unknown }).stack ?? value);
  const host = execution.border.toHost(value);
  return host instanceof StandIn ? host.scriptToString() : host;
}

/** A number as Java prints a Double: `5.0`, `0.5`, `1.7297E9`. */
function numberText(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value) || size === 0 || (size >= 1e-3 && size < 1e7)) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
}

/** A date as Java prints it, in the script's zone: `Mon Oct 28 08:30:00 GMT+07:00 2024`. */
function dateText(execution: Execution, date: Date): string {
  if (Number.isNaN(date.getTime())) return String(date);
  const zone = execution.project.manifest.timeZone;
  const offset = formatDate(date, zone, 'XXX');
  return formatDate(date, zone, `EEE MMM dd HH:mm:ss 'GMT${offset === 'Z' ? '' : offset}' yyyy`);
}

function isError(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Error]';
}
