// How long personal data is kept, kind by kind: the office sets the days, and what is past them is listed and purged.
import { addDays, type IsoDate } from '../calendar/iso-date';
import type { SettingSpec, Settings } from '../settings/settings';
import { isPurged } from '../upkeep/change-log';
import { textOf, type TableRecord } from '../table/record';
import { erasedCells } from './personal-data';

/** Kinds of data with a retention of their own. */
export type RetentionKind = 'answers' | 'mails' | 'changes';

/** Settings of retention. None is prescribed: until the office sets one, nothing of its kind is purged. */
export const RETENTION_SETTINGS: readonly SettingSpec[] = [
  { key: 'keep-answers-days', label: 'เก็บข้อมูลผู้ตอบแบบฟอร์มกี่วัน', help: 'นับจากวันส่งคำตอบ ชื่อ ตำแหน่ง โทรศัพท์ และอีเมลของผู้ตอบลบได้เมื่อพ้นกำหนด เว้นว่าง = ยังไม่กำหนด ระบบไม่ลบ', defaultValue: '' },
  { key: 'keep-mails-days', label: 'เก็บเนื้อความอีเมลที่ส่งแล้วกี่วัน', help: 'นับจากวันที่เข้าคิวในแท็บ อีเมลรอส่ง เฉพาะฉบับที่ส่งเสร็จ ส่งไม่ได้ หรือยกเลิกแล้ว ฉบับเก่าที่ไม่มีวันที่ถือว่าพ้นกำหนด ผู้รับในแท็บ สมุดส่งข้อความ ของข้อความที่จบแล้วเปลี่ยนเป็นรอยพิมพ์ จึงไม่ส่งซ้ำ เว้นว่าง = ยังไม่กำหนด ระบบไม่ลบ', defaultValue: '' },
  { key: 'keep-changes-days', label: 'เก็บเนื้อหาประวัติการเปลี่ยนแปลงกี่วัน', help: 'ลบเฉพาะเนื้อหา รอยพิมพ์ยังอยู่และยังตรวจได้ เว้นว่าง = ยังไม่กำหนด ระบบไม่ลบ', defaultValue: '' },
];

/** Where a kind of data stands, and the column that tells its age. */
interface Keeping {
  readonly kind: RetentionKind;
  readonly setting: string;
  readonly title: string;
  /** `settledOnly`: rows that are still to be worked on stay, others without a day count as old. */
  readonly tables: readonly { readonly table: string; readonly dated: string; readonly settledOnly?: boolean }[];
}

const KEEPINGS: readonly Keeping[] = [
  { kind: 'answers', setting: 'keep-answers-days', title: 'ข้อมูลผู้ตอบแบบฟอร์ม', tables: [{ table: 'nominations', dated: 'submittedAt' }, { table: 'answers', dated: 'submittedAt' }, { table: 'answer-history', dated: 'submittedAt' }] },
  { kind: 'mails', setting: 'keep-mails-days', title: 'อีเมลที่ส่งแล้วในแท็บ อีเมลรอส่ง และผู้รับในแท็บ สมุดส่งข้อความ', tables: [{ table: 'outbox', dated: 'queuedOn', settledOnly: true }, { table: 'message-ledger', dated: 'day' }] },
  { kind: 'changes', setting: 'keep-changes-days', title: 'เนื้อหาประวัติการเปลี่ยนแปลง', tables: [{ table: 'change-log', dated: 'at' }] },
];
const SETTLED = ['sent', 'failed', 'cancelled'];

/** A kind with its limit: what is older than this day is past it; `null` where the office has set none. */
export interface Limit {
  readonly kind: RetentionKind;
  readonly title: string;
  readonly before: IsoDate | null;
  readonly tables: Keeping['tables'];
}

/** The limits as the office has set them. */
export function limitsOf(settings: Settings, today: IsoDate): readonly Limit[] {
  return KEEPINGS.map(({ kind, setting, title, tables }) => {
    const typed = settings.get(setting)?.trim() ?? '';
    return { kind, title, tables, before: /^\d{1,5}$/.test(typed) ? addDays(today, -Number(typed)) : null };
  });
}

/** Indexes of the records that are past the limit and still hold data. */
export function pastLimit(records: readonly TableRecord[], { table, dated, settledOnly = false }: Keeping['tables'][number], before: IsoDate): readonly number[] {
  return records.flatMap((record, index) => {
    const day = textOf(record, dated).slice(0, 10);
    const isOld = day === '' ? settledOnly : day < before;
    if (settledOnly && !SETTLED.includes(textOf(record, 'status'))) return [];
    const isHeld = table === 'change-log' ? !isPurged(record) : Object.keys(erasedCells(table, record, () => '')).length > 0;
    return isOld && isHeld ? [index] : [];
  });
}
