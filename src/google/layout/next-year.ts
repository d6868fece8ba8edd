// The tab on which a new fiscal year is proposed and corrected, and the tab of earlier years' archives.
import { textColumn, type TabLayout } from './tab-layout';

export const NEXT_YEAR_TAB: TabLayout = {
  id: 'next-year', title: 'ปีงบประมาณใหม่', purpose: 'ข้อเสนอของปีใหม่ แก้วันที่และค่าได้ที่คอลัมน์ “ค่าใหม่” หรือที่เมนู เครื่องมือ › ปีงบประมาณใหม่ ซึ่งแสดงวันในสัปดาห์และสิ่งที่จะเกิดขึ้นก่อนยืนยันเริ่มปี', colour: '#3949ab',
  columns: [
    textColumn('title', 'เรื่อง', { widthPx: 320 }), textColumn('what', 'รายการ', { widthPx: 110 }), textColumn('old', 'ปีเดิม', { widthPx: 150 }), textColumn('value', 'ค่าใหม่', { owner: 'person', widthPx: 150 }),
    textColumn('weekday', 'ตรงกับ', { widthPx: 150 }), textColumn('note', 'วันหยุดและวันส่งก่อน', { widthPx: 300 }), textColumn('fiscalYear', 'ปีงบประมาณ', { widthPx: 90 }), textColumn('key', 'รหัส', { widthPx: 160 }),
  ],
};

export const ARCHIVES_TAB: TabLayout = {
  id: 'archives', title: 'คลังปีก่อน', purpose: 'สมุดงานของปีที่ปิดแล้วและกำหนดเก็บข้อมูลส่วนบุคคล เมนูตรวจกำหนดเก็บจะบอกรายการที่ครบกำหนดลบ', colour: '#3949ab',
  columns: [
    textColumn('fiscalYear', 'ปีงบประมาณ', { widthPx: 90 }), textColumn('what', 'รายการ', { widthPx: 260 }), textColumn('url', 'ลิงก์', { widthPx: 320 }), textColumn('personalData', 'ข้อมูลส่วนบุคคลที่มี', { widthPx: 320 }),
    textColumn('archivedOn', 'เก็บเมื่อ', { kind: 'date', widthPx: 110 }), textColumn('archivedBy', 'ผู้เก็บ', { widthPx: 180 }), textColumn('keptUntil', 'เก็บถึง', { owner: 'person', kind: 'date', widthPx: 110 }),
    textColumn('state', 'สถานะ', { kind: 'choice', widthPx: 150, choices: [{ code: 'kept', label: 'ยังอยู่ในกำหนด' }, { code: 'due', label: 'ครบกำหนดลบ' }, { code: 'no-date', label: 'ยังไม่กำหนดวัน' }] }),
    textColumn('purgedOn', 'ลบแล้วเมื่อ', { owner: 'person', kind: 'date', widthPx: 110 }),
  ],
};
