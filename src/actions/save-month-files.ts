// The month's files for กรมฯ: figures and activities as XLSX, figures as CSV.
import { csvCell } from '../domain/allocation/department-list';
import type { IsoMonth } from '../domain/calendar/iso-month';
import { documentFolder } from '../domain/documents/document-name';
import { documentSetting } from '../domain/documents/document-settings';
import { compileMonth as compile } from '../domain/reports/compilation';
import { compilationRows, FIGURE_COLUMNS } from '../domain/reports/compilation-row';
import type { OfficeFiles, PlainSheet } from '../ports/office-files';
import type { ReportBase } from './read-reports';

/** The files for กรมฯ: one XLSX of figures and activities, one CSV of figures; names and contacts of people are in neither. */
export function saveMonthFiles(store: OfficeFiles, base: ReportBase, month: IsoMonth): readonly string[] {
  const folder = documentFolder(documentSetting(base.settings, 'fiscal-year'), { code: documentSetting(base.settings, 'province-code'), name: documentSetting(base.settings, 'province-name') });
  const rows = compilationRows(compile(month, base), base.names, '');
  const columns = [['month', 'เดือน'], ['districtCode', 'รหัสอำเภอ'], ['district', 'อำเภอ'], ...FIGURE_COLUMNS, ['partners', 'กิจกรรมตามภาคี'], ['problems', 'ปัญหาและอุปสรรค'], ['helpWanted', 'ความช่วยเหลือที่ต้องการ']] as const;
  const figures: PlainSheet = { name: 'รวมผล', rows: [columns.map(([, header]) => header), ...rows.map((row) => columns.map(([id]) => cellOf(row[id])))] };
  const csv = `\ufeff${figures.rows.map((cells) => cells.map((cell) => csvCell(String(cell))).join(',')).join('\r\n')}\r\n`;
  const name = `รวมผลประจำเดือน ${month}`;
  const xlsx = store.saveXlsx({ folder, name: `${name}.xlsx` }, [figures, activitySheet(base, month)]);
  const text = store.saveText({ folder, name: `${name}.csv` }, csv);
  return [`ไฟล์สำหรับกรมฯ (XLSX): ${xlsx.url}`, `ไฟล์สำหรับกรมฯ (CSV): ${text.url}`];
}

function activitySheet({ slots, names }: ReportBase, month: IsoMonth): PlainSheet {
  const rows = slots.filter((slot) => slot.month.month === month).flatMap((slot) => (slot.report?.activities ?? []).map((activity): readonly (string | number)[] => [
    names.districts.get(slot.unit.districtCode) ?? '', slot.unit.tambonCode === null ? '' : names.tambons.get(slot.unit.tambonCode) ?? '', slot.unit.tambonCode ?? slot.unit.districtCode,
    activity.title, activity.done, activity.people ?? '', activity.budget ?? '', activity.spent ?? '', activity.link,
  ]));
  return { name: 'กิจกรรม', rows: [['อำเภอ', 'ตำบล', 'รหัส', 'กิจกรรม', 'สิ่งที่ทำ', 'ผู้เข้าร่วม (คน)', 'งบตามแผน (บาท)', 'ใช้จริง (บาท)', 'หลักฐาน'], ...rows] };
}

function cellOf(cell: unknown): string | number {
  return typeof cell === 'number' || typeof cell === 'string' ? cell : '';
}
