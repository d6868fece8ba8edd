// Writes a template's description into a document, with what the document service can set: page, paragraphs, tables.
import type { ParagraphLook, TemplateCell, TemplateContent, TemplatePart } from '../../domain/documents/content/template-content';

type Document = GoogleAppsScript.Document.Document;
type Body = GoogleAppsScript.Document.Body;
type Paragraph = GoogleAppsScript.Document.Paragraph;

const POINTS_PER_CM = 72 / 2.54;
const FONT = 'Sarabun';
const BODY_PT = 16;

interface LookSettings {
  readonly align: 'left' | 'center' | 'right';
  readonly bold?: boolean;
  readonly sizePt?: number;
  readonly firstLineCm?: number;
  readonly leftCm?: number;
  readonly beforePt?: number;
  readonly afterPt?: number;
  /** Stays on the page of what follows it. The document service knows that only of headings. */
  readonly staysWithNext?: boolean;
}

const LOOKS: Readonly<Record<ParagraphLook, LookSettings>> = {
  title: { align: 'center', bold: true, sizePt: 18 },
  subtitle: { align: 'center', bold: true },
  heading: { align: 'left', bold: true, beforePt: 6, staysWithNext: true },
  body: { align: 'left', firstLineCm: 2.5 },
  passage: { align: 'left', firstLineCm: 2.5, beforePt: 6 },
  plain: { align: 'left' },
  line: { align: 'left', leftCm: 1.3, firstLineCm: -1.3, beforePt: 6 },
  enclosure: { align: 'left', leftCm: 1.9, firstLineCm: -0.6 },
  item: { align: 'left', firstLineCm: 2.5 },
  'last-item': { align: 'left', firstLineCm: 2.5, beforePt: 0, staysWithNext: true },
  last: { align: 'left', firstLineCm: 2.5, beforePt: 6, staysWithNext: true },
  center: { align: 'center' },
  right: { align: 'right' },
  closing: { align: 'center' },
  dated: { align: 'center', beforePt: 12, staysWithNext: true },
  sign: { align: 'center', leftCm: 7, staysWithNext: true },
  'sign-end': { align: 'center', leftCm: 7 },
  marker: { align: 'left', sizePt: 10 },
  small: { align: 'left', sizePt: 12 },
  'memo-head': { align: 'center', bold: true, sizePt: 24 },
};

/** Writes the template into an empty document: A4, margins 3 cm left and 2 cm right, Sarabun 16. */
export function writeTemplate(document: Document, content: TemplateContent): void {
  const body = document.getBody();
  setPage(body);
  for (const part of content.parts) writePart(body, part);
  // The paragraph that a new document begins with.
  if (body.getNumChildren() > 1) body.getChild(0).removeFromParent();
  if (content.footer !== '') style(document.addFooter().appendParagraph(content.footer), 'small');
}

function setPage(body: Body): void {
  body.setPageWidth(21 * POINTS_PER_CM);
  body.setPageHeight(29.7 * POINTS_PER_CM);
  body.setMarginTop(2.5 * POINTS_PER_CM);
  body.setMarginBottom(2 * POINTS_PER_CM);
  body.setMarginLeft(3 * POINTS_PER_CM);
  body.setMarginRight(2 * POINTS_PER_CM);
}

function writePart(body: Body, part: TemplatePart): void {
  if (part.kind === 'paragraph') {
    style(body.appendParagraph(part.text), part.look);
  } else if (part.kind === 'page-break') {
    body.appendPageBreak();
  } else {
    writeTable(body, part);
  }
}

function writeTable(body: Body, part: Extract<TemplatePart, { readonly kind: 'table' }>): void {
  const table = body.appendTable(part.rows.map(({ cells }) => cells.map((cell) => linesOf(cell)[0] ?? '')));
  part.columnsCm.forEach((width, index) => { table.setColumnWidth(index, width * POINTS_PER_CM); });
  if (!part.borders) table.setBorderWidth(0);
  part.rows.forEach((row, rowIndex) => {
    row.cells.forEach((cell, cellIndex) => {
      const target = table.getCell(rowIndex, cellIndex);
      style(target.getChild(0).asParagraph(), row.look);
      for (const text of linesOf(cell).slice(1)) style(target.appendParagraph(text), row.look);
    });
  });
}

function linesOf(cell: TemplateCell): readonly string[] {
  return typeof cell === 'string' ? [cell] : cell;
}

function style(paragraph: Paragraph, look: ParagraphLook): void {
  const settings = LOOKS[look];
  if (settings.staysWithNext === true) paragraph.setHeading(DocumentApp.ParagraphHeading.HEADING6);
  const left = (settings.leftCm ?? 0) * POINTS_PER_CM;
  paragraph.setAlignment(alignment(settings.align));
  paragraph.setIndentStart(left);
  paragraph.setIndentFirstLine(left + (settings.firstLineCm ?? 0) * POINTS_PER_CM);
  paragraph.setLineSpacing(1);
  paragraph.setSpacingBefore(settings.beforePt ?? 0);
  paragraph.setSpacingAfter(settings.afterPt ?? 0);
  const text = paragraph.editAsText();
  text.setFontFamily(FONT);
  text.setFontSize(settings.sizePt ?? BODY_PT);
  text.setBold(settings.bold ?? false);
  if (settings.staysWithNext === true) text.setItalic(false).setForegroundColor('#000000');
}

function alignment(align: LookSettings['align']): GoogleAppsScript.Document.HorizontalAlignment {
  if (align === 'center') return DocumentApp.HorizontalAlignment.CENTER;
  return align === 'right' ? DocumentApp.HorizontalAlignment.RIGHT : DocumentApp.HorizontalAlignment.LEFT;
}
