// The workbook's page: the script's menu, the tabs, and the grid of one tab as the sheet shows it.
import type { Workspace } from '../host/workspace';
import type { MenuItem, MenuRecord } from '../services/base/menu';
import { cellName, columnLetters } from '../services/spreadsheet/model/a1';
import type { CellStyle } from '../services/spreadsheet/model/spreadsheet-record';
import { filterTexts, sheetView, type CellView, type RowView, type SheetView } from '../services/spreadsheet/sheet-view';
import { chartHtml } from './chart-html';
import { activeCell, workbookOf } from './deeds/active-cell';
import { menusOf } from './deeds/script-deeds';
import { html, Html } from './html';

const ROWS_AT_ONCE = 300;
const ROW_HEADER_PX = 46;
const HEADER_ROW_PX = 34;

/** The whole page for a tab by name; the active one where none is named. */
export function workbookContent(workspace: Workspace, wanted: string | null): Html {
  const book = workbookOf(workspace);
  if (book === undefined) return html`<p class="empty">ยังไม่มีสมุดงาน กดปุ่ม เริ่มปีใหม่อีกครั้ง เพื่อสร้างปีตัวอย่าง</p>`;
  const visible = book.sheets.filter((sheet) => !sheet.hidden);
  const active = activeCell(workspace);
  const current = visible.find(({ name }) => name === wanted) ?? visible.find(({ name }) => name === active?.tab) ?? visible[0];
  if (current === undefined) return html`<p class="empty">สมุดงานนี้ยังไม่มีแท็บ</p>`;
  const tabs = visible.map(({ name, tabColor }) => html`<li><a href="/tabs?tab=${encodeURIComponent(name)}" data-tab="${name}"${tabColor === null ? '' : new Html(` style="border-bottom-color:${color(tabColor)}"`)}${name === current.name ? new Html(' aria-current="page"') : ''}>${name}</a></li>`);
  return html`<div class="book">${menuBar(menusOf(workspace))}
<div class="formula-bar"><label for="cell-name" class="hidden">ช่องที่เลือก</label><output id="cell-name">A1</output><label for="cell-text" class="hidden">ข้อความในช่อง</label><input id="cell-text" autocomplete="off" spellcheck="false"></div>
<p id="cell-note" class="cell-note" aria-live="polite"></p>
<div class="book-body"><div id="grid-place">${gridContent(workspace, { tab: current.name, most: ROWS_AT_ONCE })}</div><aside id="side-panel" hidden></aside></div>
<ul class="sheet-tabs" aria-label="แท็บของสมุดงาน">${tabs}</ul></div>`;
}

/** The grid of one tab, to be put into the page. */
export function gridContent(workspace: Workspace, wanted: { readonly tab: string; readonly most: number }): Html {
  const id = workbookOf(workspace)?.id;
  const execution = workspace.execution({ mode: 'direct' });
  try {
    const view = id === undefined ? undefined : sheetView(execution, { spreadsheetId: id, ...wanted });
    return view === undefined ? html`<p class="empty">ไม่มีแท็บนี้แล้ว</p>` : grid(view);
  } finally {
    workspace.end(execution);
  }
}

/** The texts of a filter's column as JSON. */
export function filterChoices(workspace: Workspace, wanted: { readonly tab: string; readonly column: number }): string {
  const id = workbookOf(workspace)?.id;
  const execution = workspace.execution({ mode: 'direct' });
  try {
    return JSON.stringify(id === undefined ? [] : filterTexts(execution, { spreadsheetId: id, ...wanted }));
  } finally {
    workspace.end(execution);
  }
}

function menuBar(menus: readonly MenuRecord[]): Html {
  if (menus.length === 0) return html``;
  return html`<div class="menu-bar" role="menubar" aria-label="เมนูของส่วนเสริม">${menus.map((menu, index) => html`<div class="menu-holder"><button type="button" role="menuitem" aria-haspopup="menu" aria-expanded="false" tabindex="${index === 0 ? 0 : -1}">${menu.title} ▾</button>${menuList(menu)}</div>`)}</div>`;
}

function menuList({ title, items }: MenuRecord): Html {
  return html`<ul role="menu" aria-label="${title}" hidden>${items.map(menuItem)}</ul>`;
}

function menuItem(item: MenuItem): Html {
  if ('separator' in item) return html`<li role="separator"></li>`;
  if ('submenu' in item) return html`<li role="none"><button type="button" role="menuitem" aria-haspopup="menu" aria-expanded="false" tabindex="-1">${item.submenu.title} <span aria-hidden="true">▸</span></button>${menuList(item.submenu)}</li>`;
  return html`<li role="none"><button type="button" role="menuitem" tabindex="-1" data-function="${item.functionName}">${item.label}</button></li>`;
}

