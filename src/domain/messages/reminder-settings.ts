// The office's settings of reminders: when to remind, whom to tell when it stays undone, and how much LINE may cost.
import type { IsoDate } from '../calendar/iso-date';
import { parseThaiDate } from '../calendar/thai-date-parse';
import type { StageRule } from '../deadlines/reminder-stage';
import type { Rhythm } from '../deadlines/duty';
import type { SettingSpec, Settings } from '../settings/settings';

/** Settings of reminders for the settings tab. */
export const REMINDER_SETTINGS: readonly SettingSpec[] = [
  { key: 'remind-offsets', label: 'เตือนล่วงหน้ากี่วัน', help: 'จำนวนวันก่อนวันส่ง คั่นด้วยจุลภาค 0 = วันครบกำหนด', defaultValue: '14, 7, 3, 1, 0' },
  { key: 'remind-offsets-monthly', label: 'เตือนรายงานประจำเดือนล่วงหน้ากี่วัน', help: 'เหมือนข้อก่อน แต่ใช้กับงานที่ส่งทุกเดือน', defaultValue: '5, 1, 0' },
  { key: 'remind-late-every', label: 'เลยกำหนดแล้วเตือนซ้ำทุกกี่วัน', help: 'นับจากฉบับล่าสุดของผู้รับคนนั้น 0 = ไม่เตือนซ้ำ', defaultValue: '3' },
  { key: 'escalate-head-days', label: 'เลยกำหนดกี่วันจึงแจ้งพัฒนาการอำเภอ', help: 'เว้นว่างไม่ได้ ใส่ 999 หากไม่ต้องการแจ้ง', defaultValue: '3' },
  { key: 'escalate-province-days', label: 'เลยกำหนดกี่วันจึงแจ้งจังหวัด', help: 'จังหวัดได้รายชื่ออำเภอที่ค้างเป็นสรุปเดียว', defaultValue: '6' },
  { key: 'province-offsets', label: 'สรุปให้จังหวัดล่วงหน้ากี่วัน', help: 'วันที่ส่งสรุป “อำเภอใดยังค้าง” ก่อนครบกำหนด', defaultValue: '1, 0' },
  { key: 'remind-from', label: 'เริ่มเตือนตั้งแต่วันที่', help: 'วันที่ของหนังสือสั่งการ ก่อนวันนี้ไม่มีการเตือน หากเริ่มใช้ระบบกลางปีให้ใส่วันที่เริ่มใช้', defaultValue: '25/10/2567' },
  { key: 'reminders-paused', label: 'หยุดเตือนชั่วคราว', help: 'ว่าง = เตือนตามปกติ, all = หยุดทั้งหมด, หรือรหัสอำเภอคั่นด้วยจุลภาค แก้ที่เมนู แจ้งเตือน > หยุดเตือนและเตือนต่อ', defaultValue: '' },
  { key: 'line-offsets', label: 'สรุปลงกลุ่ม LINE ล่วงหน้ากี่วัน', help: 'โควตา LINE นับจำนวนคนที่ได้รับ จึงตั้งน้อยกว่าอีเมล', defaultValue: '1, 0' },
  { key: 'line-late-every', label: 'สรุปงานค้างลงกลุ่ม LINE ทุกกี่วัน', help: '0 = ไม่สรุปงานค้าง', defaultValue: '7' },
  { key: 'line-reserve-pushes', label: 'กันโควตา LINE ไว้กี่ครั้ง', help: 'จำนวนครั้งต่อเดือนที่กันไว้ใช้วันสุดท้ายก่อนครบกำหนดและวันครบกำหนด', defaultValue: '2' },
  { key: 'line-recipients', label: 'จำนวนคนในกลุ่มหรือเพื่อนใน LINE', help: 'ใช้เมื่อถาม LINE ไม่ได้ เว้นว่างได้', defaultValue: '' },
  { key: 'mail-sender-name', label: 'ชื่อผู้ส่งอีเมล', help: 'ชื่อที่ผู้รับเห็น', defaultValue: 'ระบบตำบลเข้มแข็ง' },
];

