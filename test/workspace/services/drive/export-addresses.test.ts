// The export and download addresses of the workspace's own files.
import { GOOGLE_MIME } from '../../../../src/workspace/kernel/files';
import { driveModule } from '../../../../src/workspace/services/drive/module';
import { spreadsheetModule } from '../../../../src/workspace/services/spreadsheet/module';
import { urlFetchModule } from '../../../../src/workspace/services/url-fetch/module';
import { Rig } from '../../rig';

const HEADERS = '{ headers: { Authorization: "Bearer " } }';

function rigWithBook(): { readonly rig: Rig; readonly id: string; readonly gid: number } {
  const rig = new Rig({ modules: [driveModule, urlFetchModule, spreadsheetModule] });
  const [id, gid] = rig.run('const s = SpreadsheetApp.create("สมุด"); s.getSheets()[0].appendRow(["ก", 1]); const t = s.insertSheet("Two"); t.appendRow(["ข", 2]); return [s.getId(), t.getSheetId()]') as [string, number];
  return { rig, id, gid };
}

describe('export addresses', () => {
  it.each([
    ['https://docs.google.com/spreadsheets/d/ID/export?format=csv', 'ก,1'], ['https://docs.google.com/spreadsheets/d/ID/export?exportFormat=csv&gid=GID', 'ข,2'],
    ['https://docs.google.com/spreadsheets/d/ID/gviz/tq?tqx=out:csv&gid=GID', 'ข,2'], ['https://docs.google.com/feeds/download/spreadsheets/Export?key=ID&exportFormat=csv', 'ก,1'],
    ['https://docs.google.com/spreadsheets/d/ID/export?format=pdf&gid=GID&size=A4&portrait=false&gridlines=false', '%PDF-'], ['https://docs.google.com/feeds/download/documents/export/Export?id=ID&exportFormat=pdf', '%PDF-'],
    ['https://drive.google.com/uc?export=download&id=ID', '%PDF-'], ['https://docs.google.com/spreadsheets/d/ID/export?format=tsv&gid=GID', 'ข\t2'],
    ['https://docs.google.com/spreadsheets/d/ID/gviz/tq?tqx=out:csv&sheet=Two', 'ข,2'], ['https://spreadsheets.google.com/feeds/download/spreadsheets/Export?key=ID&exportFormat=csv&gid=GID', 'ข,2'],
    ['https://www.googleapis.com/drive/v3/files/ID/export?mimeType=text/csv', 'ก,1'], ['https://www.googleapis.com/drive/v3/files/ID?alt=media', '%PDF-'],
  ])('%s is answered from the workspace', (address, content) => {
    const { rig, id, gid } = rigWithBook();
    const text = rig.run(`return UrlFetchApp.fetch("${address.replace('GID', String(gid)).replace('ID', id)}", ${HEADERS}).getContentText("ISO-8859-1")`) as string;
    expect(Buffer.from(text, 'latin1').toString().slice(0, content.length)).toBe(content);
  });
  it('names the file after the spreadsheet', () => {
    const { rig, id } = rigWithBook();
    expect(rig.run(`const b = UrlFetchApp.fetch("https://docs.google.com/spreadsheets/d/${id}/export?format=pdf").getBlob(); return [b.getName(), b.getContentType()]`)).toEqual(['สมุด.pdf', 'application/pdf']);
  });
  it('an unknown file is 404, an unknown format 400', () => {
    const { rig, id } = rigWithBook();
    const code = (address: string): unknown => rig.run(`return UrlFetchApp.fetch("${address}", { muteHttpExceptions: true }).getResponseCode()`);
    expect([code('https://docs.google.com/spreadsheets/d/none/export?format=pdf'), code(`https://docs.google.com/spreadsheets/d/${id}/export?format=odd`), code(`https://docs.google.com/spreadsheets/d/${id}/export?format=ods`)]).toEqual([404, 400, 400]);
  });
  it("gives a document's own bytes as DOCX, and a download of an upload", () => {
    const { rig } = rigWithBook();
    const { files } = rig.execution();
    const document = files.create({ name: 'D', mimeType: GOOGLE_MIME.document }).id;
    rig.store.contents.write(document, new TextEncoder().encode('docx bytes'));
    expect(rig.run(`return UrlFetchApp.fetch("https://docs.google.com/document/d/${document}/export?format=docx").getContentText()`)).toBe('docx bytes');
    expect(rig.run('const f = DriveApp.createFile("a.txt", "plain"); return UrlFetchApp.fetch(f.getDownloadUrl()).getContentText()')).toBe('plain');
  });
});
