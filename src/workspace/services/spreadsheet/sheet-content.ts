// What stands on a sheet: its data, appended rows, clearing, sorting, rules, filter, charts, pictures.
import type { EnumValue } from '../../kernel/stand-in';
import { BandingStandIn } from './banding';
import { contentOf, typingOf } from './cell-content';
import { EmbeddedChartBuilderStandIn, newChartRecord } from './chart-builder';
import { EmbeddedChartStandIn } from './chart';
import { ConditionalFormatRuleStandIn } from './conditional-format';
import { FilterStandIn } from './filter';
import { clearCells, lastColumnOf, lastRowOf, wholeSheet } from './model/cells';
import { newNumber } from './model/new-spreadsheet';
import type { Box, ChartRecord } from './model/spreadsheet-record';
import { styleAt } from './model/styles';
import { insertSpan } from './model/structure';
import { addImage, OverGridImageStandIn } from './over-grid-image';
import type { PageProtectionStandIn} from './page-protection';
import { pageProtection, setPageProtection } from './page-protection';
import { PivotTableStandIn } from './pivot-table';
import { addProtection, ProtectionStandIn } from './protection';
import { requireMayEdit } from './protection-check';
import { RangeStandIn } from './range';
import { putTyped } from './range-values';
import { SheetAxes } from './sheet-axes';
import { addSlicer, SlicerStandIn } from './slicer';
import { TextFinderStandIn } from './text-finder';

/** The content of a sheet. */
export abstract class SheetContent extends SheetAxes {
  protected range(box: Box): RangeStandIn {
    return new RangeStandIn(this.execution, { spreadsheetId: this.spreadsheetId, sheetId: this.sheetId, box });
  }

  getLastRow(): number {
    return this.sheet.maySpread ? Math.max(lastRowOf(this.sheet), this.engine.spreadExtent(this.sheet).row) : lastRowOf(this.sheet);
  }

  getLastColumn(): number {
    return this.sheet.maySpread ? Math.max(lastColumnOf(this.sheet), this.engine.spreadExtent(this.sheet).column) : lastColumnOf(this.sheet);
  }

  getDataRange(): RangeStandIn {
    return this.range({ row: 0, column: 0, rows: Math.max(1, this.getLastRow()), columns: Math.max(1, this.getLastColumn()) });
  }

  appendRow(values: unknown[]): this {
    const { target } = this;
    const row = this.getLastRow();
    requireMayEdit(this, { row, column: 0, rows: 1, columns: Math.max(1, values.length) });
    if (row >= this.sheet.rows) insertSpan(target, { axis: 'ROWS', at: this.sheet.rows, count: row - this.sheet.rows + 1 }, this.sheet.rows - 1);
    if (values.length > this.sheet.columns) insertSpan(target, { axis: 'COLUMNS', at: this.sheet.columns, count: values.length - this.sheet.columns });
    const typing = typingOf(this.execution, this.record);
    values.forEach((value, column) => { putTyped(target, { row, column }, contentOf(value, styleAt(target.record, target.sheet, { row, column }), typing)); });
    this.changed();
    return this;
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const height = rows === -1 ? Math.max(1, this.getLastRow() - row + 1) : rows;
    const width = columns === -1 ? Math.max(1, this.getLastColumn() - column + 1) : columns;
    return this.range({ row: row - 1, column: column - 1, rows: height, columns: width }).getValues();
  }

  clear(options?: Readonly<Record<string, unknown>>): this {
    this.range(wholeSheet(this.sheet)).clear(options);
    if (options?.['contentsOnly'] !== true) this.sheet.conditionalRules = [];
    this.changed();
    return this;
  }

  clearContents(): this {
    clearCells(this.sheet, wholeSheet(this.sheet));
    this.changed();
    return this;
  }

  clearFormats(): this {
    this.sheet.styles = [];
    this.sheet.conditionalRules = [];
    this.changed();
    return this;
  }

  clearNotes(): this {
    this.sheet.notes = [];
    this.changed();
    return this;
  }

  sort(column: number, isAscending = true): this {
    const { frozenRows } = this.sheet;
    const rows = this.getLastRow() - frozenRows;
    if (rows > 1) this.range({ row: frozenRows, column: 0, rows, columns: Math.max(this.getLastColumn(), column) }).sort({ column, ascending: isAscending });
    return this;
  }

  createTextFinder(text: string): TextFinderStandIn {
    return new TextFinderStandIn(this.execution, this.spreadsheetId, { text, areas: [{ sheetId: this.sheetId, box: wholeSheet(this.sheet) }] });
  }

