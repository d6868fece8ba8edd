// The tab of the change log: written by the system alone, each row bound to the one before.
import { textColumn, type TabLayout } from './tab-layout';

export const CHANGE_LOG_TAB: TabLayout = {
  id: 'change-log', title: 'ประวัติการเปลี่ยนแปลง', purpose: 'ใครเปลี่ยนอะไรเมื่อใด ระบบเขียนต่อท้ายเท่านั้น ห้ามแก้ เรียง หรือลบแถว การแก้จะเห็นได้ในเมนู ตรวจระบบ', colour: '#9aa0a6',
  columns: [
    textColumn('number', 'เลขที่', { kind: 'number', widthPx: 70 }),
    textColumn('at', 'เมื่อ', { kind: 'instant', widthPx: 150 }),
    textColumn('who', 'โดย', { widthPx: 200 }),
    textColumn('table', 'แท็บ', { widthPx: 160 }),
    textColumn('place', 'แถว', { widthPx: 160 }),
    textColumn('column', 'คอลัมน์', { widthPx: 160 }),
    textColumn('before', 'ก่อน', { widthPx: 220 }),
    textColumn('after', 'หลัง', { widthPx: 220 }),
    textColumn('salt', 'ค่าสุ่ม', { widthPx: 80 }),
    textColumn('content', 'รอยพิมพ์เนื้อหา', { widthPx: 120 }),
    textColumn('hash', 'รอยพิมพ์ต่อเนื่อง', { widthPx: 120 }),
  ],
};
