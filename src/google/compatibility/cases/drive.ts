// The drive: files, folders, iterators, copies, the bin.
import { callLoosely, listed, type CaseGroup } from '../compatibility-case';
import type { Scratch } from '../scratch';

type File = GoogleAppsScript.Drive.File;

const text = (scratch: Scratch, name = 'a.txt'): File => scratch.folder().createFile(name, 'ข้อความ');

/** Cases about the drive. */
export const DRIVE_CASES: CaseGroup = { topic: 'Drive', cases: [
  { name: 'two files of a folder may have one name', run: (scratch) => { const folder = scratch.folder(); folder.createFile('a', '1'); folder.createFile('a', '2'); return listed(folder.getFilesByName('a'), (file) => file.getName()); }, gives: ['a', 'a'] },
  { name: 'an iterator at its end throws', run: (scratch) => scratch.folder().getFiles().next(), throws: 'Cannot retrieve the next object: iterator has reached the end.' },
  { name: 'an empty folder has no next file', run: (scratch) => scratch.folder().getFiles().hasNext(), gives: false },
  { name: 'a file made of a text is text/plain', run: (scratch) => text(scratch).getMimeType(), gives: 'text/plain' },
  { name: 'a file keeps Thai text', run: (scratch) => text(scratch).getBlob().getDataAsString(), gives: 'ข้อความ' },
  { name: 'a size is counted in bytes', run: (scratch) => text(scratch).getSize(), gives: 21 },
  { name: 'a blob without a name makes no file', run: (scratch) => scratch.folder().createFile(Utilities.newBlob('x')), throws: 'Blob object must have non-null name for this operation.' },
  { name: "a blob's file has its name and type", run: (scratch) => { const file = scratch.folder().createFile(Utilities.newBlob('a,b', 'text/csv', 'n.csv')); return [file.getName(), file.getMimeType()]; }, gives: ['n.csv', 'text/csv'] },
  { name: 'makeCopy keeps the name', run: (scratch) => text(scratch).makeCopy().getName(), gives: 'a.txt' },
  { name: 'makeCopy keeps the folder', run: (scratch) => { const folder = scratch.folder(); folder.createFile('a', 'x').makeCopy('b'); return listed(folder.getFilesByName('b'), (file) => file.getName()); }, gives: ['b'] },
  { name: 'makeCopy takes a name and a folder', run: (scratch) => { const [from, to] = [scratch.folder(), scratch.folder()]; from.createFile('a', 'x').makeCopy('c', to); return listed(to.getFiles(), (file) => file.getName()); }, gives: ['c'] },
  { name: 'makeCopy refuses folder and name in the wrong order', run: (scratch) => callLoosely(text(scratch), 'makeCopy', scratch.folder(), 'b'), throws: /don't match the method signature for DriveApp\.File\.makeCopy/ },
  { name: 'setContent makes a text of a blob', run: (scratch) => { const file = text(scratch); callLoosely(file, 'setContent', file.getBlob()); return file.getBlob().getDataAsString(); }, gives: 'Blob' },
  { name: 'an id that is null is refused', run: () => callLoosely(DriveApp, 'getFileById', null), throws: 'Invalid argument: id' },
  { name: 'an unknown id is refused', run: () => DriveApp.getFileById('1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789'), throws: /^No item with the given ID could be found|^Unexpected error while getting the method or property getFileById on object DriveApp/ },
  { name: 'getAs replaces the part after the last dot', run: (scratch) => scratch.folder().createFile('List.12.25.2014', 'x').getAs('application/pdf').getName(), gives: 'List.12.25.pdf' },
  { name: 'a file in the bin is reached by its id', run: (scratch) => { const file = text(scratch); file.setTrashed(true); return DriveApp.getFileById(file.getId()).isTrashed(); }, gives: true },
  { name: "a folder's listing leaves out the bin", run: (scratch) => { const folder = scratch.folder(); folder.createFile('a', 'x').setTrashed(true); return folder.getFiles().hasNext(); }, gives: false },
  { name: 'a file in a folder in the bin is in the bin', run: (scratch) => { const folder = scratch.folder(); const file = folder.createFile('a', 'x'); folder.setTrashed(true); return DriveApp.getFileById(file.getId()).isTrashed(); }, gives: true },
  { name: 'moveTo leaves one parent', run: (scratch) => { const to = scratch.folder(); return listed(text(scratch).moveTo(to).getParents(), (folder) => folder.getId() === to.getId()); }, gives: [true] },
  { name: 'a folder finds its folders by name', run: (scratch) => { const folder = scratch.folder(); folder.createFolder('อำเภอ'); return listed(folder.getFoldersByName('อำเภอ'), (found) => found.getName()); }, gives: ['อำเภอ'] },
  { name: 'a new file is private', run: (scratch) => text(scratch).getSharingAccess().toString(), gives: 'PRIVATE' },
  { name: 'a description reads back', run: (scratch) => text(scratch).setDescription('คำอธิบาย').getDescription(), gives: 'คำอธิบาย' },
  { name: 'the owner has an address', run: (scratch) => (text(scratch).getOwner()?.getEmail() ?? '') !== '', gives: true },
  { name: 'a search finds in a folder by name', run: (scratch) => { const folder = scratch.folder(); folder.createFile('report.csv', 'x'); return listed(folder.searchFiles('title contains "report"'), (file) => file.getName()); }, gives: ['report.csv'] },
  { name: 'a query that is none is refused', run: () => DriveApp.searchFiles('nonsense here').hasNext(), throws: 'Invalid argument: q' },
] };
