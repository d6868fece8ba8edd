// Reading a day as officers type it: ISO, d/m/y, Thai words; พ.ศ. or ค.ศ.; Thai digits.
import { err, ok, type Result } from '../result';
import { fromParts, isExistingDay, weekdayOf, type DayParts, type IsoDate } from './iso-date';
import { THAI_MONTHS, THAI_MONTHS_SHORT, THAI_WEEKDAYS, THAI_WEEKDAYS_SHORT, toCommonYear } from './thai-date';
import { fromThaiDigits } from './thai-numerals';

/**
 * Why a text is no day: `not-a-date` it is not written as a date; `no-such-day` the day does not exist or is not the weekday it names;
 * `year-ambiguous` the year has two digits, or its era cannot be told. `text` is what was typed.
 */
export interface DateFault {
  readonly code: 'not-a-date' | 'no-such-day' | 'year-ambiguous';
  readonly text: string;
}

/** Years from this one on are พ.ศ., whatever the platform took them for. */
export const FIRST_BUDDHIST_YEAR = 2400;

const FIRST_CE_YEAR = 1900;
const LONGEST_DATE_TEXT = 80;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{2}|\d{4})$/;
const IN_WORDS = /^(\d{1,2})\s*(?:เดือน)?\s*([ก-๙.\s]+?)\s*(พ\.?\s*ศ\.?|ค\.?\s*ศ\.?)?\s*(\d{2}|\d{4})$/;
const MONTHS = new Map([...THAI_MONTHS, ...THAI_MONTHS_SHORT].map((name, index): [string, number] => [bare(name), (index % 12) + 1]));
const WEEKDAYS = new Map<string, number>([...[...THAI_WEEKDAYS, ...THAI_WEEKDAYS_SHORT].map((name, index): [string, number] => [name, index % 7]), ['พฤหัส', 4]]);
const WEEKDAY_PREFIX = new RegExp(`^(?:วัน)?\\s*(${[...WEEKDAYS.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?,?\\s*(?:ที่)?\\s*(?=\\d)`);

interface TypedDay {
  readonly day: string;
  readonly month: number;
  readonly year: string;
  readonly era: 'BE' | 'CE' | null;
}

/**
 * The day that `text` names: `2024-10-30`, `2567-10-30`, `30/10/2567`, `30-10-2024`, `30.10.2567`, `วันพุธที่ ๓๐ ตุลาคม พ.ศ. ๒๕๖๗`, `พ 30 ต.ค. 2567`.
 * Years from 2400 are พ.ศ.; day comes before month.
 * @returns err('not-a-date' | 'no-such-day' | 'year-ambiguous') as `DateFault` says.
 */
export function parseThaiDate(text: string): Result<IsoDate, DateFault> {
  const plain = fromThaiDigits(text.replace(/\p{Cf}/gu, '')).replace(/\s+/g, ' ').trim();
  if (plain.length > LONGEST_DATE_TEXT) return err({ code: 'not-a-date', text });
  const weekday = WEEKDAY_PREFIX.exec(plain);
  const rest = weekday === null ? plain.replace(/^(?:วัน)?ที่\s*(?=\d)/, '') : plain.slice(weekday[0].length);
  const typed = readParts(rest);
  if (typed === null) return err({ code: 'not-a-date', text });
  const year = ceYear(typed);
  if (year === null) return err({ code: 'year-ambiguous', text });
  const parts: DayParts = { year, month: typed.month, day: Number(typed.day) };
  if (!isExistingDay(parts)) return err({ code: 'no-such-day', text });
  const date = fromParts(parts);
  const named = weekday === null ? undefined : WEEKDAYS.get(weekday[1] ?? '');
  return named === undefined || named === weekdayOf(date) ? ok(date) : err({ code: 'no-such-day', text });
}

function readParts(text: string): TypedDay | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return { year: yearFirst[1] ?? '', month: Number(yearFirst[3]), day: yearFirst[4] ?? '', era: null };
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return { day: dayFirst[1] ?? '', month: Number(dayFirst[3]), year: dayFirst[4] ?? '', era: null };
  return readWords(text);
}

function readWords(text: string): TypedDay | null {
  const words = IN_WORDS.exec(text);
  const month = MONTHS.get(bare(words?.[2] ?? ''));
  if (words === null || month === undefined) return null;
  const era = words[3] === undefined ? null : words[3].startsWith('พ') ? 'BE' : 'CE';
  return { day: words[1] ?? '', month, year: words[4] ?? '', era };
}

function ceYear({ year, era }: TypedDay): number | null {
  const number = Number(year);
  const isBuddhist = number >= FIRST_BUDDHIST_YEAR;
  if (year.length !== 4 || number < FIRST_CE_YEAR) return null;
  if (era !== null && (era === 'BE') !== isBuddhist) return null;
  return isBuddhist ? toCommonYear(number) : number;
}

function bare(name: string): string {
  return name.replace(/[.\s]/g, '');
}
