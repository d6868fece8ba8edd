// The lines of a DOCX as pens.
import { colorOf } from '../docx/run-style';
import type { XmlNode } from '../docx/xml-node';
import type { Pen } from './layout-model';

/** The pen of a border element; `null` where it draws nothing. */
export function penOf(node: XmlNode | undefined): Pen | null {
  const style = node?.attributes['w:val'];
  if (node === undefined || style === undefined || style === 'nil' || style === 'none') return null;
  const width = Number.parseFloat(node.attributes['w:sz'] ?? '4') / 8;
  const dash = style === 'dotted' ? [1, 1.5] : style.startsWith('dash') || style.startsWith('dot') ? [3, 2] : undefined;
  return { color: colorOf(node.attributes['w:color']) ?? '#000000', width: Math.max(0.25, width), ...(dash === undefined ? {} : { dash }) };
}
