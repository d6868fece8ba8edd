// FY 2568, selection, quota and standing rules: R04-R09, R29 and R30 (guideline §2, §3 and §5).
import type { Obligation } from './obligation';
import { UNDATED, within } from './schedules';

/** All but R07 are rules or channels: they have no date and nothing to prove. */
export const FY2568_SELECTION: readonly Obligation[] = [
  {
    id: 'R04', clause: 'G§3.1', title: 'ไม่เป็นเป้าหมายในปีที่กำหนด',
    task: 'ตำบลที่เสนอต้องไม่เป็นพื้นที่เป้าหมายในปีงบประมาณที่ประกาศไว้',
    owedBy: 'each-district', recipient: 'none', schedule: UNDATED, doneBy: { kind: 'none' },
    product: 'ผลการตรวจกับทะเบียนตำบลเป้าหมายที่ผ่านมา', modes: ['target'],
  },
  {
    id: 'R05', clause: 'G§3.2', title: 'ผู้นำเห็นร่วมกันและมีแผนชัดเจน',
    task: 'ผู้นำระดับตำบลมีความเห็นร่วมกัน และตำบลมีแผนการขับเคลื่อนที่ชัดเจน',
    owedBy: 'each-district', recipient: 'none', schedule: UNDATED, doneBy: { kind: 'none' },
    product: 'มติหรือรายงานการประชุม และแผน', modes: ['target'],
  },
  {
    id: 'R06', clause: 'G§3.3', title: 'อำเภอละ 1 ตำบล',
    task: 'กำหนดพื้นที่เป้าหมายอำเภอละ 1 ตำบล',
    owedBy: 'each-district', recipient: 'none', schedule: UNDATED, doneBy: { kind: 'none' },
    product: 'จำนวนตำบลที่เสนอเท่ากับ 1', modes: ['target'],
  },
  {
    id: 'R07', clause: 'G§3.3', title: 'พัฒนาต่อยอดและรักษาสถานะ',
    task: 'อำเภอที่พัฒนาครบทุกตำบลแล้ว ให้พัฒนาต่อยอดและรักษาสถานะตำบลเข้มแข็ง',
    owedBy: 'each-district', recipient: 'none', schedule: within('2024-10-01', '2025-09-30'), doneBy: { kind: 'other-report' },
    product: 'รายงานการพัฒนาต่อยอดและรายชื่อตำบล', modes: ['maintain'],
  },
  {
    id: 'R08', clause: 'G§3.3', title: 'จัดสรรพื้นที่ที่ว่างให้อำเภออื่น',
    task: 'จังหวัดและอำเภอกำหนดพื้นที่เป้าหมายในอำเภออื่นที่พร้อมและสมัครใจ ให้ครบตามจำนวนที่กำหนด',
    owedBy: 'province', recipient: 'none', schedule: UNDATED, doneBy: { kind: 'none' },
    product: 'บันทึกการจัดสรร จากอำเภอ ไปอำเภอ และความสมัครใจ', modes: ['target', 'maintain'],
  },
  {
    id: 'R09', clause: 'L, G§3', title: 'เป้าหมาย 878 ตำบลทั่วประเทศ',
    task: 'กรมการพัฒนาชุมชนกำหนดพื้นที่เป้าหมาย 878 ตำบล',
    owedBy: 'department', recipient: 'none', schedule: UNDATED, doneBy: { kind: 'none' },
    product: 'จำนวนเป้าหมายของจังหวัดเทียบกับที่ยืนยันแล้ว', modes: ['target', 'maintain'],
  },
  {
    id: 'R29', clause: 'G§2', title: 'วัตถุประสงค์และ 3 มิติ',
    task: 'ขับเคลื่อนให้ครบมิติมั่นคง มั่งคั่ง ยั่งยืน พร้อมฐานข้อมูลชุมชน ธรรมาภิบาล และรูปแบบที่ขยายผลได้',
    owedBy: 'both', recipient: 'none', schedule: UNDATED, doneBy: { kind: 'none' },
    product: 'มิติและวัตถุประสงค์ที่ระบุในกิจกรรมและบทเรียน', modes: ['target', 'maintain'],
  },
  {
    id: 'R30', clause: 'G§5', title: 'ช่องทางการรายงานและประสานงาน',
    task: 'ใช้กลุ่ม LINE ฐานข้อมูลเป้าหมาย แบบรายงาน แนวทาง และแบบฟอร์มตามช่องทางที่กำหนด',
    owedBy: 'both', recipient: 'none', schedule: UNDATED, doneBy: { kind: 'none' },
    product: 'หน้ารวมลิงก์และ QR Code', modes: ['target', 'maintain'],
  },
];
