// The sheets of a spreadsheet: found, inserted, copied, deleted, moved; names of ranges.
import { PlatformError } from '../../kernel/platform-error';
import { rangeOfText } from './find-range';
import { copySheet } from './model/copy-sheet';
import { sheetById, sheetNamed } from './model/find-sheet';
import { changeReferences } from './model/formula/references';
import { newSheetId, newSheetRecord } from './model/new-spreadsheet';
import { checkSheetName, copyName, freeSheetName } from './model/sheet-names';
import type { SheetRecord } from './model/spreadsheet-record';
import { changeFormulas } from './model/structure';
import { NamedRangeStandIn, setNamedRange } from './named-range';
import type { RangeStandIn } from './range';
import type { RangeBase } from './range-base';
import { RangeListStandIn } from './range-list';
import { SheetStandIn } from './sheet';
import { SpreadsheetPeople } from './spreadsheet-people';

/** Sheets and names of a spreadsheet. */
export abstract class SpreadsheetSheets extends SpreadsheetPeople {
  getSheets(): SheetStandIn[] { return this.record.sheets.map(({ id }) => this.sheetOf(id)); }
  getNumSheets(): number { return this.record.sheets.length; }
  getSheetByName(name: string | null): SheetStandIn | null { return name === null ? null : this.sheetOrNull(sheetNamed(this.record, name)); }
  getSheetById(id: number): SheetStandIn | null { return this.sheetOrNull(sheetById(this.record, id)); }
  getActiveSheet(): SheetStandIn { return this.sheetOf(this.activeRecord().id); }

  setActiveSheet(sheet: SheetStandIn): SheetStandIn {
    if (sheet.spreadsheetId !== this.spreadsheetId) throw new PlatformError('The sheet does not belong to this spreadsheet.');
    return sheet.activate();
  }

  /** The overloads (), (index), (name), (name, index), each with { template } after it. */
  insertSheet(...args: readonly unknown[]): SheetStandIn {
    const { record } = this;
    const name = args.find((arg): arg is string => typeof arg === 'string') ?? freeSheetName(record);
    const index = args.find((arg): arg is number => typeof arg === 'number') ?? record.sheets.indexOf(this.activeRecord()) + 1;
    const template = args.map(templateOf).find((sheet) => sheet !== undefined);
    checkSheetName(record, name);
    const made = template === undefined ? newSheetRecord({ id: newSheetId(record), name }) : copySheet({ record: template.record, sheet: template.sheet }, record, name);
    return this.add(made, Math.max(0, Math.min(index, record.sheets.length)));
  }

  duplicateActiveSheet(): SheetStandIn {
    const { record } = this;
    const active = this.activeRecord();
    return this.add(copySheet({ record, sheet: active }, record, copyName(record, active.name)), record.sheets.indexOf(active) + 1);
  }

  deleteSheet(sheet: SheetStandIn): void {
    const { record } = this;
    const gone = sheet.sheet;
    if (record.sheets.length === 1) throw new PlatformError("You can't remove all the sheets in a document.");
    if (!gone.hidden && record.sheets.filter((known) => !known.hidden).length === 1) throw new PlatformError("You can't remove all the visible sheets in a document.");
    if (gone.formId !== null) throw new PlatformError("You can't delete a sheet with a linked form. Please unlink the form first.");
    const index = record.sheets.indexOf(gone);
    record.sheets.splice(index, 1);
    record.namedRanges = record.namedRanges.filter(({ box }) => box.sheetId !== gone.id);
    changeFormulas(record, (formula) => changeReferences(formula, (reference) => (reference.sheet?.toLowerCase() === gone.name.toLowerCase() ? null : reference)));
    if (record.activeSheetId === gone.id) record.activeSheetId = (record.sheets[Math.min(index, record.sheets.length - 1)] ?? gone).id;
    this.changed();
  }

  deleteActiveSheet(): SheetStandIn {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  renameActiveSheet(name: string): void { this.getActiveSheet().setName(name); }

  /** Moves the active sheet to a place counted from 1. */
  moveActiveSheet(place: number): void {
    const { record } = this;
    if (place < 1 || place > record.sheets.length) throw new PlatformError('Invalid argument: pos');
    const active = this.activeRecord();
    record.sheets.splice(record.sheets.indexOf(active), 1);
    record.sheets.splice(place - 1, 0, active);
    this.changed();
  }

  getRange(notation: string): RangeStandIn {
    return rangeOfText({ execution: this.execution, record: this.record, sheet: this.activeRecord() }, notation);
  }

  getRangeList(notations: unknown[]): RangeListStandIn {
    const ranges = notations.map((notation) => this.getRange(String(notation)));
    return new RangeListStandIn(this.execution, this.spreadsheetId, { sheetId: ranges[0]?.sheetId ?? this.activeRecord().id, boxes: ranges.map(({ box }) => box) });
  }

  getNamedRanges(): NamedRangeStandIn[] {
    return this.record.namedRanges.map(({ name }) => new NamedRangeStandIn(this.execution, this.spreadsheetId, name));
  }

  getRangeByName(name: string): RangeStandIn | null {
    try {
      return this.getRange(name);
    } catch (error) {
      if (error instanceof PlatformError) return null;
      throw error;
    }
  }

  setNamedRange(name: string, range: RangeBase): void {
    setNamedRange(this.record, name, range);
    this.changed();
  }

  removeNamedRange(name: string): void {
    if (!this.record.namedRanges.some((named) => named.name === name)) throw new PlatformError('Invalid argument: name');
    this.record.namedRanges = this.record.namedRanges.filter((named) => named.name !== name);
    this.changed();
  }

  protected activeRecord(): SheetRecord {
    const { record } = this;
    const active = sheetById(record, record.activeSheetId) ?? record.sheets[0];
    if (active === undefined) throw new RangeError(`Cannot find the active sheet of ${record.id}: it has no sheets`);
    return active;
  }

  private add(sheet: SheetRecord, index: number): SheetStandIn {
    this.record.sheets.splice(index, 0, sheet);
    this.record.activeSheetId = sheet.id;
    this.changed();
    return this.sheetOf(sheet.id);
  }

  private sheetOf(id: number): SheetStandIn {
    return new SheetStandIn(this.execution, this.spreadsheetId, id);
  }

  private sheetOrNull(sheet: SheetRecord | undefined): SheetStandIn | null {
    return sheet === undefined ? null : this.sheetOf(sheet.id);
  }
}

function templateOf(options: unknown): SheetStandIn | undefined {
  if (typeof options !== 'object' || options === null || !('template' in options)) return undefined;
  return options.template instanceof SheetStandIn ? options.template : undefined;
}
