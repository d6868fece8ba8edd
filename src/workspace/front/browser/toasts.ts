// Short messages in the corner, and the line that says that something is going on.
import { make, need } from './elements';

const SHOWN_MS = 7000;

/** Shows a short message for a while. */
export function toast(title: string, text: string): void {
  const shown = make('div', { class: 'toast' }, ...(title === '' ? [] : [make('strong', { text: title })]), make('span', { text }));
  need('#toasts').append(shown);
  setTimeout(() => { shown.remove(); }, SHOWN_MS);
}

/** Says that something is going on; `tell` changes the line, `end` takes it away. */
export function working(text: string): { readonly tell: (text: string) => void; readonly end: () => void } {
  const line = make('span', { text });
  const shown = make('div', { class: 'toast working' }, make('span', { class: 'turning', 'aria-hidden': 'true' }), line);
  need('#toasts').append(shown);
  return { tell: (now) => { line.textContent = now; }, end: () => { shown.remove(); } };
}
