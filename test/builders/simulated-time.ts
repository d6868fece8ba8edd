// What a run costs on the platform: remote calls and milliseconds by the recorded costs, with the names that stand for others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Cost of a call by the recorded table. */
export interface CallCost {
  readonly isRemote: boolean;
  readonly ms: number;
}

const COSTS = new Map(readFileSync(join(__dirname, '../bench/service-costs.csv'), 'utf8').split('\n').filter((line) => /,(yes|no),\d/.test(line)).map((line): [string, CallCost] => {
  const [method = '', remote, ms] = line.split(',');
  return [method, { isRemote: remote === 'yes', ms: Number(ms) }];
}));

const LOCAL: CallCost = { isRemote: false, ms: 0 };
const ELEMENTS = /^(Document|Body|HeaderSection|FooterSection|Paragraph|ListItem|Table|TableRow|TableCell|Text|RangeElement|Element)\./;
const READS = /\.(get|find|is)/;
/** Other names of what the table lists, and what works on a handle alone: properties of a file that is there, one page of results, a builder. */
const AS: readonly (readonly [RegExp, string])[] = [
  [/^Document\.saveAndClose$/, 'Document.saveAndClose'], [/^(Body|Paragraph|Table|TableRow|TableCell)\.as\w+$/, 'Utilities.*'], [/^(Paragraph|Table|TableRow)\.copy$/, 'Body.edit'],
  [/^Range\.setNumberFormats$/, 'Range.setNumberFormat'], [/^Range\.getDisplayValue$/, 'Range.getDisplayValues'],
  [/^File\.getAs$/, 'File.getAs(application/pdf)'], [/^Folder\.(getFolders|getFiles|getFoldersByName)$/, 'Folder.getFilesByName'], [/^DriveApp\.(getFoldersByName|getRootFolder)$/, 'Folder.getFilesByName'], [/^DriveApp\.createFolder$/, 'Folder.createFolder'],
  [/^Folder\.addViewers$/, 'File.addEditor'], [/^Properties\.get/, 'PropertiesService.getProperty'], [/^Properties\./, 'PropertiesService.setProperty'],
  [/^Lock\.(tryLock|releaseLock)$/, 'LockService.tryLock'], [/^ScriptApp\.newTrigger$/, 'Utilities.*'], [/^ClockTriggerBuilder\.create$/, 'ScriptApp.newTrigger.create'],
  [/^(FileIterator|FolderIterator|Blob|User|TriggerBuilder|ClockTriggerBuilder|LockService|PropertiesService|Trigger|Ui)\./, 'Utilities.*'], [/\.(getId|getUrl|getName|isTrashed)$/, 'Utilities.*'],
];

/** The cost of one call of that name. What nothing covers goes to a server. */
export function costOf(call: string): CallCost {
  const exact = COSTS.get(call) ?? COSTS.get(AS.find(([pattern]) => pattern.test(call))?.[1] ?? '') ?? COSTS.get(`${call.split('.')[0] ?? ''}.*`);
  if (exact !== undefined) return exact;
  if (ELEMENTS.test(call)) return COSTS.get(READS.test(call) ? 'Body.read' : 'Body.edit') ?? LOCAL;
  return COSTS.get('(any other)') ?? LOCAL;
}

/** A log of calls in order, added up; look-ups in the list of sheets count once. */
export function costsOf(log: readonly string[]): { readonly calls: number; readonly ms: number; readonly byName: Readonly<Record<string, number>> } {
  const byName: Record<string, number> = {};
  let calls = 0;
  let ms = 0;
  for (const name of log) {
    const cost = costOf(name);
    if (name === 'Spreadsheet.getSheetByName' && byName[name] !== undefined) continue;
    ms += cost.ms;
    if (!cost.isRemote) continue;
    calls += 1;
    byName[name] = (byName[name] ?? 0) + 1;
  }
  return { calls, ms, byName };
}
