// Draws what a filled report asks for: charts in place of their marks, colours in the cells of the table of months.
import type { FieldValues } from '../../domain/documents/field-catalogue';
import { HEAT_LIST, HEAT_WORDS } from '../../domain/reports/report-draft';

type Body = GoogleAppsScript.Document.Body;

const MARK = /^⟦แผนภูมิ:([^:⟧]+):([^:⟧]+):([^:⟧]+)⟧$/;
const MARK_START = '⟦แผนภูมิ:';
/** The name of the unit and twelve months. */
const MONTH_COLUMNS = 13;
const NO_CHART = '(สร้างแผนภูมิไม่ได้ โปรดดูตัวเลขในตาราง)';
const WIDTH_PX = 560;
const HEIGHT_PX = 300;
/** Print width of a chart: the text width of the page in points. */
const PRINT_WIDTH_PT = 420;
const COLOURS: Readonly<Record<string, string>> = { [HEAT_WORDS['on-time']]: '#c6e7cf', [HEAT_WORDS.late]: '#fde7b0', [HEAT_WORDS.missing]: '#f6c7c3', [HEAT_WORDS['not-due']]: '#f1f3f4' };

/** Whether the values ask for anything to be drawn. */
export function hasDecorations(values: FieldValues): boolean {
  return HEAT_LIST in values || Object.values(values).some((value) => typeof value === 'string' && MARK.test(value));
}

/** Draws in the filled body; a chart that cannot be made leaves a sentence, the figures stand in the table. */
export function decorateReport(body: Body, values: FieldValues): void {
  for (const paragraph of markedParagraphs(body)) {
    const mark = MARK.exec(paragraph.getText().trim());
    if (mark === null) continue;
    try {
      const picture = paragraph.clear().appendInlineImage(chartPicture(values[mark[1] ?? ''], { label: mark[2] ?? '', figure: mark[3] ?? '' }));
      picture.setWidth(PRINT_WIDTH_PT).setHeight((PRINT_WIDTH_PT * HEIGHT_PX) / WIDTH_PX);
    } catch (fault) {
      console.warn(`Cannot draw a chart: ${String(fault)}`);
      paragraph.setText(NO_CHART);
    }
  }
  for (const table of body.getTables()) shadeTable(table);
}

/** Bars of a list's figures, its labels beside them. */
function chartPicture(list: FieldValues[string] | undefined, fields: { readonly label: string; readonly figure: string }): GoogleAppsScript.Base.Blob {
  const rows = typeof list === 'object' && list !== null ? list : [];
  const table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, fields.label).addColumn(Charts.ColumnType.NUMBER, fields.figure);
  for (const row of rows) table.addRow([String(row[fields.label] ?? ''), Number(row[fields.figure] ?? 0)]);
  return Charts.newBarChart().setDataTable(table).setDimensions(WIDTH_PX, HEIGHT_PX).setLegendPosition(Charts.Position.NONE).setColors(['#1b6b3f']).build().getAs('image/png');
}

/** The paragraphs with marks, all found before any is changed; a report of a hundred districts has thousands without. */
function markedParagraphs(body: Body): readonly GoogleAppsScript.Document.Paragraph[] {
  const found: GoogleAppsScript.Document.Paragraph[] = [];
  for (let range = nextMark(body, null); range !== null; range = nextMark(body, range)) found.push(range.getElement().getParent().asParagraph());
  return found;
}

/** The platform gives `null` after the last one. */
function nextMark(body: Body, from: GoogleAppsScript.Document.RangeElement | null): GoogleAppsScript.Document.RangeElement | null {
  return from === null ? body.findText(MARK_START) : body.findText(MARK_START, from);
}

/** Only the table of months has a cell that is one of its words; other tables keep their look. */
function shadeTable(table: GoogleAppsScript.Document.Table): void {
  const rows = table.getNumRows();
  if (rows < 2 || table.getRow(0).getNumCells() !== MONTH_COLUMNS) return;
  for (let index = 1; index < rows; index += 1) {
    const row = table.getRow(index);
    textsOf(row).forEach((text, column) => {
      const colour = COLOURS[text.trim()];
      if (colour !== undefined && column > 0) row.getCell(column).setBackgroundColor(colour);
    });
  }
}

/** The texts of a row's cells: the row's own text where every cell is one line, one call instead of one a cell. */
function textsOf(row: GoogleAppsScript.Document.TableRow): readonly string[] {
  const lines = row.getText().split('\n');
  return lines.length === MONTH_COLUMNS ? lines : Array.from({ length: row.getNumCells() }, (_cell, column) => row.getCell(column).getText());
}
