// The settings that Forms and selection depend on, and the year's terms read from them.
import { parseThaiDate } from '../calendar/thai-date-parse';
import type { IsoDate } from '../calendar/iso-date';
import { parseThaiNumber } from '../calendar/thai-numerals';
import { err, ok, type Result } from '../result';
import { settingOf, type Settings, type SettingSpec } from '../settings/settings';
import type { SelectionTerms } from '../eligibility/selection-facts';

/** Settings of Forms and selection. The defaults are fiscal year 2568's, from the province's letter of 25 ต.ค. 2567. */
export const SELECTION_SETTINGS: readonly SettingSpec[] = [
  { key: 'issue-date', label: 'วันที่ออกหนังสือสั่งการ', help: 'เกณฑ์การคัดเลือกใช้ตามวันนี้ เช่น 25/10/2567', defaultValue: '25/10/2567' },
  { key: 'excluded-years', label: 'ปีงบประมาณที่ห้ามเป็นเป้าหมายซ้ำ', help: 'แนวทางข้อ 3.1 ระบุทุกปี คั่นด้วยจุลภาค เช่น 2566, 2567', defaultValue: '2566, 2567' },
  { key: 'nomination-due', label: 'กำหนดแจ้งตำบลเป้าหมาย', help: 'วันสุดท้ายที่อำเภอแจ้งจังหวัด เช่น 30/10/2567', defaultValue: '30/10/2567' },
  { key: 'max-extra', label: 'จำนวนพื้นที่เพิ่มสูงสุดต่ออำเภอ', help: 'เว้นว่าง = ไม่จำกัด', defaultValue: '' },
  { key: 'require-sign-in', label: 'ให้ผู้ตอบแบบฟอร์มลงชื่อเข้าใช้', help: 'ใช่ หรือ ไม่ใช่ ใช้ได้เฉพาะบัญชี Google Workspace ขององค์กร เมื่อเป็น “ใช่” อีเมลผู้ตอบถือว่ายืนยันแล้ว', defaultValue: 'ไม่ใช่' },
  { key: 'office-email', label: 'อีเมลส่วนราชการ', help: 'ใช้ในประกาศการคุ้มครองข้อมูลส่วนบุคคล เว้นว่างได้', defaultValue: '' },
  { key: 'data-kept-until', label: 'วันสิ้นสุดการเก็บข้อมูลส่วนบุคคล', help: 'แสดงในแบบฟอร์ม เช่น 30 กันยายน 2570 เว้นว่างได้', defaultValue: '' },
  { key: 'line-group-link', label: 'ลิงก์กลุ่มไลน์เจ้าหน้าที่', help: 'แสดงในหน้าช่องทางพร้อม QR', defaultValue: '' },
  { key: 'past-targets-link', label: 'ลิงก์ฐานข้อมูลตำบลเป้าหมายปีก่อน', help: 'แสดงในหน้าช่องทางพร้อม QR', defaultValue: '' },
  { key: 'guideline-link', label: 'ลิงก์แนวทางการขับเคลื่อน', help: 'แสดงในหน้าช่องทางพร้อม QR', defaultValue: '' },
  { key: 'other-forms-link', label: 'ลิงก์แบบฟอร์มอื่น', help: 'แสดงในหน้าช่องทางพร้อม QR', defaultValue: '' },
  { key: 'department-form-link', label: 'ลิงก์กรอกล่วงหน้าของแบบรายงานกรมฯ', help: 'ใส่ {{district}} {{tambon}} {{tambonCode}} ในตำแหน่งที่ต้องกรอก เว้นว่างได้', defaultValue: '' },
];

/** What selection is set to. */
export interface SelectionSettings {
  readonly terms: SelectionTerms;
  /** `null`: as many as districts. */
  readonly quota: number | null;
  /** `null`: no cap. */
  readonly maxExtra: number | null;
}

/** The value of one of these settings or the base's, or its default. */
export function selectionSetting(settings: Settings, key: string): string {
  const value = settings.get(key)?.trim() ?? '';
  if (value !== '') return value;
  return SELECTION_SETTINGS.find((spec) => spec.key === key)?.defaultValue ?? settingOf(settings, key);
}

/** The settings of selection. @returns err with a Thai sentence for each value that cannot be read */
export function readSelectionSettings(settings: Settings): Result<SelectionSettings, readonly string[]> {
  const faults: string[] = [];
  const day = (key: string): IsoDate => {
    const parsed = parseThaiDate(selectionSetting(settings, key));
    if (parsed.ok) return parsed.value;
    faults.push(faultText(settings, key, 'ให้กรอกเป็น วัน/เดือน/ปี พ.ศ.'));
    return '2000-01-01' as IsoDate;
  };
  const count = (key: string): number | null => {
    const text = selectionSetting(settings, key);
    if (text === '') return null;
    const parsed = parseThaiNumber(text);
    if (parsed.ok && Number.isInteger(parsed.value) && parsed.value >= 0) return parsed.value;
    faults.push(faultText(settings, key, 'ให้กรอกเป็นจำนวนเต็ม หรือเว้นว่าง'));
    return null;
  };
  const terms = { rulesOn: day('issue-date'), nominationDue: day('nomination-due'), excludedYears: years(settings, faults) };
  const read = { terms, quota: count('quota'), maxExtra: count('max-extra') };
  return faults.length === 0 ? ok(read) : err(faults);
}

function years(settings: Settings, faults: string[]): readonly number[] {
  const parts = selectionSetting(settings, 'excluded-years').split(/[\s,;]+/).filter((part) => part !== '');
  const read = parts.map((part) => parseThaiNumber(part));
  if (read.every((one) => one.ok && one.value >= 2400 && one.value <= 2999)) return read.flatMap((one) => (one.ok ? [one.value] : [])).sort((a, b) => a - b);
  faults.push(faultText(settings, 'excluded-years', 'ให้กรอกปี พ.ศ. คั่นด้วยจุลภาค'));
  return [];
}

function faultText(settings: Settings, key: string, advice: string): string {
  const label = SELECTION_SETTINGS.find((spec) => spec.key === key)?.label ?? (key === 'quota' ? 'จำนวนตำบลเป้าหมายของจังหวัด' : key);
  return `แท็บตั้งค่า “${label}” มีค่า “${selectionSetting(settings, key)}” ซึ่งอ่านไม่ได้ ${advice}`;
}
