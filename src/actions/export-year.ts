// The whole year as one XLSX and one folder of PDFs; contacts are left out unless they are asked for.
import { exportSheets } from '../domain/archive/year-export';
import { documentSetting } from '../domain/documents/document-settings';
import { safeName } from '../domain/documents/document-name';
import { pdfName } from '../domain/documents/enclosure';
import { isPast } from '../domain/documents/registered-document';
import { report, type CommandReport } from '../domain/report/command-report';
import type { Clock } from '../ports/office';
import type { OfficeFiles } from '../ports/office-files';
import type { Tables } from '../ports/tables';
import { gatherInTime, leftUndone } from './gather-in-time';
import { readRegister } from './produce-documents';
import { readSettings } from './selection-office';

const TITLE = 'ส่งออกข้อมูลทั้งปี';

/** Writes the XLSX and gathers the PDFs of every finished document; called again it adds what is missing. */
export function exportYear(app: { readonly tables: Tables; readonly files: OfficeFiles; readonly clock: Clock }, order: { readonly contacts: boolean }): CommandReport {
  const year = documentSetting(readSettings(app.tables), 'fiscal-year');
  const root = safeName(`เอกสารตำบลเข้มแข็ง ${year}`, 40);
  const sheets = exportSheets(app.files.readTabs(), order);
  const file = app.files.saveXlsx({ folder: [root], name: `ข้อมูลทั้งปี ${year}${order.contacts ? ' (มีข้อมูลติดต่อ)' : ''}.xlsx` }, sheets);
  const printed = readRegister(app.tables).map(({ document }) => document).filter(({ pdfId }) => pdfId !== '');
  const pdfs = printed.filter(({ status }) => status === 'done').map((document) => ({ id: document.pdfId, name: pdfName(document) }));
  const folder = [root, 'PDF ทั้งปี'];
  app.files.discard(folder, printed.filter(isPast).map(pdfName));
  const gathering = gatherInTime(app, folder, pdfs);
  const copied = gathering.gathered - gathering.failed.length;
  return report(TITLE, {
    done: [`ตาราง ${sheets.length} แท็บ: ${file.url}`, `PDF ${copied} ฉบับ: ${app.files.folderUrl(folder)}`, order.contacts ? 'ไฟล์นี้มีอีเมลและโทรศัพท์ โปรดเก็บเป็นความลับ' : 'ไม่มีอีเมล โทรศัพท์ รหัส LINE และลิงก์แก้ไขคำตอบในไฟล์'],
    notDone: leftUndone(gathering, pdfs.length), counts: { sheets: sheets.length, pdfs: copied, failed: gathering.failed.length, left: pdfs.length - gathering.gathered },
  });
}
