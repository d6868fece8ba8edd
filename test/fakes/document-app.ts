// A small DocumentApp tree in memory: sections, paragraphs, list items, tables; enough to fill a template, counting reads and edits.

/** How often elements were read and edited. */
export const calls = { read: 0, edit: 0 };

export const ElementType = {
  BODY_SECTION: 'BODY_SECTION', HEADER_SECTION: 'HEADER_SECTION', FOOTER_SECTION: 'FOOTER_SECTION', PARAGRAPH: 'PARAGRAPH', LIST_ITEM: 'LIST_ITEM',
  TABLE: 'TABLE', TABLE_ROW: 'TABLE_ROW', TABLE_CELL: 'TABLE_CELL',
} as const;

type TypeName = keyof typeof ElementType;

/** An element of the fake tree. */
export class FakeElement {
  parent: FakeElement | null = null;
  readonly children: FakeElement[] = [];
  text = '';

  constructor(readonly type: TypeName, content: string | readonly FakeElement[]) {
    if (typeof content === 'string') this.text = content;
    else for (const child of content) this.attach(child, this.children.length);
  }

  getType(): TypeName { calls.read += 1; return this.type; }
  getParent(): FakeElement | null { calls.read += 1; return this.parent; }
  getNumChildren(): number { calls.read += 1; return this.children.length; }
  getNumRows(): number { return this.getNumChildren(); }
  getChild(index: number): FakeElement {
    calls.read += 1;
    const child = this.children[index];
    if (child === undefined) throw new Error(`Child index (${index}) must be less than the number of child elements (${this.children.length}).`);
    return child;
  }
  getRow(index: number): FakeElement { return this.getChild(index); }
  getChildIndex(child: FakeElement): number { calls.read += 1; return this.children.indexOf(child); }
  asTable(): FakeElement { return this; }
  asParagraph(): FakeElement { return this; }
  asListItem(): FakeElement { return this; }
  asText(): FakeElement { return this; }

  getText(): string {
    calls.read += 1;
    return this.plain();
  }

  getParagraphs(): FakeElement[] {
    calls.read += 1;
    return this.leaves();
  }

  copy(): FakeElement {
    calls.edit += 1;
    return this.children.length === 0 && (this.type === 'PARAGRAPH' || this.type === 'LIST_ITEM')
      ? new FakeElement(this.type, this.text)
      : new FakeElement(this.type, this.children.map((child) => child.copy()));
  }

  insertParagraph(index: number, element: FakeElement): FakeElement { return this.inserted(index, element, 'PARAGRAPH'); }
  insertListItem(index: number, element: FakeElement): FakeElement { return this.inserted(index, element, 'LIST_ITEM'); }
  insertTable(index: number, element: FakeElement): FakeElement { return this.inserted(index, element, 'TABLE'); }
  insertTableRow(index: number, element: FakeElement): FakeElement { return this.inserted(index, element, 'TABLE_ROW'); }

  removeFromParent(): void {
    calls.edit += 1;
    const parent = this.parent;
    if (parent === null) throw new Error('Element must be attached.');
    const last = parent.children.at(-1) === this && this.type === 'PARAGRAPH' && parent.type !== 'TABLE';
    if (last) throw new Error("Can't remove the last paragraph in a document section.");
    parent.children.splice(parent.children.indexOf(this), 1);
    this.parent = null;
  }

  clear(): FakeElement {
    calls.edit += 1;
    this.text = '';
    return this;
  }

  replaceText(pattern: string, replacement: string): FakeElement {
    calls.edit += 1;
    const expression = new RegExp(pattern, 'g');
    // The platform may read `$1` and `\` in a replacement: this fake does, so that such text must not reach it.
    for (const leaf of this.leaves()) leaf.text = leaf.text.replace(expression, replacement.replace(/\\(.)/g, '$$1'));
    return this;
  }

  findText(pattern: string): { getElement: () => FakeElement; getStartOffset: () => number } | null {
    calls.read += 1;
    for (const leaf of this.leaves()) {
      const offset = leaf.text.search(new RegExp(pattern));
      if (offset >= 0) return { getElement: () => leaf, getStartOffset: () => offset };
    }
    return null;
  }

  insertText(offset: number, text: string): void { this.text = this.text.slice(0, offset) + text + this.text.slice(offset); }
  deleteText(start: number, endInclusive: number): void { this.text = this.text.slice(0, start) + this.text.slice(endInclusive + 1); }

  plain(): string {
    return this.leaves().map(({ text }) => text).join('\n');
  }

  private leaves(): FakeElement[] {
    if (this.type === 'PARAGRAPH' || this.type === 'LIST_ITEM') return [this];
    return this.children.flatMap((child) => child.leaves());
  }

  private inserted(index: number, element: FakeElement, type: TypeName): FakeElement {
    calls.edit += 1;
    if (element.parent !== null) throw new Error('Element must be detached.');
    if (element.type !== type) throw new Error(`The parameters (${element.type}) don't match the method signature for insert ${type}.`);
    this.attach(element, index);
    return element;
  }

  private attach(element: FakeElement, index: number): void {
    if (index > this.children.length) throw new Error(`Child index (${index}) must be less than or equal to the number of child elements (${this.children.length}).`);
    element.parent = this;
    this.children.splice(index, 0, element);
  }
}

/** A body: each text is a paragraph, `• …` a list item, a nested list a table of rows of cells of paragraphs. */
export function fakeBody(parts: readonly (string | readonly (readonly (readonly string[])[])[])[]): FakeElement {
  return new FakeElement('BODY_SECTION', parts.map((part) => (typeof part === 'string' ? leaf(part) : table(part))));
}

function leaf(text: string): FakeElement {
  return text.startsWith('• ') ? new FakeElement('LIST_ITEM', text.slice(2)) : new FakeElement('PARAGRAPH', text);
}

function table(rows: readonly (readonly (readonly string[])[])[]): FakeElement {
  return new FakeElement('TABLE', rows.map((cells) => new FakeElement('TABLE_ROW', cells.map((texts) => new FakeElement('TABLE_CELL', texts.map(leaf))))));
}
