// The holidays tab: the government's days off that the office has entered.
import { textColumn, type TabLayout } from './tab-layout';

export const HOLIDAYS_TAB: TabLayout = {
  id: 'holidays', title: 'วันหยุด', purpose: 'วันหยุดราชการรวมวันชดเชย กรอกทุกปีตามประกาศ ปีที่ไม่มีวันหยุดระบบจะเตือน', colour: '#5f6368',
  columns: [
    textColumn('date', 'วันที่', { owner: 'person', kind: 'date', widthPx: 120 }),
    textColumn('name', 'วันหยุด', { owner: 'person', widthPx: 360 }),
  ],
};
