// Embedded charts, their options and where they stand.
import type { Execution } from '../../kernel/execution';
import type { EnumValue } from '../../kernel/stand-in';
import { StandIn } from '../../kernel/stand-in';
import { BlobStandIn } from '../base/blob';
import { chartPng } from './chart-picture';
import { type ChartDraft, EmbeddedChartBuilderStandIn } from './chart-builder';
import { ChartTextStyleStandIn } from './chart-text-style';
import type { ChartRecord } from './model/spreadsheet-record';
import { RangeStandIn } from './range';
import { formulaEngine, spreadsheetRecord } from './workbook';

/** A chart: the live one where it stands on a sheet, else as it was built. */
export class EmbeddedChartStandIn extends StandIn {
  readonly typeName = 'Spreadsheet.EmbeddedChart';

  constructor(private readonly execution: Execution, readonly draft: ChartDraft) {
    super();
  }

  get chart(): ChartRecord {
    const { spreadsheetId, sheetId, chart } = this.draft;
    if (chart.id === 0) return chart;
    return spreadsheetRecord(this.execution, spreadsheetId).sheets.find((sheet) => sheet.id === sheetId)?.charts.find((known) => known.id === chart.id) ?? chart;
  }

  getChartId(): number | null { return this.draft.chart.id === 0 ? null : this.draft.chart.id; }
  getContainerInfo(): ContainerInfoStandIn { return new ContainerInfoStandIn(this.chart); }
  getOptions(): ChartOptionsStandIn { return new ChartOptionsStandIn(this.chart.options); }
  getNumHeaders(): number { return this.chart.numHeaders; }
  getTransposeRowsAndColumns(): boolean { return this.chart.transpose; }
  getMergeStrategy(): EnumValue { return this.execution.border.enumValues('Charts.ChartMergeStrategy')[this.chart.mergeStrategy] as EnumValue; }
  getHiddenDimensionStrategy(): EnumValue { return this.execution.border.enumValues('Charts.ChartHiddenDimensionStrategy')[this.chart.hiddenStrategy] as EnumValue; }

  getRanges(): RangeStandIn[] {
    return this.chart.ranges.map(({ sheetId, row, column, rows, columns }) => new RangeStandIn(this.execution, { spreadsheetId: this.draft.spreadsheetId, sheetId, box: { row, column, rows, columns } }));
  }

  /** The builder as it is for a chart on a sheet; `build` then keeps the chart's id. */
  modify(): EmbeddedChartBuilderStandIn {
    return new EmbeddedChartBuilderStandIn(this.execution, { ...this.draft, chart: this.chart });
  }

  getBlob(): BlobStandIn { return this.picture(); }
  getAs(contentType: string): BlobStandIn { return contentType === 'image/png' ? this.picture() : this.picture().getAs(contentType); }

  private picture(): BlobStandIn {
    const record = spreadsheetRecord(this.execution, this.draft.spreadsheetId);
    const bytes = chartPng(this.chart, { record, engine: formulaEngine(this.execution, record) });
    return new BlobStandIn(this.execution, { bytes, contentType: 'image/png', name: 'chart.png' });
  }
}

/** Options of a chart. */
export class ChartOptionsStandIn extends StandIn {
  readonly typeName = 'Charts.ChartOptions';

  constructor(private readonly options: Readonly<Record<string, unknown>>) {
    super();
  }

  /** The option of that name, nested ones with dots; `null` where it is not set. */
  get(option: string): unknown {
    if (Object.hasOwn(this.options, option)) return this.options[option];
    const found = option.split('.').reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined), this.options);
    return found instanceof ChartTextStyleStandIn ? found.options() : found ?? null;
  }
}

/** Where a chart stands. */
export class ContainerInfoStandIn extends StandIn {
  readonly typeName = 'Spreadsheet.ContainerInfo';

  constructor(private readonly chart: Pick<ChartRecord, 'anchorRow' | 'anchorColumn' | 'offsetX' | 'offsetY'>) {
    super();
  }

  getAnchorRow(): number { return this.chart.anchorRow + 1; }
  getAnchorColumn(): number { return this.chart.anchorColumn + 1; }
  getOffsetX(): number { return this.chart.offsetX; }
  getOffsetY(): number { return this.chart.offsetY; }
}
