// The paragraphs that a scope fills itself: without those its blocks have taken, without the tags of blocks over several paragraphs.
import type { TagPlace } from './template-blocks';

/** Paragraph texts by line; `null` where a block took the paragraph. */
export class LiveLines {
  private readonly texts: (string | null)[];

  constructor(lines: readonly string[]) {
    this.texts = [...lines];
  }

  /** The paragraphs from `from` up to `to` (not included) are filled or removed by a block. */
  take(from: number, to: number): void {
    this.texts.fill(null, from, to);
  }

  /** The block's tag is out of its paragraph; what stands beside it is filled as usual. */
  strip(tag: TagPlace): void {
    const text = this.texts[tag.line];
    if (typeof text === 'string') this.texts[tag.line] = text.replace(tag.raw, () => '');
  }

  /** The texts left from `from` up to `to`. */
  left(from = 0, to = this.texts.length): readonly string[] {
    return this.texts.slice(from, to).filter((text) => text !== null);
  }
}
