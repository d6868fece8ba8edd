// A due date that falls on an off day, in words: the nominal date stays, people are told by when to send.
import type { IsoDate } from './iso-date';
import { formatThaiDate } from './thai-date';

/** `(วันหยุด ส่งก่อน ศ 24 ม.ค. 2568)` for the day to send by that the office's policy gives; empty text where it is the due date itself. */
export function offDayWords(dueOn: IsoDate, sendBy: IsoDate): string {
  return sendBy === dueOn ? '' : `(วันหยุด ${sendBy < dueOn ? 'ส่งก่อน' : 'ส่งได้ถึง'} ${formatThaiDate(sendBy, 'short-weekday')})`;
}
