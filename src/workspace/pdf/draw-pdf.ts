// Pages of marks as a PDF with a text layer; the same input gives the same bytes.
import PDFDocument from 'pdfkit';
import type { FlowDocument } from './flow';
import type { Placed } from './line-layout';
import { layPages, type Mark } from './page-layout';
import { prepareForShaping } from './thai-text';
import { faceOf, registerFaces, TypeMeasure } from './type-measure';

/** What is printed beside the content. */
export interface PrintOptions {
  /** Milliseconds since 1970; the PDF's creation date. */
  readonly createdMs: number;
}

let measure: TypeMeasure | undefined;

/** The document as PDF bytes. */
export function drawPdf(flow: FlowDocument, options: PrintOptions): Uint8Array {
  measure ??= new TypeMeasure();
  const pages = layPages(flow, measure);
  const created = new Date(options.createdMs);
  const document = new PDFDocument({
    autoFirstPage: false, size: [flow.page.width, flow.page.height], margin: 0, lang: 'th-TH', displayTitle: true,
    info: { Title: flow.title, CreationDate: created, ModDate: created, Producer: 'tambon-khemkhaeng', Creator: 'tambon-khemkhaeng' },
  });
  registerFaces(document);
  pages.forEach((marks, index) => {
    document.addPage({ size: [flow.page.width, flow.page.height], margin: 0 });
    for (const mark of marks) draw(document, mark, { number: index + 1, total: pages.length });
  });
  document.end();
  return collect(document);
}

function draw(document: PDFKit.PDFDocument, mark: Mark, page: { readonly number: number; readonly total: number }): void {
  switch (mark.kind) {
    case 'fill': document.rect(mark.x, mark.y, mark.width, mark.height).fill(`#${mark.color}`); break;
    case 'edge': document.lineWidth(mark.width).moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2).stroke(`#${mark.color}`); break;
    case 'item': drawItem(document, mark, page); break;
  }
}

function drawItem(document: PDFKit.PDFDocument, { x, baseline, item }: { readonly x: number; readonly baseline: number; readonly item: Placed }, page: { readonly number: number; readonly total: number }): void {
  if (item.kind === 'image') {
    document.image(Buffer.from(item.bytes), x, baseline - item.height, { width: item.width, height: item.height });
    return;
  }
  const text = prepareForShaping(item.kind === 'field' ? String(item.field === 'PAGE' ? page.number : page.total) : item.text);
  if (text === '') return;
  const { look } = item;
  document.font(faceOf(look)).fontSize(look.size).fillColor(`#${look.color}`);
  document.text(text, x, baseline, { baseline: 'alphabetic', lineBreak: false });
  if (look.underline) rule(document, { x, y: baseline + look.size * 0.16, width: item.width, look });
  if (look.strike) rule(document, { x, y: baseline - look.size * 0.25, width: item.width, look });
}

function rule(document: PDFKit.PDFDocument, line: { readonly x: number; readonly y: number; readonly width: number; readonly look: { readonly size: number; readonly color: string } }): void {
  document.lineWidth(line.look.size / 20).moveTo(line.x, line.y).lineTo(line.x + line.width, line.y).stroke(`#${line.look.color}`);
}

/** pdfkit writes everything by the time `end` returns; what it wrote is read at once. */
function collect(document: PDFKit.PDFDocument): Uint8Array {
  const chunks: Buffer[] = [];
  for (let chunk = document.read() as Buffer | null; chunk !== null; chunk = document.read() as Buffer | null) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
