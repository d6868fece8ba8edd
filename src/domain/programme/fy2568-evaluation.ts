// FY 2568, evaluation, honours and lessons: R23-R28 (plan P3.1-P3.6).
import type { Obligation } from './obligation';
import { byDate, within } from './schedules';

/** The evaluation of results is the province's alone; R26 is the department's and nothing is owed for it here. */
export const FY2568_EVALUATION: readonly Obligation[] = [
  {
    id: 'R23', clause: 'P3.1', title: 'ประเมินผลตำบลเข้มแข็ง',
    task: 'ประเมินผลตำบลเข้มแข็งตามเกณฑ์ที่กำหนด',
    owedBy: 'province', recipient: 'none', schedule: within('2025-06-01', '2025-07-31'), doneBy: { kind: 'evaluation-complete' },
    product: 'แบบสรุปคะแนน', modes: ['target'],
  },
  {
    id: 'R24', clause: 'P3.2', title: 'ประกาศรายชื่อตำบลที่ผ่านเกณฑ์',
    task: 'ประกาศรายชื่อตำบลที่ผ่านเกณฑ์การประเมิน',
    owedBy: 'province', recipient: 'public', schedule: within('2025-08-01', '2025-08-31'), doneBy: { kind: 'document-issued', document: 'pass-announcement' },
    product: 'ประกาศรายชื่อ', modes: ['target'],
  },
  {
    id: 'R25', clause: 'P3.3', title: 'ส่งรายชื่อตำบลที่ผ่านเกณฑ์ต่อกรมฯ',
    task: 'ส่งรายชื่อตำบลที่ผ่านเกณฑ์ พร้อมสำเนาประกาศหรือหลักฐานที่เกี่ยวข้อง ให้กรมการพัฒนาชุมชนทราบ',
    owedBy: 'province', recipient: 'department', schedule: byDate('2025-08-30'), doneBy: { kind: 'sent-to-department' },
    product: 'หนังสือนำส่งและสำเนาประกาศ', modes: ['target'],
  },
  {
    id: 'R26', clause: 'P3.4', title: 'ยกย่องตำบลดีเลิศระดับจังหวัด',
    task: 'กรมการพัฒนาชุมชนประกาศยกย่องเชิดชูเกียรติตำบลเข้มแข็งดีเลิศ จังหวัดละ 1 ตำบล',
    owedBy: 'department', recipient: 'public', schedule: within('2025-09-01', '2025-09-30'), doneBy: { kind: 'none' },
    product: 'บันทึกผลการยกย่อง', modes: ['target'],
  },
  {
    id: 'R27', clause: 'P3.5', title: 'จัดการความรู้',
    task: 'จัดการความรู้การขับเคลื่อนตำบลเข้มแข็ง',
    owedBy: 'province', recipient: 'none', schedule: within('2025-07-01', '2025-09-30'), doneBy: { kind: 'other-report' },
    product: 'บันทึกบทเรียน', modes: ['target', 'maintain'],
  },
  {
    id: 'R28', clause: 'P3.6', title: 'เผยแพร่ประชาสัมพันธ์',
    task: 'เผยแพร่ประชาสัมพันธ์การขับเคลื่อนตำบลเข้มแข็ง',
    owedBy: 'province', recipient: 'public', schedule: within('2025-09-01', '2025-09-30'), doneBy: { kind: 'tick' },
    product: 'รายการสื่อประชาสัมพันธ์', modes: ['target', 'maintain'],
  },
];
