// The whole year as one XLSX and one folder of PDFs; contacts are left out unless they are asked for.
import { exportSheets } from '../domain/archive/year-export';
import { documentSetting } from '../domain/documents/document-settings';
import { safeName } from '../domain/documents/document-name';
import { DOCUMENT_REGISTER } from '../domain/documents/registered-document';
import { report, type CommandReport } from '../domain/report/command-report';
import { textOf } from '../domain/table/record';
import type { Clock } from '../ports/office';
import type { OfficeFiles } from '../ports/office-files';
import type { Tables } from '../ports/tables';
import { readSettings } from './selection-office';

const TITLE = 'ส่งออกข้อมูลทั้งปี';
/** The platform ends an execution at six minutes; what is left by then goes on at the next call. */
const STOP_AT_MS = 240_000;
const AT_ONCE = 10;

/** Writes the XLSX and gathers the PDFs of every finished document; called again it adds what is missing. */
export function exportYear(app: { readonly tables: Tables; readonly files: OfficeFiles; readonly clock: Clock }, order: { readonly contacts: boolean }): CommandReport {
  const year = documentSetting(readSettings(app.tables), 'fiscal-year');
  const root = safeName(`เอกสารตำบลเข้มแข็ง ${year}`, 40);
  const sheets = exportSheets(app.files.readTabs(), order);
  const file = app.files.saveXlsx({ folder: [root], name: `ข้อมูลทั้งปี ${year}${order.contacts ? ' (มีข้อมูลติดต่อ)' : ''}.xlsx` }, sheets);
  const pdfs = app.tables.read(DOCUMENT_REGISTER).filter((record) => textOf(record, 'status') === 'done' && textOf(record, 'pdfId') !== '')
    .map((record) => ({ id: textOf(record, 'pdfId'), name: `${textOf(record, 'fileName') || textOf(record, 'id')}.pdf`.replace(/(\.pdf)+$/i, '.pdf') }));
  const folder = [root, 'PDF ทั้งปี'];
  const { gathered, failed } = gatherInTime(app, folder, pdfs);
  const left = pdfs.length - gathered;
  return report(TITLE, {
    done: [`ตาราง ${sheets.length} แท็บ: ${file.url}`, `PDF ${gathered - failed.length} ฉบับ: ${app.files.folderUrl(folder)}`, order.contacts ? 'ไฟล์นี้มีอีเมลและโทรศัพท์ โปรดเก็บเป็นความลับ' : 'ไม่มีอีเมล โทรศัพท์ รหัส LINE และลิงก์แก้ไขคำตอบในไฟล์'],
    notDone: [...failed.map((name) => `คัดลอก ${name} ไม่ได้ ไฟล์อาจถูกลบหรือย้าย`), ...(left > 0 ? [`ยังเหลือ PDF อีก ${left} ฉบับ โปรดเรียกคำสั่งนี้อีกครั้ง`] : [])],
    counts: { sheets: sheets.length, pdfs: gathered - failed.length, failed: failed.length, left },
  });
}

function gatherInTime(app: { readonly files: OfficeFiles; readonly clock: Clock }, folder: readonly string[], pdfs: readonly { readonly id: string; readonly name: string }[]): { readonly gathered: number; readonly failed: readonly string[] } {
  const failed: string[] = [];
  let gathered = 0;
  while (gathered < pdfs.length && app.clock.elapsedMs() < STOP_AT_MS) {
    const next = pdfs.slice(gathered, gathered + AT_ONCE);
    failed.push(...app.files.gather(folder, next));
    gathered += next.length;
  }
  return { gathered, failed };
}
