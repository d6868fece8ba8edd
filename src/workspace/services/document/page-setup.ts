// The page of a document: its size and margins, in points.
import { withSectionProperty } from '../../docx/docx-document';
import type { SectionNode } from '../../docx/node-model';
import { pointsOf, propertyValue, property, twipsOf } from '../../docx/property-list';
import { withAttributes, xml } from '../../docx/xml-node';

/** Body attributes and where the section's properties keep them. */
export const PAGE_ATTRIBUTES = {
  MARGIN_TOP: ['w:pgMar', 'w:top', 72], MARGIN_BOTTOM: ['w:pgMar', 'w:bottom', 72], MARGIN_LEFT: ['w:pgMar', 'w:left', 72], MARGIN_RIGHT: ['w:pgMar', 'w:right', 72],
  PAGE_WIDTH: ['w:pgSz', 'w:w', 595.3], PAGE_HEIGHT: ['w:pgSz', 'w:h', 841.9],
} as const;

/** Name of one page attribute. */
export type PageKey = keyof typeof PAGE_ATTRIBUTES;

/** One measure of the page. */
export function pageMeasure(body: SectionNode, key: PageKey): number {
  const [name, attribute, usual] = PAGE_ATTRIBUTES[key];
  return pointsOf(propertyValue(body.sectionProperties, name, attribute)) ?? usual;
}

/** Sets one measure of the page. */
export function setPageMeasure(body: SectionNode, key: PageKey, value: number): void {
  const [name, attribute] = PAGE_ATTRIBUTES[key];
  withSectionProperty(body, withAttributes(property(body.sectionProperties, name) ?? xml(name), { [attribute]: twipsOf(value) }));
}

/** The width between the margins. */
export function contentWidth(body: SectionNode): number {
  return pageMeasure(body, 'PAGE_WIDTH') - pageMeasure(body, 'MARGIN_LEFT') - pageMeasure(body, 'MARGIN_RIGHT');
}
