// The summary tab: how far each unit is with the year's duties, with a chart. The system writes it with every rebuilt tracking.
import { textColumn, type TabLayout } from './tab-layout';

export const UNIT_SUMMARY_TAB: TabLayout = {
  id: 'unit-summary', title: 'สรุป', purpose: 'ภาพรวมรายหน่วยงาน นับจากแท็บ ติดตาม ระบบเขียนใหม่ทุกครั้ง', colour: '#1a73e8',
  columns: [
    textColumn('unitName', 'หน่วยงาน', { widthPx: 190 }),
    textColumn('done', 'ส่งแล้ว', { kind: 'number', widthPx: 90 }),
    textColumn('due', 'ถึงเวลาทำ', { kind: 'number', widthPx: 90 }),
    textColumn('late', 'เลยกำหนด', { kind: 'number', widthPx: 90 }),
    textColumn('notDue', 'ยังไม่ถึงกำหนด', { kind: 'number', widthPx: 120 }),
    textColumn('waived', 'ยกเว้น', { kind: 'number', widthPx: 80 }),
    textColumn('percent', 'ทำแล้วร้อยละ', { kind: 'number', widthPx: 110, note: 'ของงานที่ถึงกำหนดหรือส่งแล้ว ไม่นับงานที่ยกเว้น' }),
    textColumn('nextDue', 'กำหนดถัดไป', { kind: 'date', widthPx: 120 }),
    textColumn('nextTitle', 'งานถัดไป', { widthPx: 300 }),
  ],
  chart: { title: 'ความก้าวหน้ารายหน่วยงาน (รายการ)', columns: ['unitName', 'done', 'due', 'late'], colours: ['#2e8b57', '#e0a100', '#c5362b'] },
};
