// The tab of Forms: where each one is, and the tab of all other Forms' answers.
import { textColumn, type TabLayout } from './tab-layout';

export const FORM_REGISTER_TAB: TabLayout = {
  id: 'form-register', title: 'แบบฟอร์ม', purpose: 'ลิงก์ของแบบฟอร์มทุกแบบ สร้างหรือปรับปรุงด้วยเมนู สร้างแบบฟอร์ม', colour: '#673ab7',
  columns: [
    textColumn('key', 'รหัสแบบ', { widthPx: 90 }),
    textColumn('title', 'ชื่อแบบฟอร์ม', { widthPx: 320 }),
    textColumn('status', 'สถานะ', { kind: 'choice', widthPx: 150, choices: [{ code: 'ready', label: 'เปิดรับคำตอบ' }, { code: 'building', label: 'ยังสร้างไม่เสร็จ' }, { code: 'gone', label: 'ไม่พบแบบ' }] }),
    textColumn('publishedUrl', 'ลิงก์สำหรับผู้ตอบ', { widthPx: 320 }),
    textColumn('editUrl', 'ลิงก์สำหรับแก้ไข', { widthPx: 320 }),
    textColumn('formId', 'รหัสไฟล์', { widthPx: 160 }),
    textColumn('updatedAt', 'ปรับปรุงเมื่อ', { kind: 'instant', widthPx: 150 }),
  ],
};

export const ANSWERS_TAB: TabLayout = {
  id: 'answers', title: 'คำตอบแบบรายงาน', purpose: 'คำตอบของแบบรายงานอื่นทุกแบบ 1 แถวต่อ 1 คำตอบ', colour: '#673ab7',
  columns: [
    textColumn('form', 'แบบฟอร์ม', { widthPx: 100 }),
    textColumn('standing', 'สถานะ', { kind: 'choice', widthPx: 140, choices: [{ code: 'new', label: 'รับแล้ว' }, { code: 'held', label: 'พักไว้รอจังหวัดรับ' }, { code: 'accepted', label: 'รับไว้' }, { code: 'returned', label: 'ส่งกลับแก้ไข' }, { code: 'approved', label: 'อนุมัติ' }, { code: 'withdrawn', label: 'ถอนแล้ว' }] }),
    textColumn('submittedAt', 'ส่งเมื่อ', { kind: 'instant', widthPx: 150 }),
    textColumn('districtCode', 'รหัสอำเภอ', { widthPx: 80 }),
    textColumn('district', 'อำเภอ'),
    textColumn('tambonCode', 'รหัสตำบล', { widthPx: 80 }),
    textColumn('tambon', 'ตำบล'),
    textColumn('email', 'อีเมลผู้ตอบ', { widthPx: 200 }),
    textColumn('emailVerified', 'การยืนยันอีเมล', { kind: 'choice', widthPx: 110, choices: [{ code: 'verified', label: 'ยืนยันแล้ว' }, { code: 'unverified', label: 'ยังไม่ยืนยัน' }] }),
    textColumn('heldReason', 'เหตุที่พักไว้', { widthPx: 260 }),
    textColumn('comment', 'ความเห็นถึงอำเภอ', { widthPx: 220 }),
    textColumn('reviewedBy', 'ผู้พิจารณา', { widthPx: 180 }),
    textColumn('reviewedAt', 'พิจารณาเมื่อ', { kind: 'instant', widthPx: 150 }),
    textColumn('memo', 'บันทึกของจังหวัด', { owner: 'person', widthPx: 220 }),
    textColumn('editUrl', 'ลิงก์แก้ไขคำตอบ', { widthPx: 180 }),
    textColumn('answers', 'คำตอบ (ระบบบันทึก)', { widthPx: 400, clipped: true }),
    textColumn('responseId', 'รหัสคำตอบ', { widthPx: 120 }),
    textColumn('print', 'รอยพิมพ์คำตอบ', { widthPx: 80 }),
  ],
};
