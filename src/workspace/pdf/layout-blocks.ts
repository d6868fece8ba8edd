// Lays blocks out, one after another, in a width.
import { layoutParagraph } from './layout-paragraph';
import { layoutTable } from './layout-table';
import type { Block, Slice } from './layout-model';

/** The blocks as slices. */
export function layoutBlocks(blocks: readonly Block[], width: number): Slice[] {
  let breaks = false;
  return blocks.flatMap((block): Slice[] => {
    if (block.kind === 'pageBreak') {
      breaks = true;
      return [];
    }
    const slices = block.kind === 'paragraph' ? layoutParagraph(block, width) : layoutTable(block);
    if (breaks && slices[0] !== undefined) slices[0] = { ...slices[0], startsPage: true };
    breaks = false;
    return slices;
  });
}
