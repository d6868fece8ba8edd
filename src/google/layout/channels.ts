// The tab of channels: the office's links, the Forms, and each district's pre-filled links.
import { textColumn, type TabLayout } from './tab-layout';

export const CHANNELS_TAB: TabLayout = {
  id: 'channels', title: 'ช่องทาง', purpose: 'ลิงก์ทั้งหมด ระบบเขียนใหม่เมื่อเรียกคำสั่ง หน้าช่องทางและ QR Code ลิงก์ของอำเภอกรอกชื่ออำเภอไว้แล้ว', colour: '#673ab7',
  columns: [
    textColumn('district', 'อำเภอ', { note: 'ว่าง = ใช้ทั้งจังหวัด' }),
    textColumn('title', 'ช่องทาง', { widthPx: 340 }),
    textColumn('url', 'ลิงก์', { widthPx: 480 }),
  ],
};
