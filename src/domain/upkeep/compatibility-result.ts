// The result of the compatibility check in an officer's words: how many assumptions hold, and a table of those that do not.
import { PRODUCT } from '../messages/digest-words';
import { escapeHtml } from '../messages/mail-text';

/** An assumption that does not hold here. */
export interface Difference {
  readonly topic: string;
  readonly name: string;
  readonly expected: string;
  readonly got: string;
}

/** How far a check has come. */
export interface CompatibilityResult {
  /** Cases that there are. */
  readonly count: number;
  /** Cases that were tried; equal to `count` at the end. */
  readonly tried: number;
  readonly differences: readonly Difference[];
}

/** A mail about a result: subject, plain text, and the same as a table. */
export interface CompatibilityMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const COLUMNS: readonly (readonly [head: string, part: keyof Difference])[] = [['เรื่อง', 'topic'], ['สิ่งที่ระบบคาดไว้', 'name'], ['คาดว่าได้', 'expected'], ['ได้จริง', 'got']];
const CELL = 'style="border:1px solid #d5dde1;padding:4px 8px;text-align:left;vertical-align:top"';

/** One sentence of what an ended check found. */
export function compatibilitySentence({ count, tried, differences }: CompatibilityResult): string {
  if (tried < count) return `ตรวจได้ ${tried} จาก ${count} ข้อ แล้วหยุดกลางคัน โปรดส่งตารางนี้ให้ผู้ดูแลระบบ งานที่ใช้อยู่ยังใช้ต่อได้`;
  if (differences.length === 0) return `ตรวจครบ ${count} ข้อ Google ทำงานตรงกับที่ระบบคาดไว้ทุกข้อ`;
  return `ตรวจครบ ${count} ข้อ ต่างจากที่ระบบคาดไว้ ${differences.length} ข้อ โปรดส่งตารางนี้ให้ผู้ดูแลระบบ งานที่ใช้อยู่ยังใช้ต่อได้`;
}

/** The mail that a finished check sends to the person who started it. */
export function compatibilityMail(result: CompatibilityResult): CompatibilityMail {
  const sentence = compatibilitySentence(result);
  const lines = result.differences.map((difference) => COLUMNS.map(([head, part]) => `${head}: ${difference[part]}`).join('\n'));
  const rows = result.differences.map((difference) => `<tr>${COLUMNS.map(([, part]) => `<td ${CELL}>${escapeHtml(difference[part])}</td>`).join('')}</tr>`);
  const table = rows.length === 0 ? '' : `<table style="border-collapse:collapse"><tr>${COLUMNS.map(([head]) => `<th ${CELL}>${head}</th>`).join('')}</tr>${rows.join('')}</table>`;
  return {
    subject: `[${PRODUCT}] ผลตรวจความเข้ากันได้: ${result.differences.length === 0 ? 'ตรงทุกข้อ' : `ต่าง ${result.differences.length} ข้อ`}`,
    text: [sentence, ...lines].join('\n\n'), html: `<p>${escapeHtml(sentence)}</p>${table}`,
  };
}
