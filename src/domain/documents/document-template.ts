// Which Doc is the template of each kind of document, as the office has it.
import { textOf, type TableRecord } from '../table/record';

/** Table id of the templates. */
export const DOCUMENT_TEMPLATES = 'document-templates';

/** The Doc's id in a link or a bare id; `null` where there is none. */
export function documentIdIn(link: string): string | null {
  const text = link.trim();
  const inLink = /\/d\/([\w-]{6,})/.exec(text)?.[1] ?? /[?&]id=([\w-]{6,})/.exec(text)?.[1];
  if (inLink !== undefined) return inLink;
  return /^[\w-]{6,}$/.test(text) ? text : null;
}

/** The template of a kind with its row; `null` where the office has none. */
export function templateOf(records: readonly TableRecord[], kind: string): { readonly index: number; readonly templateId: string } | null {
  for (const [index, record] of records.entries()) {
    if (textOf(record, 'kind') !== kind) continue;
    const templateId = documentIdIn(textOf(record, 'link'));
    if (templateId !== null) return { index, templateId };
  }
  return null;
}
