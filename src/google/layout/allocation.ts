// The tab of the proposed sharing of places, with the reason for each step.
import { KIND_LABELS, STATE_LABELS } from '../../domain/allocation/allocation-plan';
import { textColumn, type TabLayout } from './tab-layout';

const labelled = (labels: Readonly<Record<string, string>>): readonly { readonly code: string; readonly label: string }[] => Object.entries(labels).map(([code, label]) => ({ code, label }));

export const ALLOCATION_TAB: TabLayout = {
  id: 'allocation', title: 'ข้อเสนอจัดสรร', purpose: 'ข้อเสนอของระบบพร้อมเหตุผลทุกขั้น ลำดับผู้สมัครใจเป็นลำดับเสนอของระบบ มิใช่หลักเกณฑ์ของกรมฯ จังหวัดเป็นผู้ยืนยัน', colour: '#188038',
  columns: [
    textColumn('order', 'ลำดับ', { kind: 'number', widthPx: 60 }),
    textColumn('kind', 'ประเภท', { kind: 'choice', widthPx: 180, choices: labelled({ ...KIND_LABELS, release: 'จังหวัดสั่งย้ายพื้นที่' }) }),
    textColumn('state', 'สถานะ', { kind: 'choice', widthPx: 110, choices: labelled(STATE_LABELS) }),
    textColumn('district', 'อำเภอ'),
    textColumn('tambon', 'ตำบล'),
    textColumn('fromDistrict', 'รับพื้นที่จากอำเภอ'),
    textColumn('reason', 'เหตุผล', { widthPx: 460 }),
    textColumn('districtCode', 'รหัสอำเภอ', { widthPx: 80 }),
    textColumn('tambonCode', 'รหัสตำบล', { widthPx: 80 }),
    textColumn('from', 'รหัสอำเภอต้นทาง', { widthPx: 80 }),
    textColumn('responseId', 'รหัสคำตอบ', { widthPx: 120 }),
    textColumn('decidedBy', 'ผู้สั่งย้าย', { widthPx: 160 }),
    textColumn('decidedAt', 'สั่งย้ายเมื่อ', { kind: 'instant', widthPx: 150 }),
  ],
};
