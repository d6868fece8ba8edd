// DriveApp: files, folders, iterators, copies, sharing, searching.
import type { Converter } from '../../../../src/workspace/kernel/execution';
import { baseModule } from '../../../../src/workspace/services/base/module';
import { driveModule } from '../../../../src/workspace/services/drive/module';
import { utilitiesModule } from '../../../../src/workspace/services/utilities/module';
import { Rig, type RigOptions } from '../../rig';

const toPdf: Converter = { from: 'application/vnd.google-apps.document', to: 'application/pdf', convert: (_execution, id) => new TextEncoder().encode(`pdf of ${id}`) };
const textToPdf: Converter = { from: 'text/plain', to: 'application/pdf', convert: (execution, id) => execution.store.contents.read(id) ?? new Uint8Array() };
const rig = (options: Partial<RigOptions> = {}): Rig => new Rig({ modules: [baseModule, driveModule, utilitiesModule, { globals: [], converters: [toPdf, textToPdf] }], ...options });
const run = (code: string): unknown => rig().run(code);

describe('DriveApp', () => {
  it('#94 names are not unique, and an iterator at its end throws', () => {
    expect(run('DriveApp.createFile("a", "1"); DriveApp.createFile("a", "2"); const i = DriveApp.getFilesByName("a"); let n = 0; while (i.hasNext()) { i.next(); n++; } return n')).toBe(2);
    expect(rig().errorOf('DriveApp.getFilesByName("none").next()')).toBe('Cannot retrieve the next object: iterator has reached the end.');
  });
  it('#94 lists the newest first, whatever the ids are', () => {
    expect(run('const d = DriveApp.createFolder("D"); for (let n = 0; n < 12; n++) d.createFile("f" + n, ""); const names = []; for (const i = d.getFiles(); i.hasNext();) names.push(i.next().getName()); return names.join(" ")'))
      .toBe('f11 f10 f9 f8 f7 f6 f5 f4 f3 f2 f1 f0');
  });
  it('#95 createFile of two texts is text/plain; a blob needs a name', () => {
    expect(run('const f = DriveApp.createFile("n.txt", "ข้อความ"); return [f.getMimeType(), f.getBlob().getDataAsString(), f.getSize(), f.getName()]')).toEqual(['text/plain', 'ข้อความ', 21, 'n.txt']);
    expect(run('return DriveApp.createFile("p", "<b>", MimeType.HTML).getMimeType()')).toBe('text/html');
    expect(run('return DriveApp.createFile(Utilities.newBlob([1, 2], "image/png", "i.png")).getMimeType()')).toBe('image/png');
    expect(rig().errorOf('DriveApp.createFile(Utilities.newBlob("x"))')).toBe('Blob object must have non-null name for this operation.');
    expect(rig().errorOf('DriveApp.createFile("only a name")')).toBe("The parameters (String) don't match the method signature for DriveApp.createFile.");
    expect(rig().errorOf('DriveApp.createFile(null, "")')).toBe('Invalid argument: name');
  });
  it('#96 makeCopy keeps name and folder unless they are given', () => {
    expect(run(`const folder = DriveApp.createFolder("F"); const other = DriveApp.createFolder("O"); const f = folder.createFile("a.txt", "x");
      const where = (c) => [c.getName(), c.getParents().next().getName(), c.getBlob().getDataAsString()];
      return [f.makeCopy(), f.makeCopy("b.txt"), f.makeCopy(other), f.makeCopy("c.txt", other)].map(where)`))
      .toEqual([['a.txt', 'F', 'x'], ['b.txt', 'F', 'x'], ['a.txt', 'O', 'x'], ['c.txt', 'O', 'x']]);
    expect(rig().errorOf('const f = DriveApp.createFile("a", "x"); f.makeCopy(DriveApp.getRootFolder(), "b")')).toBe("The parameters (DriveApp.Folder,String) don't match the method signature for DriveApp.File.makeCopy.");
  });
  it('#97 setContent makes a text of what it is given', () => {
    expect(run('const f = DriveApp.createFile("a", "x"); f.setContent(f.getBlob()); return f.getBlob().getDataAsString()')).toBe('Blob');
  });
  it('#98 an id that is null or unknown throws', () => {
    expect(rig().errorOf('DriveApp.getFileById(null)')).toBe('Invalid argument: id');
    expect(rig().errorOf('DriveApp.getFileById("1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789")')).toMatch(/^No item with the given ID could be found/);
    expect(rig().errorOf('DriveApp.getFileById("no id!")')).toBe('Unexpected error while getting the method or property getFileById on object DriveApp.');
    expect(rig().errorOf('const f = DriveApp.createFile("a", "x"); DriveApp.getFolderById(f.getId())')).toMatch(/^No item/);
  });
  it('#99 getAs replaces the part of the name after the last dot', () => {
    expect(run('return DriveApp.createFile("ShoppingList.12.25.2014", "x").getAs("application/pdf").getName()')).toBe('ShoppingList.12.25.pdf');
  });
  it("Google's own kinds give a PDF as their blob", () => {
    const one = rig();
    const { files } = one.execution();
    const { id } = files.create({ name: 'หนังสือ', mimeType: 'application/vnd.google-apps.document' });
    expect(one.run(`const b = DriveApp.getFileById("${id}").getBlob(); return [b.getName(), b.getContentType(), b.getDataAsString()]`)).toEqual(['หนังสือ.pdf', 'application/pdf', `pdf of ${id}`]);
  });
  it('#100 trashed files stay reachable by id and say that they are trashed', () => {
    expect(run('const f = DriveApp.createFile("a", "x"); f.setTrashed(true); const g = DriveApp.getFileById(f.getId()); const named = DriveApp.getFilesByName("a"); return [g.isTrashed(), named.hasNext() ? named.next().isTrashed() : true, DriveApp.getRootFolder().getFiles().hasNext(), DriveApp.getTrashedFiles().next().getName()]'))
      .toEqual([true, true, false, 'a']);
    expect(run('const d = DriveApp.createFolder("d"); const f = d.createFile("a", "x"); d.setTrashed(true); return f.isTrashed()')).toBe(true);
  });
  it('#101 editors include the owner, viewers include editors and the owner', () => {
    expect(run('const f = DriveApp.createFile("a", "x"); f.addEditor("e@example.com").addViewers(["v@example.com", "w@example.com"]); f.removeViewer("w@example.com"); const mails = (l) => l.map((u) => u.getEmail()); return [mails(f.getEditors()), mails(f.getViewers()), f.getOwner().getEmail(), String(f.getAccess("v@example.com"))]'))
      .toEqual([['e@example.com', 'owner@example.com'], ['v@example.com', 'e@example.com', 'owner@example.com'], 'owner@example.com', 'VIEW']);
    expect(rig().errorOf('DriveApp.createFile("a", "x").addEditor("nobody")')).toBe('Invalid email: nobody');
  });
  it('#102 moveTo leaves exactly one parent', () => {
    expect(run('const a = DriveApp.createFolder("A"); const b = DriveApp.createFolder("B"); const f = a.createFile("x", "1"); f.moveTo(b); const p = f.getParents(); const first = p.next().getName(); return [first, p.hasNext(), a.getFiles().hasNext()]')).toEqual(['B', false, false]);
    expect(run('const a = DriveApp.createFolder("A"); const f = DriveApp.createFile("x", "1"); a.addFile(f); DriveApp.getRootFolder().removeFile(f); return f.getParents().next().getName()')).toBe('A');
    expect(rig().errorOf('const a = DriveApp.createFolder("A"); a.moveTo(a.createFolder("B"))')).toBe('Access denied: DriveApp.');
  });
});

