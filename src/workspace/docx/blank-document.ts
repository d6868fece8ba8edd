// A new, empty document as bytes: one empty paragraph on A4 with margins of one inch.
import { strToU8 } from 'fflate';
import { BLANK_STYLES } from './blank-styles';
import { DocxArchive, OFFICE_RELATIONSHIPS } from './docx-archive';
import { xml, type XmlNode } from './xml-node';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Attributes of the root of a part with text in it. */
export const PART_NAMESPACES: Readonly<Record<string, string>> = {
  'xmlns:w': MAIN, 'xmlns:r': OFFICE_RELATIONSHIPS,
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
};

/** Content types of the parts that are added when they are needed. */
export const PART_TYPES = {
  header: `${TYPE}.header+xml`, footer: `${TYPE}.footer+xml`, footnotes: `${TYPE}.footnotes+xml`, numbering: `${TYPE}.numbering+xml`, styles: `${TYPE}.styles+xml`,
} as const;

const A4: XmlNode = xml('w:sectPr', {}, [
  xml('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
  xml('w:pgMar', { 'w:top': 1440, 'w:right': 1440, 'w:bottom': 1440, 'w:left': 1440, 'w:header': 720, 'w:footer': 720, 'w:gutter': 0 }),
]);

let blank: Uint8Array | undefined;

/** The bytes of a new document. */
export function blankDocument(): Uint8Array {
  return (blank ??= makeBlank()).slice();
}

function makeBlank(): Uint8Array {
  const archive = new DocxArchive(new Map([['[Content_Types].xml', strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
  )]]));
  archive.relate('', { kind: 'officeDocument', target: 'word/document.xml' });
  archive.declareType({ part: 'word/document.xml' }, `${TYPE}.document.main+xml`);
  archive.setXml('word/document.xml', xml('w:document', PART_NAMESPACES, [xml('w:body', {}, [xml('w:p'), A4])]));
  archive.declareType({ part: 'word/styles.xml' }, PART_TYPES.styles);
  archive.setXml('word/styles.xml', BLANK_STYLES);
  archive.relate('word/document.xml', { kind: 'styles', target: 'word/styles.xml' });
  archive.declareType({ part: 'word/settings.xml' }, `${TYPE}.settings+xml`);
  archive.setXml('word/settings.xml', xml('w:settings', { 'xmlns:w': MAIN }, [xml('w:themeFontLang', { 'w:val': 'en-US', 'w:bidi': 'th-TH' })]));
  archive.relate('word/document.xml', { kind: 'settings', target: 'word/settings.xml' });
  return archive.toBytes();
}
