// Builders of embedded charts: one class for every kind, by its name in the types.
import type { Execution } from '../../kernel/execution';
import type { EnumValue } from '../../kernel/stand-in';
import { ContainerInfoStandIn, EmbeddedChartStandIn } from './chart';
import { ChartSetters } from './chart-setters';
import type { ChartRecord, SheetBox } from './model/spreadsheet-record';
import { RangeStandIn } from './range';
import type { RangeBase } from './range-base';

/** A chart before or after it stands on a sheet. */
export interface ChartDraft {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly chart: ChartRecord;
}

const BUILDERS: Readonly<Record<string, string>> = {
  AREA: 'EmbeddedAreaChartBuilder', BAR: 'EmbeddedBarChartBuilder', COLUMN: 'EmbeddedColumnChartBuilder', COMBO: 'EmbeddedComboChartBuilder', HISTOGRAM: 'EmbeddedHistogramChartBuilder',
  LINE: 'EmbeddedLineChartBuilder', PIE: 'EmbeddedPieChartBuilder', SCATTER: 'EmbeddedScatterChartBuilder', TABLE: 'EmbeddedTableChartBuilder',
};

/** A chart without ranges, as newChart gives it. */
export function newChartRecord(): ChartRecord {
  return { id: 0, type: 'LINE', ranges: [], anchorRow: 0, anchorColumn: 0, offsetX: 0, offsetY: 0, options: {}, numHeaders: -1, transpose: false, mergeStrategy: 'MERGE_COLUMNS', hiddenStrategy: 'IGNORE_ROWS' };
}

/** Makes embedded charts. The general builder until a kind is chosen with `as…Chart`. */
export class EmbeddedChartBuilderStandIn extends ChartSetters {
  readonly typeName: string;
  private chart: ChartRecord;

  constructor(private readonly execution: Execution, private readonly draft: ChartDraft, kind?: string) {
    super();
    this.typeName = `Spreadsheet.${kind ?? 'EmbeddedChartBuilder'}`;
    this.chart = { ...draft.chart, ranges: [...draft.chart.ranges], options: { ...draft.chart.options } };
  }

  addRange(range: RangeBase): this { return this.with({ ranges: [...this.chart.ranges, { ...range.box, sheetId: range.sheetId }] }); }
  removeRange(range: RangeBase): this { return this.with({ ranges: this.chart.ranges.filter((known) => known.sheetId !== range.sheetId || !sameArea(known, range)) }); }
  clearRanges(): this { return this.with({ ranges: [] }); }
  getRanges(): RangeStandIn[] { return this.chart.ranges.map((range) => rangeOf(this.execution, this.draft.spreadsheetId, range)); }
  getChartType(): EnumValue { return this.execution.border.enumValues('Charts.ChartType')[this.chart.type] as EnumValue; }
  getContainer(): ContainerInfoStandIn { return new ContainerInfoStandIn(this.chart); }
  setChartType(type: EnumValue): this { return this.with({ type: type.key }); }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this { return this.with({ anchorRow: row - 1, anchorColumn: column - 1, offsetX, offsetY }); }
  setNumHeaders(numHeaders: number): this { return this.with({ numHeaders }); }
  setTransposeRowsAndColumns(transpose: boolean): this { return this.with({ transpose }); }
  setMergeStrategy(strategy: EnumValue): this { return this.with({ mergeStrategy: strategy.key }); }
  setHiddenDimensionStrategy(strategy: EnumValue): this { return this.with({ hiddenStrategy: strategy.key }); }
  build(): EmbeddedChartStandIn { return new EmbeddedChartStandIn(this.execution, { ...this.draft, chart: this.chart }); }

  asAreaChart(): EmbeddedChartBuilderStandIn { return this.as('AREA'); }
  asBarChart(): EmbeddedChartBuilderStandIn { return this.as('BAR'); }
  asColumnChart(): EmbeddedChartBuilderStandIn { return this.as('COLUMN'); }
  asComboChart(): EmbeddedChartBuilderStandIn { return this.as('COMBO'); }
  asHistogramChart(): EmbeddedChartBuilderStandIn { return this.as('HISTOGRAM'); }
  asLineChart(): EmbeddedChartBuilderStandIn { return this.as('LINE'); }
  asPieChart(): EmbeddedChartBuilderStandIn { return this.as('PIE'); }
  asScatterChart(): EmbeddedChartBuilderStandIn { return this.as('SCATTER'); }
  asTableChart(): EmbeddedChartBuilderStandIn { return this.as('TABLE'); }

  private as(type: string): EmbeddedChartBuilderStandIn {
    return new EmbeddedChartBuilderStandIn(this.execution, { ...this.draft, chart: { ...this.chart, type } }, BUILDERS[type]);
  }

  protected option(name: string, value: unknown): this {
    return this.with({ options: { ...this.chart.options, [name]: value } });
  }

  private with(change: Partial<ChartRecord>): this {
    this.chart = { ...this.chart, ...change };
    return this;
  }
}

function sameArea(box: SheetBox, range: RangeBase): boolean {
  return box.row === range.box.row && box.column === range.box.column && box.rows === range.box.rows && box.columns === range.box.columns;
}

function rangeOf(execution: Execution, spreadsheetId: string, { sheetId, row, column, rows, columns }: SheetBox): RangeStandIn {
  return new RangeStandIn(execution, { spreadsheetId, sheetId, box: { row, column, rows, columns } });
}