describe('files and folders', () => {
  it('shares by link', () => {
    expect(run('const f = DriveApp.createFile("a", "x").setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW); return [f.getSharingAccess() === DriveApp.Access.ANYONE_WITH_LINK, String(f.getSharingPermission())]')).toEqual([true, 'VIEW']);
  });
  it('keeps descriptions, stars, dates and addresses', () => {
    expect(run('const f = DriveApp.createFile("a.txt", "x").setDescription("d").setStarred(true).setName("b.txt"); return [f.getDescription(), f.isStarred(), f.getName(), f.getDateCreated() instanceof Date, f.getLastUpdated().getTime() === Date.now(), f.getUrl() === "https://drive.google.com/file/d/" + f.getId() + "/view?usp=drivesdk"]'))
      .toEqual(['d', true, 'b.txt', true, true, true]);
  });
  it('My Drive has no parent and may not be changed', () => {
    expect(run('const root = DriveApp.getRootFolder(); return [String(root), root.getParents().hasNext()]')).toEqual(['My Drive', false]);
    expect(rig().errorOf('DriveApp.getRootFolder().setStarred(true)')).toMatch(/^Access denied/);
  });
  it('a continuation token goes on with what remained', () => {
    expect(run('for (const n of ["a", "b", "c"]) DriveApp.createFile(n, ""); const i = DriveApp.getFiles(); i.next(); const j = DriveApp.continueFileIterator(i.getContinuationToken()); const names = []; while (j.hasNext()) names.push(j.next().getName()); return names')).toEqual(['b', 'a']);
    expect(rig().errorOf('DriveApp.continueFileIterator("x")')).toBe('Invalid argument: continuationToken');
  });
  it('a shortcut points at its target', () => {
    expect(run('const f = DriveApp.createFile("a", "x"); const s = DriveApp.createShortcut(f.getId()); return [s.getTargetId() === f.getId(), s.getMimeType() === MimeType.SHORTCUT, s.getTargetMimeType()]')).toEqual([true, true, 'text/plain']);
  });
  it('a simple trigger may not use Drive', () => {
    expect(rig({ mode: 'simple-trigger' }).errorOf('DriveApp.getRootFolder()')).toMatch(/^Specified permissions are not sufficient to call DriveApp.getRootFolder/);
  });
});

