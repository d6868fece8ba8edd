// The office's criteria for evaluating tambons (P3.1, R23): the letter sets none, so the table starts empty and is the office's own.
import { parseThaiNumber } from '../calendar/thai-numerals';
import type { Settings, SettingSpec } from '../settings/settings';
import { isTicked, numberOf, textOf, type TableRecord } from '../table/record';

/** Table id of the criteria. */
export const CRITERIA_TABLE = 'evaluation-criteria';

/** Settings of the evaluation; empty means that the office has not decided. */
export const EVALUATION_SETTINGS: readonly SettingSpec[] = [
  { key: 'evaluation-pass-percent', label: 'คะแนนรวมที่ผ่านการประเมินผล (ร้อยละ)', help: 'ตามเกณฑ์ที่จังหวัดกำหนด เว้นว่าง = ไม่ใช้คะแนนรวมตัดสิน', defaultValue: '' },
  { key: 'evaluation-assessors', label: 'ผู้ประเมินผล', help: 'ชื่อหรือตำแหน่ง คั่นด้วยจุลภาค เว้นว่าง = ทุกคนในแท็บคณะทำงาน', defaultValue: '' },
];

/** One criterion. */
export interface Criterion {
  readonly id: string;
  readonly dimension: string;
  readonly indicator: string;
  readonly fullScore: number;
  /** A tambon that misses the pass score of a mandatory criterion does not pass. */
  readonly isMandatory: boolean;
  /** Score from which the criterion is met; `null` where the office set none. */
  readonly passScore: number | null;
}

/** The rule by which a tambon passes, as the office set it. */
export interface PassRule {
  /** Percent of the full score; `null` where the total decides nothing. */
  readonly passPercent: number | null;
}

/** The criteria in use and Thai sentences about rows that cannot be used. Empty rows are skipped. */
export function parseCriteria(records: readonly TableRecord[]): { readonly criteria: readonly Criterion[]; readonly faults: readonly string[] } {
  const criteria = new Map<string, Criterion>();
  const faults: string[] = [];
  records.forEach((record, index) => {
    const [id, indicator] = [textOf(record, 'id'), textOf(record, 'indicator')];
    if ((id === '' && indicator === '') || !isTicked(record, 'active')) return;
    const [fullScore, passScore, isMandatory] = [numberOf(record, 'fullScore'), numberOf(record, 'passScore'), isTicked(record, 'mandatory')];
    const where = `แท็บเกณฑ์ประเมิน แถวที่ ${index + 2}`;
    if (id === '' || indicator === '') faults.push(`${where}: ต้องกรอกทั้งรหัสและตัวชี้วัด`);
    else if (criteria.has(id)) faults.push(`${where}: รหัส ${id} ซ้ำกับแถวก่อนหน้า`);
    else if (fullScore === null || fullScore <= 0) faults.push(`${where}: คะแนนเต็มของ ${id} ต้องเป็นตัวเลขมากกว่า 0`);
    else if (passScore !== null && (passScore < 0 || passScore > fullScore)) faults.push(`${where}: คะแนนผ่านของ ${id} ต้องอยู่ระหว่าง 0 ถึง ${fullScore}`);
    else if (isMandatory && passScore === null) faults.push(`${where}: ${id} เป็นข้อบังคับ ต้องกรอกคะแนนผ่านของข้อ`);
    else criteria.set(id, { id, dimension: textOf(record, 'dimension'), indicator, fullScore, isMandatory, passScore });
  });
  return { criteria: [...criteria.values()], faults };
}

/** The office's pass rule. @returns the rule, and a Thai sentence where the setting cannot be read */
export function passRuleOf(settings: Settings): { readonly rule: PassRule; readonly fault: string } {
  const text = settings.get('evaluation-pass-percent')?.trim() ?? '';
  if (text === '') return { rule: { passPercent: null }, fault: '' };
  const percent = parseThaiNumber(text);
  if (percent.ok && percent.value >= 0 && percent.value <= 100) return { rule: { passPercent: percent.value }, fault: '' };
  return { rule: { passPercent: null }, fault: `แท็บตั้งค่า “คะแนนรวมที่ผ่านการประเมินผล (ร้อยละ)” มีค่า “${text}” ซึ่งอ่านไม่ได้ ให้กรอก 0 ถึง 100` };
}
