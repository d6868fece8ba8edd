// Developer metadata on a spreadsheet, a sheet, a row or a column.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { EnumValue, StandIn } from '../../kernel/stand-in';
import { newNumber } from './model/new-spreadsheet';
import type { Box, MetadataRecord } from './model/spreadsheet-record';
import { RangeStandIn } from './range';
import type { RangeBase } from './range-base';
import { SheetStandIn } from './sheet';
import { SpreadsheetStandIn } from './spreadsheet';
import { recordChanged, SpreadsheetPart } from './workbook';

/** Where metadata stands. */
export interface MetadataPlace {
  readonly sheetId: number | null;
  readonly row: number | null;
  readonly column: number | null;
}

/** Adds metadata with an optional value and visibility. @throws PlatformError for a range that is no whole row or column */
export function addMetadata(part: SpreadsheetPart, added: { readonly key: string; readonly rest: readonly unknown[]; readonly place: MetadataPlace }): void {
  const { record, execution } = part;
  if (part instanceof RangeStandIn && added.place.row === null && added.place.column === null) throw new PlatformError('Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.');
  const visibility = added.rest.find((value): value is EnumValue => value instanceof EnumValue)?.key ?? 'DOCUMENT';
  const value = added.rest.find((item): item is string => typeof item === 'string') ?? null;
  record.metadata.push({ id: newNumber(record), key: added.key, value, visibility, ...added.place });
  recordChanged(execution, record);
}

/** The metadata that a test admits. */
export function metadataOn(part: SpreadsheetPart, test: (entry: MetadataRecord) => boolean): DeveloperMetadataStandIn[] {
  return part.record.metadata.filter(test).map((entry) => new DeveloperMetadataStandIn(part.execution, part.spreadsheetId, entry.id));
}

/** A finder over the metadata that a test admits. */
export function finderFor(part: SpreadsheetPart, test: (entry: MetadataRecord) => boolean): DeveloperMetadataFinderStandIn {
  return new DeveloperMetadataFinderStandIn(part.execution, part.spreadsheetId, test);
}

/** One piece of metadata. */
export class DeveloperMetadataStandIn extends SpreadsheetPart {
  readonly typeName = 'Spreadsheet.DeveloperMetadata';

  constructor(execution: Execution, spreadsheetId: string, private readonly id: number) {
    super(execution, spreadsheetId);
  }

  getId(): number { return this.id; }
  getKey(): string { return this.own.key; }
  getValue(): string | null { return this.own.value; }
  getVisibility(): EnumValue { return this.enumValue('Spreadsheet.DeveloperMetadataVisibility', this.own.visibility); }
  getLocation(): DeveloperMetadataLocationStandIn { return new DeveloperMetadataLocationStandIn(this.execution, this.spreadsheetId, this.own); }
  setKey(key: string): this { return this.change({ key }); }
  setValue(value: string): this { return this.change({ value }); }
  setVisibility(visibility: EnumValue): this { return this.change({ visibility: visibility.key }); }
  moveToColumn(range: RangeBase): this { return this.change({ sheetId: range.sheetId, row: null, column: range.box.column }); }
  moveToRow(range: RangeBase): this { return this.change({ sheetId: range.sheetId, row: range.box.row, column: null }); }
  moveToSheet(sheet: SheetStandIn): this { return this.change({ sheetId: sheet.sheetId, row: null, column: null }); }
  moveToSpreadsheet(): this { return this.change({ sheetId: null, row: null, column: null }); }

  remove(): void {
    this.record.metadata = this.record.metadata.filter((entry) => entry.id !== this.id);
    this.changed();
  }

  private get own(): MetadataRecord {
    const found = this.record.metadata.find((entry) => entry.id === this.id);
    if (found === undefined) throw new PlatformError('The developer metadata no longer exists.');
    return found;
  }

  private change(fields: Partial<MetadataRecord>): this {
    Object.assign(this.own, fields);
    this.changed();
    return this;
  }
}

/** Where a piece of metadata stands. */
export class DeveloperMetadataLocationStandIn extends SpreadsheetPart {
  readonly typeName = 'Spreadsheet.DeveloperMetadataLocation';

  constructor(execution: Execution, spreadsheetId: string, private readonly place: MetadataPlace) {
    super(execution, spreadsheetId);
  }

  getLocationType(): EnumValue { return this.enumValue('Spreadsheet.DeveloperMetadataLocationType', locationType(this.place)); }
  getSpreadsheet(): SpreadsheetStandIn | null { return this.place.sheetId === null ? new SpreadsheetStandIn(this.execution, this.spreadsheetId) : null; }
  getSheet(): SheetStandIn | null { return this.place.sheetId !== null && this.place.row === null && this.place.column === null ? new SheetStandIn(this.execution, this.spreadsheetId, this.place.sheetId) : null; }
  getRow(): RangeStandIn | null { return this.place.row === null ? null : this.range((sheet) => ({ row: this.place.row ?? 0, column: 0, rows: 1, columns: sheet.columns })); }
  getColumn(): RangeStandIn | null { return this.place.column === null ? null : this.range((sheet) => ({ row: 0, column: this.place.column ?? 0, rows: sheet.rows, columns: 1 })); }

  private range(boxOf: (sheet: { readonly rows: number; readonly columns: number }) => Box): RangeStandIn | null {
    const sheet = this.record.sheets.find((candidate) => candidate.id === this.place.sheetId);
    return sheet === undefined ? null : new RangeStandIn(this.execution, { spreadsheetId: this.spreadsheetId, sheetId: sheet.id, box: boxOf(sheet) });
  }
}

/** Looks for metadata. */
export class DeveloperMetadataFinderStandIn extends StandIn {
  readonly typeName = 'Spreadsheet.DeveloperMetadataFinder';

  constructor(private readonly execution: Execution, private readonly spreadsheetId: string, private test: (entry: MetadataRecord) => boolean) {
    super();
  }

  onIntersectingLocations(): this { return this; }
  withId(id: number): this { return this.and((entry) => entry.id === id); }
  withKey(key: string): this { return this.and((entry) => entry.key === key); }
  withValue(value: string): this { return this.and((entry) => entry.value === value); }
  withVisibility(visibility: EnumValue): this { return this.and((entry) => entry.visibility === visibility.key); }
  withLocationType(type: EnumValue): this { return this.and((entry) => locationType(entry) === type.key); }
  find(): DeveloperMetadataStandIn[] { return metadataOn(new SpreadsheetStandIn(this.execution, this.spreadsheetId), this.test); }

  private and(more: (entry: MetadataRecord) => boolean): this {
    const before = this.test;
    this.test = (entry) => before(entry) && more(entry);
    return this;
  }
}

function locationType(place: MetadataPlace): string {
  return place.row !== null ? 'ROW' : place.column !== null ? 'COLUMN' : place.sheetId !== null ? 'SHEET' : 'SPREADSHEET';
}
