// A chart of the sheet as bars with their figures beside them; kinds that are no bars show as bars too.
import type { ChartView } from '../services/spreadsheet/sheet-view';
import { html, type Html } from './html';

/** The chart as a figure; nothing where it has no data. */
export function chartHtml({ title, names, series }: ChartView): Html {
  const largest = Math.max(1, ...names.map((_, index) => sum(series.map(({ values }) => values[index] ?? 0))));
  const rows = names.map((name, index) => html`<tr><th scope="row">${name}</th><td><div class="bars">${series.map(({ label, color, values }) => ((values[index] ?? 0) === 0 ? '' : html`<span style="width:${((values[index] ?? 0) / largest * 100).toFixed(1)}%;background:${color}" title="${label} ${values[index]}"></span>`))}</div></td><td>${series.map(({ values }) => String(values[index] ?? 0)).join(' / ')}</td></tr>`);
  return names.length === 0 ? html`` : html`<figure class="chart"><figcaption>${title}</figcaption><p class="legend">${series.map(({ label, color }) => html`<span><i style="background:${color}"></i>${label}</span>`)}</p><table>${rows}</table></figure>`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + Math.max(0, value), 0);
}
