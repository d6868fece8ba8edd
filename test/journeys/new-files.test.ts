// Files that a person lays into the Drive of the local workspace: they are files of the Drive from the next command on.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliWorkspace } from './workspace-cli';

const LOOK = `function look() {
  var files = DriveApp.getFiles(), found = [];
  while (files.hasNext()) { var file = files.next(); found.push([file.getName(), file.getMimeType()]); }
  return found.sort();
}
function rows() {
  var folder = DriveApp.getFoldersByName('นำเข้า').next();
  return Utilities.parseCsv(folder.getFilesByName('ตำบล.csv').next().getBlob().getDataAsString());
}
function doc() { return DocumentApp.openById(DriveApp.getFilesByName('แบบของเรา').next().getId()).getBody().getParagraphs()[0].getText(); }`;

describe('files laid into the Drive', () => {
  const workspace = new CliWorkspace();
  const look = (name: string): unknown => workspace.run('exec', workspace.write('look.gs', LOOK), '--function', name).result;
  const place = (path: string, text: string): void => { writeFileSync(join(workspace.directory, path), text); };
  beforeAll(() => { workspace.run('exec', workspace.write('look.gs', LOOK), '--function', 'look'); });
  afterAll(() => { workspace.remove(); });

  it('are found by name and folder, Word files as Docs', () => {
    mkdirSync(join(workspace.directory, 'drive/นำเข้า'), { recursive: true });
    place('drive/นำเข้า/ตำบล.csv', 'รหัส,ตำบล\n430101,ในเมือง\n');
    copyFileSync(join(__dirname, 'files/office-template.docx'), join(workspace.directory, 'drive/แบบของเรา.docx'));
    place('drive/~$แบบของเรา.docx', 'a lock of Word');
    const first = workspace.run('exec', workspace.write('look.gs', LOOK), '--function', 'rows');
    expect(first.result).toEqual([['รหัส', 'ตำบล'], ['430101', 'ในเมือง']]);
    expect(first.err).toContain('รับไฟล์ drive/นำเข้า/ตำบล.csv เข้า Google Drive');
    expect(look('look')).toEqual(expect.arrayContaining([['ตำบล.csv', 'text/csv'], ['แบบของเรา', 'application/vnd.google-apps.document']]));
    expect(look('doc')).toContain('ข้อตกลงของสำนักงาน');
  });

  it('are told of once, and what cannot be read is refused until it is replaced', () => {
    place('drive/เสีย.xlsx', 'not a workbook');
    const refused = workspace.run('exec', workspace.write('look.gs', LOOK), '--function', 'look');
    expect(refused.err).toMatch(/ไม่ได้รับไฟล์ drive\/เสีย\.xlsx เพราะเปิดอ่านไม่ได้/);
    expect(JSON.stringify(refused.result)).not.toContain('เสีย');
    expect(workspace.run('exec', workspace.write('look.gs', LOOK), '--function', 'look').err).not.toContain('ไฟล์');
    expect(workspace.read('drive/เสีย.xlsx')).toBe('not a workbook');
  });

  it('are left alone after a command that was killed: they may be half of its work', () => {
    place('.state/in-use.json', JSON.stringify({ pid: 2 ** 22 + 1 }));
    place('drive/ครึ่งหนึ่ง.txt', 'x');
    expect(JSON.stringify(look('look'))).not.toContain('ครึ่งหนึ่ง');
    expect(JSON.stringify(look('look'))).not.toContain('ครึ่งหนึ่ง');
    place('drive/ครึ่งหนึ่ง.txt', 'ของใหม่');
    expect(look('look')).toEqual(expect.arrayContaining([['ครึ่งหนึ่ง.txt', 'text/plain']]));
  });
});
