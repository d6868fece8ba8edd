// Logger: the execution's log. It takes values of the script as they are, since errors do not survive the border's translation.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { formatString } from '../utilities/format-string';
import { formatDate } from '../utilities/format-date';
import { loggerText } from './printed-value';

interface LogState { readonly lines: string[] }

/** The lines of an execution's log, as Logger.getLog gives them. */
export function loggedLines(execution: Execution): string[] {
  return execution.local<LogState>('logger', () => ({ lines: [] })).lines;
}

/** The global Logger as an object of the script's realm. */
export function createLogger(execution: Execution): object {
  const logger = new execution.realm.Object() as Record<string, unknown>;
  const count = (method: string): void => { execution.before({ name: `Logger.${method}`, typeName: 'Base.Logger', args: [] }); };
  logger['log'] = (...args: readonly unknown[]): unknown => {
    count('log');
    write(execution, message(execution, args));
    return logger;
  };
  logger['clear'] = (): void => {
    count('clear');
    loggedLines(execution).length = 0;
  };
  logger['getLog'] = (): string => {
    count('getLog');
    return loggedLines(execution).join('');
  };
  logger['toString'] = (): string => 'Logger';
  return logger;
}

/** A text that is no proper pattern is logged as it is. */
function message(execution: Execution, args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== 'string' || rest.length === 0) return loggerText(execution, first);
  try {
    return formatString(first, rest, (value) => loggerText(execution, value));
  } catch (error) {
    if (error instanceof PlatformError) return [first, ...rest.map((value) => loggerText(execution, value))].join(' ');
    throw error;
  }
}

function write(execution: Execution, text: string): void {
  const stamp = formatDate(new Date(execution.now()), execution.project.manifest.timeZone, 'EEE MMM dd HH:mm:ss z yyyy');
  loggedLines(execution).push(`${stamp} INFO: ${text}\n`);
  execution.host.log(text);
}
