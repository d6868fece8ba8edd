// Slicers laid over the cells of a sheet.
import { PlatformError } from '../../kernel/platform-error';
import type { Execution } from '../../kernel/execution';
import { ContainerInfoStandIn } from './chart';
import { optionalColor } from './colors';
import { FilterCriteriaStandIn } from './filter-criteria';
import { newNumber } from './model/new-spreadsheet';
import type { Box, SlicerRecord } from './model/spreadsheet-record';
import type { SheetTarget } from './model/structure';
import { RangeStandIn } from './range';
import type { RangeBase } from './range-base';
import { TextStyleStandIn } from './text-style';
import { SheetPart } from './workbook';

/** Puts a slicer for a box on a sheet, its anchor 1-based; gives its number. */
export function addSlicer(target: SheetTarget, box: Box, anchor: { readonly row: number; readonly column: number; readonly offsetX: number; readonly offsetY: number }): number {
  const id = newNumber(target.record);
  target.sheet.slicers = [...(target.sheet.slicers ?? []), {
    id, box, column: null, criteria: null, title: '', titleAlignment: 'left', titleStyle: {}, background: null, forPivots: true,
    anchorRow: anchor.row - 1, anchorColumn: anchor.column - 1, offsetX: anchor.offsetX, offsetY: anchor.offsetY,
  }];
  return id;
}

/** A slicer. */
export class SlicerStandIn extends SheetPart {
  readonly typeName = 'Spreadsheet.Slicer';

  constructor(execution: Execution, spreadsheetId: string, private readonly place: { readonly sheetId: number; readonly id: number }) {
    super(execution, spreadsheetId, place.sheetId);
  }

  getRange(): RangeStandIn { return new RangeStandIn(this.execution, { spreadsheetId: this.spreadsheetId, sheetId: this.sheetId, box: this.own.box }); }
  setRange(range: RangeBase): this { return this.change({ box: range.box }); }
  getColumnPosition(): number | null { return this.own.column; }
  getFilterCriteria(): FilterCriteriaStandIn | null { return this.own.criteria === null ? null : new FilterCriteriaStandIn(this.execution, this.own.criteria); }

  /** The column is counted from 1 within the slicer's range. */
  setColumnFilterCriteria(column: number, criteria: FilterCriteriaStandIn | null): this {
    if (column < 1 || column > this.own.box.columns) throw new PlatformError('The column is outside the range of the slicer.');
    return this.change({ column, criteria: criteria?.criteria ?? null });
  }

  getTitle(): string { return this.own.title; }
  setTitle(title: string): this { return this.change({ title }); }
  getTitleHorizontalAlignment(): string { return this.own.titleAlignment; }
  setTitleHorizontalAlignment(alignment: string | null): this { return this.change({ titleAlignment: alignment ?? 'left' }); }
  getTitleTextStyle(): TextStyleStandIn { return new TextStyleStandIn(this.execution, this.own.titleStyle); }
  setTitleTextStyle(style: TextStyleStandIn): this { return this.change({ titleStyle: style.style }); }
  getBackgroundColor(): string | null { return this.own.background; }
  setBackgroundColor(color: string | null): this { return this.change({ background: optionalColor(color) ?? null }); }
  isAppliedToPivotTables(): boolean { return this.own.forPivots; }
  setApplyToPivotTables(isApplied: boolean): this { return this.change({ forPivots: isApplied }); }
  getContainerInfo(): ContainerInfoStandIn { return new ContainerInfoStandIn(this.own); }

  /** The anchor cell is counted from 1. */
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    return this.change({ anchorRow: row - 1, anchorColumn: column - 1, offsetX, offsetY });
  }

  remove(): void {
    this.sheet.slicers = (this.sheet.slicers ?? []).filter(({ id }) => id !== this.place.id);
    this.changed();
  }

  private get own(): SlicerRecord {
    const found = this.sheet.slicers?.find(({ id }) => id === this.place.id);
    if (found === undefined) throw new PlatformError('The slicer no longer exists.');
    return found;
  }

  private change(fields: Partial<SlicerRecord>): this {
    Object.assign(this.own, fields);
    this.changed();
    return this;
  }
}
