// FY 2568, driving and reporting: R17-R22 (letter ¶4, plan P2.1-P2.5).
import type { Obligation } from './obligation';
import { everyMonth, within } from './schedules';

const FIRST_HALF = within('2025-01-01', '2025-06-30');

/** The 20th (district to province) and the 25th (province to department) are two obligations; L¶4 names no months, so every 20th after the letter counts. */
export const FY2568_DRIVE: readonly Obligation[] = [
  {
    id: 'R17', clause: 'P2.1', title: 'ดำเนินกิจกรรมตามแผน 3 ระดับ',
    task: 'ร่วมกับ ศอช.ต. และภาคีเครือข่าย ดำเนินกิจกรรมตามแผนขับเคลื่อนระดับจังหวัด อำเภอ และตำบล',
    owedBy: 'both', recipient: 'none', schedule: FIRST_HALF, doneBy: { kind: 'tick' },
    product: 'บันทึกกิจกรรม', modes: ['target'],
  },
  {
    id: 'R18', clause: 'P2.2', title: 'บูรณาการกับ ศอช.ต. และภาคี',
    task: 'บูรณาการความร่วมมือกับ ศอช.ต. และ ๗ ภาคีเครือข่ายในการขับเคลื่อนตำบลเข้มแข็ง',
    owedBy: 'both', recipient: 'none', schedule: FIRST_HALF, doneBy: { kind: 'tick' },
    product: 'บันทึกการสนับสนุนของภาคี', modes: ['target'],
  },
  {
    id: 'R19', clause: 'P2.3', title: 'ตั้งคณะทำงานติดตาม ประเมินผล',
    task: 'จัดตั้งคณะทำงานติดตาม ประเมินผลการขับเคลื่อนตำบลเข้มแข็ง',
    owedBy: 'province', recipient: 'none', schedule: FIRST_HALF, doneBy: { kind: 'document-issued', document: 'working-group-order' },
    product: 'คำสั่งแต่งตั้งคณะทำงาน', modes: ['target', 'maintain'],
  },
  {
    id: 'R20', clause: 'P2.4', title: 'รายงานผู้บริหารประจำเดือน',
    task: 'รายงานผู้บริหารระดับจังหวัดและอำเภอเป็นประจำทุกเดือน',
    owedBy: 'both', recipient: 'executives', schedule: everyMonth(31, '2025-01', '2025-06'), doneBy: { kind: 'other-report' },
    product: 'สรุปรายงานประจำเดือน', modes: ['target', 'maintain'],
  },
  {
    id: 'R21', clause: 'L¶4', title: 'รายงานแผน-ผลประจำเดือน',
    task: 'รายงานแผนและผลการขับเคลื่อนตำบลเข้มแข็งให้จังหวัดทราบ ทุกวันที่ 20 ของเดือน',
    owedBy: 'each-district', recipient: 'province', schedule: everyMonth(20, '2024-11', '2025-09'), doneBy: { kind: 'monthly-report' },
    product: 'แบบรายงานประจำเดือน', modes: ['target', 'maintain'],
  },
  {
    id: 'R22', clause: 'P2.5', title: 'รวบรวมและรายงานผลต่อกรมฯ',
    task: 'รวบรวมข้อมูลและรายงานผลตามแผนให้กรมการพัฒนาชุมชนทราบ ทุกวันที่ 25 ของเดือน หรือตามที่กรมฯ กำหนดเพิ่มเติม',
    owedBy: 'province', recipient: 'department', schedule: everyMonth(25, '2025-01', '2025-08'), doneBy: { kind: 'compilation-sent' },
    product: 'รายงานภาพรวมจังหวัดและบันทึกการส่ง', modes: ['target', 'maintain'],
  },
];
