// What becomes of a cell that a person typed into: kept, mended, or put back, with a word for the person.
import { parseThaiDate } from '../calendar/thai-date-parse';
import { formatThaiDate } from '../calendar/thai-date';
import { parseThaiNumber } from '../calendar/thai-numerals';

/** What a column takes. */
export interface TypedColumn {
  readonly header: string;
  readonly kind: 'text' | 'number' | 'date' | 'instant' | 'tick' | 'choice';
  readonly owner: 'system' | 'person';
  readonly choices?: readonly { readonly code: string; readonly label: string }[];
}

/** `keep`: as typed. `mend`: `value` is written instead, `word` tells why, empty where nothing needs telling. `refuse`: what stood there before comes back. */
export type TypedCell = { readonly kind: 'keep' } | { readonly kind: 'mend'; readonly value: string | number; readonly word: string } | { readonly kind: 'refuse'; readonly word: string };

const KEEP: TypedCell = { kind: 'keep' };

/** Judges a text that a person typed into a column; an emptied cell of people's is kept empty. */
export function judgeTyped(column: TypedColumn, typed: string): TypedCell {
  if (column.owner === 'system') return { kind: 'refuse', word: `คอลัมน์ “${column.header}” ระบบเขียนให้ จึงคืนค่าเดิมแล้ว หากข้อมูลผิดให้แก้ที่ต้นทางหรือใช้เมนู ตำบลเข้มแข็ง` };
  const text = typed.trim();
  if (text === '') return KEEP;
  switch (column.kind) {
    case 'date': return judgeDate(column.header, text);
    case 'number': return judgeNumber(column.header, text, typed);
    case 'choice': return judgeChoice(column, text, typed);
    case 'text':
    case 'instant':
    case 'tick': return KEEP;
  }
}

function judgeDate(header: string, text: string): TypedCell {
  const day = parseThaiDate(text);
  if (!day.ok) return { kind: 'refuse', word: `อ่านวันที่ “${text}” ในคอลัมน์ “${header}” ไม่ได้ โปรดพิมพ์ เช่น 30/10/2567` };
  const shown = formatThaiDate(day.value, 'short');
  return shown === text ? KEEP : { kind: 'mend', value: shown, word: `บันทึกเป็น ${formatThaiDate(day.value, 'weekday-long')}` };
}

function judgeNumber(header: string, text: string, typed: string): TypedCell {
  const number = parseThaiNumber(text);
  if (!number.ok) return { kind: 'refuse', word: `คอลัมน์ “${header}” รับเฉพาะตัวเลข “${text}” ยังไม่ได้บันทึก` };
  return String(number.value) === typed ? KEEP : { kind: 'mend', value: number.value, word: '' };
}

function judgeChoice({ header, choices = [] }: TypedColumn, text: string, typed: string): TypedCell {
  const found = choices.find(({ code, label }) => label === text || code.toLowerCase() === text.toLowerCase());
  if (found === undefined) return { kind: 'refuse', word: `คอลัมน์ “${header}” เลือกได้: ${choices.map(({ label }) => label).join(', ')}` };
  return found.label === typed ? KEEP : { kind: 'mend', value: found.label, word: '' };
}
