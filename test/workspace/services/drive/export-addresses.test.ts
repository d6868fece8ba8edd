// The export and download addresses of the workspace's own files.
import type { Converter } from '../../../../src/workspace/kernel/execution';
import { GOOGLE_MIME } from '../../../../src/workspace/kernel/files';
import { exportRequest } from '../../../../src/workspace/services/drive/export-addresses';
import { driveModule } from '../../../../src/workspace/services/drive/module';
import { urlFetchModule } from '../../../../src/workspace/services/url-fetch/module';
import { Rig } from '../../rig';

const convert = (to: string): Converter => ({
  from: GOOGLE_MIME.spreadsheet, to,
  convert: (execution, id) => new TextEncoder().encode(`${to} of ${id} gid ${String(exportRequest(execution).current.gid)}`),
});

function rigWithBook(): { readonly rig: Rig; readonly id: string } {
  const rig = new Rig({ modules: [driveModule, urlFetchModule, { globals: [], converters: [convert('application/pdf'), convert('text/csv')] }] });
  return { rig, id: rig.execution().files.create({ name: 'สมุด', mimeType: GOOGLE_MIME.spreadsheet }).id };
}

describe('export addresses', () => {
  it.each([
    ['https://docs.google.com/spreadsheets/d/ID/export?format=pdf&gid=5', 'application/pdf of ID gid 5'], ['https://docs.google.com/spreadsheets/d/ID/export?exportFormat=csv', 'text/csv of ID gid undefined'],
    ['https://docs.google.com/spreadsheets/d/ID/gviz/tq?tqx=out:csv', 'text/csv of ID gid undefined'], ['https://docs.google.com/feeds/download/documents/export/Export?id=ID&exportFormat=pdf', 'application/pdf of ID gid undefined'],
    ['https://docs.google.com/feeds/download/spreadsheets/Export?key=ID&exportFormat=csv&gid=0', 'text/csv of ID gid 0'], ['https://drive.google.com/uc?export=download&id=ID', 'application/pdf of ID gid undefined'],
  ])('%s is answered from the workspace', (address, content) => {
    const { rig, id } = rigWithBook();
    expect(rig.run(`return UrlFetchApp.fetch("${address.replace('ID', id)}", { headers: { Authorization: "Bearer x" } }).getContentText()`)).toBe(content.replace('ID', id));
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
