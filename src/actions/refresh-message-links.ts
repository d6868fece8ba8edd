// Keeps the addresses that messages carry: Forms pre-filled for a district, the status board, the workbook.
import { LINKS_NOTE, queryPart, readMessageLinks, type MessageLinks } from '../domain/messages/message-links';
import { textOf, type TableRecord } from '../domain/table/record';
import { isFormKey, type FormKey } from '../domain/forms/form-description';
import type { PrefilledLinks } from '../ports/forms';
import type { Notebook } from '../ports/office';
import type { Tables } from '../ports/tables';
import type { Workbook } from '../ports/workbook';
import { readFormBook } from './form-books';

/** What keeping the links needs. */
export interface LinkApp {
  readonly tables: Tables;
  readonly notebook: Notebook;
  readonly links: PrefilledLinks;
  readonly workbook: Workbook;
}

/** Which proofs a Form takes in. */
const PROOFS_OF_FORM: Readonly<Record<FormKey, readonly string[]>> = {
  nomination: ['nomination'], plan: ['action-plan', 'drive-plan'], mou: ['mou-signed', 'agenda-declared', 'forum-report'],
  monthly: ['monthly-report'], evaluation: [], other: ['other-report', 'sent-to-department'],
};

const SEEN_NOTE = 'message-links.made-from';

/** The links as they are now; Forms are asked for a pre-filled address only after they changed. */
export function refreshMessageLinks(app: LinkApp, given: { readonly fiscalYear: number; readonly districtName: string; readonly statusBoard: string }): MessageLinks {
  const known = readMessageLinks(app.notebook.get(LINKS_NOTE));
  const forms = app.tables.read('form-register').filter((record) => textOf(record, 'status') === 'ready');
  const madeFrom = JSON.stringify([given.fiscalYear, given.districtName, ...forms.map((record) => [textOf(record, 'key'), textOf(record, 'formId'), textOf(record, 'publishedUrl')])]);
  const isKnown = app.notebook.get(SEEN_NOTE) === madeFrom;
  const links: MessageLinks = {
    ...known, workbook: app.workbook.url(), statusBoard: given.statusBoard === '' ? known.statusBoard : given.statusBoard,
    forms: isKnown ? known.forms : Object.fromEntries(forms.flatMap((record) => templatesOf(app, record, given))),
  };
  const text = JSON.stringify(links);
  if (text !== app.notebook.get(LINKS_NOTE)) app.notebook.set(LINKS_NOTE, text);
  if (!isKnown) app.notebook.set(SEEN_NOTE, madeFrom);
  return links;
}

function templatesOf(app: LinkApp, record: TableRecord, given: { readonly fiscalYear: number; readonly districtName: string }): readonly (readonly [string, string])[] {
  const key = textOf(record, 'key');
  if (!isFormKey(key)) return [];
  const url = template(app, { key, formId: textOf(record, 'formId'), publishedUrl: textOf(record, 'publishedUrl') }, given);
  return PROOFS_OF_FORM[key].map((proof) => [proof, url] as const);
}

/** Empty where the Form cannot be opened: a lost Form must not keep reminders from going out, they carry its plain address instead. */
function prefilled(app: LinkApp, formId: string, district: { readonly itemId: string; readonly name: string }): string {
  try {
    return app.links.links(formId, district.itemId, [district.name])[0] ?? '';
  } catch {
    return '';
  }
}

/** One address pre-filled for a sample district, with the place of its name marked; the plain address where that cannot be made. */
function template(app: LinkApp, form: { readonly key: FormKey; readonly formId: string; readonly publishedUrl: string }, given: { readonly fiscalYear: number; readonly districtName: string }): string {
  const itemId = readFormBook(app.notebook, given.fiscalYear, form.key)?.items['district']?.id;
  if (itemId === undefined || given.districtName === '') return form.publishedUrl;
  const url = prefilled(app, form.formId, { itemId, name: given.districtName });
  const filled = queryPart(given.districtName);
  return url.includes(filled) ? url.replace(filled, '{district}') : form.publishedUrl;
}
