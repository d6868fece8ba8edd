// Charts that stand on no sheet: Charts.newColumnChart() and its like, pictures for mails and documents.
import type { Execution } from '../../kernel/execution';
import { type EnumValue, StandIn } from '../../kernel/stand-in';
import { BlobStandIn } from '../base/blob';
import { ChartOptionsStandIn } from './chart';
import { picturePng } from './chart-picture';
import type { ChartTextStyleStandIn } from './chart-text-style';
import { DataTableBuilderStandIn, DataTableStandIn, type DataTable } from './data-table';
import type { RangeBase } from './range-base';

const EMPTY: DataTable = { columns: [], rows: [] };

/** A chart by its kind, a name of Charts.ChartType. */
export class StaticChartStandIn extends StandIn {
  readonly typeName = 'Charts.Chart';

  constructor(private readonly execution: Execution, private readonly chart: { readonly type: string; readonly table: DataTable; readonly options: Readonly<Record<string, unknown>> }) {
    super();
  }

  getOptions(): ChartOptionsStandIn { return new ChartOptionsStandIn(this.chart.options); }
  getBlob(): BlobStandIn { return this.picture(); }
  getAs(contentType: string): BlobStandIn { return contentType === 'image/png' ? this.picture() : this.picture().getAs(contentType); }

  private picture(): BlobStandIn {
    const { table, type } = this.chart;
    const width = Math.max(table.columns.length, ...table.rows.map((row) => row.length));
    const series = Array.from({ length: width }, (_, column) => table.rows.map((row) => row[column]).filter((value): value is number => typeof value === 'number')).filter((numbers) => numbers.length > 0);
    return new BlobStandIn(this.execution, { bytes: picturePng(type, series), contentType: 'image/png', name: 'chart.png' });
  }
}

/** Makes charts of one kind. */
export class StaticChartBuilderStandIn extends StandIn {
  readonly typeName: string;
  private table: DataTable = EMPTY;
  private options: Readonly<Record<string, unknown>> = {};

  constructor(private readonly execution: Execution, private readonly type: string) {
    super();
    this.typeName = `Charts.${type.charAt(0)}${type.slice(1).toLowerCase()}ChartBuilder`;
  }

  setDataTable(source: unknown): this {
    if (source instanceof DataTableBuilderStandIn) this.table = source.build().table;
    else if (source instanceof DataTableStandIn) this.table = source.table;
    return this;
  }

  setDimensions(width: number, height: number): this { return this.option('width', width).option('height', height); }
  setOption(option: string, value: unknown): this { return this.option(option, value); }
  setTitle(title: string): this { return this.option('title', title); }
  setTitleTextStyle(style: ChartTextStyleStandIn): this { return this.option('titleTextStyle', style.options()); }
  setBackgroundColor(color: string): this { return this.option('backgroundColor', color); }
  setColors(colors: unknown[]): this { return this.option('colors', colors.map(String)); }
  setLegendPosition(position: EnumValue): this { return this.option('legend.position', position.key.toLowerCase()); }
  setLegendTextStyle(style: ChartTextStyleStandIn): this { return this.option('legend.textStyle', style.options()); }
  setXAxisTitle(title: string): this { return this.option('hAxis.title', title); }
  setYAxisTitle(title: string): this { return this.option('vAxis.title', title); }
  setXAxisTextStyle(style: ChartTextStyleStandIn): this { return this.option('hAxis.textStyle', style.options()); }
  setYAxisTextStyle(style: ChartTextStyleStandIn): this { return this.option('vAxis.textStyle', style.options()); }
  setXAxisTitleTextStyle(style: ChartTextStyleStandIn): this { return this.option('hAxis.titleTextStyle', style.options()); }
  setYAxisTitleTextStyle(style: ChartTextStyleStandIn): this { return this.option('vAxis.titleTextStyle', style.options()); }
  setXAxisRange(start: number, end: number): this { return this.option('hAxis.viewWindow', { min: start, max: end }); }
  setYAxisRange(start: number, end: number): this { return this.option('vAxis.viewWindow', { min: start, max: end }); }
  setRange(start: number, end: number): this { return this.option('vAxis.viewWindow', { min: start, max: end }); }
  setXAxisLogScale(): this { return this.option('hAxis.logScale', true); }
  setYAxisLogScale(): this { return this.option('vAxis.logScale', true); }
  useLogScale(): this { return this.option('vAxis.logScale', true); }
  setStacked(): this { return this.option('isStacked', true); }
  setPointStyle(style: EnumValue): this { return this.option('pointStyle', style.key); }
  setCurveStyle(style: EnumValue): this { return this.option('curveType', style.key === 'SMOOTH' ? 'function' : 'none'); }
  set3D(): this { return this.option('is3D', true); }
  reverseCategories(): this { return this.option('hAxis.direction', -1); }
  reverseDirection(): this { return this.option('vAxis.direction', -1); }
  enablePaging(...args: readonly unknown[]): this { return this.option('page', args[0] === false ? 'disable' : 'enable'); }
  enableSorting(isOn: boolean): this { return this.option('sort', isOn ? 'enable' : 'disable'); }
  enableRtlTable(isOn: boolean): this { return this.option('rtlTable', isOn); }
  setFirstRowNumber(number: number): this { return this.option('firstRowNumber', number); }
  setInitialSortingAscending(column: number): this { return this.option('sortColumn', column).option('sortAscending', true); }
  setInitialSortingDescending(column: number): this { return this.option('sortColumn', column).option('sortAscending', false); }
  showRowNumberColumn(isOn: boolean): this { return this.option('showRowNumber', isOn); }
  useAlternatingRowStyle(isOn: boolean): this { return this.option('alternatingRowStyle', isOn); }

  build(): StaticChartStandIn { return new StaticChartStandIn(this.execution, { type: this.type, table: this.table, options: this.options }); }

  private option(name: string, value: unknown): this {
    this.options = { ...this.options, [name]: value };
    return this;
  }
}

/** The data table of a range: its first row names the columns where asked. */
export function dataTableOf(range: RangeBase & { getValues(): unknown[][] }, hasHeader: boolean): DataTableStandIn {
  const values = range.getValues();
  const labels = hasHeader ? values[0] ?? [] : [];
  const rows = hasHeader ? values.slice(1) : values;
  const columns = (values[0] ?? []).map((_, column) => ({ type: typeof rows[0]?.[column] === 'number' ? 'NUMBER' : 'STRING', label: String(labels[column] ?? '') }));
  return new DataTableStandIn({ columns, rows });
}
