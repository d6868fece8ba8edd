// The tab of confirmed targets, the list that documents, reminders and reports rest on.
import { textColumn, type TabLayout } from './tab-layout';

export const TARGETS_TAB: TabLayout = {
  id: 'targets', title: 'ตำบลเป้าหมาย', purpose: 'รายชื่อที่จังหวัดยืนยันแล้ว เปลี่ยนตำบลได้จากเมนูพร้อมเหตุผล', colour: '#188038',
  columns: [
    textColumn('mode', 'รูปแบบ', { kind: 'choice', widthPx: 170, choices: [{ code: 'target', label: 'ตำบลเป้าหมาย' }, { code: 'maintain', label: 'พัฒนาต่อยอดและรักษาสถานะ' }] }),
    textColumn('district', 'อำเภอ'),
    textColumn('tambon', 'ตำบล'),
    textColumn('districtCode', 'รหัสอำเภอ', { widthPx: 80 }),
    textColumn('tambonCode', 'รหัสตำบล', { widthPx: 80 }),
    textColumn('reallocatedFrom', 'รับพื้นที่จากอำเภอ (รหัส)', { widthPx: 120 }),
    textColumn('confirmedOn', 'ยืนยันเมื่อ', { kind: 'date', widthPx: 110 }),
    textColumn('confirmedBy', 'ผู้ยืนยัน', { widthPx: 200 }),
    textColumn('endedReason', 'เหตุที่เปลี่ยนหรือยกเลิก', { widthPx: 260 }),
    textColumn('responseId', 'รหัสคำตอบ', { widthPx: 120 }),
  ],
};
