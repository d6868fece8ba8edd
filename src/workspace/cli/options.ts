// The command line's options, parsed and checked once.
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Options that every command takes. Days are ISO (CE). */
export interface CliOptions {
  readonly command: string;
  /** Whether the person only asks how to use it. */
  readonly help: boolean;
  readonly rest: readonly string[];
  readonly workspace: string;
  readonly today: string | undefined;
  readonly user: string | undefined;
  readonly locale: string | undefined;
  readonly routes: Readonly<Record<string, string>>;
  readonly online: boolean | undefined;
  readonly answer: string | undefined;
  readonly headless: boolean;
  readonly callsFile: string | undefined;
  readonly functionName: string | undefined;
  readonly args: string | undefined;
  readonly bind: 'spreadsheet' | 'form' | 'document';
  readonly serve: boolean | undefined;
  readonly port: number;
  /** Whether calls take the time they take on the platform. */
  readonly latency: boolean;
  readonly limits: 'consumer' | 'workspace' | undefined;
  /** A JSON file: what is to go wrong. */
  readonly faultsFile: string | undefined;
}

const BUDDHIST_ERA = 543;
const FIRST_BUDDHIST_YEAR = 2400;
const DEFAULT_PORT = 4310;

const KNOWN = {
  workspace: { type: 'string' }, today: { type: 'string' }, user: { type: 'string' }, locale: { type: 'string' },
  route: { type: 'string', multiple: true }, online: { type: 'boolean' }, answer: { type: 'string' }, headless: { type: 'boolean' },
  calls: { type: 'string' }, function: { type: 'string' }, args: { type: 'string' }, bind: { type: 'string' },
  serve: { type: 'boolean' }, 'no-serve': { type: 'boolean' }, port: { type: 'string' },
  latency: { type: 'boolean' }, limits: { type: 'string' }, faults: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

/** The options of a command line; throws an Error with a Thai sentence where one is wrong. */
export function parseOptions(argv: readonly string[], environment: Readonly<Record<string, string | undefined>> = process.env): CliOptions {
  const { values, positionals } = parsed(argv);
  const [command = '', ...rest] = positionals;
  return {
    command, rest, help: values.help ?? false, workspace: values.workspace ?? environment['WORKSPACE_DIR'] ?? 'workspace',
    today: values.today === undefined ? undefined : parseDay(values.today), user: values.user, locale: values.locale,
    routes: Object.fromEntries((values.route ?? []).map(parseRoute)), online: values.online, answer: values.answer, headless: values.headless ?? false,
    callsFile: values.calls, functionName: values.function, args: values.args, bind: parseBind(values.bind),
    serve: values.serve === true ? true : values['no-serve'] === true ? false : undefined, port: parsePort(values.port),
    latency: values.latency ?? false, limits: parseLimits(values.limits), faultsFile: values.faults,
  };
}

/** @throws Error with a Thai sentence where an option is not known or has no value */
function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, strict: true, options: KNOWN });
  } catch (fault) {
    const name = /'(-[^'\s]*)/.exec(String(fault))?.[1] ?? argv.join(' ');
    throw new Error(`ตัวเลือก “${name}” ไม่ถูกต้อง พิมพ์ --help เพื่อดูตัวเลือกทั้งหมด`);
  }
}

/** An ISO day from `YYYY-MM-DD` or `d/m/yyyy` in พ.ศ. or CE. */
export function parseDay(text: string): string {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? reorder(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text.trim()));
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) throw new Error(`อ่านวันที่ “${text}” ไม่ได้ โปรดพิมพ์แบบ 2567-10-28 หรือ 28/10/2567`);
  const ce = year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_ERA : year;
  const date = new Date(Date.UTC(ce, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) throw new Error(`ไม่มีวันที่ “${text}” ในปฏิทิน โปรดตรวจวันและเดือน`);
  return date.toISOString().slice(0, 10);
}

function reorder(match: RegExpExecArray | null): readonly string[] | null {
  return match === null ? null : [match[0], match[3] ?? '', match[2] ?? '', match[1] ?? ''];
}

function parseRoute(text: string): readonly [string, string] {
  const [from = '', to = ''] = text.split('=', 2);
  if (!/^https?:\/\//.test(from) || !/^https?:\/\//.test(to)) throw new Error(`--route “${text}” ไม่ถูกต้อง โปรดพิมพ์แบบ --route https://api.line.me=http://127.0.0.1:4010`);
  return [from.replace(/\/$/, ''), to.replace(/\/$/, '')];
}

function parseBind(text: string | undefined): 'spreadsheet' | 'form' | 'document' {
  if (text === undefined || text === 'spreadsheet') return 'spreadsheet';
  if (text === 'form' || text === 'document') return text;
  throw new Error(`--bind “${text}” ไม่ถูกต้อง ใช้ได้: spreadsheet, form, document`);
}

function parseLimits(text: string | undefined): 'consumer' | 'workspace' | undefined {
  if (text === undefined || text === 'consumer' || text === 'workspace') return text;
  throw new Error(`--limits “${text}” ไม่ถูกต้อง ใช้ได้: consumer, workspace`);
}

function parsePort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port “${text}” ไม่ถูกต้อง ใช้เลข 0-65535`);
  return port;
}
