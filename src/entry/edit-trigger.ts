// The simple edit trigger: what a person typed into one of our columns is kept, mended, or put back with a word.
import { judgeTyped } from '../domain/table/typed-cell';
import { columnAt } from './sheet-columns';

const TOAST_SECONDS = 8;

/** Called by the platform after an edit by a person. It knows no identity and needs no consent: it decides nothing but the form of a cell. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (!isEdit(event)) return; // any page can call it with anything
  const { range } = event;
  if (range.getRow() < 2) return;
  const column = columnAt(range.getSheet().getName(), headerOver(range));
  if (column === null) return;
  if (range.getNumRows() * range.getNumColumns() > 1) {
    if (column.owner === 'system') toast(event, `คอลัมน์ “${column.header}” ระบบเขียนให้ โปรดกดเลิกทำ (Ctrl+Z) แล้ววางในคอลัมน์หัวสีเขียว`);
    return;
  }
  const judged = judgeTyped(column, typedText(range));
  if (judged.kind === 'keep') return;
  range.setValue(judged.kind === 'mend' ? judged.value : event.oldValue ?? '');
  if (judged.word !== '') toast(event, judged.word);
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