  getFilter(): FilterStandIn | null {
    return this.sheet.filter === null ? null : new FilterStandIn(this.execution, this.spreadsheetId, this.sheetId);
  }

  getBandings(): BandingStandIn[] {
    return this.sheet.bandings.map(({ id }) => new BandingStandIn(this.execution, this.spreadsheetId, { sheetId: this.sheetId, id }));
  }

  protect(): ProtectionStandIn {
    const id = this.sheet.protections.find(({ kind }) => kind === 'SHEET')?.id ?? addProtection(this);
    this.changed();
    return new ProtectionStandIn(this.execution, this.spreadsheetId, { sheetId: this.sheetId, id });
  }

  getProtections(type: EnumValue): ProtectionStandIn[] {
    return this.sheet.protections.filter(({ kind }) => kind === type.key).map(({ id }) => new ProtectionStandIn(this.execution, this.spreadsheetId, { sheetId: this.sheetId, id }));
  }

  getSheetProtection(): PageProtectionStandIn { return pageProtection(this); }

  setSheetProtection(permissions: PageProtectionStandIn): void {
    setPageProtection(this, permissions);
    this.changed();
  }

  getConditionalFormatRules(): ConditionalFormatRuleStandIn[] {
    return this.sheet.conditionalRules.map((rule) => new ConditionalFormatRuleStandIn(this.execution, { rule, spreadsheetId: this.spreadsheetId }));
  }

  setConditionalFormatRules(rules: unknown[]): void {
    this.sheet.conditionalRules = rules.filter((rule): rule is ConditionalFormatRuleStandIn => rule instanceof ConditionalFormatRuleStandIn).map(({ rule }) => rule);
    this.changed();
  }

  clearConditionalFormatRules(): void {
    this.sheet.conditionalRules = [];
    this.changed();
  }

  newChart(): EmbeddedChartBuilderStandIn {
    return new EmbeddedChartBuilderStandIn(this.execution, { spreadsheetId: this.spreadsheetId, sheetId: this.sheetId, chart: newChartRecord() });
  }

  getCharts(): EmbeddedChartStandIn[] {
    return this.sheet.charts.map((chart) => new EmbeddedChartStandIn(this.execution, { spreadsheetId: this.spreadsheetId, sheetId: this.sheetId, chart }));
  }

  insertChart(chart: EmbeddedChartStandIn): void {
    this.sheet.charts.push({ ...structuredClone(chart.draft.chart), id: newNumber(this.record) });
    this.changed();
  }

  updateChart(chart: EmbeddedChartStandIn): void {
    const fresh: ChartRecord = structuredClone(chart.draft.chart);
    this.sheet.charts = this.sheet.charts.map((known) => (known.id === fresh.id ? fresh : known));
    this.changed();
  }

  removeChart(chart: EmbeddedChartStandIn): void {
    this.sheet.charts = this.sheet.charts.filter(({ id }) => id !== chart.draft.chart.id);
    this.changed();
  }

  insertImage(source: unknown, column: number, row: number, ...offsets: readonly number[]): OverGridImageStandIn {
    const [offsetX = 0, offsetY = 0] = offsets;
    const id = addImage(this.target, source, { column, row, offsetX, offsetY });
    this.changed();
    return new OverGridImageStandIn(this.execution, this.spreadsheetId, { sheetId: this.sheetId, id });
  }

  getImages(): OverGridImageStandIn[] {
    return this.sheet.images.map(({ id }) => new OverGridImageStandIn(this.execution, this.spreadsheetId, { sheetId: this.sheetId, id }));
  }

  asDataSourceSheet(): null { return null; }
  getDrawings(): never[] { return []; }
  getPivotTables(): PivotTableStandIn[] {
    return (this.sheet.pivots ?? []).map(({ id }) => new PivotTableStandIn(this.execution, this.spreadsheetId, { sheetId: this.sheetId, id }));
  }

  insertSlicer(range: RangeStandIn, row: number, column: number, ...offsets: readonly number[]): SlicerStandIn {
    const [offsetX = 0, offsetY = 0] = offsets;
    const id = addSlicer(this.target, range.box, { row, column, offsetX, offsetY });
    this.changed();
    return new SlicerStandIn(this.execution, this.spreadsheetId, { sheetId: this.sheetId, id });
  }

  getSlicers(): SlicerStandIn[] {
    return (this.sheet.slicers ?? []).map(({ id }) => new SlicerStandIn(this.execution, this.spreadsheetId, { sheetId: this.sheetId, id }));
  }

  getDataSourceTables(): never[] { return []; }
}
