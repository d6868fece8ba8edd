// The tab of tambons that were targets in earlier years; people paste it.
import { textColumn, type TabLayout } from './tab-layout';

export const PAST_TARGETS_TAB: TabLayout = {
  id: 'past-targets', title: 'เป้าหมายปีก่อน', purpose: 'ตำบลที่เคยเป็นเป้าหมาย วางปี อำเภอ ตำบล แล้วเรียกคำสั่ง นำเข้าเป้าหมายปีก่อน ให้ระบบเติมรหัส', colour: '#f9ab00',
  columns: [
    textColumn('fiscalYear', 'ปีงบประมาณ', { owner: 'person', widthPx: 90, note: 'พ.ศ. เช่น 2566' }),
    textColumn('district', 'อำเภอ', { owner: 'person' }),
    textColumn('tambon', 'ตำบล', { owner: 'person' }),
    textColumn('tambonCode', 'รหัสตำบล', { owner: 'person', widthPx: 90, note: 'เว้นว่างให้ระบบเติม หรือกรอกรหัส 6 หลักเอง' }),
    textColumn('match', 'ผลการจับคู่', { widthPx: 360 }),
  ],
};