describe('search', () => {
  const SET_UP = 'const d = DriveApp.createFolder("Reports"); d.createFile("report 2567.csv", "total,5", "text/csv"); DriveApp.createFile("บันทึก.txt", "ข้อความลับ"); DriveApp.createFile("old.txt", "x").setTrashed(true); const names = (q) => { const i = DriveApp.searchFiles(q); const l = []; while (i.hasNext()) l.push(i.next().getName()); return l; };';
  it.each([
    ['title contains "report"', ['report 2567.csv']], ['title contains "567"', []], ["title = 'บันทึก.txt'", ['บันทึก.txt']], ['mimeType = "text/csv"', ['report 2567.csv']], ['mimeType != "text/csv"', ['บันทึก.txt']],
    ["fullText contains 'ลับ'", ['บันทึก.txt']], ['trashed = true', ['old.txt']], ['trashed = false and not mimeType contains "csv"', ['บันทึก.txt']], ['(title contains "old" or title contains "report") and trashed=false', ['report 2567.csv']],
    ['modifiedDate > "2024-01-01T00:00:00"', ['บันทึก.txt', 'report 2567.csv']], ['starred = true', []], ["'me' in owners and title contains 'report'", ['report 2567.csv']],
  ])('finds by %s', (query, names) => {
    expect(run(`${SET_UP} return names(${JSON.stringify(query)})`)).toEqual(names);
  });
  it('finds in a folder by its id, and refuses what is no query', () => {
    expect(run(`${SET_UP} return names("'" + d.getId() + "' in parents")`)).toEqual(['report 2567.csv']);
    expect(rig().errorOf('DriveApp.searchFiles("nonsense here")')).toBe('Invalid argument: q');
  });
});
