// A form as pages: what stands on each and where each leads.
import type { FormRecord, ItemRecord, NavigationRecord } from './form-record';

/** One page; `pageBreak` is `null` for the first. `items` are those on it, without the page break. */
export interface FormPage {
  readonly index: number;
  readonly pageBreak: ItemRecord | null;
  readonly items: readonly ItemRecord[];
}

/** Where a respondent goes from a page; indexes are positions among the pages. */
export type PageStep = { readonly kind: 'page'; readonly index: number } | { readonly kind: 'submit' };

/** The pages in order; there is always a first one. */
export function pagesOf(form: FormRecord): readonly FormPage[] {
  const pages: { index: number; pageBreak: ItemRecord | null; items: ItemRecord[] }[] = [{ index: 0, pageBreak: null, items: [] }];
  for (const item of form.items) {
    if (item.type === 'PAGE_BREAK') pages.push({ index: pages.length, pageBreak: item, items: [] });
    else pages.at(-1)?.items.push(item);
  }
  return pages;
}

/** Where page `index` leads when no answer on it says otherwise: the next page break's own navigation, else the next page. */
export function defaultStep(pages: readonly FormPage[], index: number): PageStep {
  return stepOf(pages, index, pages[index + 1]?.pageBreak?.goTo ?? { type: 'CONTINUE', pageId: null });
}

/** Where a navigation leads from page `index`. A page that is gone counts as the next one. */
export function stepOf(pages: readonly FormPage[], index: number, navigation: NavigationRecord): PageStep {
  if (navigation.type === 'SUBMIT') return { kind: 'submit' };
  if (navigation.type === 'RESTART') return { kind: 'page', index: 0 };
  const named = navigation.type === 'GO_TO_PAGE' ? pages.find((page) => page.pageBreak?.id === navigation.pageId) : undefined;
  const next = named?.index ?? index + 1;
  return next < pages.length ? { kind: 'page', index: next } : { kind: 'submit' };
}

/** What a page is called in sentences for people. */
export function pageName(form: FormRecord, page: FormPage): string {
  const title = page.pageBreak === null ? form.title : page.pageBreak.title;
  return title === '' ? `หน้า ${page.index + 1}` : `หน้า ${page.index + 1} "${title}"`;
}