function grid(view: SheetView): Html {
  const lefts = frozenLefts(view);
  const letters = view.widths.map((width, column) => (width === 0 ? '' : html`<th scope="col" class="letter">${columnLetters(column)}</th>`));
  const more = view.usedRows > (view.rows.at(-1)?.row ?? 0) + 1 ? html`<p class="more"><button type="button" data-more="${view.rows.length + ROWS_AT_ONCE}">แสดงแถวเพิ่ม (มีทั้งหมด ${view.usedRows} แถว)</button></p>` : '';
  const filtered = view.hiddenByFilter === 0 ? '' : html`<p class="filtered">ตัวกรองซ่อนไว้ ${view.hiddenByFilter} แถว</p>`;
  const width = ROW_HEADER_PX + view.widths.reduce((sum, px) => sum + px, 0);
  return html`${filtered}<div class="sheet"><table role="grid" aria-label="แท็บ ${view.name}" data-tab="${view.name}" data-choices="${JSON.stringify(view.choices)}" style="width:${width}px">
<colgroup><col style="width:${ROW_HEADER_PX}px">${view.widths.map((px) => (px === 0 ? '' : html`<col style="width:${px}px">`))}</colgroup>
<thead><tr><th class="letter corner"><span class="hidden">แถว</span></th>${letters}</tr></thead>
<tbody>${view.rows.map((row) => gridRow(view, row, lefts))}</tbody></table>${view.charts.length === 0 ? '' : html`<div class="charts">${view.charts.map(chartHtml)}</div>`}</div>${more}`;
}

/** Where each frozen column stands from the left, in pixels. */
function frozenLefts({ widths, frozenColumns }: SheetView): readonly number[] {
  let left = ROW_HEADER_PX;
  return widths.slice(0, frozenColumns).map((px) => { const at = left; left += px; return at; });
}

function gridRow(view: SheetView, { row, cells }: RowView, lefts: readonly number[]): Html {
  const isFrozen = row < view.frozenRows;
  const className = isFrozen ? ' class="frozen"' : '';
  const top = isFrozen ? ` style="top:${28 + row * HEADER_ROW_PX}px"` : '';
  return html`<tr${new Html(className)}><th scope="row" class="letter"${new Html(top)}>${row + 1}</th>${cells.map((cell, column) => (cell === null || view.widths[column] === 0 ? '' : gridCell(view, cell, { row, column, left: lefts[column] })))}</tr>`;
}

function gridCell(view: SheetView, cell: CellView, at: { readonly row: number; readonly column: number; readonly left: number | undefined }): Html {
  const { row, column, left } = at;
  const isFrozen = row < view.frozenRows;
  const filter = view.filter !== null && row === view.filter.row && column >= view.filter.column && column < view.filter.column + view.filter.columns ? view.filter : null;
  const classes = [cell.note === undefined ? '' : 'noted', cell.isOdd === true ? 'odd' : '', cell.lock === undefined ? '' : 'locked', left === undefined ? '' : 'stuck', cell.choices === undefined ? '' : 'choosing'].filter((name) => name !== '').join(' ');
  const style = `${css(cell.style)}${isFrozen ? `top:${28 + row * HEADER_ROW_PX}px;` : ''}${left === undefined ? '' : `left:${left}px;`}`;
  const data = [
    cell.formula === undefined ? '' : html` data-formula="${cell.formula}"`, cell.note === undefined ? '' : html` data-note="${cell.note}"`,
    cell.choices === undefined ? '' : html` data-choice-list="${cell.choices}"`, cell.lock === undefined ? '' : html` data-lock="${cell.lock}"`, cell.isOdd === true ? html` aria-invalid="true"` : '',
  ];
  const content = cell.tick === undefined ? cell.text : html`<span class="tick-box" role="img" aria-label="${cell.tick ? 'เลือก' : 'ไม่ได้เลือก'}">${cell.tick ? '☑' : '☐'}</span>`;
  const funnel = filter === null ? '' : html`<button type="button" class="funnel${filter.active.includes(column) ? ' on' : ''}" data-filter="${column}" tabindex="-1" aria-label="กรอง ${cell.text}">▾</button>`;
  const span = cell.span === undefined ? '' : new Html(`${cell.span.rows > 1 ? ` rowspan="${cell.span.rows}"` : ''}${cell.span.columns > 1 ? ` colspan="${cell.span.columns}"` : ''}`);
  return html`<td role="gridcell" data-a1="${cellName(row, column)}" tabindex="-1"${classes === '' ? '' : html` class="${classes}"`}${style === '' ? '' : html` style="${style}"`}${span}${cell.tick === undefined ? '' : new Html(` data-tick="${String(cell.tick)}"`)}${data}>${content}${funnel}</td>`;
}

function css(style: CellStyle): string {
  const rules: string[] = [];
  if (style.background !== undefined) rules.push(`background:${color(style.background)}`);
  if (style.fontColor !== undefined) rules.push(`color:${color(style.fontColor)}`);
  if (style.bold === true) rules.push('font-weight:700');
  if (style.italic === true) rules.push('font-style:italic');
  if (style.fontSize !== undefined && style.fontSize !== 10) rules.push(`font-size:${(style.fontSize * 1.4).toFixed(1)}px`);
  const lines = [style.underline === true ? 'underline' : '', style.strikethrough === true ? 'line-through' : ''].filter((line) => line !== '');
  if (lines.length > 0) rules.push(`text-decoration:${lines.join(' ')}`);
  if (['center', 'right', 'end'].includes(style.horizontal ?? '')) rules.push(`text-align:${style.horizontal ?? ''}`);
  if (style.vertical === 'middle' || style.vertical === 'top') rules.push(`vertical-align:${style.vertical}`);
  if (style.wrap === 'WRAP') rules.push('white-space:pre-wrap');
  return rules.length === 0 ? '' : `${rules.join(';')};`;
}

/** A colour of the workbook; anything else than hex is left out. */
function color(text: string): string {
  return /^#[0-9a-f]{3,8}$/i.test(text) ? text : 'inherit';
}
