// Measuring text in the one typeface that every page is printed in.
import PDFDocument from 'pdfkit';
import type { RunLook } from './flow';
import { prepareForShaping } from './thai-text';

const FACES = {
  plain: '@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf',
  bold: '@expo-google-fonts/sarabun/700Bold/Sarabun_700Bold.ttf',
  italic: '@expo-google-fonts/sarabun/400Regular_Italic/Sarabun_400Regular_Italic.ttf',
  'bold-italic': '@expo-google-fonts/sarabun/700Bold_Italic/Sarabun_700Bold_Italic.ttf',
} as const;

/** Marks above and below Thai letters need this much at least, times the size. */
const LEAST_LINE_HEIGHT = 1.3;
const ASCENT = 1.02;

/** The name under which a look's face is registered. */
export function faceOf(look: RunLook): keyof typeof FACES {
  if (look.bold) return look.italic ? 'bold-italic' : 'bold';
  return look.italic ? 'italic' : 'plain';
}

/** Registers the faces with a document. */
export function registerFaces(document: PDFKit.PDFDocument): void {
  for (const [name, file] of Object.entries(FACES)) document.registerFont(name, require.resolve(file));
}

/** The natural height of a line of that size, points. */
export function naturalHeight(size: number): number {
  return size * LEAST_LINE_HEIGHT;
}

/** From the top of a line to its base line, points. */
export function ascentOf(size: number): number {
  return size * ASCENT;
}

/** Widths of texts, remembered. */
export class TypeMeasure {
  private readonly known = new Map<string, number>();
  private readonly document = new PDFDocument({ autoFirstPage: false });

  constructor() {
    registerFaces(this.document);
  }

  /** Width of a text in a look, points. */
  width(text: string, look: RunLook): number {
    const key = `${faceOf(look)}|${look.size}|${text}`;
    let width = this.known.get(key);
    if (width === undefined) {
      width = this.document.font(faceOf(look)).fontSize(look.size).widthOfString(prepareForShaping(text));
      this.known.set(key, width);
    }
    return width;
  }
}
