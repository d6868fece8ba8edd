// FY 2568, preparation and awareness: R01-R03 and R10-R16 (letter ¶1-3 and ¶5, plan P1.1-P1.7).
import { toIsoDate } from '../calendar/iso-date';
import type { Obligation } from './obligation';
import { byDate, within } from './schedules';

/** The letter's earlier dates bind districts (30 ต.ค., 23 ธ.ค.), the plan's bind the province (31 ต.ค., 25 ธ.ค.); P1.7 binds both. */
export const FY2568_PREPARATION: readonly Obligation[] = [
  {
    id: 'R01', clause: 'L¶1, P1.1', title: 'ประชุมสร้างความรู้ความเข้าใจ',
    task: 'ประชุมสร้างความรู้ความเข้าใจแก่เจ้าหน้าที่ คณะกรรมการ ศอช. ทุกระดับ และ ๗ ภาคีเครือข่าย',
    owedBy: 'both', recipient: 'none', schedule: within('2024-10-01', '2024-10-31'), doneBy: { kind: 'other-report' },
    product: 'บันทึกการประชุม วันที่ สถานที่ และจำนวนผู้เข้าร่วมแยกกลุ่ม', modes: ['target', 'maintain'],
  },
  {
    id: 'R02', clause: 'L¶2, P1.2', title: 'ประเมินเพื่อคัดเลือกตำบลเป้าหมาย',
    task: 'ร่วมกับ ศอช.อ. ประเมินตำบลและกำหนดพื้นที่เป้าหมายตามเงื่อนไข',
    owedBy: 'each-district', recipient: 'none', schedule: within('2024-10-01', '2024-10-31'), doneBy: { kind: 'nomination' },
    product: 'ผลการประเมินรายตำบล', modes: ['target', 'maintain'],
  },
  {
    id: 'R03', clause: 'L¶2', title: 'แจ้งรายชื่อตำบลเป้าหมาย',
    task: 'แจ้งรายชื่อตำบลเป้าหมายให้จังหวัดทราบ',
    owedBy: 'each-district', recipient: 'province', schedule: byDate('2024-10-30'), doneBy: { kind: 'nomination' },
    product: 'หนังสือนำส่งและรายชื่อตำบลเป้าหมาย', modes: ['target', 'maintain'],
  },
  {
    id: 'R10', clause: 'P1.3', title: 'รายงานพื้นที่เป้าหมายต่อกรมฯ',
    task: 'รายงานข้อมูลพื้นที่ตำบลเป้าหมายผ่านแบบรายงานออนไลน์ของกรมการพัฒนาชุมชน',
    owedBy: 'province', recipient: 'department', schedule: byDate('2024-10-31'), doneBy: { kind: 'sent-to-department' },
    product: 'บันทึกการส่งแบบรายงานออนไลน์', modes: ['target', 'maintain'],
  },
  {
    id: 'R11', clause: 'L¶3', title: 'ส่งแผนปฏิบัติการบูรณาการ ๗ ภาคี',
    task: 'จัดทำแผนปฏิบัติการ บูรณาการความร่วมมือกับ ๗ ภาคีเครือข่าย และรายงานให้จังหวัดทราบ',
    owedBy: 'each-district', recipient: 'province', schedule: byDate('2024-10-30'), doneBy: { kind: 'action-plan' },
    product: 'แผนปฏิบัติการและหนังสือรายงาน', modes: ['target'],
  },
  {
    id: 'R12', clause: 'P1.4, L¶5', title: 'จัดเวทีสร้างการรับรู้และลงนาม MOU',
    task: 'จัดเวทีสร้างการรับรู้และจัดทำบันทึกข้อตกลงความร่วมมือ (MOU) กับตำบลเป้าหมายและ ๗ ภาคีเครือข่าย',
    owedBy: 'each-target-tambon', recipient: 'none', schedule: within('2024-12-01', '2024-12-23'), doneBy: { kind: 'mou-signed' },
    product: 'MOU ที่ลงนามแล้ว รายชื่อผู้เข้าร่วม และภาพถ่าย', modes: ['target'],
  },
  {
    id: 'R13', clause: 'P1.5', title: 'จัดทำแผนขับเคลื่อนระดับตำบล',
    task: 'ร่วมกับ ศอช.ต. และ ๗ ภาคีเครือข่าย จัดทำแผนขับเคลื่อนตำบลเข้มแข็งระดับตำบล โดยจังหวัดสนับสนุน',
    owedBy: 'each-target-tambon', recipient: 'none', schedule: within('2024-12-01', '2024-12-31'), doneBy: { kind: 'drive-plan' },
    product: 'แผนขับเคลื่อนระดับตำบล', modes: ['target'],
  },
  {
    id: 'R14', clause: 'P1.6, L¶5', title: 'ประกาศวาระตำบลเข้มแข็ง',
    task: 'ประกาศวาระตำบลเข้มแข็ง โดยอาจประกาศในวันที่ 5 ธันวาคม หรือสัปดาห์ต้นเดือนธันวาคม',
    owedBy: 'each-target-tambon', recipient: 'public', schedule: within('2024-12-01', '2024-12-23'), doneBy: { kind: 'agenda-declared' },
    product: 'ประกาศวาระตำบลและภาพถ่าย', modes: ['target'], suggestedOn: toIsoDate('2024-12-05'),
  },
  {
    id: 'R15', clause: 'L¶5', title: 'รายงานผลเวที MOU และการประกาศวาระ',
    task: 'รายงานผลการจัดเวที การทำ MOU และการประกาศวาระตำบลเข้มแข็งให้จังหวัดทราบ',
    owedBy: 'each-district', recipient: 'province', schedule: byDate('2024-12-23'), doneBy: { kind: 'forum-report' },
    product: 'หนังสือรายงานผล', modes: ['target'],
  },
  {
    id: 'R16', clause: 'P1.7', title: 'รายงาน MOU แผน และวาระต่อกรมฯ',
    task: 'รายงานผลการจัดทำ MOU แผน และการประกาศวาระ ผ่านแบบรายงานออนไลน์ของกรมการพัฒนาชุมชน',
    owedBy: 'both', recipient: 'department', schedule: byDate('2024-12-25'), doneBy: { kind: 'sent-to-department' },
    product: 'บันทึกการส่งแบบรายงานออนไลน์', modes: ['target'],
  },
];
