// What an office holds, told so that two offices can be compared: no ids, no times of day, no counts of attempts.
import type { FileRecord } from '../../src/workspace/kernel/files';
import type { TriggerRecord } from '../../src/workspace/services/script/trigger-record';
import { sheetGrid } from '../../src/workspace/services/spreadsheet/host-hooks';
import type { BundleOffice } from '../journeys/bundle-office';

/** An office in texts. */
export interface OfficeState {
  /** Rows of each tab of the workbook. */
  readonly tabs: Readonly<Record<string, readonly string[]>>;
  /** Paths of the files that are not in the bin. */
  readonly files: readonly string[];
  readonly mails: readonly string[];
  readonly lines: readonly string[];
  readonly triggers: readonly string[];
}

/** Columns that tell how the work went, not what came of it. */
const PASSING = /^(จำนวนครั้งที่ลอง|ครั้งที่ลอง|ลองแล้ว.*|ข้อผิดพลาด.*|หมายเหตุของระบบ|รหัสการทำงาน|รอบการทำงาน)$/;

/** The change log tells how the work went too: a run killed between its writes and their entries leaves those out (docs/architecture.md). */
const LOG = 'ประวัติการเปลี่ยนแปลง';

/** A message that a killed run had planned and not tried: its content went with a later one, which counts on in its id. */
const CARRIED = 'รวมในฉบับถัดไป';

/** The office's state. */
export function officeState(office: BundleOffice): OfficeState {
  const book = office.book();
  return {
    tabs: Object.fromEntries(book.sheets.filter(({ name }) => name !== LOG).map(({ name }) => [name, rowsOf(sheetGrid(book, name, office.workspace.now()).values)])),
    files: livingPaths(office), triggers: triggersOf(office),
    mails: office.mails().map(({ to, subject, body }) => plain(`${to} | ${subject} | ${body}`)).sort(),
    lines: office.lines().filter(({ method, status }) => method === 'POST' && status < 300).map(({ body }) => plain(JSON.stringify(body))).sort(),
  };
}

/** What two states differ in, one sentence a difference. */
export function differences(expected: OfficeState, found: OfficeState): readonly string[] {
  const tabs = [...new Set([...Object.keys(expected.tabs), ...Object.keys(found.tabs)])];
  return [
    ...tabs.flatMap((tab) => compare(`tab ${tab}`, expected.tabs[tab] ?? ['(no tab)'], found.tabs[tab] ?? ['(no tab)'])),
    ...compare('file', expected.files, found.files), ...compare('mail', expected.mails, found.mails), ...compare('line', expected.lines, found.lines), ...compare('trigger', expected.triggers, found.triggers),
  ];
}

function compare(what: string, expected: readonly string[], found: readonly string[]): readonly string[] {
  const rest = [...found];
  const missing = expected.filter((one) => {
    const index = rest.indexOf(one);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  return [...missing.map((one) => `${what} is missing: ${one}`), ...rest.map((one) => `${what} is too much: ${one}`)];
}

function rowsOf([headers = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  return rows.filter((cells) => cells.some((cell) => cell !== '' && cell !== 'FALSE') && !cells.includes(CARRIED))
    .map((cells) => plain(cells.filter((_cell, index) => !PASSING.test(headers[index] ?? '')).join(' | ')));
}

/** Ids and instants told by their kind. */
function plain(text: string): string {
  return text.replace(/\s*\n\s*/g, ' / ').replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<uuid>').replace(/ \([0-9a-f]{8}\)/g, '').replace(/\b1[A-Za-z0-9]{43}\b/g, '<id>').replace(/\|(mail|line)\|([^|\s]+)\|\d+/g, '|$1|$2|<n>').replace(/\b\d{1,2}:\d{2}(:\d{2})?\b( น\.)?/g, '<time>');
}

function livingPaths({ workspace }: BundleOffice): readonly string[] {
  const files = workspace.store.collection<FileRecord>('files');
  const pathOf = (file: FileRecord): string => {
    const parent = file.parentId === null ? undefined : files.get(file.parentId);
    return parent === undefined ? file.name : `${pathOf(parent)}/${file.name}`;
  };
  return files.values().filter(({ trashed }) => !trashed).map((file) => plain(pathOf(file))).sort();
}

function triggersOf({ workspace }: BundleOffice): readonly string[] {
  return workspace.store.collection<TriggerRecord>('triggers').values().map(({ handler, kind }) => `${handler} ${kind}`).sort();
}
