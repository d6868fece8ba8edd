// Puts a page into its document.
import { render, type ComponentChildren } from 'preact';

/** Shows `page` in the document's root. */
export function mount(page: ComponentChildren): void {
  const root = document.getElementById('root');
  if (root === null) throw new ReferenceError('Cannot show the page: the document has no root');
  render(page, root);
}
