// The window of a column's filter: which texts are shown.
import { make } from './elements';
import { askForm } from './ask-window';
import { deed, fetchText } from './server-calls';
import { refreshSheet } from './sheet-state';

/** Lets the person choose the texts of a column and applies the filter. */
export async function filterWindow(tab: string, column: number, title: string): Promise<void> {
  const choices = JSON.parse(await fetchText(`/filter?tab=${encodeURIComponent(tab)}&column=${column}`)) as readonly { readonly text: string; readonly shown: boolean }[];
  const boxes = choices.map(({ text, shown }) => make('input', { type: 'checkbox', value: text, checked: shown }));
  const all = (checked: boolean) => (): void => { for (const box of boxes) box.checked = checked; };
  const list = make('div', { class: 'filter-list' }, ...boxes.map((box, index) => make('label', { class: 'option' }, box, make('span', { text: choices[index]?.text === '' ? '(ว่าง)' : choices[index]?.text ?? '' }))));
  const content = make('div', {}, make('p', { class: 'buttons' }, make('button', { type: 'button', text: 'เลือกทั้งหมด', onclick: all(true) }), make('button', { type: 'button', text: 'ล้าง', onclick: all(false) })), list);
  if (!await askForm(title, content, 'กรอง')) return;
  await deed('filter', { tab, column, hidden: boxes.filter((box) => !box.checked).map((box) => box.value) });
  await refreshSheet(null);
}
