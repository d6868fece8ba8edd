// Recording what comes back on paper: letter number and date, the signed copy's link and day (completes R12 for an MOU).
import { isIsoDate } from '../domain/calendar/iso-date';
import { formatThaiDate } from '../domain/calendar/thai-date';
import { parseThaiDate } from '../domain/calendar/thai-date-parse';
import { DOCUMENT_REGISTER } from '../domain/documents/registered-document';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { readRegister, type DocumentApp } from './produce-documents';

/** What a person enters; parts left out or empty are not changed. Days as typed, พ.ศ. or CE. */
export interface SignedCopy {
  /** Register id, `D0007`. */
  readonly id: string;
  readonly letterNumber?: string;
  readonly letterDate?: string;
  readonly signedUrl?: string;
  readonly signedOn?: string;
}

const TITLE = 'บันทึกสำเนาที่ลงนาม';

/** Enters it in the register; it makes no new version. A link must be an https address, a signing day must not lie ahead. */
export function recordSignedCopy(app: Pick<DocumentApp, 'tables' | 'clock' | 'exclusive'>, copy: SignedCopy): CommandReport {
  const cells: Record<string, string> = {};
  const reasons: string[] = [];
  const enter = (column: string, value: string | undefined): void => { if (value !== undefined && value.trim() !== '') cells[column] = value.trim(); };
  const enterDay = (column: string, value: string | undefined, label: string): void => {
    if (value === undefined || value.trim() === '') return;
    const day = isIsoDate(value.trim()) ? { ok: true as const, value: value.trim() } : parseThaiDate(value);
    if (day.ok) cells[column] = day.value;
    else reasons.push(`${label} “${value}” อ่านเป็นวันที่ไม่ได้ ให้พิมพ์เช่น 23/12/2567`);
  };
  enter('letterNumber', copy.letterNumber);
  enter('signedUrl', copy.signedUrl);
  enterDay('letterDate', copy.letterDate, 'วันที่ของหนังสือ');
  enterDay('signedOn', copy.signedOn, 'วันลงนาม');
  if (cells['signedUrl'] !== undefined && !/^https:\/\/\S+$/.test(cells['signedUrl'])) reasons.push('ลิงก์สำเนาที่ลงนามต้องขึ้นต้นด้วย https://');
  if ((cells['signedOn'] ?? '') > app.clock.today()) reasons.push('วันลงนามอยู่หลังวันนี้ โปรดตรวจอีกครั้ง');
  if (reasons.length === 0 && Object.keys(cells).length === 0) reasons.push('ยังไม่ได้กรอกข้อมูลใด');
  if (reasons.length > 0) return refusal(TITLE, reasons);
  const written = app.exclusive.run(() => write(app, copy.id.trim(), cells));
  return written?.value ?? refusal(TITLE, ['ผู้อื่นกำลังบันทึกทะเบียนเอกสารอยู่ โปรดรอสักครู่แล้วสั่งใหม่']);
}

function write(app: Pick<DocumentApp, 'tables'>, id: string, cells: Readonly<Record<string, string>>): CommandReport {
  const row = readRegister(app.tables).find(({ document }) => document.id === id);
  if (row === undefined) return refusal(TITLE, [`ไม่พบเลขทะเบียน ${id} ในทะเบียนเอกสาร`]);
  if (row.document.status !== 'done' && row.document.status !== 'superseded') return refusal(TITLE, [`เอกสาร ${id} ยังจัดทำไม่เสร็จ`]);
  app.tables.update(DOCUMENT_REGISTER, [{ index: row.index, cells }]);
  app.tables.flush();
  const signedOn = cells['signedOn'];
  const day = signedOn !== undefined && isIsoDate(signedOn) ? ` ลงนามเมื่อ ${formatThaiDate(signedOn, 'long')}` : '';
  return report(TITLE, { done: [`บันทึก ${id} ${row.document.unitName}${day}`], counts: { recorded: 1 } });
}
