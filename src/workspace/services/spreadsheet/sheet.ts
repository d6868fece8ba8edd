// A sheet, complete: its name, place and visibility, selection and metadata on top of rows, columns and content.
import { PlatformError } from '../../kernel/platform-error';
import type { EnumValue } from '../../kernel/stand-in';
import { addMetadata, finderFor, metadataOn, type DeveloperMetadataFinderStandIn, type DeveloperMetadataStandIn } from './developer-metadata';
import { optionalColor } from './colors';
import { rangeOfText } from './find-range';
import { copySheet } from './model/copy-sheet';
import { formulaAfterRename } from './model/formula/references';
import { checkSheetName, copyName } from './model/sheet-names';
import { changeFormulas } from './model/structure';
import { NamedRangeStandIn } from './named-range';
import type { RangeStandIn } from './range';
import { checkedBox, type RangeBase } from './range-base';
import { RangeListStandIn } from './range-list';
import { activate } from './selected';
import { SelectionStandIn } from './selection';
import { SheetContent } from './sheet-content';
import { SpreadsheetStandIn } from './spreadsheet';

/** A sheet. */
export class SheetStandIn extends SheetContent {
  readonly typeName = 'Spreadsheet.Sheet';

  getSheetId(): number { return this.sheetId; }
  getName(): string { return this.sheet.name; }
  getSheetName(): string { return this.sheet.name; }
  getIndex(): number { return this.record.sheets.indexOf(this.sheet) + 1; }
  getParent(): SpreadsheetStandIn { return new SpreadsheetStandIn(this.execution, this.spreadsheetId); }
  getType(): EnumValue { return this.enumValue('Spreadsheet.SheetType', 'GRID'); }

  setName(name: string): this {
    const { sheet, record } = this;
    checkSheetName(record, name, sheet);
    changeFormulas(record, (formula) => formulaAfterRename(formula, { from: sheet.name, to: name }));
    sheet.name = name;
    this.changed();
    return this;
  }

  getRange(first: number | string | null, column = 1, rows = 1, columns = 1): RangeStandIn {
    if (typeof first !== 'number') return rangeOfText({ execution: this.execution, record: this.record, sheet: this.sheet }, first ?? '');
    return this.range(checkedBox({ row: first, column, rows, columns }, this.sheet));
  }

  getRangeList(notations: unknown[]): RangeListStandIn {
    return new RangeListStandIn(this.execution, this.spreadsheetId, { sheetId: this.sheetId, boxes: notations.map((notation) => this.getRange(String(notation)).box) });
  }

  activate(): this {
    this.record.activeSheetId = this.sheetId;
    this.changed();
    return this;
  }

  getSelection(): SelectionStandIn { return new SelectionStandIn(this.execution, this.spreadsheetId); }
  getActiveRange(): RangeStandIn { return this.range(this.sheet.selection[this.sheet.selection.length - 1] ?? { row: 0, column: 0, rows: 1, columns: 1 }); }
  getActiveRangeList(): RangeListStandIn { return new RangeListStandIn(this.execution, this.spreadsheetId, { sheetId: this.sheetId, boxes: this.sheet.selection }); }
  getCurrentCell(): RangeStandIn { return this.range({ ...this.sheet.currentCell, rows: 1, columns: 1 }); }
  getActiveCell(): RangeStandIn { return this.getCurrentCell(); }

  setActiveRange(range: RangeBase): RangeStandIn {
    activate(this.execution, this, [range.box]);
    return range as RangeStandIn;
  }

  setActiveSelection(range: RangeBase | string): RangeStandIn {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  setCurrentCell(cell: RangeBase): RangeStandIn {
    activate(this.execution, this, [cell.box], cell.box);
    return cell as RangeStandIn;
  }

  setActiveRangeList(list: RangeListStandIn): RangeListStandIn {
    list.activate();
    return list;
  }

  isSheetHidden(): boolean { return this.sheet.hidden; }

  hideSheet(): this {
    const visible = this.record.sheets.filter((sheet) => !sheet.hidden);
    if (visible.length === 1 && visible[0] === this.sheet) throw new PlatformError("You can't hide all the sheets in a document.");
    this.sheet.hidden = true;
    if (this.record.activeSheetId === this.sheetId) this.record.activeSheetId = this.record.sheets.find((sheet) => !sheet.hidden)?.id ?? this.sheetId;
    this.changed();
    return this;
  }

  showSheet(): this {
    this.sheet.hidden = false;
    this.changed();
    return this;
  }

  copyTo(spreadsheet: SpreadsheetStandIn): SheetStandIn {
    const to = spreadsheet.record;
    const copy = copySheet(this.target, to, copyName(to, this.sheet.name));
    to.sheets.push(copy);
    spreadsheet.recordChanged();
    return new SheetStandIn(this.execution, spreadsheet.spreadsheetId, copy.id);
  }

  getTabColor(): string | null { return this.sheet.tabColor; }
  setTabColor(color: string | null): this { this.sheet.tabColor = optionalColor(color) ?? null; this.changed(); return this; }
  isRightToLeft(): boolean { return this.sheet.rightToLeft; }
  setRightToLeft(isRightToLeft: boolean): this { this.sheet.rightToLeft = isRightToLeft; this.changed(); return this; }
  hasHiddenGridlines(): boolean { return this.sheet.hiddenGridlines; }
  setHiddenGridlines(isHidden: boolean): this { this.sheet.hiddenGridlines = isHidden; this.changed(); return this; }

  getFormUrl(): string | null {
    return this.sheet.formId === null ? null : `https://docs.google.com/forms/d/${this.sheet.formId}/viewform`;
  }

  getNamedRanges(): NamedRangeStandIn[] {
    return this.record.namedRanges.filter(({ box }) => box.sheetId === this.sheetId).map(({ name }) => new NamedRangeStandIn(this.execution, this.spreadsheetId, name));
  }

  addDeveloperMetadata(key: string, ...rest: readonly unknown[]): this {
    addMetadata(this, { key, rest, place: { sheetId: this.sheetId, row: null, column: null } });
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadataStandIn[] {
    return metadataOn(this, (entry) => entry.sheetId === this.sheetId && entry.row === null && entry.column === null);
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinderStandIn {
    return finderFor(this, (entry) => entry.sheetId === this.sheetId);
  }
}
