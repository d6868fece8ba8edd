// The preview tab: exactly what would go to whom today; nothing in it was sent.
import { textColumn, type TabLayout } from './tab-layout';

export const MESSAGE_PREVIEW_TAB: TabLayout = {
  id: 'message-preview', title: 'ตัวอย่างข้อความ', purpose: 'ข้อความที่จะส่งวันนี้ตามเมนูดูตัวอย่าง ยังไม่ได้ส่งถึงใคร', colour: '#9334e6',
  columns: [
    textColumn('channel', 'ช่องทาง', { kind: 'choice', widthPx: 80, choices: [{ code: 'mail', label: 'อีเมล' }, { code: 'line', label: 'LINE' }] }),
    textColumn('recipient', 'ถึง', { widthPx: 220 }),
    textColumn('subject', 'เรื่อง', { widthPx: 320 }),
    textColumn('text', 'ข้อความ', { widthPx: 600 }),
    textColumn('note', 'หมายเหตุ', { widthPx: 260 }),
  ],
};
