// The tabs of monthly reports: plans, results, the state by month, the compilation, partners, attendance, lessons. The system writes them anew.
import { FIGURE_COLUMNS } from '../../domain/reports/compilation-row';
import { SLOT_WORDS } from '../../domain/reports/report-rows';
import { MEETING_GROUPS } from '../../domain/forms/report-items';
import { textColumn, type TabLayout } from './tab-layout';

const COLOUR = '#00897b';
const CODE = { widthPx: 90 };
const NUMBER = { kind: 'number', widthPx: 90 } as const;
const PLACE = [textColumn('district', 'อำเภอ'), textColumn('tambon', 'ตำบล')];

export const PLAN_ACTIVITIES_TAB: TabLayout = {
  id: 'plan-activities', title: 'กิจกรรมตามแผน', purpose: 'กิจกรรมจากแบบรายงานแผน (R11, R13) อำเภอเลือกกิจกรรมเหล่านี้ในรายงานประจำเดือน ไม่ต้องพิมพ์แผนซ้ำ', colour: COLOUR,
  columns: [
    ...PLACE, textColumn('planKind', 'แผน', { kind: 'choice', widthPx: 170, choices: [{ code: 'action', label: 'แผนปฏิบัติการ' }, { code: 'drive', label: 'แผนขับเคลื่อนระดับตำบล' }] }),
    textColumn('title', 'กิจกรรม', { widthPx: 280 }), textColumn('from', 'วันเริ่ม', { kind: 'date', widthPx: 110 }), textColumn('until', 'วันสิ้นสุด', { kind: 'date', widthPx: 110 }),
    textColumn('targetGroup', 'กลุ่มเป้าหมายและจำนวน', { widthPx: 200 }), textColumn('budget', 'งบประมาณ (บาท)', NUMBER), textColumn('source', 'แหล่งงบประมาณ'),
    textColumn('partners', 'ภาคีที่ร่วม', { widthPx: 220 }), textColumn('dimensions', 'มิติ'), textColumn('detail', 'รายละเอียด', { widthPx: 260 }),
    textColumn('lastReport', 'รายงานผลล่าสุด', { widthPx: 110 }), textColumn('tambonCode', 'รหัสตำบล', CODE), textColumn('code', 'รหัสกิจกรรม', { widthPx: 140 }),
  ],
};

export const MONTHLY_RESULTS_TAB: TabLayout = {
  id: 'monthly-results', title: 'ผลรายเดือน', purpose: 'ทะเบียนกิจกรรมที่ดำเนินการ (R17, R21) 1 แถวต่อ 1 กิจกรรมต่อเดือน เฉพาะรายงานที่นับ ฉบับซ้ำไม่รวม', colour: COLOUR,
  columns: [
    textColumn('month', 'เดือน', CODE), ...PLACE, textColumn('activity', 'กิจกรรม', { widthPx: 260 }), textColumn('inPlan', 'ตามแผนหรือไม่', CODE), textColumn('done', 'สิ่งที่ทำ', { widthPx: 280 }),
    textColumn('people', 'ผู้เข้าร่วม (คน)', NUMBER), textColumn('budget', 'งบตามแผน (บาท)', NUMBER), textColumn('spent', 'ใช้จริง (บาท)', NUMBER), textColumn('partners', 'ภาคีที่ร่วม', { widthPx: 200 }),
    textColumn('dimensions', 'มิติ'), textColumn('aims', 'วัตถุประสงค์', { widthPx: 200 }), textColumn('results', 'ผลที่เกิดกับตำบล', { widthPx: 240 }), textColumn('problems', 'ปัญหาและอุปสรรค', { widthPx: 220 }),
    textColumn('helpWanted', 'ความช่วยเหลือที่ต้องการ', { widthPx: 220 }), textColumn('link', 'หลักฐาน', { widthPx: 180 }), textColumn('faults', 'ข้อมูลที่อ่านไม่ได้', { widthPx: 200 }),
    textColumn('districtCode', 'รหัสอำเภอ', CODE), textColumn('tambonCode', 'รหัสตำบล', CODE), textColumn('monthCode', 'รหัสเดือน', CODE), textColumn('planCode', 'รหัสกิจกรรม', { widthPx: 120 }),
    textColumn('submittedAt', 'ส่งเมื่อ', { kind: 'instant', widthPx: 150 }), textColumn('responseId', 'รหัสคำตอบ', { widthPx: 120 }),
  ],
};

