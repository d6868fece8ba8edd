// Text: characters with their formats; also what editAsText gives for paragraphs and containers.
import { ParagraphNode, TextNode } from '../../docx/node-model';
import { withRunAttribute, type RunKey, type RunStyle } from '../../docx/run-style';
import { PlatformError } from '../../kernel/platform-error';
import type { EnumValue } from '../../kernel/stand-in';
import { hasTextAttributes, sharedAttribute, sharedLink, textAttributes, textValue, withLink, withTextAttributes, type Attributes } from './attributes';
import { ElementStandIn } from './element';
import { textOfNode } from './node-text';
import { RangeElementStandIn } from './range-element';
import { findTextIn, replaceTextIn } from './search';
import { changePieces, deleteFrom, insertAt, piecesOf, requireOffsets, setTextOf } from './text-scope';

type Setting<T> = readonly [T] | readonly [number, number, T];

/** A Text over one text node, or over all text of a paragraph or container. */
export class TextStandIn extends ElementStandIn {
  readonly typeName = 'Document.Text';
  readonly elementType = 'TEXT';

  override getText(): string {
    return textOfNode(this.node);
  }
  editAsText(): this {
    return this;
  }
  override asText(): this {
    return this;
  }
  setText(text: string | null): this {
    this.change();
    if (this.node instanceof TextNode || this.node instanceof ParagraphNode) setTextOf(this.node, text ?? '');
    else {
      deleteFrom(this.node, 0, Number.MAX_SAFE_INTEGER);
      insertAt(this.node, 0, text ?? '');
    }
    return this;
  }
  appendText(text: string | null): this {
    this.change();
    insertAt(this.node, textOfNode(this.node).length, text ?? '');
    this.grow((text ?? '').length);
    return this;
  }
  insertText(offset: number, text: string | null): this {
    const { length } = textOfNode(this.node);
    if (offset < 0 || offset > length) throw new PlatformError(`Index (${offset}) must be less than or equal to the content length (${length}).`);
    this.change();
    insertAt(this.node, offset, text ?? '');
    this.grow((text ?? '').length);
    return this;
  }
  deleteText(start: number, endInclusive: number): this {
    requireOffsets(this.node, start, endInclusive);
    this.change();
    deleteFrom(this.node, start, endInclusive);
    this.grow(start - endInclusive - 1);
    return this;
  }
  replaceText(pattern: string | null, replacement: string | null): this {
    this.change();
    replaceTextIn(this.node, pattern, replacement);
    return this;
  }
  findText(pattern: string | null, from?: RangeElementStandIn | null): RangeElementStandIn | null {
    const found = findTextIn(this.node, pattern ?? '', from?.foundText() ?? null);
    return found === null ? null : RangeElementStandIn.ofText(this.execution, found);
  }

  // A text that was joined to the one before it keeps its own length.
  private grow(by: number): void {
    if (this.node instanceof TextNode && this.node.joinedTo !== null) this.node.joinedTo = { ...this.node.joinedTo, length: this.node.joinedTo.length + by };
  }

  override getAttributes(offset?: number | null): Attributes {
    return textAttributes(this.at(offset));
  }
  override setAttributes(...args: readonly [Attributes] | readonly [number, number, Attributes]): this {
    const attributes = args[args.length - 1] as Attributes;
    if (hasTextAttributes(attributes)) this.changeRange(args, (piece) => withTextAttributes(piece, attributes));
    return this;
  }
  /** Offsets where the format changes, beginning with 0. */
  getTextAttributeIndices(): number[] {
    const indices: number[] = [];
    let at = 0;
    let before: string | undefined;
    for (const piece of piecesOf(this.node)) {
      const look = JSON.stringify([textAttributes([piece]), sharedAttribute([piece], 'vertical')]);
      if (look !== before) indices.push(at);
      before = look;
      at += piece.text.length;
    }
    return indices;
  }

  isBold(offset?: number | null): unknown { return this.read('bold', offset); }
  isItalic(offset?: number | null): unknown { return this.read('italic', offset); }
  isUnderline(offset?: number | null): unknown { return this.read('underline', offset); }
  isStrikethrough(offset?: number | null): unknown { return this.read('strikethrough', offset); }
  getForegroundColor(offset?: number | null): unknown { return this.read('color', offset); }
  getBackgroundColor(offset?: number | null): unknown { return this.read('background', offset); }
  getFontFamily(offset?: number | null): unknown { return this.read('font', offset); }
  getFontSize(offset?: number | null): unknown { return this.read('size', offset); }
  getLinkUrl(offset?: number | null): string | null { return sharedLink(this.at(offset)); }
  getTextAlignment(offset?: number | null): EnumValue | null {
    const value = this.read('vertical', offset);
    if (value === null) return null;
    const key = value === 'baseline' ? 'NORMAL' : String(value).toUpperCase();
    return this.execution.border.enumValues('Document.TextAlignment')[key] ?? null;
  }

  setBold(...args: Setting<boolean | null>): this { return this.write('bold', args); }
  setItalic(...args: Setting<boolean | null>): this { return this.write('italic', args); }
  setUnderline(...args: Setting<boolean | null>): this { return this.write('underline', args); }
  setStrikethrough(...args: Setting<boolean | null>): this { return this.write('strikethrough', args); }
  setForegroundColor(...args: Setting<string | null>): this { return this.write('color', args); }
  setBackgroundColor(...args: Setting<string | null>): this { return this.write('background', args); }
  setFontFamily(...args: Setting<string | null>): this { return this.write('font', args); }
  setFontSize(...args: Setting<number | null>): this { return this.write('size', args); }
  setTextAlignment(...args: Setting<EnumValue | null>): this { return this.write('vertical', args); }
  setLinkUrl(...args: Setting<string | null>): this {
    const url = args[args.length - 1] as string | null;
    this.changeRange(args, (piece) => withLink(piece, url));
    return this;
  }

  private at(offset: number | null | undefined): ReturnType<typeof piecesOf> {
    if (offset === null || offset === undefined) return piecesOf(this.node);
    requireOffsets(this.node, offset, offset);
    return piecesOf(this.node, offset, offset);
  }
  private read(key: RunKey, offset: number | null | undefined): RunStyle[RunKey] {
    return sharedAttribute(this.at(offset), key);
  }
  private write(key: RunKey, args: Setting<unknown>): this {
    const value = textValue(key, args[args.length - 1]);
    this.changeRange(args, (piece) => ({ ...piece, properties: withRunAttribute(piece.properties, key, value) }));
    return this;
  }
  private changeRange(args: readonly unknown[], change: Parameters<typeof changePieces>[1]): void {
    const [start, endInclusive] = args.length === 3 ? (args as readonly [number, number, unknown]) : [undefined, undefined];
    if (start !== undefined && endInclusive !== undefined) requireOffsets(this.node, start, endInclusive);
    this.change();
    changePieces(this.node, change, start === undefined || endInclusive === undefined ? undefined : { start, endInclusive });
  }
}
