// The attributes of elements by the platform's names, between its values and the document's properties.
import { paragraphAttribute, withParagraphAttribute, type Alignment, type ParagraphKey, type ParagraphStyle } from '../../docx/paragraph-style';
import { runAttribute, withRunAttribute, type RunKey, type RunStyle } from '../../docx/run-style';
import type { TextPiece } from '../../docx/node-model';
import type { Properties } from '../../docx/property-list';
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { EnumValue } from '../../kernel/stand-in';

/** Attributes by DocumentApp.Attribute names. */
export type Attributes = Record<string, unknown>;

/** The text attributes and where a run keeps them. */
export const TEXT_ATTRIBUTES: Readonly<Record<string, RunKey>> = {
  FONT_SIZE: 'size', ITALIC: 'italic', STRIKETHROUGH: 'strikethrough', FOREGROUND_COLOR: 'color', BOLD: 'bold',
  UNDERLINE: 'underline', FONT_FAMILY: 'font', BACKGROUND_COLOR: 'background',
};
/** The paragraph attributes and where a paragraph keeps them. */
export const PARAGRAPH_ATTRIBUTES: Readonly<Record<string, ParagraphKey>> = {
  INDENT_END: 'indentEnd', SPACING_BEFORE: 'spacingBefore', INDENT_START: 'indentStart', LINE_SPACING: 'lineSpacing', LEFT_TO_RIGHT: 'leftToRight',
  SPACING_AFTER: 'spacingAfter', HORIZONTAL_ALIGNMENT: 'alignment', INDENT_FIRST_LINE: 'indentFirstLine',
};
const LINK_COLOR = '#1155cc';
const COLORS: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff', red: '#ff0000', green: '#008000', blue: '#0000ff', yellow: '#ffff00', gray: '#808080', grey: '#808080', orange: '#ffa500', purple: '#800080' };

/** A colour argument as `#rrggbb`. @throws PlatformError where it is none */
export function colorArgument(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = String(value).trim().toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short !== null) return `#${short.slice(1).map((digit) => digit + digit).join('')}`;
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const named = COLORS[text];
  if (named === undefined) throw new PlatformError(`Invalid color: ${String(value)}`);
  return named;
}

/** A value of a text attribute as the document keeps it. */
export function textValue(key: RunKey, value: unknown): RunStyle[RunKey] {
  if (value === null || value === undefined) return null;
  if (key === 'color' || key === 'background') return colorArgument(value);
  if (key === 'vertical') return { SUPERSCRIPT: 'superscript', SUBSCRIPT: 'subscript' }[value instanceof EnumValue ? value.key : String(value)] as RunStyle['vertical'] ?? 'baseline';
  if (key === 'font') return fontName(value instanceof EnumValue ? value.key : String(value));
  return key === 'size' ? Number(value) : Boolean(value);
}

/** The name of a font given as such, or by its key of the older DocumentApp.FontFamily. */
function fontName(given: string): string {
  if (!/^[A-Z]+(_[A-Z]+)*$/.test(given)) return given;
  return given.split('_').map((word) => (word === 'MS' ? word : word.charAt(0) + word.slice(1).toLowerCase())).join(' ');
}

/** One text attribute that all pieces share; `null` where they differ or say nothing. */
export function sharedAttribute(pieces: readonly TextPiece[], key: RunKey): RunStyle[RunKey] {
  return shared(pieces.map((piece) => runAttribute(piece.properties, key)));
}

/** The link that all pieces share. */
export function sharedLink(pieces: readonly TextPiece[]): string | null {
  return shared(pieces.map((piece) => piece.link));
}

function shared<T>(values: readonly T[]): T | null {
  const first = values[0];
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** The text attributes that pieces share. */
export function textAttributes(pieces: readonly TextPiece[]): Attributes {
  const attributes: Attributes = {};
  for (const [name, key] of Object.entries(TEXT_ATTRIBUTES)) attributes[name] = sharedAttribute(pieces, key);
  attributes['LINK_URL'] = sharedLink(pieces);
  return attributes;
}

/** A piece with a link, which looks like one, or without. */
export function withLink(piece: TextPiece, url: string | null): TextPiece {
  if (url === null || url === '') {
    const bare = runAttribute(piece.properties, 'color') === LINK_COLOR ? withRunAttribute(withRunAttribute(piece.properties, 'color', null), 'underline', null) : piece.properties;
    return { ...piece, link: null, properties: piece.link === null ? piece.properties : bare };
  }
  return { ...piece, link: url, properties: withRunAttribute(withRunAttribute(piece.properties, 'color', LINK_COLOR), 'underline', true) };
}

/** A piece with the text attributes among `attributes` set. */
export function withTextAttributes(piece: TextPiece, attributes: Attributes): TextPiece {
  let changed = piece;
  if ('LINK_URL' in attributes) changed = withLink(changed, attributes['LINK_URL'] as string | null);
  return { ...changed, properties: withRunAttributes(changed.properties, attributes) };
}

/** A run's property list with the text attributes among `attributes` set. */
export function withRunAttributes(properties: Properties, attributes: Attributes): Properties {
  let changed = properties;
  for (const [name, key] of Object.entries(TEXT_ATTRIBUTES)) {
    if (name in attributes) changed = withRunAttribute(changed, key, textValue(key, attributes[name]));
  }
  return changed;
}

/** Whether any of the attributes is one of text. */
export function hasTextAttributes(attributes: Attributes): boolean {
  return Object.keys(attributes).some((name) => name === 'LINK_URL' || TEXT_ATTRIBUTES[name] !== undefined);
}

/** The paragraph attributes of a property list, alignment as the platform's value. */
export function paragraphAttributes(execution: Execution, properties: Properties): Attributes {
  const attributes: Attributes = {};
  for (const [name, key] of Object.entries(PARAGRAPH_ATTRIBUTES)) attributes[name] = paragraphValueOut(execution, key, paragraphAttribute(properties, key));
  return attributes;
}

/** A paragraph attribute as the platform gives it. */
export function paragraphValueOut(execution: Execution, key: ParagraphKey, value: ParagraphStyle[ParagraphKey]): unknown {
  return key === 'alignment' && value !== null ? execution.border.enumValues('Document.HorizontalAlignment')[value as Alignment] : value;
}

/** A paragraph attribute as the document keeps it. */
export function paragraphValueIn(key: ParagraphKey, value: unknown): ParagraphStyle[ParagraphKey] {
  if (value === null || value === undefined) return null;
  if (key === 'alignment') return (value instanceof EnumValue ? value.key : String(value).toUpperCase()) as Alignment;
  return key === 'leftToRight' ? Boolean(value) : Number(value);
}

/** A paragraph's property list with the paragraph attributes among `attributes` set. */
export function withParagraphAttributes(properties: Properties, attributes: Attributes): Properties {
  let changed = properties;
  for (const [name, key] of Object.entries(PARAGRAPH_ATTRIBUTES)) {
    if (name in attributes) changed = withParagraphAttribute(changed, key, paragraphValueIn(key, attributes[name]));
  }
  return changed;
}
