// The outbox tab: receipts and other single mails that wait for the daily dispatcher.
import { textColumn, type TabLayout } from './tab-layout';

export const OUTBOX_TAB: TabLayout = {
  id: 'outbox', title: 'อีเมลรอส่ง', purpose: 'ใบรับและอีเมลอื่นที่รอระบบประจำวันส่ง ส่งหลังข้อความเตือนเสมอ', colour: '#9334e6',
  columns: [
    textColumn('key', 'รหัสรายการ', { widthPx: 200 }),
    textColumn('to', 'ถึง', { widthPx: 220 }),
    textColumn('subject', 'เรื่อง', { widthPx: 280 }),
    textColumn('bodyText', 'ข้อความ', { widthPx: 360, clipped: true }),
    textColumn('kind', 'ประเภท', { widthPx: 100 }),
    textColumn('status', 'สถานะ', { kind: 'choice', widthPx: 110, choices: [
      { code: 'queued', label: 'รอส่ง' }, { code: 'waiting', label: 'รอส่งเป็นลำดับแรก' }, { code: 'sending', label: 'กำลังส่ง' }, { code: 'sent', label: 'ส่งแล้ว' }, { code: 'failed', label: 'ส่งไม่ได้' }, { code: 'unsure', label: 'ไม่แน่ใจ' }, { code: 'cancelled', label: 'ยกเลิก เอกสารถูกถอน' }] }),
    textColumn('queuedOn', 'เข้าคิวเมื่อ', { kind: 'date', widthPx: 110 }),
  ],
};
