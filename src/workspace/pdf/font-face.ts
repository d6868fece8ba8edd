// Sarabun's four faces: shaping text into glyphs whose code points give the source text back when it is copied or searched.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import { hasSign } from './drawn-signs';

/** Which face of the font. */
export type FaceName = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** One glyph; measures are thousandths of the font size. */
export interface Glyph {
  readonly id: number;
  /** What the glyph stands for in the text layer; may be nothing. */
  readonly codePoints: readonly number[];
  readonly advance: number;
  readonly width: number;
  readonly xOffset: number;
  readonly yOffset: number;
  /** A sign that the font lacks and that is drawn as lines. */
  readonly sign?: string;
}

/** Glyphs of a text and their width together. */
export interface Shaped {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
}

interface FontkitGlyph { readonly id: number; readonly codePoints: readonly number[]; readonly advanceWidth: number }
interface FontkitFont {
  readonly characterSet: readonly number[];
  layout(text: string): { readonly glyphs: readonly FontkitGlyph[]; readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[] };
  glyphForCodePoint(codePoint: number): FontkitGlyph;
  hasGlyphForCodePoint(codePoint: number): boolean;
}

const FILES: Readonly<Record<FaceName, string>> = {
  regular: '400Regular/Sarabun_400Regular.ttf', bold: '700Bold/Sarabun_700Bold.ttf',
  italic: '400Regular_Italic/Sarabun_400Regular_Italic.ttf', boldItalic: '700Bold_Italic/Sarabun_700Bold_Italic.ttf',
};
const SARA_AM = 0x0e33;
const SARA_AA = 0x0e32;
const NIKHAHIT = 0x0e4d;
const SIGN_WIDTH = 600;
const CACHE_SIZE = 50_000;

function isRing(codePoint: number): boolean {
  return codePoint === SARA_AM || codePoint === NIKHAHIT;
}

/** Path of a face's file. */
export function facePath(name: FaceName): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const start = typeof __filename === 'string' ? createRequire(__filename) : require;
  return join(dirname(start.resolve('@expo-google-fonts/sarabun/package.json')), FILES[name]);
}

/** One face. Shaping is remembered for the life of the process: the same words come again in every document. */
export class FontFace {
  private readonly shaped = new Map<string, Shaped>();
  private readonly ringId: number;
  private readonly strokeId: number;

  private constructor(readonly name: FaceName, private readonly font: FontkitFont) {
    // A glyph keeps the code point it was first asked by: asking in order makes that the same in every process.
    for (const codePoint of [...font.characterSet].sort((one, other) => one - other)) font.glyphForCodePoint(codePoint);
    this.ringId = font.glyphForCodePoint(NIKHAHIT).id;
    this.strokeId = font.glyphForCodePoint(SARA_AA).id;
  }

  private static readonly faces = new Map<FaceName, FontFace>();

  static of(name: FaceName): FontFace {
    let face = FontFace.faces.get(name);
    if (face === undefined) {
      const document = new PDFDocument({ autoFirstPage: false, font: null as never });
      document.font(facePath(name));
      face = new FontFace(name, (document as unknown as { readonly _font: { readonly font: FontkitFont } })._font.font);
      FontFace.faces.set(name, face);
    }
    return face;
  }

  shape(text: string): Shaped {
    let found = this.shaped.get(text);
    if (found === undefined) {
      found = this.shapeNew(text);
      if (this.shaped.size > CACHE_SIZE) this.shaped.clear();
      this.shaped.set(text, found);
    }
    return found;
  }

  /** Width in points at a size in points. */
  width(text: string, size: number): number {
    return (this.shape(text).width * size) / 1000;
  }

  private shapeNew(text: string): Shaped {
    const glyphs: Glyph[] = [];
    let plain = '';
    const endPlain = (): void => {
      if (plain !== '') glyphs.push(...this.shapePlain(plain));
      plain = '';
    };
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (this.font.hasGlyphForCodePoint(codePoint)) plain += character;
      else {
        endPlain();
        glyphs.push(...this.missing(character, codePoint));
      }
    }
    endPlain();
    return { glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) };
  }

  private shapePlain(text: string): Glyph[] {
    const { glyphs, positions } = this.font.layout(text);
    const shaped = glyphs.map((glyph, index): Glyph => {
      const position = positions[index] ?? { xAdvance: glyph.advanceWidth, xOffset: 0, yOffset: 0 };
      return { id: glyph.id, codePoints: glyph.codePoints, advance: position.xAdvance, width: glyph.advanceWidth, xOffset: position.xOffset, yOffset: position.yOffset };
    });
    return text.includes(String.fromCharCode(SARA_AM)) ? this.withSaraAm(shaped) : shaped;
  }

  // The font draws sara am as a ring over the consonant and the stroke after it. The stroke takes the letter's code
  // point and the ring none of its own (or its tone mark's), so that the text layer has the letter as it was typed.
  private withSaraAm(glyphs: readonly Glyph[]): Glyph[] {
    const out = [...glyphs];
    for (let index = 0; index + 1 < out.length; index += 1) {
      const ring = out[index] as Glyph;
      const stroke = out[index + 1] as Glyph;
      if (stroke.id !== this.strokeId || !ring.codePoints.some(isRing)) continue;
      const others = ring.codePoints.filter((codePoint) => !isRing(codePoint));
      if (others.length > 0) {
        out[index] = { ...ring, codePoints: others };
        out[index + 1] = { ...stroke, codePoints: [SARA_AM] };
      } else if (ring.id === this.ringId) {
        const whole = this.font.glyphForCodePoint(SARA_AM);
        out.splice(index, 2, { ...stroke, id: whole.id, width: whole.advanceWidth, xOffset: ring.xOffset, codePoints: [SARA_AM] });
      } else {
        // A narrow ring (over ป ฝ ฟ) has no whole form: the two letters it is made of, equal under NFKC.
        out[index] = { ...ring, codePoints: [NIKHAHIT] };
        out[index + 1] = { ...stroke, codePoints: [SARA_AA] };
      }
    }
    return out;
  }

  private missing(character: string, codePoint: number): Glyph[] {
    // Marks that only steer line breaking are never visible.
    if (/[\u200B-\u200D\u2060\uFEFF\u00AD]/.test(character)) return [];
    if (character === '\u2011') return this.shapePlain('-');
    if (/\s/.test(character)) return this.shapePlain(' ');
    const box = this.font.glyphForCodePoint(-1);
    const base = { id: 0, codePoints: [codePoint], xOffset: 0, yOffset: 0, width: box.advanceWidth };
    return [hasSign(character) ? { ...base, advance: SIGN_WIDTH, sign: character } : { ...base, advance: box.advanceWidth }];
  }
}
