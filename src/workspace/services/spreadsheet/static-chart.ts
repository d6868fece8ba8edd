// Charts that stand on no sheet: Charts.newColumnChart() and its like, pictures for mails and documents.
import type { Execution } from '../../kernel/execution';
import { StandIn } from '../../kernel/stand-in';
import { BlobStandIn } from '../base/blob';
import { ChartOptionsStandIn } from './chart';
import { picturePng } from './chart-picture';
import { ChartSetters } from './chart-setters';
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
export class StaticChartBuilderStandIn extends ChartSetters {
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

  build(): StaticChartStandIn { return new StaticChartStandIn(this.execution, { type: this.type, table: this.table, options: this.options }); }

  protected option(name: string, value: unknown): this {
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
