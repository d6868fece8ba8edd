// The lists of a document: which glyph each level shows, and new lists.
import { childOf, elementsOf, withChildren, xml, type XmlNode } from './xml-node';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The glyphs that the platform knows. */
export type Glyph = 'BULLET' | 'HOLLOW_BULLET' | 'SQUARE_BULLET' | 'NUMBER' | 'LATIN_UPPER' | 'LATIN_LOWER' | 'ROMAN_UPPER' | 'ROMAN_LOWER';

/** One level of a list. */
export interface ListLevel {
  readonly format: string;
  /** `%1.` and the like. */
  readonly text: string;
  readonly start: number;
  readonly paragraphProperties: readonly XmlNode[];
  readonly runProperties: readonly XmlNode[];
}

const FORMATS: Readonly<Record<Glyph, { readonly format: string; readonly text?: string }>> = {
  BULLET: { format: 'bullet', text: '●' }, HOLLOW_BULLET: { format: 'bullet', text: '○' }, SQUARE_BULLET: { format: 'bullet', text: '■' },
  NUMBER: { format: 'decimal' }, LATIN_UPPER: { format: 'upperLetter' }, LATIN_LOWER: { format: 'lowerLetter' },
  ROMAN_UPPER: { format: 'upperRoman' }, ROMAN_LOWER: { format: 'lowerRoman' },
};
const BY_FORMAT: Readonly<Record<string, Glyph>> = { decimal: 'NUMBER', decimalZero: 'NUMBER', thaiNumbers: 'NUMBER', upperLetter: 'LATIN_UPPER', lowerLetter: 'LATIN_LOWER', upperRoman: 'ROMAN_UPPER', lowerRoman: 'ROMAN_LOWER' };
const NESTED: readonly Glyph[] = ['NUMBER', 'LATIN_LOWER', 'ROMAN_LOWER'];

/** The numbering part of a document; changes give a new root. */
export class Numbering {
  changed = false;

  constructor(private root: XmlNode = xml('w:numbering', { 'xmlns:w': MAIN })) {}

  toXml(): XmlNode {
    return this.root;
  }

  /** Makes a list of its own, numbered, and gives back its id. */
  createList(): string {
    const abstractIds = elementsOf(this.root, 'w:abstractNum').map((node) => Number(node.attributes['w:abstractNumId']));
    const ids = elementsOf(this.root, 'w:num').map((node) => Number(node.attributes['w:numId']));
    const abstractId = Math.max(-1, ...abstractIds) + 1;
    const id = Math.max(0, ...ids) + 1;
    const levels = Array.from({ length: 9 }, (_, level) => levelXml(level, NESTED[level % 3] ?? 'NUMBER'));
    const abstract = xml('w:abstractNum', { 'w:abstractNumId': abstractId }, [xml('w:multiLevelType', { 'w:val': 'multilevel' }), ...levels]);
    const list = xml('w:num', { 'w:numId': id }, [xml('w:abstractNumId', { 'w:val': abstractId })]);
    const others = elementsOf(this.root);
    const firstList = others.findIndex((node) => node.name === 'w:num');
    const at = firstList < 0 ? others.length : firstList;
    this.change([...others.slice(0, at), abstract, ...others.slice(at), list]);
    return String(id);
  }

  /** Copies the levels of another document's list into a new one here. */
  adopt(other: Numbering, listId: string): string {
    const id = this.createList();
    for (let level = 0; level < 9; level += 1) {
      const definition = other.levelXml(listId, level);
      if (definition !== undefined) this.override(id, level, definition);
    }
    return id;
  }

