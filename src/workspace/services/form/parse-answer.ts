// Reads a respondent's raw answer to one question as the form keeps it, or says in Thai why the page refuses it.
import { dateText, durationText, timeText } from './civil-time';
import type { AnswerValue, ItemRecord } from './form-record';
import { ruleRefusal } from './validation-rules';

/** A read answer (`undefined` where nothing was answered), or the reason it is refused. */
export type ParsedAnswer = { readonly value: AnswerValue | undefined } | { readonly refusal: string };

/** Reads `raw` (JSON: text, number, list, list of lists, or an object by grid row) as an answer to `item`. */
export function parseAnswer(item: ItemRecord, raw: unknown): ParsedAnswer {
  const parsed = isEmpty(raw) ? { value: undefined } : readers[item.type]?.(item, raw) ?? { refusal: 'เป็นหัวข้อของฟอร์ม มิใช่คำถาม จึงตอบไม่ได้' };
  if ('refusal' in parsed) return parsed;
  if (parsed.value === undefined) return item.required ? { refusal: 'จำเป็นต้องตอบ แต่ยังไม่มีคำตอบ' } : parsed;
  const refusal = item.validation === null ? undefined : ruleRefusal(item.validation, parsed.value);
  return refusal === undefined ? parsed : { refusal: `${refusal} (คำตอบที่ได้รับ: "${shown(raw)}")` };
}

type Reader = (item: ItemRecord, raw: unknown) => ParsedAnswer;

const text: Reader = (_item, raw) => (typeof raw === 'object' ? { refusal: 'ต้องตอบเป็นข้อความเดียว' } : { value: String(raw) });

const oneChoice: Reader = (item, raw) => {
  const single: unknown = Array.isArray(raw) && raw.length === 1 ? raw[0] : raw;
  if (typeof single === 'object') return { refusal: 'เลือกได้เพียงข้อเดียว' };
  return hasChoice(item, String(single)) ? { value: String(single) } : { refusal: noChoice(item, String(single)) };
};

const severalChoices: Reader = (item, raw) => {
  const chosen = Array.isArray(raw) ? raw.map(String) : splitChoices(item, String(raw));
  const unknown = chosen.filter((value) => !item.choices.some((choice) => choice.value === value));
  if (unknown.length > (item.other ? 1 : 0)) return { refusal: noChoice(item, unknown[0] ?? '') };
  if (new Set(chosen).size < chosen.length) return { refusal: 'เลือกตัวเลือกเดียวกันซ้ำ' };
  return { value: chosen };
};

const scale: Reader = (item, raw) => {
  const number = Number(raw);
  if (!Number.isInteger(number) || number < item.lower || number > item.upper) return { refusal: `ต้องเป็นระดับ ${item.lower} ถึง ${item.upper} (คำตอบที่ได้รับ: "${shown(raw)}")` };
  return { value: String(number) };
};

const grid: Reader = (item, raw) => {
  const rows = gridRows(item, raw);
  if ('refusal' in rows) return rows;
  const value: (readonly string[] | '')[] = rows.rows.map((row) => (isEmpty(row) ? '' : Array.isArray(row) ? row.map(String) : [String(row)]));
  const wrong = value.flatMap((row) => row).find((column) => column !== '' && !item.columns.includes(column));
  if (wrong !== undefined) return { refusal: `ไม่มีคอลัมน์ "${wrong}" (คอลัมน์ที่มี: ${item.columns.join(', ')})` };
  const missing = value.findIndex((row) => row === '');
  if (item.required && missing >= 0) return { refusal: `ต้องตอบทุกแถว ยังไม่ได้ตอบแถว "${item.rows[missing]}"` };
  if (item.type === 'CHECKBOX_GRID') return { value };
  const double = value.findIndex((row) => row.length > 1);
  if (double >= 0) return { refusal: `แต่ละแถวเลือกได้เพียงข้อเดียว (แถว "${item.rows[double]}")` };
  return { value: value.map((row) => (row === '' ? '' : row[0] ?? '')) };
};

const date: Reader = (item, raw) => {
  const day = readDay(item, String(raw).trim());
  return day === undefined ? { refusal: `ต้องเป็นวันที่ที่มีอยู่จริง รูปแบบ ${item.includesYear ? 'ปปปป-ดด-วว เช่น 2024-10-30' : 'ดด-วว เช่น 10-30'} (คำตอบที่ได้รับ: "${shown(raw)}")` } : { value: day };
};

