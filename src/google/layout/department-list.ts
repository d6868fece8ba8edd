// The tab of the list for กรมฯ's online form, and the tab of what was sent there.
import { textColumn, type TabLayout } from './tab-layout';

export const DEPARTMENT_LIST_TAB: TabLayout = {
  id: 'department-list', title: 'รายชื่อส่งกรมฯ', purpose: 'รายชื่อพร้อมคัดลอกไปกรอกในแบบรายงานออนไลน์ของกรมฯ ระบบเขียนใหม่ทุกครั้งที่จัดทำ', colour: '#188038',
  columns: [
    textColumn('order', 'ลำดับ', { kind: 'number', widthPx: 60 }),
    textColumn('districtCode', 'รหัสอำเภอ', { widthPx: 80 }),
    textColumn('district', 'อำเภอ'),
    textColumn('tambonCode', 'รหัสตำบล', { widthPx: 80 }),
    textColumn('tambon', 'ตำบล'),
    textColumn('mode', 'รูปแบบ', { widthPx: 180 }),
    textColumn('link', 'ลิงก์กรอกล่วงหน้า', { widthPx: 320 }),
  ],
};

export const SENDINGS_TAB: TabLayout = {
  id: 'sendings', title: 'การส่งกรมฯ', purpose: 'บันทึกว่าส่งอะไรให้กรมฯ เมื่อใด โดยใคร', colour: '#188038',
  columns: [
    textColumn('obligation', 'รหัสภารกิจ', { widthPx: 90 }),
    textColumn('period', 'เดือน', { widthPx: 90 }),
    textColumn('sentOn', 'วันที่ส่ง', { kind: 'date', widthPx: 110 }),
    textColumn('note', 'อ้างอิงหรือหมายเหตุ', { owner: 'person', widthPx: 280 }),
    textColumn('recordedBy', 'ผู้บันทึก', { widthPx: 200 }),
    textColumn('recordedAt', 'บันทึกเมื่อ', { kind: 'instant', widthPx: 150 }),
  ],
};
