// How paragraphs look that a script appends: the layout of normal text is written out, as the platform does.
import { ParagraphNode } from '../../docx/node-model';
import { paragraphAttribute, withParagraphAttribute } from '../../docx/paragraph-style';
import type { Properties } from '../../docx/property-list';
import type { OpenDocument } from './open-document';

const placed = new WeakMap<ParagraphNode, Properties>();

/** A new paragraph in the look of normal text. */
export function appendedParagraph(document: OpenDocument | null): ParagraphNode {
  const base = document?.docx.styles.paragraphBase(undefined).paragraph ?? [];
  let properties: Properties = withParagraphAttribute([], 'spacingBefore', paragraphAttribute(base, 'spacingBefore') ?? 0);
  properties = withParagraphAttribute(properties, 'spacingAfter', paragraphAttribute(base, 'spacingAfter') ?? 0);
  properties = withParagraphAttribute(properties, 'lineSpacing', paragraphAttribute(base, 'lineSpacing') ?? 1);
  properties = withParagraphAttribute(properties, 'leftToRight', true);
  properties = withParagraphAttribute(properties, 'alignment', paragraphAttribute(base, 'alignment') ?? 'LEFT');
  const paragraph = new ParagraphNode(properties);
  placed.set(paragraph, properties);
  return paragraph;
}

/** Whether a paragraph was made by appending and may still have that look. */
export function isPlacedByAppending(paragraph: ParagraphNode): boolean {
  return placed.has(paragraph);
}

/** The properties without those that only write out normal text: a heading's own come to bear. */
export function withoutAppendedLook(properties: Properties): Properties {
  let bare = properties;
  for (const [key, value] of [['spacingBefore', 0], ['spacingAfter', 0], ['alignment', 'LEFT'], ['leftToRight', true]] as const) {
    if (paragraphAttribute(bare, key) === value) bare = withParagraphAttribute(bare, key, null);
  }
  return withParagraphAttribute(bare, 'lineSpacing', null);
}
