// What each validation rule accepts, and the Thai sentence for an answer that it does not.
import { RE2JS } from 're2js';
import type { AnswerValue, ValidationRecord } from './form-record';

type Check = (text: string, args: readonly (string | number)[]) => boolean;
type Say = (args: readonly (string | number)[]) => string;

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));
const compare = (holds: (value: number, bound: number, second: number) => boolean): Check =>
  (text, args) => isNumber(text) && holds(Number(text), Number(args[0]), Number(args[1]));
const lengthOf = (text: string): number => text.length;

const TEXT_RULES: Readonly<Record<string, readonly [Check, Say]>> = {
  requireNumber: [isNumber, () => 'ต้องเป็นตัวเลข'],
  requireWholeNumber: [(text) => isNumber(text) && Number.isInteger(Number(text)), () => 'ต้องเป็นจำนวนเต็ม'],
  requireNumberBetween: [compare((value, low, high) => value >= low && value <= high), ([low, high]) => `ต้องเป็นตัวเลขระหว่าง ${low} ถึง ${high}`],
  requireNumberNotBetween: [compare((value, low, high) => value < low || value > high), ([low, high]) => `ต้องเป็นตัวเลขที่ไม่อยู่ระหว่าง ${low} ถึง ${high}`],
  requireNumberEqualTo: [compare((value, bound) => value === bound), ([bound]) => `ต้องเป็นตัวเลข ${bound}`],
  requireNumberNotEqualTo: [compare((value, bound) => value !== bound), ([bound]) => `ต้องเป็นตัวเลขที่ไม่ใช่ ${bound}`],
  requireNumberGreaterThan: [compare((value, bound) => value > bound), ([bound]) => `ต้องเป็นตัวเลขที่มากกว่า ${bound}`],
  requireNumberGreaterThanOrEqualTo: [compare((value, bound) => value >= bound), ([bound]) => `ต้องเป็นตัวเลขตั้งแต่ ${bound} ขึ้นไป`],
  requireNumberLessThan: [compare((value, bound) => value < bound), ([bound]) => `ต้องเป็นตัวเลขที่น้อยกว่า ${bound}`],
  requireNumberLessThanOrEqualTo: [compare((value, bound) => value <= bound), ([bound]) => `ต้องเป็นตัวเลขไม่เกิน ${bound}`],
  requireTextContainsPattern: [(text, [pattern]) => finds(pattern, text), ([pattern]) => `ต้องมีข้อความตามรูปแบบ ${pattern}`],
  requireTextDoesNotContainPattern: [(text, [pattern]) => !finds(pattern, text), ([pattern]) => `ต้องไม่มีข้อความตามรูปแบบ ${pattern}`],
  requireTextMatchesPattern: [(text, [pattern]) => matches(pattern, text), ([pattern]) => `ต้องตรงกับรูปแบบ ${pattern}`],
  requireTextDoesNotMatchPattern: [(text, [pattern]) => !matches(pattern, text), ([pattern]) => `ต้องไม่ตรงกับรูปแบบ ${pattern}`],
  requireTextIsEmail: [(text) => isEmailAddress(text), () => 'ต้องเป็นที่อยู่อีเมล เช่น name@example.com'],
  requireTextIsUrl: [(text) => /^(https?|ftp):\/\/[^\s/?#]+\.[^\s]+$/i.test(text.trim()), () => 'ต้องเป็นลิงก์ที่ขึ้นต้นด้วย https:// หรือ http://'],
  requireTextLengthGreaterThanOrEqualTo: [(text, [count]) => lengthOf(text) >= Number(count), ([count]) => `ต้องมีอย่างน้อย ${count} ตัวอักษร`],
  requireTextLengthLessThanOrEqualTo: [(text, [count]) => lengthOf(text) <= Number(count), ([count]) => `ต้องมีไม่เกิน ${count} ตัวอักษร`],
};

const SELECT_RULES: Readonly<Record<string, readonly [(chosen: number, count: number) => boolean, (count: number) => string]>> = {
  requireSelectAtLeast: [(chosen, count) => chosen >= count, (count) => `ต้องเลือกอย่างน้อย ${count} ข้อ`],
  requireSelectAtMost: [(chosen, count) => chosen <= count, (count) => `เลือกได้ไม่เกิน ${count} ข้อ`],
  requireSelectExactly: [(chosen, count) => chosen === count, (count) => `ต้องเลือก ${count} ข้อพอดี`],
};

/**
 * Why the rule refuses an answer that was given: the form's own help text where it has one, else a sentence of ours.
 * `undefined` where the rule accepts it.
 */
export function ruleRefusal(validation: ValidationRecord, value: AnswerValue): string | undefined {
  const refusal = refusalOf(validation, value);
  return refusal === undefined || validation.helpText === '' ? refusal : validation.helpText;
}

function refusalOf({ rule, args }: ValidationRecord, value: AnswerValue): string | undefined {
  if (rule === 'requireLimitOneResponsePerColumn') return repeatsColumn(value) ? 'แต่ละคอลัมน์เลือกได้เพียงแถวเดียว' : undefined;
  const select = SELECT_RULES[rule];
  if (select !== undefined) return select[0](value.length, Number(args[0])) ? undefined : select[1](Number(args[0]));
  const text = TEXT_RULES[rule];
  if (text === undefined || typeof value !== 'string') return undefined;
  return text[0](value, args) ? undefined : text[1](args);
}

/** Whether a text is an e-mail address as the platform's page accepts it. */
export function isEmailAddress(text: string): boolean {
  return /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(text.trim());
}

function repeatsColumn(value: AnswerValue): boolean {
  if (typeof value === 'string') return false;
  const chosen = value.flatMap((row) => row).filter((column) => column !== '');
  return new Set(chosen).size < chosen.length;
}

function finds(pattern: string | number | undefined, text: string): boolean {
  return RE2JS.compile(String(pattern)).matcher(text).find();
}

function matches(pattern: string | number | undefined, text: string): boolean {
  return RE2JS.compile(String(pattern)).matcher(text).matches();
}
