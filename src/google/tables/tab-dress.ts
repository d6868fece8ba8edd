// How a tab is dressed besides its columns: a filter on its header, colours of states, a chart of its figures.
import { coloursOf } from '../layout/status-colours';
import type { ColumnLayout, TabLayout } from '../layout/tab-layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Dresses a tab that was just made. */
export function dressTab(sheet: Sheet, layout: TabLayout): void {
  if (sheet.getFilter() === null) sheet.getRange(1, 1, sheet.getMaxRows(), layout.columns.length).createFilter();
  const rules = [...layout.columns.flatMap((column, index) => colourRules(sheet, column, index + 1)), ...heatRules(sheet, layout)];
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
  if (layout.chart !== undefined && sheet.getCharts().length === 0) insertChart(sheet, layout, layout.chart);
}

function colourRules(sheet: Sheet, column: ColumnLayout, position: number): readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  if (column.kind !== 'choice') return [];
  const cells = sheet.getRange(2, position, sheet.getMaxRows() - 1, 1);
  return (column.choices ?? []).flatMap(({ code, label }) => {
    const colours = coloursOf(code);
    if (colours === null) return [];
    return [SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(label).setBackground(colours.background).setFontColor(colours.text).setRanges([cells]).build()];
  });
}

/** A rule a word over the whole heat map; the words stand in the cells, so that colour is never the only sign. */
function heatRules(sheet: Sheet, { columns, heat }: TabLayout): readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  if (heat === undefined) return [];
  const [first, last] = [heat.first, heat.last].map((wanted) => columns.findIndex(({ id }) => id === wanted) + 1) as [number, number];
  const cells = sheet.getRange(2, first, sheet.getMaxRows() - 1, last - first + 1);
  return heat.words.flatMap(({ contains, state }) => {
    const colours = coloursOf(state);
    return colours === null ? [] : [SpreadsheetApp.newConditionalFormatRule().whenTextContains(contains).setBackground(colours.background).setFontColor(colours.text).setRanges([cells]).build()];
  });
}

function insertChart(sheet: Sheet, layout: TabLayout, { title, columns, colours }: NonNullable<TabLayout['chart']>): void {
  const builder = sheet.newChart().asBarChart().setStacked().setTitle(title).setColors([...colours]).setNumHeaders(1).setPosition(2, layout.columns.length + 2, 0, 0).setOption('width', CHART_WIDTH_PX).setOption('height', CHART_HEIGHT_PX);
  for (const id of columns) builder.addRange(sheet.getRange(1, layout.columns.findIndex((column) => column.id === id) + 1, CHART_ROWS, 1));
  sheet.insertChart(builder.build());
}

const CHART_WIDTH_PX = 640;
const CHART_HEIGHT_PX = 420;
/** Header and as many units as a chart can show legibly. */
const CHART_ROWS = 41;
