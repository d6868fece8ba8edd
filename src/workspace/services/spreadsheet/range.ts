// A range of a sheet, complete: protection, colour bands, filter, groups and metadata on top of its values and formats.
import type { EnumValue } from '../../kernel/stand-in';
import { addBanding, BandingStandIn } from './banding';
import { addMetadata, metadataOn, type DeveloperMetadataFinderStandIn, type DeveloperMetadataStandIn, finderFor } from './developer-metadata';
import type { DataTableStandIn } from './data-table';
import { createFilter, FilterStandIn } from './filter';
import { boxesMeet } from './model/boxes';
import { shiftDepth } from './model/groups';
import { addPivot, PivotTableStandIn } from './pivot-table';
import { addProtection, ProtectionStandIn } from './protection';
import { RangeRichText } from './range-rich-text';
import { activate } from './selected';
import { SheetStandIn } from './sheet';
import { dataTableOf } from './static-chart';
import { TextFinderStandIn } from './text-finder';

/** A range. */
export class RangeStandIn extends RangeRichText {
  getSheet(): SheetStandIn {
    return new SheetStandIn(this.execution, this.spreadsheetId, this.sheetId);
  }

  activate(): this {
    activate(this.execution, this, [this.box]);
    return this;
  }

  activateAsCurrentCell(): this {
    activate(this.execution, this, [this.box], this.box);
    return this;
  }

  protect(): ProtectionStandIn {
    const id = addProtection(this, this.box);
    this.changed();
    return new ProtectionStandIn(this.execution, this.spreadsheetId, { sheetId: this.sheetId, id });
  }

  createFilter(): FilterStandIn {
    createFilter(this.sheet, this.box);
    this.changed();
    return new FilterStandIn(this.execution, this.spreadsheetId, this.sheetId);
  }

  getFilter(): FilterStandIn | null {
    const { filter } = this.sheet;
    return filter !== null && boxesMeet(filter.box, this.box) ? new FilterStandIn(this.execution, this.spreadsheetId, this.sheetId) : null;
  }

  createTextFinder(text: string): TextFinderStandIn {
    return new TextFinderStandIn(this.execution, this.spreadsheetId, { text, areas: [{ sheetId: this.sheetId, box: this.box }] });
  }

  createPivotTable(source: RangeStandIn): PivotTableStandIn {
    const id = addPivot(this.target, this, source);
    this.changed();
    return new PivotTableStandIn(this.execution, this.spreadsheetId, { sheetId: this.sheetId, id });
  }

  // No data source can stand in a workspace: there is no connected table, formula or pivot to give.
  getDataSourceFormula(): null { return null; }
  getDataSourceFormulas(): never[] { return []; }
  getDataSourcePivotTables(): never[] { return []; }
  getDataSourceTables(): never[] { return []; }

  getDataTable(hasHeader = false): DataTableStandIn { return dataTableOf(this, hasHeader); }
  getDataSourceUrl(): string { return `https://docs.google.com/spreadsheets/d/${this.spreadsheetId}/gviz/tq?gid=${String(this.sheetId)}&range=${this.getA1Notation()}`; }

  applyRowBanding(theme?: EnumValue, hasHeader = true, hasFooter = false): BandingStandIn { return this.band('ROWS', { theme, hasHeader, hasFooter }); }
  applyColumnBanding(theme?: EnumValue, hasHeader = true, hasFooter = false): BandingStandIn { return this.band('COLUMNS', { theme, hasHeader, hasFooter }); }

  getBandings(): BandingStandIn[] {
    return this.sheet.bandings.filter((banding) => boxesMeet(banding.box, this.box)).map((banding) => new BandingStandIn(this.execution, this.spreadsheetId, { sheetId: this.sheetId, id: banding.id }));
  }

  shiftRowGroupDepth(by: number): this { return this.shiftDepth('ROWS', by); }
  shiftColumnGroupDepth(by: number): this { return this.shiftDepth('COLUMNS', by); }
  collapseGroups(): this { return this.fold(true); }
  expandGroups(): this { return this.fold(false); }

  addDeveloperMetadata(key: string, ...rest: readonly unknown[]): this {
    addMetadata(this, { key, rest, place: metadataPlace(this) });
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadataStandIn[] {
    const place = metadataPlace(this);
    return metadataOn(this, (entry) => entry.sheetId === place.sheetId && entry.row === place.row && entry.column === place.column);
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinderStandIn {
    const { box, sheetId } = this;
    return finderFor(this, (entry) => entry.sheetId === sheetId && (entry.row === null || (entry.row >= box.row && entry.row < box.row + box.rows)) && (entry.column === null || (entry.column >= box.column && entry.column < box.column + box.columns)));
  }

  private band(by: 'ROWS' | 'COLUMNS', look: { readonly theme: EnumValue | undefined; readonly hasHeader: boolean; readonly hasFooter: boolean }): BandingStandIn {
    const id = addBanding(this.target, this.box, { by, theme: look.theme?.key ?? 'LIGHT_GREY', hasHeader: look.hasHeader, hasFooter: look.hasFooter });
    this.changed();
    return new BandingStandIn(this.execution, this.spreadsheetId, { sheetId: this.sheetId, id });
  }

  private shiftDepth(axis: 'ROWS' | 'COLUMNS', by: number): this {
    shiftDepth(this.sheet, { axis, start: axis === 'ROWS' ? this.box.row : this.box.column, count: axis === 'ROWS' ? this.box.rows : this.box.columns }, by);
    this.changed();
    return this;
  }

  private fold(isFolded: boolean): this {
    const { sheet, box } = this;
    for (const entries of [{ list: sheet.rowEntries, from: box.row, count: box.rows }, { list: sheet.columnEntries, from: box.column, count: box.columns }]) {
      for (let index = entries.from; index < entries.from + entries.count; index += 1) {
        const entry = entries.list[index];
        if (entry?.depth !== undefined) entries.list[index] = { ...entry, hidden: isFolded };
      }
    }
    this.changed();
    return this;
  }
}

/** A whole row or column carries metadata; anything else is refused by addMetadata. */
function metadataPlace(range: RangeStandIn): { readonly sheetId: number; readonly row: number | null; readonly column: number | null } {
  const { box, sheet } = range;
  const isRow = box.rows === 1 && box.columns === sheet.columns;
  const isColumn = box.columns === 1 && box.rows === sheet.rows;
  return { sheetId: range.sheetId, row: isRow ? box.row : null, column: isColumn && !isRow ? box.column : null };
}
