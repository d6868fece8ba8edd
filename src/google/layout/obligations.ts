// The programme's definition as a tab: one row an obligation, editable by the office.
import { textColumn, type TabLayout } from './tab-layout';

export const OBLIGATIONS_TAB: TabLayout = {
  id: 'obligations', title: 'ภารกิจ', purpose: 'ภารกิจทั้งปีตามหนังสือและแผน แก้วันที่ เพิ่ม หรือพักภารกิจได้ แล้วเรียกเมนูสร้างตารางติดตามใหม่', colour: '#1a73e8',
  columns: [
    textColumn('id', 'รหัส', { owner: 'person', widthPx: 70 }),
    textColumn('clause', 'ที่มา', { owner: 'person', widthPx: 160, note: 'ข้อของหนังสือจังหวัด แนวทางกรมฯ หรือแผนปฏิบัติการ' }),
    textColumn('title', 'ต้องทำอะไร', { owner: 'person', widthPx: 380 }),
    textColumn('task', 'รายละเอียด', { owner: 'person', widthPx: 380 }),
    textColumn('owes', 'ผู้รับผิดชอบ', { owner: 'person', kind: 'choice', choices: [
      { code: 'district', label: 'ทุกอำเภอ' }, { code: 'province', label: 'จังหวัด' }, { code: 'both', label: 'ทุกอำเภอและจังหวัด' }, { code: 'none', label: 'ไม่เตือน' }] }),
    textColumn('rhythm', 'รอบ', { owner: 'person', kind: 'choice', widthPx: 110, choices: [
      { code: 'once', label: 'ครั้งเดียว' }, { code: 'monthly', label: 'ทุกเดือน' }, { code: 'undated', label: 'ไม่มีกำหนดวัน' }] }),
    textColumn('opensOn', 'เริ่มทำได้', { owner: 'person', kind: 'date', widthPx: 110 }),
    textColumn('dueOn', 'ครบกำหนด', { owner: 'person', kind: 'date', widthPx: 110, note: 'งานทุกเดือน: วันครบกำหนดครั้งแรก' }),
    textColumn('until', 'ครั้งสุดท้าย', { owner: 'person', kind: 'date', widthPx: 110, note: 'เฉพาะงานทุกเดือน' }),
    textColumn('sendBy', 'ส่งก่อน', { widthPx: 200, note: 'วันทำการก่อนหน้า เมื่อวันครบกำหนดตรงกับวันหยุด' }),
    textColumn('proof', 'ระบบรู้จาก', { owner: 'person', widthPx: 120, note: 'ชนิดหลักฐานที่ระบบตรวจเอง เว้นว่าง = คนเป็นผู้บันทึก' }),
    textColumn('proofText', 'หลักฐาน', { owner: 'person', widthPx: 260 }),
    textColumn('perTambon', 'ต่อตำบล', { owner: 'person', kind: 'tick', widthPx: 70 }),
    textColumn('modes', 'อำเภอใดต้องทำ', { owner: 'person', kind: 'choice', widthPx: 150, choices: [
      { code: 'all', label: 'ทุกอำเภอ' }, { code: 'target', label: 'มีตำบลเป้าหมาย' }, { code: 'maintain', label: 'พัฒนาต่อยอด' }] }),
    textColumn('active', 'ใช้งาน', { owner: 'person', kind: 'tick', widthPx: 70 }),
  ],
};
