// The tabs that letters, announcements and orders take people and addresses from.
import { textColumn, type TabLayout } from './tab-layout';

export const DOCUMENT_ISSUERS_TAB: TabLayout = {
  id: 'document-issuers', title: 'ผู้ออกหนังสือ', purpose: 'ส่วนราชการและผู้ลงนามในหนังสือของจังหวัดและอำเภอ เว้นว่างได้ เอกสารจะพิมพ์เป็นเส้นประ', colour: '#9334e6',
  columns: [
    textColumn('unit', 'รหัสหน่วยงาน', { widthPx: 90 }),
    textColumn('unitName', 'หน่วยงาน'),
    textColumn('numberPrefix', 'ที่ (อักษรย่อและรหัส)', { owner: 'person', widthPx: 140 }),
    textColumn('office', 'ส่วนราชการเจ้าของหนังสือ', { owner: 'person', widthPx: 200 }),
    textColumn('address', 'ที่อยู่', { owner: 'person', widthPx: 240 }),
    textColumn('signer', 'ผู้ลงนาม', { owner: 'person', widthPx: 200 }),
    textColumn('position', 'ตำแหน่งผู้ลงนาม', { owner: 'person', widthPx: 240, note: 'รวมคำว่า ปฏิบัติราชการแทน เมื่อรับมอบอำนาจ' }),
    textColumn('section', 'หน่วยงานเจ้าของเรื่อง', { owner: 'person', widthPx: 220 }),
    textColumn('phone', 'โทรศัพท์', { owner: 'person' }),
  ],
};

export const WORKING_GROUP_TAB: TabLayout = {
  id: 'working-group', title: 'คณะทำงาน', purpose: 'คณะทำงานติดตาม ประเมินผล (จังหวัด) สำหรับคำสั่งแต่งตั้ง', colour: '#9334e6',
  columns: [
    textColumn('order', 'ลำดับ', { owner: 'person', kind: 'number', widthPx: 70 }),
    textColumn('name', 'ชื่อ-สกุล', { owner: 'person', widthPx: 200 }),
    textColumn('position', 'ตำแหน่ง', { owner: 'person', widthPx: 240 }),
    textColumn('role', 'ทำหน้าที่', { owner: 'person', widthPx: 180, note: 'เช่น ประธานคณะทำงาน คณะทำงาน คณะทำงานและเลขานุการ' }),
  ],
};
