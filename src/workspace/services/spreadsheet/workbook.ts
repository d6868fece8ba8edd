// Where spreadsheet stand-ins find and change their records.
import { serviceSettings } from '../session/workspace-settings';
import type { Execution } from '../../kernel/execution';
import { GOOGLE_MIME } from '../../kernel/files';
import { PlatformError } from '../../kernel/platform-error';
import { EnumValue, StandIn } from '../../kernel/stand-in';
import { customFunction } from './custom-functions';
import { engineOf, forgetComputed, type FormulaEngine } from './model/formula/formula-engine';
import type { Matrix } from './model/formula/values';
import { newSpreadsheetRecord, type NewSpreadsheet } from './model/new-spreadsheet';
import { spreadsheetsOf } from './spreadsheets-of';
import type { SheetRecord, SpreadsheetRecord } from './model/spreadsheet-record';
import type { SheetTarget } from './model/structure';
import { wallOfInstant } from './model/wall-clock';

/** The record of a spreadsheet. @throws PlatformError where there is none */
export function spreadsheetRecord(execution: Execution, id: string): SpreadsheetRecord {
  const record = spreadsheetsOf(execution.store).get(id);
  if (record === undefined) throw new PlatformError('Unexpected error while getting the method or property openById on object SpreadsheetApp.');
  return record;
}

/** Makes a spreadsheet with its file; gives its id. */
export function createSpreadsheet(execution: Execution, name: string, content: Omit<NewSpreadsheet, 'id'>): string {
  const file = execution.files.create({ name, mimeType: GOOGLE_MIME.spreadsheet });
  const record = newSpreadsheetRecord({ id: file.id, timeZone: execution.project.manifest.timeZone, locale: serviceSettings(execution.store).locale, ...content });
  const spreadsheets = spreadsheetsOf(execution.store);
  spreadsheets.set(file.id, record);
  spreadsheets.commitOne(file.id);
  return file.id;
}

/** Says that the record changed (`sheet`: of its sheets this one alone): it is saved at the next flush and formulas are computed anew. */
export function recordChanged(execution: Execution, record: SpreadsheetRecord, sheet?: SheetRecord): void {
  spreadsheetsOf(execution.store).touch(record.id, sheet);
  forgetComputed(record);
}

/** Computes the record's formulas as this execution sees them. */
export function formulaEngine(execution: Execution, record: SpreadsheetRecord): FormulaEngine {
  return engineOf(record, {
    owner: execution, nowWall: wallOfInstant(execution.now(), record.timeZone),
    log: (line) => { execution.host.log(line); },
    imported: (spreadsheet, range) => importedBlock(execution, spreadsheet, range),
    custom: (name, args) => customFunction(execution, record, { name, args }),
  });
}

/** IMPORTRANGE reads the spreadsheets of the same workspace. */
function importedBlock(execution: Execution, spreadsheet: string, range: string): Matrix | null {
  const id = /\/d\/([\w-]+)/.exec(spreadsheet)?.[1] ?? spreadsheet;
  const record = spreadsheetsOf(execution.store).get(id);
  return record === undefined ? null : formulaEngine(execution, record).blockNamed(range);
}

/** The key of an enumeration argument; `null` for none. */
export function keyOf(value: unknown): string | null {
  return value instanceof EnumValue ? value.key : null;
}

/** A stand-in that belongs to a spreadsheet. */
export abstract class SpreadsheetPart extends StandIn {
  constructor(readonly execution: Execution, readonly spreadsheetId: string) {
    super();
  }

  /** The live record. */
  get record(): SpreadsheetRecord {
    return spreadsheetRecord(this.execution, this.spreadsheetId);
  }

  /** The computed values of the spreadsheet. */
  protected get engine(): FormulaEngine {
    return formulaEngine(this.execution, this.record);
  }

  protected changed(): void {
    recordChanged(this.execution, this.record);
  }

  protected enumValue(name: string, key: string): EnumValue {
    const value = this.execution.border.enumValues(name)[key];
    if (value === undefined) throw new RangeError(`Cannot give ${name}.${key}: there is no such value`);
    return value;
  }
}

/** A stand-in that belongs to a sheet. */
export abstract class SheetPart extends SpreadsheetPart {
  constructor(execution: Execution, spreadsheetId: string, readonly sheetId: number) {
    super(execution, spreadsheetId);
  }

  /** The live sheet. @throws PlatformError where it was deleted */
  get sheet(): SheetRecord {
    const sheet = this.record.sheets.find((candidate) => candidate.id === this.sheetId);
    if (sheet === undefined) throw new PlatformError(`Sheet ${String(this.sheetId)} not found`);
    return sheet;
  }

  /** Says that of the spreadsheet's sheets this one alone changed. */
  protected sheetChanged(): void {
    recordChanged(this.execution, this.record, this.sheet);
  }

  protected get target(): SheetTarget {
    return { record: this.record, sheet: this.sheet };
  }
}
