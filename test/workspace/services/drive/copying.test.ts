// Copies of Google's own kinds of files.
import { driveModule } from '../../../../src/workspace/services/drive/module';
import { GOOGLE_MIME } from '../../../../src/workspace/kernel/files';
import { newSheetRecord, newSpreadsheetRecord } from '../../../../src/workspace/services/spreadsheet/model/new-spreadsheet';
import { Rig } from '../../rig';
import { spreadsheetsOf } from '../../../../src/workspace/services/spreadsheet/spreadsheets-of';

describe('makeCopy', () => {
  it('copies a spreadsheet without its linked forms, independent of the first', () => {
    const rig = new Rig({ modules: [driveModule] });
    const { id } = rig.execution().files.create({ name: 'Book', mimeType: GOOGLE_MIME.spreadsheet });
    const books = spreadsheetsOf(rig.store);
    const sheet = { ...newSheetRecord({ id: 1, name: 'Sheet1' }), formId: 'form', values: [[1]] };
    books.set(id, { ...newSpreadsheetRecord({ id }), sheets: [sheet] });
    const copyId = rig.run(`return DriveApp.getFileById("${id}").makeCopy("Copy").getId()`) as string;
    books.require(id).sheets[0]?.values.push([2]);
    expect(books.get(copyId)).toMatchObject({ id: copyId, sheets: [{ formId: null, values: [[1]] }] });
  });
  it('copies a document byte by byte and a form without its destination', () => {
    const rig = new Rig({ modules: [driveModule] });
    const { files } = rig.execution();
    const document = files.create({ name: 'Doc', mimeType: GOOGLE_MIME.document }).id;
    const form = files.create({ name: 'Form', mimeType: GOOGLE_MIME.form }).id;
    rig.store.contents.write(document, Uint8Array.of(1, 2, 3));
    rig.store.collection('forms').set(form, { id: form, title: 'T', destination: { spreadsheetId: 's' } });
    const [documentCopy, formCopy] = rig.run(`return ["${document}", "${form}"].map((id) => DriveApp.getFileById(id).makeCopy().getId())`) as [string, string];
    expect(rig.store.contents.read(documentCopy)).toEqual(Uint8Array.of(1, 2, 3));
    expect(rig.store.collection('forms').get(formCopy)).toEqual({ id: formCopy, title: 'T', destination: null });
  });
});
