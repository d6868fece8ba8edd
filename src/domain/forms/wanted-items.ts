// A description as the flat list of live items it wants, in order, with page breaks between pages.
import type { ChoiceOption, FormDescription, FormItem, FormPage } from './form-description';
import type { LiveContent, LiveLead, OwnKind } from './live-content';

/** A live item that the description wants; `contentOf` fills in its content once every page has a live id. */
export interface WantedItem {
  readonly key: string;
  readonly kind: OwnKind;
  readonly title: string;
}

/** The key of a page's break among the items. */
export function pageBreakKey(pageKey: string): string {
  return `page:${pageKey}`;
}

/** The items in order; the first page has no break. `kept` are keys of retired questions that still hold answers, put on an unreachable last page. */
export function wantedItems(form: FormDescription, kept: readonly WantedItem[]): readonly WantedItem[] {
  const own = form.pages.flatMap((page, index): WantedItem[] => {
    const items = page.items.map(({ key, kind, title }) => ({ key, kind, title }));
    return index === 0 ? items : [{ key: pageBreakKey(page.key), kind: 'page', title: page.title }, ...items];
  });
  return kept.length === 0 ? own : [...own, { key: RETIRED_PAGE, kind: 'page', title: RETIRED_TITLE }, ...kept];
}

/** Key of the unreachable page of retired questions. */
export const RETIRED_PAGE = 'page:retired';
const RETIRED_TITLE = 'คำถามที่เลิกใช้ (เก็บไว้เพื่อรักษาคำตอบเดิม)';

/** The content of every wanted item by key. `idOf` gives the live id of a page break's key. */
export function contentsOf(form: FormDescription, idOf: (breakKey: string) => string): ReadonlyMap<string, LiveContent> {
  const contents = new Map<string, LiveContent>();
  const lead = (goTo: string | null): LiveLead => leadOf(form, goTo, idOf);
  form.pages.forEach((page, index) => {
    const before = form.pages[index - 1];
    if (before !== undefined) contents.set(pageBreakKey(page.key), pageContent(page, lead(before.after)));
    for (const item of page.items) contents.set(item.key, itemContent(item, lead));
  });
  contents.set(RETIRED_PAGE, { ...blank('page', RETIRED_TITLE), lead: { kind: 'submit' } });
  return contents;
}

function leadOf(form: FormDescription, goTo: string | null, idOf: (breakKey: string) => string): LiveLead {
  if (goTo === null) return { kind: 'next' };
  if (goTo === 'submit') return { kind: 'submit' };
  if (!form.pages.some(({ key }, index) => key === goTo && index > 0)) throw new RangeError(`Cannot describe form ${form.key}: page ${goTo} does not exist`);
  return { kind: 'page', pageId: idOf(pageBreakKey(goTo)) };
}

function pageContent(page: FormPage, lead: LiveLead): LiveContent {
  return { ...blank('page', page.title), help: page.help, lead };
}

function itemContent(item: FormItem, lead: (goTo: string | null) => LiveLead): LiveContent {
  const base = { ...blank(item.kind, item.title), help: item.help };
  if (item.kind === 'section') return base;
  if (item.kind === 'text') return { ...base, required: item.required, rule: item.rule };
  if (!('options' in item)) return { ...base, required: item.required };
  const navigates = item.options.some(({ goTo }) => goTo !== null);
  const choice = (option: ChoiceOption): LiveContent['choices'][number] => ({ value: option.value, lead: navigates ? lead(option.goTo) : null });
  return { ...base, required: item.required, choices: item.options.map(choice) };
}

function blank(kind: OwnKind, title: string): LiveContent {
  return { kind, title, help: '', required: false, rule: null, choices: [], lead: { kind: 'next' } };
}
