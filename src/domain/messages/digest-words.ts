// The words of a digest that mail, plain text and LINE share.
import { formatThaiDate } from '../calendar/thai-date';
import type { IsoDate } from '../calendar/iso-date';
import type { Digest, DigestItem, OwingItem } from './digest';

/** Name of the product in messages. */
export const PRODUCT = 'ตำบลเข้มแข็ง';

/** `เลยกำหนด 1 เรื่อง · ครบกำหนดวันนี้ 2 เรื่อง · ใกล้ครบกำหนด 1 เรื่อง`, only the parts that exist. */
export function headsText(digest: Pick<Digest, 'items' | 'owing'>): string {
  const days = [...digest.items, ...digest.owing].map(({ daysLeft }) => daysLeft);
  const part = (label: string, count: number): string[] => (count === 0 ? [] : [`${label} ${count} เรื่อง`]);
  return [
    ...part('เลยกำหนด', days.filter((left) => left < 0).length),
    ...part('ครบกำหนดวันนี้', days.filter((left) => left === 0).length),
    ...part('ใกล้ครบกำหนด', days.filter((left) => left > 0).length),
  ].join(' · ');
}

/** `กำหนดส่ง พ. 30 ต.ค. 2567`, or with the day to send by where the date is an off day. */
export function dueText(item: { readonly dueOn: IsoDate; readonly sendBy: IsoDate }): string {
  const due = `กำหนดส่ง ${formatThaiDate(item.dueOn, 'short-weekday')}`;
  if (item.sendBy === item.dueOn) return due;
  return `${due} (ตรงกับวันหยุด ${item.sendBy < item.dueOn ? 'ส่งก่อน' : 'ส่งได้ถึง'} ${formatThaiDate(item.sendBy, 'short-weekday')})`;
}

/** Who still owes an obligation: everybody, or the first `most` names and the count of the others. */
export function owingText(item: Pick<OwingItem, 'owing' | 'total' | 'done'>, most = 100): string {
  const others = item.owing.length - most;
  if (item.owing.length === item.total && item.total > 1) return `ค้างทั้ง ${item.total} อำเภอ`;
  const names = item.owing.slice(0, most).join(', ') + (others > 0 ? ` และอีก ${others} อำเภอ` : '');
  return `ค้าง ${item.owing.length} จาก ${item.total} อำเภอ: ${names}`;
}

/** Why the person hears of something that is not theirs; empty where it is. */
export function audienceText(item: Pick<DigestItem, 'audience' | 'unitName'>): string {
  return item.audience === 'head' ? 'แจ้งหัวหน้าหน่วยงานเพราะเลยกำหนดแล้ว' : '';
}