  /** The level of a list; `undefined` where the document does not define it. */
  level(listId: string, level: number): ListLevel | undefined {
    const definition = this.levelXml(listId, level);
    if (definition === undefined) return undefined;
    const value = (name: string): string | undefined => childOf(definition, name)?.attributes['w:val'];
    const override = this.overrideXml(listId, level);
    return {
      format: value('w:numFmt') ?? 'decimal', text: value('w:lvlText') ?? '',
      start: Number(childOf(override, 'w:startOverride')?.attributes['w:val'] ?? value('w:start') ?? 1),
      paragraphProperties: elementsOf(childOf(definition, 'w:pPr')), runProperties: elementsOf(childOf(definition, 'w:rPr')),
    };
  }

  /** The platform's name of a level's glyph; `null` for one it has no name for. */
  glyph(listId: string, level: number): Glyph | null {
    const found = this.level(listId, level);
    if (found === undefined) return null;
    if (found.format !== 'bullet') return BY_FORMAT[found.format] ?? null;
    if (['○', 'o', '◦'].includes(found.text)) return 'HOLLOW_BULLET';
    return ['■', '▪', '\uF0A7'].includes(found.text) ? 'SQUARE_BULLET' : 'BULLET';
  }

  setGlyph(listId: string, level: number, glyph: Glyph): void {
    this.override(listId, level, levelXml(level, glyph));
  }

  private override(listId: string, level: number, definition: XmlNode): void {
    this.change(elementsOf(this.root).map((node) => {
      if (node.name !== 'w:num' || node.attributes['w:numId'] !== listId) return node;
      const others = elementsOf(node).filter((child) => child.name !== 'w:lvlOverride' || child.attributes['w:ilvl'] !== String(level));
      return withChildren(node, [...others, xml('w:lvlOverride', { 'w:ilvl': level }, [{ ...definition, attributes: { ...definition.attributes, 'w:ilvl': String(level) } }])]);
    }));
  }

  private levelXml(listId: string, level: number): XmlNode | undefined {
    const overridden = childOf(this.overrideXml(listId, level), 'w:lvl');
    if (overridden !== undefined) return overridden;
    const abstractId = childOf(this.list(listId), 'w:abstractNumId')?.attributes['w:val'];
    const abstract = elementsOf(this.root, 'w:abstractNum').find((node) => node.attributes['w:abstractNumId'] === abstractId);
    return elementsOf(abstract, 'w:lvl').find((node) => node.attributes['w:ilvl'] === String(level));
  }

  private overrideXml(listId: string, level: number): XmlNode | undefined {
    return elementsOf(this.list(listId), 'w:lvlOverride').find((node) => node.attributes['w:ilvl'] === String(level));
  }

  private list(listId: string): XmlNode | undefined {
    return elementsOf(this.root, 'w:num').find((node) => node.attributes['w:numId'] === listId);
  }

  private change(children: readonly XmlNode[]): void {
    this.root = withChildren(this.root, children);
    this.changed = true;
  }
}

function levelXml(level: number, glyph: Glyph): XmlNode {
  const { format, text } = FORMATS[glyph];
  return xml('w:lvl', { 'w:ilvl': level }, [
    xml('w:start', { 'w:val': 1 }), xml('w:numFmt', { 'w:val': format }), xml('w:lvlText', { 'w:val': text ?? `%${level + 1}.` }), xml('w:lvlJc', { 'w:val': 'left' }),
    xml('w:pPr', {}, [xml('w:ind', { 'w:left': 720 * (level + 1), 'w:hanging': 360 })]),
  ]);
}

/** The number of a list item as its level writes it: `a`, `iv`, `๓`. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter': return letters(value);
    case 'upperLetter': return letters(value).toUpperCase();
    case 'lowerRoman': return roman(value);
    case 'upperRoman': return roman(value).toUpperCase();
    case 'thaiNumbers': return String(value).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
    case 'thaiLetters': return 'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'[(value - 1) % 44] ?? String(value);
    case 'decimalZero': return String(value).padStart(2, '0');
    case 'none': return '';
    default: return String(value);
  }
}

function letters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];
  let rest = value;
  let out = '';
  for (const [step, sign] of steps) for (; rest >= step; rest -= step) out += sign;
  return out;
}
