// The simple edit trigger: what a person typed into one of our columns is kept, mended, or put back with a word.
import { isLogged } from '../actions/logged-tables';
import { judgeTyped } from '../domain/table/typed-cell';
import type { ColumnLayout } from '../google/layout/tab-layout';
import { columnAt } from './sheet-columns';
import { layoutTitled, withApp } from './wiring';

const TOAST_SECONDS = 8;

/** Called by the platform after an edit by a person. It knows no identity and needs no consent: it decides nothing but the form of a cell, and keeps the change in the log. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (!isEdit(event)) return; // any page can call it with anything
  const { range } = event;
  if (range.getRow() < 2) return;
  const column = columnAt(range.getSheet().getName(), headerOver(range));
  if (column === null) return;
  if (range.getNumRows() * range.getNumColumns() > 1) {
    if (column.owner === 'person') keepInLog(event, column, { before: '', after: `วาง ${range.getNumRows()} แถว ${range.getNumColumns()} คอลัมน์` });
    else toast(event, `คอลัมน์ “${column.header}” ระบบเขียนให้ โปรดกดเลิกทำ (Ctrl+Z) แล้ววางในคอลัมน์หัวสีเขียว`);
    return;
  }
  const judged = judgeTyped(column, typedText(range));
  if (column.owner === 'person') keepInLog(event, column, { before: event.oldValue ?? '', after: judged.kind === 'mend' ? String(judged.value) : judged.kind === 'keep' ? typedText(range) : event.oldValue ?? '' });
  if (judged.kind === 'keep') return;
  range.setValue(judged.kind === 'mend' ? judged.value : event.oldValue ?? '');
  if (judged.word !== '') toast(event, judged.word);
}

/** A change by hand goes into the change log; the platform names the person only to accounts of their own organisation. */
function keepInLog({ range, user }: GoogleAppsScript.Events.SheetsOnEdit, { id, header }: ColumnLayout, values: { readonly before: string; readonly after: string }): void {
  const tab = range.getSheet().getName();
  if (values.before === values.after || !isLogged(layoutTitled(tab)?.id ?? '', id)) return;
  withApp((app) => { app.logged.keep({ at: app.clock.now(), who: `${user?.getEmail() ?? ''} (แก้ในตาราง)`.trim(), table: tab, place: `แถว ${range.getRow()}`, column: header, ...values }); });
}

function isEdit(event: Partial<GoogleAppsScript.Events.SheetsOnEdit> | null | undefined): boolean {
  return typeof event?.range?.getRow === 'function' && typeof event.source?.toast === 'function';
}

/** As the person sees it: a day that the platform took for one is read from what it shows. */
function typedText(range: GoogleAppsScript.Spreadsheet.Range): string {
  return range.getDisplayValue();
}

function headerOver(range: GoogleAppsScript.Spreadsheet.Range): string {
  return range.getSheet().getRange(1, range.getColumn()).getDisplayValue().trim();
}

function toast({ source }: GoogleAppsScript.Events.SheetsOnEdit, word: string): void {
  source.toast(word, 'ตำบลเข้มแข็ง', TOAST_SECONDS);
}