/** Reminder settings as values. */
export interface ReminderSettings {
  readonly remindFrom: IsoDate | null;
  readonly paused: { readonly all: boolean; readonly units: readonly string[] };
  readonly officer: Readonly<Record<Rhythm, StageRule>>;
  readonly head: StageRule;
  readonly province: StageRule;
  readonly line: StageRule;
  readonly lineReservePushes: number;
  readonly lineRecipients: number | null;
  readonly senderName: string;
}

/** What was read, with a Thai sentence for each value that cannot be used (its default stands in). */
export interface ReadReminderSettings {
  readonly settings: ReminderSettings;
  readonly faults: readonly string[];
}

const NEVER = 9_999;

/** Reads the settings; a value that cannot be used gives a fault and the default. */
export function readReminderSettings(given: Settings): ReadReminderSettings {
  const faults: string[] = [];
  const value = (key: string): string => (given.get(key)?.trim() ?? '') || defaultOf(key);
  const number = (key: string): number => valid(wholeNumber(value(key)), { key, faults, fallback: wholeNumber(defaultOf(key)) ?? 0 });
  const offsets = (key: string): readonly number[] => valid(offsetList(value(key)), { key, faults, fallback: offsetList(defaultOf(key)) ?? [] });
  const lateEvery = number('remind-late-every');
  const repeating = (list: readonly number[], every: number): StageRule => ({ offsets: list, lateFrom: every > 0 ? every : NEVER, lateEvery: every });
  const settings: ReminderSettings = {
    remindFrom: remindFrom(value('remind-from'), faults),
    paused: pausedUnits(value('reminders-paused')),
    officer: { once: repeating(offsets('remind-offsets'), lateEvery), monthly: repeating(offsets('remind-offsets-monthly'), lateEvery) },
    head: { offsets: [], lateFrom: number('escalate-head-days'), lateEvery },
    province: { offsets: offsets('province-offsets'), lateFrom: number('escalate-province-days'), lateEvery },
    line: repeating(offsets('line-offsets'), number('line-late-every')),
    lineReservePushes: number('line-reserve-pushes'),
    lineRecipients: wholeNumber(value('line-recipients')),
    senderName: value('mail-sender-name'),
  };
  return { settings, faults };
}

/** Largest offset of a rhythm: how many days before the date a duty opens. */
export function openingDays(settings: ReminderSettings, rhythm: Rhythm): number {
  return Math.max(0, ...settings.officer[rhythm].offsets);
}

function valid<T>(parsed: T | null, given: { readonly key: string; readonly faults: string[]; readonly fallback: T }): T {
  if (parsed !== null) return parsed;
  const label = REMINDER_SETTINGS.find(({ key }) => key === given.key)?.label ?? given.key;
  given.faults.push(`แท็บตั้งค่า “${label}”: ค่าที่กรอกใช้ไม่ได้ ระบบใช้ค่าเริ่มต้น ${defaultOf(given.key)} แทน โปรดแก้เป็นตัวเลข`);
  return given.fallback;
}

function remindFrom(text: string, faults: string[]): IsoDate | null {
  if (text === '') return null;
  const day = parseThaiDate(text);
  if (day.ok) return day.value;
  faults.push(`แท็บตั้งค่า “เริ่มเตือนตั้งแต่วันที่”: อ่านวันที่ “${text}” ไม่ได้ ให้กรอกเช่น 31/1/2568 หรือเว้นว่าง`);
  return null;
}

function pausedUnits(text: string): ReminderSettings['paused'] {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '');
  return { all: parts.includes('all'), units: parts.filter((part) => part !== 'all') };
}

function offsetList(text: string): readonly number[] | null {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '').map(wholeNumber);
  const numbers = parts.filter((part) => part !== null);
  return numbers.length === parts.length && numbers.length > 0 && numbers.every((n) => n <= 90) ? [...new Set(numbers)].sort((a, b) => b - a) : null;
}

function wholeNumber(text: string): number | null {
  return /^\d{1,5}$/.test(text) ? Number(text) : null;
}

function defaultOf(key: string): string {
  return REMINDER_SETTINGS.find((spec) => spec.key === key)?.defaultValue ?? '';
}
