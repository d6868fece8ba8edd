// The typeface of the pages, small enough to stand inside each: Thai and Latin letters alone, packed as WOFF.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';

const require = createRequire(import.meta.url);
/** Latin, Thai, and the signs that pages use; every other letter falls back to the system's face. */
const KEPT = [[0x20, 0x7e], [0xa0, 0xa0], [0xb7, 0xb7], [0xd7, 0xd7], [0xe01, 0xe3a], [0xe3f, 0xe5b], [0x200b, 0x200b], [0x2010, 0x2015], [0x2018, 0x201d], [0x2022, 0x2022], [0x2026, 0x2026], [0x2039, 0x203a]];
const UNUSED_TABLES = new Set(['DSIG', 'FFTM']);
const COMPOSITE = { wordArguments: 1, scale: 8, more: 32, xyScale: 64, twoByTwo: 128 };

/** A CSS rule with the typeface inside, for that weight. */
export function pageFace(file, weight) {
  const woff = packed(withoutOtherLetters(tablesOf(readFileSync(require.resolve(`@expo-google-fonts/sarabun/${file}`)))));
  return `@font-face{font-family:Sarabun;font-weight:${weight};src:url(data:font/woff;base64,${woff.toString('base64')})}`;
}

function tablesOf(font) {
  const tables = new Map();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + 16 * index;
    const tag = font.toString('latin1', at, at + 4);
    if (!UNUSED_TABLES.has(tag)) tables.set(tag, font.subarray(font.readUInt32BE(at + 8), font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12)));
  }
  return tables;
}

/** Outlines of letters outside KEPT are emptied; numbers of glyphs stay, so that every other table goes on being right. */
function withoutOtherLetters(tables) {
  const letters = lettersOf(tables.get('cmap'));
  const isKept = (code) => KEPT.some(([from, to]) => code >= from && code <= to);
  const long = tables.get('head').readInt16BE(50) === 1;
  const [loca, glyf] = [tables.get('loca'), tables.get('glyf')];
  const count = loca.length / (long ? 4 : 2) - 1;
  const start = (glyph) => (long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  const outline = (glyph) => glyf.subarray(start(glyph), start(glyph + 1));
  const kept = new Set();
  const keep = (glyph) => { if (kept.has(glyph)) return; kept.add(glyph); partsOf(outline(glyph)).forEach(keep); };
  for (let glyph = 0; glyph < count; glyph += 1) if ((letters.get(glyph) ?? [0x20]).some(isKept)) keep(glyph); // a glyph without a letter is a form of one
  const outlines = Array.from({ length: count }, (_glyph, glyph) => (kept.has(glyph) ? outline(glyph) : Buffer.alloc(0)));
  const newLoca = Buffer.alloc(loca.length);
  let at = 0;
  [...outlines, Buffer.alloc(0)].forEach((bytes, glyph) => { if (long) newLoca.writeUInt32BE(at, glyph * 4); else newLoca.writeUInt16BE(at / 2, glyph * 2); at += bytes.length; });
  return new Map([...tables, ['glyf', Buffer.concat(outlines)], ['loca', newLoca], ['post', withoutNames(tables.get('post'))]]);
}

/** Names of glyphs serve printers of the past alone; version 3 of the table has none. */
function withoutNames(post) {
  const short = Buffer.from(post.subarray(0, 32));
  short.writeUInt32BE(0x00030000, 0);
  return short;
}

/** Letters of each glyph, from the table of segments (format 4). */
function lettersOf(cmap) {
  const letters = new Map();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4));
    if (table.readUInt16BE(0) !== 4) continue;
    const segments = table.readUInt16BE(6) / 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const at = (part) => 14 + part * segments * 2 + segment * 2 + (part > 0 ? 2 : 0);
      const [last, first, delta, offset] = [table.readUInt16BE(at(0)), table.readUInt16BE(at(1)), table.readUInt16BE(at(2)), table.readUInt16BE(at(3))];
      for (let code = first; code <= last && code < 0xffff; code += 1) {
        const found = offset === 0 ? code : table.readUInt16BE(at(3) + offset + 2 * (code - first));
        const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
        if (glyph !== 0) letters.set(glyph, [...(letters.get(glyph) ?? []), code]);
      }
    }
  }
  return letters;
}

/** Glyphs that a glyph is put together from. */
function partsOf(outline) {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const parts = [];
  for (let at = 10, flags = COMPOSITE.more; (flags & COMPOSITE.more) !== 0;) {
    flags = outline.readUInt16BE(at);
    parts.push(outline.readUInt16BE(at + 2));
    at += 4 + ((flags & COMPOSITE.wordArguments) !== 0 ? 4 : 2) + ((flags & COMPOSITE.scale) !== 0 ? 2 : (flags & COMPOSITE.xyScale) !== 0 ? 4 : (flags & COMPOSITE.twoByTwo) !== 0 ? 8 : 0);
  }
  return parts;
}

/** The tables as a WOFF file (W3C, WOFF File Format 1.0). */
function packed(tables) {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = sorted.map(([tag, bytes]) => { const small = deflateSync(bytes, { level: 9 }); return { tag, bytes, stored: small.length < bytes.length ? small : bytes }; });
  const padded = (length) => (length + 3) & ~3;
  const head = Buffer.alloc(44 + 20 * parts.length);
  const size = parts.reduce((sum, { stored }) => sum + padded(stored.length), head.length);
  head.write('wOFF', 0, 'latin1');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt32BE(size, 8);
  head.writeUInt16BE(parts.length, 12);
  head.writeUInt32BE(parts.reduce((sum, { bytes }) => sum + padded(bytes.length), 12 + 16 * parts.length), 16);
  head.writeUInt16BE(1, 20);
  let at = head.length;
  parts.forEach(({ tag, bytes, stored }, index) => {
    const entry = 44 + 20 * index;
    head.write(tag, entry, 'latin1');
    [at, stored.length, bytes.length, checksum(bytes)].forEach((value, field) => { head.writeUInt32BE(value, entry + 4 + 4 * field); });
    at += padded(stored.length);
  });
  return Buffer.concat([head, ...parts.map(({ stored }) => Buffer.concat([stored, Buffer.alloc(padded(stored.length) - stored.length)]))]);
}

function checksum(bytes) {
  const whole = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}