const dateTime: Reader = (item, raw) => {
  const [first = '', second = ''] = String(raw).trim().split(/[ T]+/);
  const [day, time] = [readDay(item, first), readTime(second)];
  if (day === undefined || time === undefined) return { refusal: `ต้องเป็นวันที่และเวลา เช่น 2024-10-30 09:30 (คำตอบที่ได้รับ: "${shown(raw)}")` };
  return { value: `${day} ${time}` };
};

const time: Reader = (_item, raw) => {
  const value = readTime(String(raw).trim());
  return value === undefined ? { refusal: `ต้องเป็นเวลา เช่น 09:30 (คำตอบที่ได้รับ: "${shown(raw)}")` } : { value };
};

const duration: Reader = (_item, raw) => {
  const [, hours = '', minutes = '', seconds = ''] = /^(\d{1,2}):(\d{1,2}):(\d{1,2})$/.exec(String(raw).trim()) ?? [];
  const isRight = hours !== '' && Number(hours) <= 72 && Number(minutes) < 60 && Number(seconds) < 60;
  return isRight ? { value: durationText(Number(hours), Number(minutes), Number(seconds)) } : { refusal: `ต้องเป็นระยะเวลา ชั่วโมง:นาที:วินาที เช่น 01:30:00 (คำตอบที่ได้รับ: "${shown(raw)}")` };
};

const readers: Readonly<Record<string, Reader>> = {
  TEXT: text, PARAGRAPH_TEXT: text, MULTIPLE_CHOICE: oneChoice, LIST: oneChoice, CHECKBOX: severalChoices, SCALE: scale, GRID: grid, CHECKBOX_GRID: grid,
  DATE: date, DATETIME: dateTime, TIME: time, DURATION: duration, FILE_UPLOAD: severalChoicesAsGiven,
};

/** An upload question keeps the ids of the files. */
function severalChoicesAsGiven(_item: ItemRecord, raw: unknown): ParsedAnswer {
  return { value: Array.isArray(raw) ? raw.map(String) : [String(raw)] };
}

function isEmpty(raw: unknown): boolean {
  return raw === null || raw === undefined || raw === '' || (Array.isArray(raw) && raw.every(isEmpty));
}

function hasChoice(item: ItemRecord, value: string): boolean {
  return item.other || item.choices.some((choice) => choice.value === value);
}

function noChoice(item: ItemRecord, value: string): string {
  const names = item.choices.slice(0, 12).map((choice) => choice.value).join(', ');
  return `ไม่มีตัวเลือก "${value}" (ตัวเลือกที่มี: ${names}${item.choices.length > 12 ? ', …' : ''})`;
}

/** One text for several choices: the choices themselves may contain commas, so the whole is tried first. */
function splitChoices(item: ItemRecord, joined: string): string[] {
  if (item.choices.some((choice) => choice.value === joined)) return [joined];
  const parts = joined.split(/,\s*/);
  return parts.every((part) => item.choices.some((choice) => choice.value === part)) ? parts : [joined];
}

function gridRows(item: ItemRecord, raw: unknown): { readonly rows: readonly unknown[] } | { readonly refusal: string } {
  if (Array.isArray(raw)) return raw.length === item.rows.length ? { rows: raw } : { refusal: `ต้องมีคำตอบ ${item.rows.length} แถว แต่ได้รับ ${raw.length} แถว` };
  if (typeof raw !== 'object' || raw === null) return { refusal: `ต้องตอบทีละแถว (แถว: ${item.rows.join(', ')})` };
  const byRow = new Map(Object.entries(raw));
  const unknown = [...byRow.keys()].find((row) => !item.rows.includes(row));
  return unknown === undefined ? { rows: item.rows.map((row) => byRow.get(row)) } : { refusal: `ไม่มีแถว "${unknown}" (แถวที่มี: ${item.rows.join(', ')})` };
}

function readDay(item: ItemRecord, given: string): string | undefined {
  const iso = item.includesYear ? /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(given) : /^()(\d{1,2})-(\d{1,2})$/.exec(given);
  const typed = item.includesYear ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(given) : /^(\d{1,2})\/(\d{1,2})()$/.exec(given);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : typed ? [typed[3], typed[2], typed[1]] : [];
  const civil = { year: Number(year) || 2024, month: Number(month), day: Number(day), hour: 0, minute: 0, second: 0 };
  const real = new Date(Date.UTC(civil.year, civil.month - 1, civil.day));
  return real.getUTCMonth() + 1 === civil.month && real.getUTCDate() === civil.day ? dateText(civil, item.includesYear) : undefined;
}

function readTime(given: string): string | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(given) ?? [];
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60 ? timeText(Number(hour), Number(minute)) : undefined;
}

function shown(raw: unknown): string {
  return (typeof raw === 'object' ? JSON.stringify(raw) : String(raw)).slice(0, 80);
}
