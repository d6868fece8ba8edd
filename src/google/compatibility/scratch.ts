// Files that the compatibility cases work in: one folder of the drive with everything in it, removed at the end.

import type { Notebook } from '../../ports/office';

/** Where the scratch folder's id is kept, so that a run that was cut off leaves nothing behind for good. */
const FOLDER_NOTE = 'compatibility.scratch';
const FOLDER_NAME = 'ตรวจความเข้ากันได้ (ลบได้)';

/** Scratch files, made when they are first asked for. Each case gets a new sheet, an emptied form, an emptied document, and an emptied folder. */
export class Scratch {
  private folderOfAll: GoogleAppsScript.Drive.Folder | undefined;
  private book: GoogleAppsScript.Spreadsheet.Spreadsheet | undefined;
  private formInUse: GoogleAppsScript.Forms.Form | undefined;
  private documentId = '';
  private sheets = 0;

  constructor(private readonly notebook: Notebook) {
    this.removeLeftovers();
  }

  /** A spreadsheet for all cases, in one locale and time zone wherever the account is; a case must not count its sheets. */
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    this.book ??= this.settled(SpreadsheetApp.create('ชีตทดลอง'));
    return this.book;
  }

  /** A new, empty sheet of 1000 x 26. */
  sheet(): GoogleAppsScript.Spreadsheet.Sheet {
    this.sheets += 1;
    return this.spreadsheet().insertSheet(`case ${this.sheets}`);
  }

  /** A published Form without items. */
  form(): GoogleAppsScript.Forms.Form {
    const form = this.formInUse ?? this.published(FormApp.create('แบบทดลอง'));
    this.formInUse = form;
    for (const item of form.getItems().reverse()) form.deleteItem(item);
    return form;
  }

  /** A document whose body is one empty paragraph. */
  document(): GoogleAppsScript.Document.Document {
    if (this.documentId !== '') {
      const document = DocumentApp.openById(this.documentId);
      document.getBody().clear();
      return document;
    }
    const document = this.kept(DocumentApp.create('เอกสารทดลอง'));
    this.documentId = document.getId();
    return document;
  }

  /** A new folder. */
  folder(): GoogleAppsScript.Drive.Folder {
    return this.all().createFolder('case');
  }

  /** A file that a case made by itself goes where the others are, and away with them. */
  kept<T extends { getId(): string }>(made: T): T {
    DriveApp.getFileById(made.getId()).moveTo(this.all());
    return made;
  }

  /** Puts everything into the bin. */
  remove(): void {
    this.folderOfAll?.setTrashed(true);
    this.folderOfAll = undefined;
    this.notebook.remove(FOLDER_NOTE);
  }

  private settled(book: GoogleAppsScript.Spreadsheet.Spreadsheet): GoogleAppsScript.Spreadsheet.Spreadsheet {
    book.setSpreadsheetLocale('en_US');
    book.setSpreadsheetTimeZone('Asia/Bangkok');
    return this.kept(book);
  }

  private published(form: GoogleAppsScript.Forms.Form): GoogleAppsScript.Forms.Form {
    // Where the platform has no publishing, the cases about it say so; the others can still run.
    if (typeof form.setPublished === 'function') form.setPublished(true);
    return this.kept(form);
  }

  private all(): GoogleAppsScript.Drive.Folder {
    if (this.folderOfAll === undefined) {
      this.folderOfAll = DriveApp.createFolder(FOLDER_NAME);
      this.notebook.set(FOLDER_NOTE, this.folderOfAll.getId());
    }
    return this.folderOfAll;
  }

  private removeLeftovers(): void {
    const left = this.notebook.get(FOLDER_NOTE);
    if (left === null) return;
    try {
      DriveApp.getFolderById(left).setTrashed(true);
    } catch {
      // Removed by hand, or another person's: nothing is left for this one to remove.
    }
    this.notebook.remove(FOLDER_NOTE);
  }
}
