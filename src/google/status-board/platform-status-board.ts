// The status board as a spreadsheet of its own, anyone with the link may view; its id stands in the notebook.
import type { BoardTone, StatusBoardGrid } from '../../domain/deadlines/status-board';
import type { Notebook } from '../../ports/office';
import type { StatusBoard } from '../../ports/status-board';

const ID_NOTE = 'status-board.id';
const FILE_NAME = 'กระดานสถานะตำบลเข้มแข็ง';
/** The file's name until it is noted and shared: a run that is cut off before leaves it so, and the next one finishes it. */
const MAKING_NAME = `${FILE_NAME} (กำลังสร้าง)`;
const BACKGROUNDS: Readonly<Record<BoardTone, string>> = { done: '#e6f4ea', late: '#fce8e6', soon: '#fef3e0', open: '#e8f0fe', none: '#ffffff' };
const HEADER_BACKGROUND = '#0b6e4f';

/** The id of the board's file; `null` before it is made. */
export function statusBoardId(notebook: Notebook): string | null {
  return notebook.get(ID_NOTE);
}

/** A board whose file is made at first use and found again by its id; a file that is gone is made anew. */
export function platformStatusBoard(notebook: Notebook): StatusBoard {
  return {
    show(grid) {
      const known = openKnown(statusBoardId(notebook));
      const file = known ?? unfinished() ?? SpreadsheetApp.create(MAKING_NAME);
      if (known === null) notebook.set(ID_NOTE, file.getId());
      const problem = file.getName() === MAKING_NAME ? finish(file) : '';
      write(file.getSheets()[0] ?? file.insertSheet(), grid);
      return { url: file.getUrl(), problem };
    },
  };
}

function openKnown(id: string | null): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  if (id === null) return null;
  try {
    return SpreadsheetApp.openById(id);
  } catch {
    return null;
  }
}

/** What an interrupted run made and did not note. */
function unfinished(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  const found = DriveApp.getFilesByName(MAKING_NAME);
  while (found.hasNext()) {
    const file = found.next();
    if (!file.isTrashed()) return SpreadsheetApp.openById(file.getId());
  }
  return null;
}

function finish(file: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  const problem = share(file.getId());
  file.rename(FILE_NAME);
  return problem;
}

function share(id: string): string {
  try {
    DriveApp.getFileById(id).setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW);
    return '';
  } catch {
    return 'เปิดให้ผู้มีลิงก์ดูกระดานสถานะไม่ได้ เพราะนโยบายของหน่วยงาน โปรดแชร์ไฟล์กระดานสถานะให้อำเภอดูด้วยตนเอง';
  }
}

/** One write of texts and one of colours, in text format so that nothing is taken for a formula. */
function write(sheet: GoogleAppsScript.Spreadsheet.Sheet, grid: StatusBoardGrid): void {
  const width = grid.headers.length;
  const blank = new Array<string>(width - 1).fill('');
  const values = [[grid.title, ...blank], [...grid.headers], ...grid.rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])];
  const colours = [new Array<string>(width).fill('#ffffff'), new Array<string>(width).fill(HEADER_BACKGROUND), ...grid.rows.map(({ cells }) => ['#ffffff', ...cells.map(({ tone }) => BACKGROUNDS[tone])])];
  const spareColumns = width - sheet.getMaxColumns();
  if (spareColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), spareColumns);
  const spareRows = values.length - sheet.getMaxRows();
  if (spareRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), spareRows);
  sheet.clearContents();
  const range = sheet.getRange(1, 1, values.length, width);
  range.setNumberFormat('@');
  range.setValues(values);
  range.setBackgrounds(colours);
  sheet.getRange(2, 1, 1, width).setFontColor('#ffffff').setFontWeight('bold').setWrap(true);
  sheet.setFrozenRows(2);
  sheet.setFrozenColumns(1);
}
