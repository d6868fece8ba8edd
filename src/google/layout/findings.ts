// The tab of findings: every rule on every nominated tambon, made afresh at each check.
import { VERDICT_LABELS } from '../../domain/eligibility/finding';
import { textColumn, type TabLayout } from './tab-layout';

const VERDICTS = Object.entries(VERDICT_LABELS).map(([code, label]) => ({ code, label }));

export const FINDINGS_TAB: TabLayout = {
  id: 'findings', title: 'ผลตรวจคุณสมบัติ', purpose: 'เหตุผลทุกข้อของทุกข้อเสนอ ระบบเขียนใหม่ทุกครั้งที่ตรวจ จังหวัดวินิจฉัยต่างได้จากเมนูพร้อมเหตุผล', colour: '#188038',
  columns: [
    textColumn('district', 'อำเภอ'),
    textColumn('tambon', 'ตำบล'),
    textColumn('subject', 'ตำบลที่ตรวจ', { kind: 'choice', widthPx: 100, choices: [{ code: 'main', label: 'ที่เสนอ' }, { code: 'next', label: 'สำรอง' }] }),
    textColumn('overall', 'สรุป', { kind: 'choice', widthPx: 110, choices: VERDICTS }),
    textColumn('ruleId', 'รหัสเกณฑ์', { widthPx: 80 }),
    textColumn('clause', 'ที่มา', { widthPx: 150 }),
    textColumn('label', 'เกณฑ์', { widthPx: 220 }),
    textColumn('verdict', 'ผล', { kind: 'choice', widthPx: 110, choices: VERDICTS }),
    textColumn('reason', 'เหตุผล', { widthPx: 380 }),
    textColumn('evidence', 'หลักฐานที่ตรวจ', { widthPx: 380 }),
    textColumn('overrideReason', 'เหตุผลที่จังหวัดวินิจฉัยต่าง', { widthPx: 220 }),
    textColumn('overrideBy', 'ผู้วินิจฉัย', { widthPx: 180 }),
    textColumn('overrideAt', 'วินิจฉัยเมื่อ', { kind: 'instant', widthPx: 150 }),
    textColumn('districtCode', 'รหัสอำเภอ', { widthPx: 80 }),
    textColumn('tambonCode', 'รหัสตำบล', { widthPx: 80 }),
    textColumn('responseId', 'รหัสคำตอบ', { widthPx: 120 }),
  ],
};
