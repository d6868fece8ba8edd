// The government's holidays of fiscal year 2568, substitution and cabinet days included.
// Source: cabinet resolutions and announcements for 2567-2568; 27 dates.
import { toIsoDate } from './iso-date';
import type { Holiday } from './working-days';

/** Holidays from 1 October 2024 to 30 September 2025. */
export const HOLIDAYS_FY2568: readonly Holiday[] = [
  { date: toIsoDate('2024-10-13'), name: 'วันนวมินทรมหาราช' },
  { date: toIsoDate('2024-10-14'), name: 'ชดเชยวันนวมินทรมหาราช' },
  { date: toIsoDate('2024-10-23'), name: 'วันปิยมหาราช' },
  { date: toIsoDate('2024-12-05'), name: 'วันคล้ายวันพระบรมราชสมภพ ร.๙ / วันชาติ / วันพ่อแห่งชาติ' },
  { date: toIsoDate('2024-12-10'), name: 'วันรัฐธรรมนูญ' },
  { date: toIsoDate('2024-12-30'), name: 'วันหยุดราชการเพิ่มเป็นกรณีพิเศษ' },
  { date: toIsoDate('2024-12-31'), name: 'วันสิ้นปี' },
  { date: toIsoDate('2025-01-01'), name: 'วันขึ้นปีใหม่' },
  { date: toIsoDate('2025-02-12'), name: 'วันมาฆบูชา' },
  { date: toIsoDate('2025-04-06'), name: 'วันจักรี' },
  { date: toIsoDate('2025-04-07'), name: 'ชดเชยวันจักรี' },
  { date: toIsoDate('2025-04-13'), name: 'วันสงกรานต์' },
  { date: toIsoDate('2025-04-14'), name: 'วันสงกรานต์' },
  { date: toIsoDate('2025-04-15'), name: 'วันสงกรานต์' },
  { date: toIsoDate('2025-04-16'), name: 'ชดเชยวันสงกรานต์' },
  { date: toIsoDate('2025-05-04'), name: 'วันฉัตรมงคล' },
  { date: toIsoDate('2025-05-05'), name: 'ชดเชยวันฉัตรมงคล' },
  { date: toIsoDate('2025-05-09'), name: 'วันพระราชพิธีพืชมงคลฯ' },
  { date: toIsoDate('2025-05-11'), name: 'วันวิสาขบูชา' },
  { date: toIsoDate('2025-05-12'), name: 'ชดเชยวันวิสาขบูชา' },
  { date: toIsoDate('2025-06-02'), name: 'วันหยุดราชการเพิ่มเป็นกรณีพิเศษ' },
  { date: toIsoDate('2025-06-03'), name: 'วันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชินี' },
  { date: toIsoDate('2025-07-10'), name: 'วันอาสาฬหบูชา' },
  { date: toIsoDate('2025-07-11'), name: 'วันเข้าพรรษา' },
  { date: toIsoDate('2025-07-28'), name: 'วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว' },
  { date: toIsoDate('2025-08-11'), name: 'วันหยุดราชการเพิ่มเป็นกรณีพิเศษ' },
  { date: toIsoDate('2025-08-12'), name: 'วันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง / วันแม่แห่งชาติ' },
];
