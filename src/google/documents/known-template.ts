// A template as an execution has read it, and the texts that its check needs.
import type { TemplateText } from '../../domain/documents/template-check';
import type { SectionShape } from './section-shape';

/** Shapes of the template's sections; `null` where a header or footer has no tags. */
export interface KnownTemplate {
  readonly body: SectionShape;
  readonly header: SectionShape | null;
  readonly footer: SectionShape | null;
}

/** The texts for checking the template. */
export function checkText(known: KnownTemplate): TemplateText {
  const sections = [known.body, known.header, known.footer].filter((shape) => shape !== null);
  return { sections: sections.map(({ lines }) => lines), misplaced: sections.flatMap(({ misplaced }) => misplaced) };
}
