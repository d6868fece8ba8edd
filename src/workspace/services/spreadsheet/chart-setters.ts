// What every chart builder sets, on a sheet or alone: one option of the chart's a method.
import { type EnumValue, StandIn } from '../../kernel/stand-in';
import { ChartTextStyleStandIn } from './chart-text-style';

/** The setters; a builder keeps the options. */
export abstract class ChartSetters extends StandIn {
  protected abstract option(name: string, value: unknown): this;

  setOption(option: string, value: unknown): this { return this.option(option, value instanceof ChartTextStyleStandIn ? value.options() : value); }
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
  setPointStyle(style: EnumValue): this { return this.option('pointSize', { NONE: 0, TINY: 1, MEDIUM: 7, LARGE: 10, HUGE: 15 }[style.key] ?? 0); }
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
}
