// The tracking tab: one row an obligation, unit and date; the system writes it anew, people's columns survive.
import { textColumn, type TabLayout } from './tab-layout';

export const TRACKING_TAB: TabLayout = {
  id: 'tracking', title: 'ติดตาม', purpose: 'ใครต้องส่งอะไรเมื่อใดและส่งแล้วหรือยัง ระบบเขียนใหม่ได้ทั้งตาราง ช่องที่คนกรอกคงอยู่', colour: '#1a73e8',
  columns: [
    textColumn('key', 'รหัสรายการ', { widthPx: 170 }),
    textColumn('obligationId', 'รหัสภารกิจ', { widthPx: 80 }),
    textColumn('clause', 'ที่มา', { widthPx: 150 }),
    textColumn('title', 'ต้องทำอะไร', { widthPx: 320 }),
    textColumn('unit', 'รหัสหน่วยงาน', { widthPx: 90 }),
    textColumn('unitName', 'หน่วยงาน'),
    textColumn('dueOn', 'ครบกำหนด', { kind: 'date', widthPx: 110 }),
    textColumn('sendBy', 'ส่งก่อน', { kind: 'date', widthPx: 110 }),
    textColumn('status', 'สถานะ', { kind: 'choice', widthPx: 110, choices: [
      { code: 'not-due', label: 'ยังไม่ถึงกำหนด' }, { code: 'due', label: 'ถึงเวลาทำ' }, { code: 'done', label: 'ส่งแล้ว' },
      { code: 'late', label: 'เลยกำหนด' }, { code: 'waived', label: 'ยกเว้น' }, { code: 'orphan', label: 'ไม่มีในภารกิจแล้ว' }] }),
    textColumn('lateDays', 'ช้า (วัน)', { kind: 'number', widthPx: 80 }),
    textColumn('doneOn', 'ส่งเมื่อ', { kind: 'date', widthPx: 110 }),
    textColumn('doneBy', 'โดย', { widthPx: 160 }),
    textColumn('evidence', 'หลักฐานหรือเหตุผล', { widthPx: 240 }),
    textColumn('tickedOn', 'บันทึกว่าทำแล้วเมื่อ', { owner: 'person', kind: 'date', widthPx: 130, note: 'กรอกวันที่ทำเสร็จ เฉพาะงานที่ระบบตรวจเองไม่ได้' }),
    textColumn('tickedEvidence', 'หลักฐานที่บันทึก', { owner: 'person', widthPx: 220 }),
    textColumn('tickedBy', 'ผู้บันทึก', { owner: 'person', widthPx: 160 }),
    textColumn('waivedReason', 'เหตุผลที่ยกเว้น', { widthPx: 220, note: 'บันทึกผ่านเมนูเท่านั้น' }),
    textColumn('waivedBy', 'ผู้ยกเว้น', { widthPx: 160 }),
  ],
};
