// A page to draw on, over pdfkit: text by glyphs, lines, boxes, pictures. Points, y from the top of the page.
import PDFDocument from 'pdfkit';
import { signOperators } from './drawn-signs';
import { FontFace, facePath, type FaceName, type Glyph } from './font-face';
import { flattenPicture } from './flatten-png';

/** Where and how glyphs are drawn; `gap` is added after each cluster. */
export interface TextPlace {
  readonly x: number;
  readonly baseline: number;
  readonly face: FaceName;
  readonly size: number;
  readonly color: string;
  readonly gap?: number;
  /**
   * The text as it was typed: some programs order letters by their place on the page, where marks over a consonant
   * come in no order, and read it from here instead.
   */
  readonly actual?: string;
}

/** A rectangle in points. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface EmbeddedFont {
  readonly id: string;
  readonly subset: { readonly glyphs: number[] };
  readonly unicode: (readonly number[])[];
  readonly widths: number[];
  ref(): unknown;
}
interface Internals {
  readonly _font: EmbeddedFont;
  readonly page: { readonly fonts: Record<string, unknown>; readonly height: number };
  addContent(text: string): void;
  read(): Buffer | null;
  image(source: Buffer, x: number, y: number, options: { readonly width: number; readonly height: number }): void;
}

/** What the file says of itself. */
export interface PdfInfo {
  readonly title?: string;
  /** Milliseconds since 1970; the same document at the same time is the same bytes. */
  readonly createdMs: number;
}

/** A PDF being drawn. */
export class PdfCanvas {
  private readonly pdf: PDFKit.PDFDocument;
  private readonly fonts = new Map<FaceName, { readonly font: EmbeddedFont; readonly ids: Map<string, number> }>();
  /** The page being drawn, from 1, and how many there will be: for fields. */
  pageNumber = 0;

  constructor(info: PdfInfo, readonly pageCount: number) {
    this.pdf = new PDFDocument({
      autoFirstPage: false, font: null as never, compress: true,
      info: { CreationDate: new Date(info.createdMs), ModDate: new Date(info.createdMs), Producer: 'PDFKit', Creator: 'PDFKit', ...(info.title === undefined ? {} : { Title: info.title }) },
    });
  }

  addPage(width: number, height: number): void {
    this.pdf.addPage({ size: [width, height], margin: 0 });
    this.pageNumber += 1;
  }

  text(glyphs: readonly Glyph[], place: TextPlace): void {
    const { font, ids } = this.fontOf(place.face);
    this.internals.page.fonts[font.id] = font.ref();
    const { size } = place;
    const out = [`BT\n/${font.id} ${number(size)} Tf\n${rgb(place.color)} rg\n1 0 0 -1 ${number(place.x)} ${number(place.baseline)} Tm\n`];
    const signs: string[] = [];
    let x = place.x;
    let run = '';
    const endRun = (): void => {
      if (run !== '') out.push(`[${run}] TJ\n`);
      run = '';
    };
    for (const [index, glyph] of glyphs.entries()) {
      const next = glyphs[index + 1];
      const gap = place.gap !== undefined && (next === undefined || next.advance > 0) ? place.gap : 0;
      const code = glyphCode(font, ids, glyph);
      if (glyph.yOffset !== 0 || glyph.sign !== undefined) endRun();
      if (glyph.sign !== undefined) {
        signs.push(`${rgb(place.color)} rg ${rgb(place.color)} RG\n${signOperators(glyph.sign, { x, y: place.baseline, size })}`);
        out.push('3 Tr\n');
      }
      if (glyph.yOffset !== 0) out.push(`${number((glyph.yOffset * size) / 1000)} Ts\n`);
      run += `${kern(-glyph.xOffset)}<${code}>${kern(glyph.width + glyph.xOffset - glyph.advance - (gap * 1000) / size)}`;
      if (glyph.yOffset !== 0 || glyph.sign !== undefined) endRun();
      if (glyph.yOffset !== 0) out.push('0 Ts\n');
      if (glyph.sign !== undefined) out.push('0 Tr\n');
      x += (glyph.advance * size) / 1000 + gap;
    }
    endRun();
    const actual = place.actual !== undefined && MARKS.test(place.actual) ? place.actual : undefined;
    if (actual !== undefined) this.internals.addContent(`/Span <</ActualText <${utf16(actual)}>>> BDC`);
    this.internals.addContent(`${out.join('')}ET${actual === undefined ? '' : '\nEMC'}`);
    for (const sign of signs) this.internals.addContent(`q\n${sign}\nQ`);
  }

