// The styles of a new document: Arial 11, Sarabun for Thai, and the headings as the editor has them.
import { THAI_FALLBACK_FONT } from './run-style';
import { xml, type XmlNode } from './xml-node';

interface HeadingStyle {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly before: number;
  readonly after: number;
  readonly color?: string;
  readonly italic?: boolean;
  readonly outline?: number;
}

const HEADINGS: readonly HeadingStyle[] = [
  { id: 'Heading1', name: 'heading 1', size: 20, before: 20, after: 6, outline: 0 },
  { id: 'Heading2', name: 'heading 2', size: 16, before: 18, after: 6, outline: 1 },
  { id: 'Heading3', name: 'heading 3', size: 14, before: 16, after: 4, color: '434343', outline: 2 },
  { id: 'Heading4', name: 'heading 4', size: 12, before: 14, after: 4, color: '666666', outline: 3 },
  { id: 'Heading5', name: 'heading 5', size: 11, before: 12, after: 4, color: '666666', outline: 4 },
  { id: 'Heading6', name: 'heading 6', size: 11, before: 12, after: 4, color: '666666', italic: true, outline: 5 },
  { id: 'Title', name: 'Title', size: 26, before: 0, after: 3 },
  { id: 'Subtitle', name: 'Subtitle', size: 15, before: 0, after: 16, color: '666666' },
];

function heading(style: HeadingStyle): XmlNode {
  const half = style.size * 2;
  return xml('w:style', { 'w:type': 'paragraph', 'w:styleId': style.id }, [
    xml('w:name', { 'w:val': style.name }), xml('w:basedOn', { 'w:val': 'Normal' }), xml('w:next', { 'w:val': 'Normal' }), xml('w:qFormat'),
    xml('w:pPr', {}, [
      xml('w:keepNext'), xml('w:keepLines'), xml('w:spacing', { 'w:before': style.before * 20, 'w:after': style.after * 20 }),
      ...(style.outline === undefined ? [] : [xml('w:outlineLvl', { 'w:val': style.outline })]),
    ]),
    xml('w:rPr', {}, [
      ...(style.italic === true ? [xml('w:i'), xml('w:iCs')] : []), ...(style.color === undefined ? [] : [xml('w:color', { 'w:val': style.color })]),
      xml('w:sz', { 'w:val': half }), xml('w:szCs', { 'w:val': half }),
    ]),
  ]);
}

const DEFAULT_RUN = xml('w:rPr', {}, [
  xml('w:rFonts', { 'w:ascii': 'Arial', 'w:hAnsi': 'Arial', 'w:eastAsia': 'Arial', 'w:cs': THAI_FALLBACK_FONT }),
  xml('w:sz', { 'w:val': 22 }), xml('w:szCs', { 'w:val': 22 }),
  xml('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'en-US', 'w:bidi': 'th-TH' }),
]);

/** The w:styles of a new document. */
export const BLANK_STYLES: XmlNode = xml('w:styles', { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }, [
  xml('w:docDefaults', {}, [
    xml('w:rPrDefault', {}, [DEFAULT_RUN]),
    xml('w:pPrDefault', {}, [xml('w:pPr', {}, [xml('w:spacing', { 'w:line': 276, 'w:lineRule': 'auto' })])]),
  ]),
  xml('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [xml('w:name', { 'w:val': 'Normal' }), xml('w:qFormat')]),
  xml('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
    xml('w:name', { 'w:val': 'Normal Table' }), xml('w:uiPriority', { 'w:val': 99 }), xml('w:semiHidden'), xml('w:unhideWhenUsed'),
    xml('w:tblPr', {}, [xml('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), xml('w:tblCellMar', {}, [
      xml('w:top', { 'w:w': 0, 'w:type': 'dxa' }), xml('w:left', { 'w:w': 108, 'w:type': 'dxa' }), xml('w:bottom', { 'w:w': 0, 'w:type': 'dxa' }), xml('w:right', { 'w:w': 108, 'w:type': 'dxa' }),
    ])]),
  ]),
  ...HEADINGS.map(heading),
]);
