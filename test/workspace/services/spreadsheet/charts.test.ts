// The stand-ins of charts for mails, and of pictures in and over cells.
import { sheetRig } from './sheet-rig';

const { run } = sheetRig();

describe('charts and pictures', () => {
  it('draws a chart of a data table as PNG', () => {
    expect(run("const data = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, 'm').addColumn(Charts.ColumnType.NUMBER, 'n').addRow(['a', 3]).addRow(['b', 5]).build(); const blob = Charts.newColumnChart().setDataTable(data).setTitle('T').setDimensions(300, 200).build().getAs('image/png'); return [blob.getContentType(), blob.getBytes().slice(1, 4), Charts.newPieChart().setDataTable(data).build().getBlob().getBytes().length > 100]")).toEqual(['image/png', [80, 78, 71], true]);
  });

  it('lays pictures over cells', () => {
    expect(run("const i = sheet.insertImage('https://example.com/a.png', 2, 3); i.setWidth(50).setAltTextTitle('t'); const first = [i.getAnchorCell().getA1Notation(), i.getUrl(), sheet.getImages()[0].getWidth()]; sheet.getImages()[0].remove(); return [...first, sheet.getImages().length]")).toEqual(['B3', 'https://example.com/a.png', 50, 0]);
  });

  it('puts pictures into cells', () => {
    expect(run("r('A1').setValue(SpreadsheetApp.newCellImage().setSourceUrl('https://example.com/a.png').build()); return r('A1').getFormula()")).toBe('=IMAGE("https://example.com/a.png")');
  });
});
