// Draws laid-out flows on pages with headers and footers.
import { layoutBlocks } from './layout-blocks';
import type { Block, Slice } from './layout-model';
import { paginate } from './paginate';
import { PdfCanvas, type PdfInfo } from './pdf-canvas';

/** The paper: points. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly headerDistance: number;
  readonly footerDistance: number;
}

/** A flow of blocks on paper of one size. */
export interface Flow {
  readonly paper: PaperSize;
  readonly blocks: readonly Block[];
  readonly header: readonly Block[];
  readonly footer: readonly Block[];
  /** Header and footer of the first page where they differ. */
  readonly first: { readonly header: readonly Block[]; readonly footer: readonly Block[] } | null;
}

const GAP = 6;

/** The flows, each beginning on a new page, as a PDF. */
export function drawPages(flows: readonly Flow[], info: PdfInfo): Uint8Array {
  const laid = flows.map(layFlow);
  const canvas = new PdfCanvas(info, laid.reduce((sum, flow) => sum + flow.pages.length, 0));
  for (const { flow, pages, top, edges } of laid) {
    const { paper } = flow;
    pages.forEach((page, index) => {
      canvas.addPage(paper.width, paper.height);
      const { header, footer } = index === 0 && edges.first !== null ? edges.first : edges.other;
      drawSlices(canvas, header, { x: paper.margins.left, y: paper.headerDistance });
      for (const { slice, y } of page) slice.draw(canvas, paper.margins.left, top + y);
      drawSlices(canvas, footer, { x: paper.margins.left, y: paper.height - paper.footerDistance - heightOf(footer) });
    });
  }
  return canvas.toBytes();
}

interface LaidFlow {
  readonly flow: Flow;
  readonly pages: ReturnType<typeof paginate>;
  readonly top: number;
  readonly edges: { readonly first: EdgeSlices | null; readonly other: EdgeSlices };
}

interface EdgeSlices {
  readonly header: readonly Slice[];
  readonly footer: readonly Slice[];
}

function layFlow(flow: Flow): LaidFlow {
  const { paper } = flow;
  const width = paper.width - paper.margins.left - paper.margins.right;
  const edge = (edges: { readonly header: readonly Block[]; readonly footer: readonly Block[] }): EdgeSlices => ({ header: layoutBlocks(edges.header, width), footer: layoutBlocks(edges.footer, width) });
  const other = edge(flow);
  const first = flow.first === null ? null : edge(flow.first);
  const all = first === null ? [other] : [first, other];
  const top = Math.max(paper.margins.top, ...all.map(({ header }) => (header.length === 0 ? 0 : paper.headerDistance + heightOf(header) + GAP)));
  const bottom = Math.max(paper.margins.bottom, ...all.map(({ footer }) => (footer.length === 0 ? 0 : paper.footerDistance + heightOf(footer) + GAP)));
  const pages = paginate(layoutBlocks(flow.blocks, width), Math.max(36, paper.height - top - bottom));
  return { flow, pages, top, edges: { first, other } };
}

function drawSlices(canvas: PdfCanvas, slices: readonly Slice[], at: { readonly x: number; readonly y: number }): void {
  let { y } = at;
  for (const slice of slices) {
    slice.draw(canvas, at.x, y);
    y += slice.height;
  }
}

function heightOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, slice) => sum + slice.height, 0);
}
