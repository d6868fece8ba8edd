// Everything held about one person as a CSV text that spreadsheets open.
import { csvCell } from '../allocation/department-list';
import type { PersonalRow } from './personal-data';

/** Rows of tabs, documents and responses of Forms, one line each: where it stands, then every cell. */
export function listAsText(rows: readonly (Pick<PersonalRow, 'title' | 'cells'> & { readonly row: number | string })[], responses: readonly { readonly title: string; readonly at: string; readonly answers: readonly string[] }[]): string {
  const lines = [['ที่เก็บ', 'แถวหรือเวลา', 'ข้อมูล'], ...rows.map(({ title, row, cells }) => [title, String(row), ...cells]), ...responses.map(({ title, at, answers }) => [`แบบฟอร์ม ${title}`, at, ...answers])];
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
