// An office that works on the built add-on in a workspace in memory: commands, answers, days that go by, and what the tabs show.
import { Workbook } from '@cj-tech-master/excelts';
import { join } from 'node:path';
import { createContainer } from '../../src/workspace/host/containers';
import { advanceTo, raiseSubmit } from '../../src/workspace/host/events';
import { bangkokDay, morningOf } from '../../src/workspace/host/records';
import { buildPaths, Workspace } from '../../src/workspace/host/workspace';
import type { Submission } from '../../src/workspace/services/form/host-hooks';
import type { MailRecord } from '../../src/workspace/services/mail/mail-record';
import { sheetGrid } from '../../src/workspace/services/spreadsheet/host-hooks';
import type { SpreadsheetRecord } from '../../src/workspace/services/spreadsheet/model/spreadsheet-record';
import type { LineRecord } from '../../src/workspace/services/url-fetch/line-record';
import { encodeXlsx } from '../../src/workspace/xlsx/encode-xlsx';
import { call, type Report } from '../../src/workspace/start/main-job';
import { sampleContacts, sampleSettings } from '../../src/workspace/start/sample-year';
import { spreadsheetsOf } from '../../src/workspace/services/spreadsheet/spreadsheets-of';

export type { Report } from '../../src/workspace/start/main-job';

/** Titles of the Forms as respondents see them. */
export const FORM = {
  nomination: 'เสนอพื้นที่ตำบลเป้าหมาย ปีงบประมาณ พ.ศ. 2568', plan: 'แผนปฏิบัติการและการบูรณาการ ๗ ภาคี ปีงบประมาณ พ.ศ. 2568', mou: 'รายงานเวที MOU และประกาศวาระ ปีงบประมาณ พ.ศ. 2568',
  monthly: 'รายงานแผน-ผลประจำเดือน ปีงบประมาณ พ.ศ. 2568', other: 'รายงานการดำเนินงานอื่น ปีงบประมาณ พ.ศ. 2568',
} as const;

/** A row of a tab as it shows, by header. */
export type Row = Readonly<Record<string, string>>;

/** What an office starts with besides the sample people. */
export interface Start {
  readonly day: string;
  readonly pastTargets: string;
  readonly contacts?: readonly Readonly<Record<string, string | boolean>>[];
  readonly settings?: Readonly<Record<string, string>>;
  /** Only the tabs: no sample people, no Forms. */
  readonly isBare?: boolean;
}

/** An office ready to take answers: workbook, people, past targets, Forms. */
export class BundleOffice {
  readonly workspace: Workspace;

  /** A new office, or the one that a workspace already holds. */
  constructor(start: Start | Workspace) {
    this.workspace = start instanceof Workspace ? start : new Workspace({ build: buildPaths(join(__dirname, '../..')) });
    if (start instanceof Workspace) return;
    this.workspace.setNow(morningOf(start.day));
    this.workspace.bind('add-on', createContainer(this.workspace, 'spreadsheet', 'สมุดงานตัวอย่าง'));
    this.run('setUpWorkbook');
    if (start.isBare === true) return;
    this.run('importOfficeData', { settings: { ...sampleSettings, ...start.settings }, contacts: [...sampleContacts, ...(start.contacts ?? [])] });
    this.run('importPastTargets', start.pastTargets);
    this.run('buildForms');
  }

  /** Calls a command of the add-on. */
  run(name: string, ...args: readonly unknown[]): Report {
    return call(this.workspace, name, args);
  }

  /** A respondent sends answers; the triggers that stand fire. Gives the response's id. */
  submit(form: string, submission: Submission): string {
    const { responseId, raised } = raiseSubmit(this.workspace, { form, submission });
    for (const { result } of raised) if (!result.ok) throw new Error(result.error.message);
    return responseId;
  }

  /** Days go by until the morning of `day`; every trigger on the way must end well. */
  advance(day: string): void {
    for (const { result } of advanceTo(this.workspace, morningOf(day))) if (!result.ok) throw new Error(result.error.message);
  }

  today(): string {
    return bangkokDay(this.workspace.now());
  }

  /** What a tab of the workbook shows, by header; rows without anything are left out. */
  rows(tab: string): readonly Row[] {
    return rowsOf(sheetGrid(this.book(), tab, this.workspace.now()).values);
  }

  /** The same from the XLSX file that people open: the cells' own texts. */
  async fileRows(tab: string): Promise<readonly Row[]> {
    const file = new Workbook();
    await file.xlsx.load(await encodeXlsx(this.book()));
    const sheet = file.getWorksheet(tab);
    if (sheet === undefined) throw new Error(`no tab ${tab}`);
    const cells = Array.from({ length: sheet.rowCount }, (_row, row) => Array.from({ length: sheet.columnCount }, (_cell, column) => String(sheet.getCell(row + 1, column + 1).value ?? '')));
    return rowsOf(cells);
  }

  /** What another spreadsheet shows, as texts; its first sheet where none is named. */
  shown(fileName: string, sheet?: string): readonly (readonly string[])[] {
    const record = this.spreadsheetNamed(fileName);
    return sheetGrid(record, sheet ?? record.sheets[0]?.name ?? '', this.workspace.now()).values;
  }

  /** The names of another spreadsheet's sheets. */
  sheetsOf(fileName: string): readonly string[] {
    return this.spreadsheetNamed(fileName).sheets.map(({ name }) => name);
  }

  mails(): readonly MailRecord[] {
    return [...this.workspace.store.collection<MailRecord>('mail').values()].sort((a, b) => a.sequence - b.sequence);
  }

  lines(): readonly LineRecord[] {
    return [...this.workspace.store.collection<LineRecord>('line').values()].sort((a, b) => a.sequence - b.sequence);
  }

  /** Every record of a collection of the workspace as one text, to look for what must or must not stand in it. */
  everything(collection: string): string {
    return JSON.stringify([...this.workspace.store.collection<object>(collection).values()]);
  }

  /** The workbook's own record. */
  book(): SpreadsheetRecord {
    return this.spreadsheet(this.workspace.project().container?.id ?? '');
  }

  private spreadsheetNamed(fileName: string): SpreadsheetRecord {
    const files = this.workspace.store.collection<{ readonly name: string }>('files');
    return this.spreadsheet(files.ids().find((one) => files.get(one)?.name === fileName) ?? '');
  }

  private spreadsheet(id: string): SpreadsheetRecord {
    const record = spreadsheetsOf(this.workspace.store).get(id);
    if (record === undefined) throw new Error(`no spreadsheet ${id}`);
    return record;
  }
}

/** Past targets as pasted text: year and code. */
export function pasted(...targets: readonly (readonly [year: number, code: string])[]): string {
  return [['ปีงบประมาณ', 'รหัสตำบล'], ...targets.map(([year, code]) => [String(year), code])].map((cells) => cells.join('\t')).join('\n');
}

function rowsOf([headers = [], ...rows]: readonly (readonly string[])[]): readonly Row[] {
  return rows.filter((cells) => cells.some((cell) => cell !== '' && cell !== 'FALSE')).map((cells) => Object.fromEntries(headers.map((header, index) => [header.trim(), cells[index] ?? ''])));
}
