// A document as simple HTML: headings, paragraphs, lists, tables, inline formats.
import type { DocxDocument } from '../../docx/docx-document';
import { CellNode, ContainerNode, HorizontalRuleNode, ImageNode, PageBreakNode, ParagraphNode, RowNode, TableNode, TextNode, type DocNode, type TextPiece } from '../../docx/node-model';
import { numberingOf, paragraphAttribute } from '../../docx/paragraph-style';
import { propertyValue } from '../../docx/property-list';
import { runAttribute } from '../../docx/run-style';

const TAGS: Readonly<Record<string, string>> = { TITLE: 'h1', SUBTITLE: 'h2', HEADING1: 'h1', HEADING2: 'h2', HEADING3: 'h3', HEADING4: 'h4', HEADING5: 'h5', HEADING6: 'h6' };

/** The whole page. */
export function documentHtml(docx: DocxDocument): string {
  return `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"></head><body>${blocksHtml(docx.body.children, docx)}</body></html>`;
}

function blocksHtml(nodes: readonly DocNode[], docx: DocxDocument): string {
  const out: string[] = [];
  let list: string | null = null;
  const endList = (): void => {
    if (list !== null) out.push(`</${list}>`);
    list = null;
  };
  for (const node of nodes) {
    const numbering = node instanceof ParagraphNode ? numberingOf(node.properties) : null;
    const tag: string | null = numbering === null ? null : docx.numbering.level(numbering.listId, numbering.level)?.format === 'bullet' ? 'ul' : 'ol';
    if (tag !== list) endList();
    if (tag !== null && list === null) out.push(`<${tag}>`);
    list = tag;
    out.push(blockHtml(node, docx, tag !== null));
  }
  endList();
  return out.join('');
}

function blockHtml(node: DocNode, docx: DocxDocument, isItem: boolean): string {
  if (node instanceof ParagraphNode) {
    const tag = isItem ? 'li' : (TAGS[docx.headingOf(node) ?? ''] ?? 'p');
    const alignment = paragraphAttribute(node.properties, 'alignment');
    return `<${tag}${alignment === null || alignment === 'LEFT' ? '' : ` style="text-align:${alignment.toLowerCase()}"`}>${node.children.map(inlineHtml).join('')}</${tag}>`;
  }
  if (node instanceof TableNode) return `<table border="1" cellspacing="0">${node.children.map((row) => blockHtml(row, docx, false)).join('')}</table>`;
  if (node instanceof RowNode) return `<tr>${node.children.map((cell) => blockHtml(cell, docx, false)).join('')}</tr>`;
  if (node instanceof CellNode) {
    const span = propertyValue(node.properties, 'w:gridSpan');
    return `<td${span === undefined ? '' : ` colspan="${span}"`}>${blocksHtml(node.children, docx)}</td>`;
  }
  return node instanceof ContainerNode ? blocksHtml(node.children, docx) : '';
}

function inlineHtml(node: DocNode): string {
  if (node instanceof TextNode) return node.pieces.map(pieceHtml).join('');
  if (node instanceof HorizontalRuleNode) return '<hr>';
  if (node instanceof PageBreakNode) return '<hr style="page-break-before:always;display:none;">';
  if (!(node instanceof ImageNode)) return '';
  return `<img alt="${escape(node.description ?? '')}" src="data:${node.picture.contentType};base64,${Buffer.from(node.picture.bytes).toString('base64')}" style="width:${node.width}pt;height:${node.height}pt">`;
}

function pieceHtml(piece: TextPiece): string {
  if (piece.text === '') return '';
  const styles = [
    runAttribute(piece.properties, 'bold') === true ? 'font-weight:700' : '', runAttribute(piece.properties, 'italic') === true ? 'font-style:italic' : '',
    runAttribute(piece.properties, 'underline') === true ? 'text-decoration:underline' : '',
    runAttribute(piece.properties, 'color') === null ? '' : `color:${String(runAttribute(piece.properties, 'color'))}`,
    runAttribute(piece.properties, 'size') === null ? '' : `font-size:${String(runAttribute(piece.properties, 'size'))}pt`,
  ].filter((style) => style !== '');
  const text = escape(piece.text).replace(/[\r\n]/g, '<br>');
  const styled = styles.length === 0 ? text : `<span style="${styles.join(';')}">${text}</span>`;
  return piece.link === null ? styled : `<a href="${escape(piece.link)}">${styled}</a>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
