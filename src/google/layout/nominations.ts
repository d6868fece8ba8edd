// The tab of nominations: one row a response of form (a), and the tab of what edited responses replaced.
import { STANDING_LABELS } from '../../domain/nomination/nomination';
import { textColumn, type ColumnLayout, type TabLayout } from './tab-layout';

const evidence = (prefix: string, whose: string): readonly ColumnLayout[] => {
  const id = (name: string): string => (prefix === '' ? name : `${prefix}${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`);
  return [
    textColumn(id('meetingDate'), `วันที่ผู้นำประชุม${whose}`, { kind: 'date' }),
    textColumn(id('leaders'), `ผู้นำเข้าประชุม${whose} (คน)`, { widthPx: 90 }),
    textColumn(id('agreeing'), `ผู้นำเห็นชอบ${whose} (คน)`, { widthPx: 90 }),
    textColumn(id('minutesLink'), `ลิงก์รายงานการประชุม${whose}`, { widthPx: 180 }),
    textColumn(id('planTitle'), `ชื่อแผน${whose}`, { widthPx: 200 }),
    textColumn(id('planLink'), `ลิงก์แผน${whose}`, { widthPx: 180 }),
  ];
};

export const NOMINATIONS_TAB: TabLayout = {
  id: 'nominations', title: 'ข้อเสนอตำบล', purpose: 'คำตอบของแบบเสนอพื้นที่ตำบลเป้าหมาย 1 แถวต่อ 1 คำตอบ พิจารณาด้วยเมนู ไม่ต้องแก้ในแถว', colour: '#1a73e8',
  columns: [
    textColumn('standing', 'สถานะ', { kind: 'choice', widthPx: 130, choices: Object.entries(STANDING_LABELS).map(([code, label]) => ({ code, label })) }),
    textColumn('submittedAt', 'ส่งเมื่อ', { kind: 'instant', widthPx: 150 }),
    textColumn('districtCode', 'รหัสอำเภอ', { widthPx: 80 }),
    textColumn('district', 'อำเภอที่ตอบ'),
    textColumn('tambonCode', 'รหัสตำบล', { widthPx: 80 }),
    textColumn('tambon', 'ตำบลที่ตอบ'),
    ...evidence('', ''),
    textColumn('willing', 'ยินดีรับพื้นที่เพิ่ม', { kind: 'tick', widthPx: 80 }),
    textColumn('nextTambonCode', 'รหัสตำบลสำรอง', { widthPx: 80 }),
    textColumn('nextTambon', 'ตำบลสำรองที่ตอบ'),
    ...evidence('next', ' (สำรอง)'),
    textColumn('respondentName', 'ผู้ให้ข้อมูล', { widthPx: 160 }),
    textColumn('respondentPosition', 'ตำแหน่ง', { widthPx: 160 }),
    textColumn('respondentPhone', 'โทรศัพท์สำนักงาน'),
    textColumn('email', 'อีเมลผู้ตอบ', { widthPx: 200 }),
    textColumn('emailVerified', 'การยืนยันอีเมล', { kind: 'choice', widthPx: 110, choices: [{ code: 'verified', label: 'ยืนยันแล้ว' }, { code: 'unverified', label: 'ยังไม่ยืนยัน' }] }),
    textColumn('note', 'ข้อความถึงจังหวัด', { widthPx: 220 }),
    textColumn('extra', 'คำตอบของคำถามที่สำนักงานเพิ่มเอง', { widthPx: 220 }),
    textColumn('heldReason', 'เหตุที่พักไว้', { widthPx: 260 }),
    textColumn('comment', 'ความเห็นถึงอำเภอ', { widthPx: 220 }),
    textColumn('reviewedBy', 'ผู้พิจารณา', { widthPx: 180 }),
    textColumn('reviewedAt', 'พิจารณาเมื่อ', { kind: 'instant', widthPx: 150 }),
    textColumn('lockedAt', 'ยืนยันและล็อกเมื่อ', { kind: 'instant', widthPx: 150 }),
    textColumn('memo', 'บันทึกของจังหวัด', { owner: 'person', widthPx: 220 }),
    textColumn('editUrl', 'ลิงก์แก้ไขคำตอบ', { widthPx: 180 }),
    textColumn('overrides', 'คำวินิจฉัย (ระบบบันทึก)', { widthPx: 120, clipped: true }),
    textColumn('responseId', 'รหัสคำตอบ', { widthPx: 120 }),
    textColumn('print', 'รอยพิมพ์คำตอบ', { widthPx: 80 }),
    textColumn('waitingPrint', 'รอยพิมพ์ที่รอปลดล็อก', { widthPx: 80 }),
  ],
};

export const ANSWER_HISTORY_TAB: TabLayout = {
  id: 'answer-history', title: 'ประวัติคำตอบ', purpose: 'คำตอบเดิมที่ถูกแก้ไข และคำตอบที่รอปลดล็อก ระบบเขียนต่อท้ายเท่านั้น', colour: '#9aa0a6',
  columns: [
    textColumn('at', 'บันทึกเมื่อ', { kind: 'instant', widthPx: 150 }),
    textColumn('form', 'แบบฟอร์ม', { widthPx: 120 }),
    textColumn('responseId', 'รหัสคำตอบ', { widthPx: 120 }),
    textColumn('what', 'เหตุการณ์', { kind: 'choice', widthPx: 160, choices: [{ code: 'superseded', label: 'ถูกแทนด้วยคำตอบใหม่' }, { code: 'waiting', label: 'รอปลดล็อก' }, { code: 'returned', label: 'ฉบับที่ส่งกลับแก้ไข' }] }),
    textColumn('print', 'รอยพิมพ์คำตอบ', { widthPx: 100 }),
    textColumn('submittedAt', 'ส่งเมื่อ', { kind: 'instant', widthPx: 150 }),
    textColumn('answers', 'คำตอบทั้งหมด', { widthPx: 500 }),
  ],
};
