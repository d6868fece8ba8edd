// The message ledger tab: one row a message, claimed before the send and settled after it.
import { textColumn, type TabLayout } from './tab-layout';

export const MESSAGE_LEDGER_TAB: TabLayout = {
  id: 'message-ledger', title: 'สมุดส่งข้อความ', purpose: 'ทุกข้อความที่ระบบส่ง รายการ “ไม่แน่ใจ” ให้คนเลือกในช่องคำตัดสิน ห้ามลบแถว มิฉะนั้นอาจส่งซ้ำ', colour: '#9334e6',
  columns: [
    textColumn('id', 'รหัสข้อความ', { widthPx: 220, clipped: true }),
    textColumn('day', 'วันที่', { kind: 'date', widthPx: 110 }),
    textColumn('channel', 'ช่องทาง', { kind: 'choice', widthPx: 80, choices: [{ code: 'mail', label: 'อีเมล' }, { code: 'line', label: 'LINE' }] }),
    textColumn('recipient', 'ถึง', { widthPx: 220 }),
    textColumn('subject', 'เรื่อง', { widthPx: 320 }),
    textColumn('status', 'สถานะ', { kind: 'choice', widthPx: 110, choices: [
      { code: 'queued', label: 'รอส่ง' }, { code: 'sending', label: 'กำลังส่ง' }, { code: 'sent', label: 'ส่งแล้ว' }, { code: 'failed', label: 'ส่งไม่ได้' },
      { code: 'retry', label: 'รอลองใหม่' }, { code: 'unsure', label: 'ไม่แน่ใจ' }, { code: 'carried', label: 'รวมในฉบับถัดไป' }] }),
    textColumn('decision', 'คำตัดสิน', { owner: 'person', kind: 'choice', widthPx: 130, note: 'เฉพาะรายการที่ไม่แน่ใจ', choices: [{ code: 'arrived', label: 'ถึงผู้รับแล้ว' }, { code: 'again', label: 'ให้ส่งใหม่' }] }),
    textColumn('reached', 'จำนวนคน', { kind: 'number', widthPx: 80 }),
    textColumn('claimedAt', 'เริ่มส่งเมื่อ', { kind: 'instant', widthPx: 150 }),
    textColumn('settledAt', 'จบเมื่อ', { kind: 'instant', widthPx: 150 }),
    textColumn('note', 'หมายเหตุ', { widthPx: 260 }),
    textColumn('items', 'รายการเตือนในข้อความ', { widthPx: 260, clipped: true }),
    textColumn('body', 'ข้อความ LINE', { widthPx: 260, clipped: true }),
    textColumn('run', 'รอบการทำงาน', { widthPx: 120 }),
  ],
};
