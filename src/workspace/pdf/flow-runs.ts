// The runs of a paragraph: texts with their looks, tabs, breaks, fields and pictures.
import { mergeProperties } from '../docx/named-styles';
import { readDrawing } from '../docx/picture';
import type { Properties } from '../docx/property-list';
import { runAttribute } from '../docx/run-style';
import { childOf, elementsOf, textOf, type XmlNode } from '../docx/xml-node';
import type { FlowSource } from './docx-flow';
import type { Run, RunLook } from './flow';

const DEFAULT_SIZE = 11;

interface RunContext { readonly source: FlowSource; readonly styleId: string | undefined; readonly around: Properties }

/** How a run with these resolved properties looks. */
export function lookOf(list: Properties): RunLook {
  return {
    size: runAttribute(list, 'size') ?? DEFAULT_SIZE, bold: runAttribute(list, 'bold') ?? false, italic: runAttribute(list, 'italic') ?? false,
    underline: runAttribute(list, 'underline') ?? false, strike: runAttribute(list, 'strikethrough') ?? false,
    color: hexOf(runAttribute(list, 'color')) || '000000', shade: hexOf(runAttribute(list, 'background')),
  };
}

/** The runs of a paragraph's children; the texts of fields other than page numbers are printed as they stand. */
export function readRuns(elements: readonly XmlNode[], context: RunContext): readonly Run[] {
  const runs: Run[] = [];
  let field: 'PAGE' | 'NUMPAGES' | 'other' | null = null;
  let isResult = false;
  const visit = (element: XmlNode): void => {
    if (element.name === 'w:r') {
      const look = lookOf(mergeProperties([context.around, context.source.styles.runProperties(context.styleId, elementsOf(childOf(element, 'w:rPr')))]));
      for (const part of elementsOf(element)) {
        if (part.name === 'w:fldChar') {
          const kind = part.attributes['w:fldCharType'];
          if (kind === 'begin') { field = 'other'; isResult = false; }
          if (kind === 'separate') isResult = true;
          if (kind === 'end') { if (field === 'PAGE' || field === 'NUMPAGES') runs.push({ kind: 'field', field, look }); field = null; isResult = false; }
        } else if (part.name === 'w:instrText') {
          field = fieldOf(textOf(part)) ?? field;
        } else if (field === null || (field === 'other' && isResult)) {
          runs.push(...partRuns(part, look, context.source));
        }
      }
    } else if (element.name === 'w:fldSimple') {
      const named = fieldOf(element.attributes['w:instr'] ?? '');
      if (named === undefined) elementsOf(element).forEach(visit);
      else runs.push({ kind: 'field', field: named, look: lookOf(context.source.styles.runProperties(context.styleId, [])) });
    } else if (['w:hyperlink', 'w:ins', 'w:smartTag', 'w:sdt', 'w:sdtContent'].includes(element.name)) {
      elementsOf(element).forEach(visit);
    }
  };
  elements.forEach(visit);
  return runs;
}

function fieldOf(instruction: string): 'PAGE' | 'NUMPAGES' | undefined {
  const name = instruction.trim().split(/\s+/)[0];
  return name === 'PAGE' || name === 'NUMPAGES' ? name : undefined;
}

function partRuns(part: XmlNode, look: RunLook, source: FlowSource): readonly Run[] {
  switch (part.name) {
    case 'w:t': return textOf(part).split('\n').flatMap((text, index): readonly Run[] => [...(index > 0 ? [{ kind: 'line-break', look } as const] : []), ...(text === '' ? [] : [{ kind: 'text', text, look } as const])]);
    case 'w:tab': return [{ kind: 'tab', look }];
    case 'w:br': return [{ kind: part.attributes['w:type'] === 'page' ? 'page-break' : 'line-break', look }];
    case 'w:cr': return [{ kind: 'line-break', look }];
    case 'w:noBreakHyphen': return [{ kind: 'text', text: '\u2011', look }];
    case 'w:drawing': return picture(part, look, source);
    default: return [];
  }
}

function picture(drawing: XmlNode, look: RunLook, source: FlowSource): readonly Run[] {
  const drawn = readDrawing(drawing);
  const target = drawn === undefined ? undefined : source.archive.targetPart(source.part, drawn.relationshipId);
  const bytes = target === undefined ? undefined : source.archive.bytes(target);
  return drawn === undefined || bytes === undefined ? [] : [{ kind: 'image', bytes, width: drawn.width, height: drawn.height, look }];
}

function hexOf(color: string | null): string {
  return color === null ? '' : color.replace('#', '');
}
