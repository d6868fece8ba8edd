// The tabs that people fill for the MOUs: place and days, and who signs.
import { textColumn, type TabLayout } from './tab-layout';

export const MOU_FACTS_TAB: TabLayout = {
  id: 'mou-facts', title: 'ข้อมูล MOU', purpose: 'สถานที่และวันของ MOU แต่ละตำบล เว้นว่างได้ เอกสารจะพิมพ์เป็นเส้นประ', colour: '#9334e6',
  columns: [
    textColumn('tambonCode', 'รหัสตำบล', { widthPx: 90 }),
    textColumn('tambon', 'ตำบล'),
    textColumn('district', 'อำเภอ'),
    textColumn('place', 'สถานที่ทำ', { owner: 'person', widthPx: 280 }),
    textColumn('madeOn', 'วันที่ทำ', { owner: 'person', kind: 'date', widthPx: 120 }),
    textColumn('validFrom', 'วันเริ่มต้น', { owner: 'person', kind: 'date', widthPx: 120 }),
    textColumn('validTo', 'วันสิ้นสุด', { owner: 'person', kind: 'date', widthPx: 120 }),
  ],
};

export const MOU_SIGNERS_TAB: TabLayout = {
  id: 'mou-signers', title: 'ผู้ลงนาม MOU', purpose: 'ผู้ลงนามของแต่ละฝ่ายและพยาน ชื่อที่เว้นว่างจะพิมพ์เป็นเส้นประ', colour: '#9334e6',
  columns: [
    textColumn('tambonCode', 'รหัสตำบล', { widthPx: 90 }),
    textColumn('tambon', 'ตำบล'),
    textColumn('party', 'รหัสฝ่าย', { widthPx: 110 }),
    textColumn('partyName', 'ฝ่าย', { widthPx: 200 }),
    textColumn('name', 'ชื่อผู้ลงนาม', { owner: 'person', widthPx: 220 }),
    textColumn('position', 'ตำแหน่ง', { owner: 'person', widthPx: 220 }),
    textColumn('organisation', 'ในนามหน่วยงาน', { owner: 'person', widthPx: 220, note: 'เว้นว่าง = ชื่อฝ่าย' }),
    textColumn('role', 'บทบาทตามข้อตกลง', { owner: 'person', widthPx: 360, note: 'เว้นว่าง = ใช้ถ้อยคำของระบบ' }),
  ],
};
