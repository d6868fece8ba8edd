// What people know about one MOU and the letter does not say: place, days, who signs for whom.
import { isIsoDate, type IsoDate } from '../calendar/iso-date';
import { isTambonCode, type TambonCode } from '../places/codes';
import { err, ok, type Result } from '../result';
import { textOf, type CellFault, type TableRecord } from '../table/record';

/** Table ids of the facts and of the people who sign. */
export const MOU_FACTS = 'mou-facts';
export const MOU_SIGNERS = 'mou-signers';

/** Place and days of one tambon's MOU; empty and `null` print as dotted lines. */
export interface MouFacts {
  readonly tambonCode: TambonCode;
  readonly place: string;
  readonly madeOn: IsoDate | null;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

/** Who signs one MOU for a party: the district office, its committee (ศอช.อ.), the tambon, a partner, or a witness. */
export interface MouSigner {
  readonly tambonCode: TambonCode;
  /** `district`, `committee`, `tambon`, a partner's code, or `witness-1` … */
  readonly party: string;
  readonly name: string;
  readonly position: string;
  /** The agency or group the person stands for; empty where the party's own name says it. */
  readonly organisation: string;
  /** What the party does under the MOU; empty for the usual wording. */
  readonly role: string;
}

/**
 * A row of the facts.
 * @returns err where the tambon's code or a day cannot be read
 */
export function parseMouFacts(record: TableRecord, index: number): Result<MouFacts, readonly CellFault[]> {
  const faults: CellFault[] = [];
  const tambonCode = textOf(record, 'tambonCode');
  if (!isTambonCode(tambonCode)) faults.push({ table: MOU_FACTS, index, column: 'tambonCode', message: `“${tambonCode}” ไม่ใช่รหัสตำบล 6 หลัก` });
  const day = (column: string): IsoDate | null => {
    const text = textOf(record, column);
    if (text === '' || isIsoDate(text)) return text === '' ? null : text as IsoDate;
    faults.push({ table: MOU_FACTS, index, column, message: `“${text}” ไม่ใช่วันที่ ให้พิมพ์เช่น 23/12/2567` });
    return null;
  };
  const facts = { place: textOf(record, 'place'), madeOn: day('madeOn'), validFrom: day('validFrom'), validTo: day('validTo') };
  if (facts.validFrom !== null && facts.validTo !== null && facts.validTo < facts.validFrom) {
    faults.push({ table: MOU_FACTS, index, column: 'validTo', message: 'วันสิ้นสุดอยู่ก่อนวันเริ่มต้น' });
  }
  return faults.length > 0 ? err(faults) : ok({ tambonCode: tambonCode as TambonCode, ...facts });
}

/**
 * A row of the signers.
 * @returns err where the tambon's code cannot be read or no party is named
 */
export function parseMouSigner(record: TableRecord, index: number): Result<MouSigner, readonly CellFault[]> {
  const faults: CellFault[] = [];
  const tambonCode = textOf(record, 'tambonCode');
  const party = textOf(record, 'party');
  if (!isTambonCode(tambonCode)) faults.push({ table: MOU_SIGNERS, index, column: 'tambonCode', message: `“${tambonCode}” ไม่ใช่รหัสตำบล 6 หลัก` });
  if (party === '') faults.push({ table: MOU_SIGNERS, index, column: 'party', message: 'ไม่ได้ระบุฝ่าย' });
  if (faults.length > 0) return err(faults);
  const text = (column: string): string => textOf(record, column);
  return ok({ tambonCode: tambonCode as TambonCode, party, name: text('name'), position: text('position'), organisation: text('organisation'), role: text('role') });
}