export const REPORT_STATUS_TAB: TabLayout = {
  id: 'report-status', title: 'สถานะรายงาน', purpose: 'อำเภอ × เดือน: ส่งตามกำหนด ช้า ยังไม่ส่ง แก้ไขแล้ว หรือซ้ำ เดือนที่ว่างคือยังไม่ถึงกำหนดหรือไม่ต้องรายงาน สีเขียวส่งตามกำหนด เหลืองส่งช้าหรือรอแก้ไข แดงยังไม่ส่ง', colour: COLOUR,
  heat: { first: 'm10', last: 'm09', words: SLOT_WORDS },
  columns: [
    ...PLACE, ...[['10', 'ต.ค.'], ['11', 'พ.ย.'], ['12', 'ธ.ค.'], ['01', 'ม.ค.'], ['02', 'ก.พ.'], ['03', 'มี.ค.'], ['04', 'เม.ย.'], ['05', 'พ.ค.'], ['06', 'มิ.ย.'], ['07', 'ก.ค.'], ['08', 'ส.ค.'], ['09', 'ก.ย.']]
      .map(([month = '', label = '']) => textColumn(`m${month}`, label, { widthPx: 120 })),
    textColumn('onTime', 'ส่งตามกำหนด', NUMBER), textColumn('late', 'ส่งช้า', NUMBER), textColumn('missing', 'ยังไม่มีรายงาน', NUMBER), textColumn('districtCode', 'รหัสอำเภอ', CODE), textColumn('tambonCode', 'รหัสตำบล', CODE),
  ],
};

export const COMPILATION_TAB: TabLayout = {
  id: 'compilation', title: 'รวมผลประจำเดือน', purpose: 'ตารางรวมของจังหวัด (R22) 1 แถวต่ออำเภอต่อเดือน และแถวรวมทั้งจังหวัด คำนวณใหม่จากคำตอบทุกครั้ง', colour: COLOUR,
  columns: [
    textColumn('month', 'เดือน', CODE), textColumn('district', 'อำเภอ'), ...FIGURE_COLUMNS.map(([id, header]) => textColumn(id, header, NUMBER)), textColumn('partners', 'กิจกรรมตามภาคี', { widthPx: 300 }),
    textColumn('problems', 'ปัญหาและอุปสรรค', { widthPx: 240 }), textColumn('helpWanted', 'ความช่วยเหลือที่ต้องการ', { widthPx: 240 }), textColumn('districtCode', 'รหัสอำเภอ', CODE), textColumn('monthCode', 'รหัสเดือน', CODE),
    textColumn('compiledAt', 'รวมเมื่อ', { kind: 'instant', widthPx: 150 }),
  ],
};

export const CONTRIBUTIONS_TAB: TabLayout = {
  id: 'partner-contributions', title: 'การมีส่วนร่วมของภาคี', purpose: 'ภาคีแต่ละเครือข่ายในแต่ละตำบล (R18): บทบาทตามแผน กิจกรรมที่วางแผนและที่ร่วมจริง', colour: COLOUR,
  columns: [
    ...PLACE, textColumn('partner', 'ภาคี'), textColumn('role', 'บทบาทตามแผน', { widthPx: 240 }), textColumn('signed', 'MOU', CODE), textColumn('planned', 'กิจกรรมในแผน', NUMBER), textColumn('joined', 'กิจกรรมที่ร่วม', NUMBER),
    textColumn('people', 'ผู้เข้าร่วม (คน)', NUMBER), textColumn('months', 'เดือนที่ร่วม', { widthPx: 200 }), textColumn('activities', 'กิจกรรม', { widthPx: 300 }), textColumn('tambonCode', 'รหัสตำบล', CODE),
  ],
};

export const ATTENDANCE_TAB: TabLayout = {
  id: 'attendance', title: 'เวทีและการประชุม', purpose: 'เวทีและการประชุมที่อำเภอรายงาน พร้อมจำนวนผู้เข้าร่วมแต่ละกลุ่ม', colour: COLOUR,
  columns: [
    ...PLACE, textColumn('obligation', 'ภารกิจ', CODE), textColumn('subject', 'เรื่อง', { widthPx: 280 }), textColumn('date', 'วันที่', { kind: 'date', widthPx: 110 }), textColumn('place', 'สถานที่', { widthPx: 200 }),
    ...MEETING_GROUPS.map(([code, label]) => textColumn(code, label, NUMBER)), textColumn('total', 'รวม (คน)', NUMBER), textColumn('link', 'หลักฐาน', { widthPx: 180 }),
    textColumn('tambonCode', 'รหัสตำบล', CODE), textColumn('responseId', 'รหัสคำตอบ', { widthPx: 120 }),
  ],
};

export const LESSONS_TAB: TabLayout = {
  id: 'lessons', title: 'บทเรียน', purpose: 'บทเรียนและจุดเด่นที่อำเภอรายงาน (R27)', colour: COLOUR,
  columns: [
    ...PLACE, textColumn('source', 'ที่มา'), textColumn('lesson', 'บทเรียนหรือจุดเด่น', { widthPx: 360 }), textColumn('summary', 'สรุปการดำเนินการ', { widthPx: 260 }), textColumn('dimensions', 'มิติ'),
    textColumn('aims', 'วัตถุประสงค์', { widthPx: 200 }), textColumn('link', 'หลักฐาน', { widthPx: 180 }), textColumn('tambonCode', 'รหัสตำบล', CODE), textColumn('responseId', 'รหัสคำตอบ', { widthPx: 120 }),
  ],
};

/** Every tab of the reports, in the order people see them. */
export const REPORT_TABS: readonly TabLayout[] = [PLAN_ACTIVITIES_TAB, MONTHLY_RESULTS_TAB, REPORT_STATUS_TAB, COMPILATION_TAB, CONTRIBUTIONS_TAB, ATTENDANCE_TAB, LESSONS_TAB];
