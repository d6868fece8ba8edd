// Which calls of Google's services leave the script, from the recorded costs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const RECORDED = readFileSync(join(__dirname, '../bench/service-costs.csv'), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).slice(1);
const REMOTE = new Map(RECORDED.map((line): [string, boolean] => {
  const [method = '', remote] = line.split(',');
  return [method, remote === 'yes'];
}));
/** Names of calls that stand for others in the recorded costs. */
const AS: Readonly<Record<string, string>> = { 'Range.setNumberFormats': 'Range.setNumberFormat', 'PropertiesService.getDocumentProperties': 'Utilities.*' };

/** Whether the call goes to a server. What is not recorded does. */
export function isRemote(call: string): boolean {
  const known = REMOTE.get(AS[call] ?? call) ?? REMOTE.get(`${call.split('.')[0] ?? ''}.*`);
  return known ?? true;
}

/** Look-ups in the list of sheets: the platform reads the list once an execution, every later look-up is answered from it. */
const SHEET_LIST: ReadonlySet<string> = new Set(['Spreadsheet.getSheetByName', 'Spreadsheet.getSheets']);

/** The remote calls of the spreadsheet service alone. */
export function spreadsheetCalls(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): ReturnType<typeof remoteCalls> {
  return remoteCalls(before, new Map([...after].filter(([name]) => /^(SpreadsheetApp|Spreadsheet|Sheet|Range)\./.test(name))));
}

/** The remote calls that a run of one execution added, by name, and their sum; look-ups in the list of sheets count once. */
export function remoteCalls(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): { readonly total: number; readonly byName: Readonly<Record<string, number>> } {
  const added = [...after].map(([name, count]): [string, number] => [name, count - (before.get(name) ?? 0)]).filter(([name, count]) => count > 0 && isRemote(name));
  const looksUp = added.some(([name]) => SHEET_LIST.has(name));
  return { total: added.reduce((sum, [name, count]) => sum + (SHEET_LIST.has(name) ? 0 : count), looksUp ? 1 : 0), byName: Object.fromEntries(added) };
}