  fill(box: Rectangle, color: string): void {
    this.internals.addContent(`${rgb(color)} rg\n${number(box.x)} ${number(box.y)} ${number(box.width)} ${number(box.height)} re f`);
  }

  line(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }, pen: { readonly color: string; readonly width: number; readonly dash?: readonly number[] }): void {
    const dash = pen.dash === undefined ? '' : `[${pen.dash.map(number).join(' ')}] 0 d\n`;
    this.internals.addContent(`q\n${dash}${rgb(pen.color)} RG\n${number(pen.width)} w\n${number(from.x)} ${number(from.y)} m ${number(to.x)} ${number(to.y)} l S\nQ`);
  }

  /** Draws a picture; one that PDF cannot hold is shown as an empty frame. */
  picture(bytes: Uint8Array, box: Rectangle): void {
    const drawable = flattenPicture(bytes);
    if (drawable === undefined) {
      const { x, y, width, height } = box;
      this.internals.addContent(`q\n0.6 0.6 0.6 RG\n0.5 w\n${number(x)} ${number(y)} ${number(width)} ${number(height)} re S\nQ`);
    } else this.internals.image(Buffer.from(drawable), box.x, box.y, { width: box.width, height: box.height });
  }

  link(box: Rectangle, url: string): void {
    if (/^(https?|mailto|ftp):/i.test(url)) this.pdf.link(box.x, box.y, box.width, box.height, url);
  }

  toBytes(): Uint8Array {
    this.pdf.end();
    const chunks: Buffer[] = [];
    for (let chunk = this.internals.read(); chunk !== null; chunk = this.internals.read()) chunks.push(chunk);
    return new Uint8Array(Buffer.concat(chunks));
  }

  private get internals(): Internals {
    return this.pdf as unknown as Internals;
  }

  private fontOf(face: FaceName): { readonly font: EmbeddedFont; readonly ids: Map<string, number> } {
    let found = this.fonts.get(face);
    if (found === undefined) {
      this.pdf.font(facePath(face));
      this.fonts.set(face, (found = { font: this.internals._font, ids: new Map<string, number>() }));
    }
    return found;
  }
}

/** The code of a glyph in the file: each meaning of a glyph has its own, so that the text layer is exact. */
function glyphCode(font: EmbeddedFont, ids: Map<string, number>, glyph: Glyph): string {
  const key = `${glyph.id} ${glyph.codePoints.join('.')}`;
  let id = ids.get(key);
  if (id === undefined) {
    font.subset.glyphs.push(glyph.id);
    id = font.subset.glyphs.length - 1;
    font.unicode[id] = glyph.codePoints;
    font.widths[id] = glyph.width;
    ids.set(key, id);
  }
  return id.toString(16).padStart(4, '0');
}

const MARKS = /[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]/;

function utf16(text: string): string {
  return `FEFF${[...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function kern(value: number): string {
  return Math.abs(value) < 0.01 ? '' : ` ${number(value)} `;
}

function rgb(color: string): string {
  const value = Number.parseInt(color.replace('#', ''), 16);
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => number(part / 255)).join(' ');
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** The face for a style. */
export function faceOf(style: { readonly bold: boolean; readonly italic: boolean }): FaceName {
  return style.bold ? (style.italic ? 'boldItalic' : 'bold') : style.italic ? 'italic' : 'regular';
}

/** The face itself, for measuring. */
export function measured(style: { readonly bold: boolean; readonly italic: boolean }): FontFace {
  return FontFace.of(faceOf(style));
}
