// New tables, rows and cells as the editor makes them: black lines of one point, five points of padding.
import { CellNode, ParagraphNode, RowNode, TableNode, TextNode } from '../../docx/node-model';
import { twipsOf, type Properties } from '../../docx/property-list';
import { asLineBreaks } from '../../docx/text-edit';
import { xml } from '../../docx/xml-node';

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** w:tblBorders with the same line everywhere; `size` in points. */
export function tableBorders(color: string, size: number): Properties[number] {
  return xml('w:tblBorders', {}, EDGES.map((edge) => xml(`w:${edge}`, { 'w:val': size > 0 ? 'single' : 'nil', 'w:sz': Math.round(size * 8), 'w:space': 0, 'w:color': color.replace('#', '') })));
}

/** A table with these cells' texts in a width in points. */
export function newTable(cells: readonly (readonly unknown[])[], width: number): TableNode {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const grid = Array.from({ length: columns }, () => Math.round((width / columns) * 20) / 20);
  const table = new TableNode([
    xml('w:tblW', { 'w:w': twipsOf(grid.reduce((sum, column) => sum + column, 0)), 'w:type': 'dxa' }),
    tableBorders('#000000', 1),
    xml('w:tblLayout', { 'w:type': 'fixed' }),
    xml('w:tblCellMar', {}, ['top', 'left', 'bottom', 'right'].map((edge) => xml(`w:${edge}`, { 'w:w': 100, 'w:type': 'dxa' }))),
    xml('w:tblLook', { 'w:val': '0600' }),
  ], grid);
  for (const texts of cells) {
    const row = new RowNode();
    texts.forEach((text, index) => row.append(newCell(text === null || text === undefined ? '' : String(text), grid[index])));
    table.append(row);
  }
  return table;
}

/** A cell with a text, in a column of a width in points where it is known. */
export function newCell(text: string, width?: number): CellNode {
  const cell = new CellNode(width === undefined ? [] : [xml('w:tcW', { 'w:w': twipsOf(width), 'w:type': 'dxa' })]);
  for (const line of text.split('\n')) {
    const paragraph = new ParagraphNode([xml('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' })]);
    if (line !== '') paragraph.append(new TextNode([{ text: asLineBreaks(line), properties: [], link: null }]));
    cell.append(paragraph);
  }
  return cell;
}
