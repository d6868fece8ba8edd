// An instant of office time as officers read it.
import { isIsoDate } from './iso-date';
import { formatThaiDate } from './thai-date';

/** `2024-10-29T10:00:00` as `29 ต.ค. 2567 10:00 น.`; what is no instant stays as it is. */
export function formatThaiInstant(at: string): string {
  const day = at.slice(0, 10);
  return isIsoDate(day) && /^T\d{2}:\d{2}/.test(at.slice(10)) ? `${formatThaiDate(day, 'short')} ${at.slice(11, 16)} น.` : at;
}
