// console: lines to the log, with timers.
import type { Execution } from '../../kernel/execution';
import { consoleText } from './printed-value';

const LEVELS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

/** The global console as an object of the script's realm. */
export function createConsole(execution: Execution): object {
  const console = new execution.realm.Object() as Record<string, unknown>;
  const started = new Map<string, number>();
  for (const level of LEVELS) {
    console[level] = (...args: readonly unknown[]): void => {
      if (execution.killedReason === undefined) execution.host.log(`${level === 'log' || level === 'info' ? '' : `${level.toUpperCase()} `}${consoleText(execution, args)}`);
    };
  }
  console['time'] = (label = 'default'): void => { started.set(String(label), execution.now()); };
  console['timeEnd'] = (label = 'default'): void => {
    const from = started.get(String(label));
    if (from !== undefined) execution.host.log(`${String(label)}: ${execution.now() - from}ms`);
    started.delete(String(label));
  };
  console['assert'] = (condition: unknown, ...args: readonly unknown[]): void => {
    if (condition !== true) execution.host.log(`ERROR Assertion failed${args.length === 0 ? '' : `: ${consoleText(execution, args)}`}`);
  };
  return console;
}
