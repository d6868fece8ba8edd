// The tabs that every office fills or checks first: settings, places, contacts, partners.
import { textColumn, type TabLayout } from './tab-layout';

export const SETTINGS_TAB: TabLayout = {
  id: 'settings', title: 'ตั้งค่า', purpose: 'ค่าที่สำนักงานกำหนดเอง แก้ได้ทุกเมื่อที่คอลัมน์ “ค่า”', colour: '#5f6368',
  columns: [
    textColumn('key', 'รหัส', { widthPx: 160 }),
    textColumn('label', 'เรื่อง', { widthPx: 260 }),
    textColumn('value', 'ค่า', { owner: 'person', widthPx: 280 }),
    textColumn('help', 'คำอธิบาย', { widthPx: 420 }),
  ],
};

export const PLACES_TAB: TabLayout = {
  id: 'places', title: 'พื้นที่', purpose: 'จังหวัด อำเภอ และตำบล ตามรหัสกรมการปกครอง', colour: '#5f6368',
  columns: [
    textColumn('provinceCode', 'รหัสจังหวัด', { widthPx: 90 }),
    textColumn('province', 'จังหวัด'),
    textColumn('districtCode', 'รหัสอำเภอ', { widthPx: 90 }),
    textColumn('district', 'อำเภอ'),
    textColumn('tambonCode', 'รหัสตำบล', { widthPx: 90 }),
    textColumn('tambon', 'ตำบล'),
  ],
};

export const CONTACTS_TAB: TabLayout = {
  id: 'contacts', title: 'ผู้ติดต่อ', purpose: 'ผู้รับอีเมลและ LINE ของแต่ละหน่วยงาน ใช้ข้อมูลติดต่อราชการเท่านั้น', colour: '#5f6368',
  columns: [
    textColumn('unit', 'รหัสหน่วยงาน', { owner: 'person', widthPx: 110, note: 'รหัสอำเภอ 4 หลัก หรือรหัสจังหวัด 2 หลัก' }),
    textColumn('unitName', 'หน่วยงาน', { owner: 'person', widthPx: 160 }),
    textColumn('role', 'บทบาท', { owner: 'person', kind: 'choice', widthPx: 150, choices: [
      { code: 'officer', label: 'เจ้าหน้าที่อำเภอ' }, { code: 'head', label: 'พัฒนาการอำเภอ' }, { code: 'province', label: 'เจ้าหน้าที่จังหวัด' }] }),
    textColumn('name', 'ชื่อ-สกุล', { owner: 'person', widthPx: 180 }),
    textColumn('position', 'ตำแหน่ง', { owner: 'person', widthPx: 200 }),
    textColumn('email', 'อีเมล', { owner: 'person', widthPx: 220 }),
    textColumn('phone', 'โทรศัพท์สำนักงาน', { owner: 'person' }),
    textColumn('lineUserId', 'รหัสผู้ใช้ LINE', { owner: 'person', widthPx: 160 }),
    textColumn('active', 'ใช้งาน', { owner: 'person', kind: 'tick', widthPx: 70 }),
  ],
};

export const PARTNERS_TAB: TabLayout = {
  id: 'partners', title: 'ภาคีเครือข่าย', purpose: '๗ ภาคีเครือข่าย แก้ชื่อและลำดับได้ ต้องใช้งานครบ 7 ภาคี', colour: '#5f6368',
  columns: [
    textColumn('code', 'รหัส', { widthPx: 80 }),
    textColumn('label', 'ภาคี', { owner: 'person', widthPx: 220 }),
    textColumn('order', 'ลำดับ', { owner: 'person', kind: 'number', widthPx: 70 }),
    textColumn('active', 'ใช้งาน', { owner: 'person', kind: 'tick', widthPx: 70 }),
  ],
};
