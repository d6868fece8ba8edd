// Distributes slices over pages.
import type { Slice } from './layout-model';

/** A slice at its height on a page, from the top of the text. */
export interface PlacedSlice {
  readonly slice: Slice;
  readonly y: number;
}

/** A row that is longer than this part of a page is split rather than moved. */
const SPLIT_FROM = 0.4;

/** The pages of a flow whose text may be `height` points high; there is always one. */
export function paginate(slices: readonly Slice[], height: number): PlacedSlice[][] {
  return new Paginator(height).run([...slices]);
}

class Paginator {
  private readonly pages: PlacedSlice[][] = [[]];
  private y = 0;

  constructor(private readonly height: number) {}

  run(queue: Slice[]): PlacedSlice[][] {
    while (queue.length > 0) {
      const group = nextGroup(queue);
      if (group[0]?.startsPage === true && this.page.length > 0) this.newPage(group[0]);
      const needed = group.reduce((sum, slice) => sum + slice.height, 0);
      const splittable = group.length === 1 && group[0]?.split !== undefined && needed > this.height * SPLIT_FROM;
      if (this.y + trimmed(group) > this.height && this.page.length > 0 && needed <= this.height && !splittable) this.newPage(group.find((slice) => slice.isSpace !== true));
      for (const slice of group) this.place(slice, queue);
    }
    return this.pages;
  }

  private get page(): PlacedSlice[] {
    return this.pages[this.pages.length - 1] as PlacedSlice[];
  }

  private place(slice: Slice, queue: Slice[]): void {
    const isTop = this.page.length === 0;
    if (slice.isSpace === true) {
      if (!isTop) this.y += slice.height;
      return;
    }
    if (this.y + slice.height > this.height + 0.01) {
      const parts = slice.split?.(this.height - this.y) ?? null;
      if (parts !== null) {
        this.put(parts[0]);
        const rest = slice.header === undefined ? parts[1] : { ...parts[1], header: slice.header };
        this.newPage(rest);
        queue.unshift(rest);
        return;
      }
      if (!isTop) {
        this.newPage(slice);
        if (slice.height > this.height - this.y && slice.split !== undefined) {
          queue.unshift(slice);
          return;
        }
      }
    }
    this.put(slice);
  }

  private put(slice: Slice): void {
    this.page.push({ slice, y: this.y });
    this.y += slice.height;
  }

  private newPage(first: Slice | undefined): void {
    this.pages.push([]);
    this.y = 0;
    const header = first?.header ?? [];
    const headerHeight = header.reduce((sum, slice) => sum + slice.height, 0);
    if (headerHeight < this.height / 2) for (const slice of header) this.put(slice);
  }
}

function nextGroup(queue: Slice[]): Slice[] {
  const group: Slice[] = [];
  for (let slice = queue.shift(); slice !== undefined; slice = queue.shift()) {
    group.push(slice);
    if (!slice.keepsNext || queue[0]?.startsPage === true) break;
  }
  return group;
}

// Room after a paragraph may hang over the end of a page.
function trimmed(group: readonly Slice[]): number {
  let end = group.length;
  while (end > 0 && group[end - 1]?.isSpace === true) end -= 1;
  return group.slice(0, end).reduce((sum, slice) => sum + slice.height, 0);
}
