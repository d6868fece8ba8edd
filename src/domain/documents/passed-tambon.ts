// The tambons that passed the province's evaluation, as the announcement and its letter list them.
import { isTambonCode, type TambonCode } from '../places/codes';
import { textOf, type TableRecord } from '../table/record';

/** Table id of the evaluation's results. */
export const PASSED_TABLE = 'evaluation-results';

/** Tambons whose result is `pass`, in order of their codes, each once. */
export function passedTambons(records: readonly TableRecord[]): readonly TambonCode[] {
  const codes = records.filter((record) => textOf(record, 'outcome') === 'pass').map((record) => textOf(record, 'tambonCode'));
  return [...new Set(codes.filter(isTambonCode))].sort();
}

/** Why nothing can be announced, in Thai: the evaluation was not computed, decided nothing, or nobody passed. */
export function noneToAnnounce(records: readonly TableRecord[]): string {
  const outcomes = new Set(records.map((record) => textOf(record, 'outcome')).filter((outcome) => outcome !== ''));
  const reason = outcomes.size === 0 ? 'ยังไม่ได้คำนวณผลประเมิน'
    : outcomes.has('no-criteria') ? 'สำนักงานยังไม่ได้กรอกเกณฑ์ประเมิน ระบบจึงไม่ตัดสินผ่านหรือไม่ผ่าน'
    : outcomes.has('no-rule') ? 'สำนักงานยังไม่ได้กำหนดคะแนนรวมที่ผ่านหรือข้อบังคับ ระบบจึงไม่ตัดสิน'
    : outcomes.has('incomplete') ? 'บางตำบลยังมีคะแนนไม่ครบทุกข้อ' : 'ทุกตำบลมีผลไม่ผ่าน';
  return `ยังไม่มีตำบลที่ผ่านเกณฑ์การประเมินผล (${reason})`;
}
