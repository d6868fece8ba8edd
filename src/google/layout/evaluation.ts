// The tabs of the evaluation: the office's criteria, scores, results and their details, and where the work was published.
import { OUTCOME_LABELS } from '../../domain/evaluation/evaluation-row';
import { textColumn, type TabLayout } from './tab-layout';

const COLOUR = '#c5221f';
const CODE = { widthPx: 90 };
const NUMBER = { kind: 'number', widthPx: 90 } as const;
const PERSON = { owner: 'person' } as const;
const PLACE = [textColumn('district', 'อำเภอ'), textColumn('tambon', 'ตำบล')];

export const CRITERIA_TAB: TabLayout = {
  id: 'evaluation-criteria', title: 'เกณฑ์ประเมิน', purpose: 'เกณฑ์ประเมินผลของสำนักงาน (R23) หนังสือสั่งการไม่ได้กำหนดเกณฑ์ ตารางว่าง = ระบบไม่ตัดสินผ่านหรือไม่ผ่าน', colour: COLOUR,
  columns: [
    textColumn('id', 'รหัสข้อ', { ...PERSON, ...CODE }), textColumn('dimension', 'มิติ', PERSON), textColumn('indicator', 'ตัวชี้วัด', { ...PERSON, widthPx: 360 }), textColumn('fullScore', 'คะแนนเต็ม', { ...PERSON, ...NUMBER }),
    textColumn('passScore', 'คะแนนผ่านของข้อ', { ...PERSON, ...NUMBER, note: 'เว้นว่างได้ ต้องกรอกเมื่อเป็นข้อบังคับ' }), textColumn('mandatory', 'ข้อบังคับ', { ...PERSON, kind: 'tick', widthPx: 80 }), textColumn('active', 'ใช้งาน', { ...PERSON, kind: 'tick', widthPx: 70 }),
  ],
};

export const SCORES_TAB: TabLayout = {
  id: 'evaluation-scores', title: 'คะแนนประเมิน', purpose: 'ผู้ประเมินแต่ละคนกรอกคะแนนของตน 1 แถวต่อตำบล ข้อ และผู้ประเมิน สร้างแถวด้วยเมนู เตรียมตารางคะแนน', colour: COLOUR,
  columns: [
    ...PLACE, textColumn('criterionId', 'รหัสข้อ', CODE), textColumn('indicator', 'ตัวชี้วัด', { widthPx: 320 }), textColumn('fullScore', 'คะแนนเต็ม', NUMBER), textColumn('assessor', 'ผู้ประเมิน', { widthPx: 200 }),
    textColumn('score', 'คะแนน', { ...PERSON, ...NUMBER }), textColumn('reason', 'เหตุผลหรือหลักฐาน', { ...PERSON, widthPx: 300 }), textColumn('tambonCode', 'รหัสตำบล', CODE),
  ],
};

export const RESULTS_TAB: TabLayout = {
  id: 'evaluation-results', title: 'ผลประเมิน', purpose: 'ผลของแต่ละตำบล ใช้คะแนนเฉลี่ยของผู้ประเมิน ระบบเขียนใหม่ทุกครั้งที่คำนวณ ตำบลดีเลิศบันทึกจากเมนู', colour: COLOUR,
  columns: [
    ...PLACE, textColumn('outcome', 'ผล', { kind: 'choice', widthPx: 150, choices: OUTCOME_LABELS }), textColumn('total', 'คะแนนรวม', NUMBER), textColumn('full', 'คะแนนเต็ม', NUMBER), textColumn('percent', 'ร้อยละ', NUMBER),
    textColumn('reasons', 'เหตุผล', { widthPx: 420 }), textColumn('differences', 'ข้อที่ผู้ประเมินให้ต่างกัน', { widthPx: 240 }), textColumn('evaluatedOn', 'คำนวณเมื่อ', { kind: 'date', widthPx: 110 }),
    textColumn('nominee', 'เสนอดีเลิศ', { kind: 'tick', widthPx: 80, note: 'จังหวัดละ 1 ตำบล (R26) บันทึกจากเมนู' }), textColumn('nomineeReason', 'เหตุผลที่เสนอ', { widthPx: 260 }), textColumn('nomineeBy', 'ผู้บันทึก', { widthPx: 180 }),
    textColumn('nomineeAt', 'บันทึกเมื่อ', { kind: 'instant', widthPx: 150 }), textColumn('tambonCode', 'รหัสตำบล', CODE),
  ],
};

export const DETAILS_TAB: TabLayout = {
  id: 'evaluation-details', title: 'ผลรายข้อ', purpose: 'ผลของแต่ละตำบลทีละข้อ คะแนนของผู้ประเมินทุกคน ค่าเฉลี่ย และผลต่าง', colour: COLOUR,
  columns: [
    ...PLACE, textColumn('dimension', 'มิติ'), textColumn('criterionId', 'รหัสข้อ', CODE), textColumn('indicator', 'ตัวชี้วัด', { widthPx: 320 }), textColumn('fullScore', 'คะแนนเต็ม', NUMBER), textColumn('mean', 'คะแนนเฉลี่ย', NUMBER),
    textColumn('difference', 'ผลต่าง', NUMBER), textColumn('byAssessor', 'คะแนนของแต่ละคน', { widthPx: 300 }), textColumn('mandatory', 'ข้อบังคับ', CODE), textColumn('passScore', 'คะแนนผ่านของข้อ', NUMBER), textColumn('met', 'ผลของข้อ'), textColumn('tambonCode', 'รหัสตำบล', CODE),
  ],
};

export const PUBLICITY_TAB: TabLayout = {
  id: 'publicity', title: 'ประชาสัมพันธ์', purpose: 'ข่าวและสื่อที่เผยแพร่ (R28) เจ้าหน้าที่กรอก ไม่ต้องใส่ข้อมูลติดต่อส่วนบุคคล', colour: COLOUR,
  columns: [
    textColumn('date', 'วันที่เผยแพร่', { ...PERSON, kind: 'date', widthPx: 120 }), textColumn('medium', 'สื่อ', PERSON), textColumn('title', 'เรื่อง', { ...PERSON, widthPx: 320 }), textColumn('tambon', 'ตำบล', PERSON),
    textColumn('link', 'ลิงก์', { ...PERSON, widthPx: 280 }), textColumn('note', 'หมายเหตุ', { ...PERSON, widthPx: 240 }),
  ],
};

/** Every tab of the evaluation, in the order people see them. */
export const EVALUATION_TABS: readonly TabLayout[] = [CRITERIA_TAB, SCORES_TAB, RESULTS_TAB, DETAILS_TAB, PUBLICITY_TAB];
