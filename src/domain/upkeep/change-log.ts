// The change log: who changed what and when, each entry bound to the one before by its hash, so that a changed, missing or inserted entry shows.
import { numberOf, textOf, type TableRecord } from '../table/record';

/** Table id of the log. */
export const CHANGE_LOG_TABLE = 'change-log';
/** Notebook key of the head that went out last in the province's mail: count and hash. */
export const MAILED_HEAD = 'changes.mailed';
/** What stands where a content was purged; its hash stays, so the chain still holds. */
export const PURGED = '(ลบเนื้อหาตามกำหนดเก็บ)';
const LONGEST_VALUE = 500;

/** One change before it is bound into the chain. Values are texts as people read them. */
export interface Change {
  /** Office time, `YYYY-MM-DDTHH:mm:ss`. */
  readonly at: string;
  readonly who: string;
  readonly table: string;
  /** Row of the tab, or the rows added. */
  readonly place: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** The end of the chain: how many entries stand, and the hash of the last one (empty where there is none). */
export interface ChainHead {
  readonly count: number;
  readonly hash: string;
}

/** What checking the chain found. `broken`: number of the first entry that does not hold, with the reason in Thai. */
export interface ChainCheck {
  readonly head: ChainHead;
  readonly broken: { readonly number: number; readonly reason: string } | null;
}

type Sha256 = (text: string) => string;

/** The head as the records stand; they are not checked. */
export function headOf(records: readonly TableRecord[]): ChainHead {
  const last = records.at(-1);
  return { count: records.length, hash: last === undefined ? '' : textOf(last, 'hash') };
}

/** The records that go on from `head`. The salt keeps short contents from being guessed from their hash once they are purged. */
export function chained(head: ChainHead, changes: readonly Change[], made: { readonly sha256: Sha256; readonly salt: string }): readonly TableRecord[] {
  let { count, hash } = head;
  return changes.map((change) => {
    count += 1;
    const entry: TableRecord = { number: count, ...change, before: kept(change.before), after: kept(change.after), salt: made.salt };
    const content = made.sha256(contentText(entry));
    hash = made.sha256(`${hash}\n${count}\n${content}`);
    return { ...entry, content, hash };
  });
}

/** Recomputes the chain; a content that was purged counts by its hash alone. */
export function checkChain(records: readonly TableRecord[], sha256: Sha256, mailed: ChainHead | null): ChainCheck {
  const head = headOf(records);
  let hash = '';
  for (const [index, record] of records.entries()) {
    const number = index + 1;
    const content = textOf(record, 'content');
    if (numberOf(record, 'number') !== number) return { head, broken: { number, reason: 'ลำดับไม่ต่อกัน มีแถวถูกลบ แทรก หรือย้าย' } };
    if (!isPurged(record) && sha256(contentText(record)) !== content) return { head, broken: { number, reason: 'เนื้อหาถูกแก้หลังบันทึก' } };
    hash = sha256(`${hash}\n${number}\n${content}`);
    if (hash !== textOf(record, 'hash')) return { head, broken: { number, reason: 'รอยพิมพ์ไม่ตรงกับแถวก่อนหน้า' } };
    if (mailed?.count === number && mailed.hash !== hash) return { head, broken: { number, reason: 'ไม่ตรงกับรอยพิมพ์ที่ส่งในอีเมลประจำวัน' } };
  }
  return { head, broken: mailed !== null && mailed.count > records.length ? { number: records.length + 1, reason: `แถวท้ายหายไป อีเมลประจำวันบันทึกไว้ ${mailed.count} แถว` } : null };
}

/** The words of a head in a mail. */
export function headText({ count, hash }: ChainHead): string {
  return count === 0 ? '' : `ประวัติการเปลี่ยนแปลง ${count} รายการ รอยพิมพ์ล่าสุด ${hash}`;
}

/** A head as the notebook keeps it, and back; `null` where none is kept. */
export function formatHead({ count, hash }: ChainHead): string {
  return `${count} ${hash}`;
}

/** Reads what `formatHead` wrote. */
export function parseHead(text: string | null): ChainHead | null {
  const match = /^(\d+) ([0-9a-f]{64})$/.exec(text ?? '');
  return match === null ? null : { count: Number(match[1]), hash: match[2] ?? '' };
}

/** Whether the entry's content was purged. */
export function isPurged(record: TableRecord): boolean {
  return textOf(record, 'salt') === '' && textOf(record, 'before') === PURGED && textOf(record, 'after') === PURGED;
}

/** The cells that purge an entry's content. */
export const PURGED_CELLS: TableRecord = { who: PURGED, before: PURGED, after: PURGED, salt: null };

function contentText(record: TableRecord): string {
  return JSON.stringify(['number', 'at', 'who', 'table', 'place', 'column', 'before', 'after', 'salt'].map((column) => textOf(record, column)));
}

/** What reads the same from a cell as it was written: no outer blanks, no carriage returns, not longer than a log needs. */
function kept(value: string): string {
  const text = value.replace(/\r/g, '').trim();
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}…`;
}
