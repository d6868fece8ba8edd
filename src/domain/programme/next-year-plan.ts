// The proposal of a new fiscal year as rows that the office corrects: every date shifted and shown with its weekday, and the settings that change.
import { fiscalYearEnd, fiscalYearStart, type FiscalYear } from '../calendar/fiscal-year';
import type { IsoDate } from '../calendar/iso-date';
import { offDayWords } from '../calendar/off-day-words';
import { formatThaiDate } from '../calendar/thai-date';
import { parseThaiDate } from '../calendar/thai-date-parse';
import { isOffDay, sendByDate, type HolidayDates, type OffDayPolicy } from '../calendar/working-days';
import { datesOf, type ObligationRule } from '../deadlines/obligation-rule';
import { textOf, type TableRecord } from '../table/record';
import { shiftDate } from './next-year';

/** Table id of the proposal. */
export const NEXT_YEAR_TABLE = 'next-year';

/** Settings that hold a day and shift with the year. */
const DAY_SETTINGS = ['issue-date', 'remind-from', 'nomination-due', 'data-kept-until'] as const;

/** What the proposal is made from. */
export interface YearSources {
  readonly rules: readonly ObligationRule[];
  readonly setting: (key: string) => string;
  readonly settingLabel: (key: string) => string;
  /** The year now, and the one proposed. */
  readonly from: FiscalYear;
  readonly to: FiscalYear;
  readonly excludedYears: readonly FiscalYear[];
  readonly holidays: HolidayDates;
  readonly policy: OffDayPolicy;
}

/** A date or value of the proposal. `key`: `R03.dueOn`, or `setting:issue-date`. */
interface ProposedValue {
  readonly key: string;
  readonly title: string;
  readonly what: string;
  readonly old: string;
  readonly value: string;
}

/** The dates of rules by field name. */
const FIELDS = { opensOn: 'วันเริ่ม', dueOn: 'ครบกำหนด', first: 'ครั้งแรก', last: 'ครั้งสุดท้าย' } as const;
type Field = keyof typeof FIELDS;

/** Every date of every rule and every setting that changes, shifted to the new year. */
function proposedValues(sources: YearSources): readonly ProposedValue[] {
  const years = sources.to - sources.from;
  const settings = DAY_SETTINGS.flatMap((key): readonly ProposedValue[] => {
    const day = parseThaiDate(sources.setting(key));
    return day.ok ? [{ key: `setting:${key}`, title: sources.settingLabel(key), what: 'การตั้งค่า', old: formatThaiDate(day.value, 'short-weekday'), value: typedDay(shiftDate(day.value, years)) }] : [];
  });
  const excluded: ProposedValue = { key: 'setting:excluded-years', title: sources.settingLabel('excluded-years'), what: 'การตั้งค่า', old: sources.setting('excluded-years'), value: sources.excludedYears.join(', ') };
  const dates = sources.rules.flatMap((rule) => daysOf(rule).map(([field, day]): ProposedValue => ({
    key: `${rule.id}.${field}`, title: `${rule.id} ${rule.title}`, what: FIELDS[field], old: formatThaiDate(day, 'short-weekday'), value: typedDay(shiftDate(day, years)),
  })));
  return [...settings, excluded, ...dates];
}

/** The rows of the proposal; what the office corrected in rows of the same year stays, and its weekday is shown anew. */
export function proposalRows(sources: YearSources, earlier: readonly TableRecord[]): readonly TableRecord[] {
  const corrected = new Map(earlier.filter((record) => textOf(record, 'fiscalYear') === String(sources.to)).map((record) => [textOf(record, 'key'), textOf(record, 'value')]));
  const values = proposedValues(sources).map((proposed) => ({ ...proposed, value: corrected.get(proposed.key) ?? proposed.value }));
  const byKey = new Map(values.map(({ key, value }) => [key, value]));
  return values.map((proposed) => ({ ...proposed, ...noteOf(proposed, byKey, sources), fiscalYear: String(sources.to) }));
}

/** The new rules and settings of a corrected proposal, with Thai sentences about rows that cannot be read. */
export function acceptProposal(rules: readonly ObligationRule[], records: readonly TableRecord[], year: FiscalYear): { readonly rules: readonly ObligationRule[]; readonly settings: Readonly<Record<string, string>>; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const values = new Map(records.filter((record) => textOf(record, 'fiscalYear') === String(year)).map((record) => [textOf(record, 'key'), textOf(record, 'value')]));
  const day = (key: string): IsoDate | null => {
    const parsed = parseThaiDate(values.get(key) ?? '');
    if (!parsed.ok) faults.push(`${key}: อ่านวันที่ “${values.get(key) ?? ''}” ไม่ได้ ให้กรอกเช่น 30/10/${year - 1}`);
    else if ((key.endsWith('.dueOn') || key.endsWith('.last')) && (parsed.value < fiscalYearStart(year) || parsed.value > fiscalYearEnd(year))) faults.push(`${key}: วันที่ ${formatThaiDate(parsed.value, 'short')} ไม่อยู่ในปีงบประมาณ ${year}`);
    return parsed.ok ? parsed.value : null;
  };
  const moved = rules.map((rule): ObligationRule => ({ ...rule, schedule: movedSchedule(rule, day, faults) }));
  const settings = Object.fromEntries([...values].filter(([key]) => key.startsWith('setting:')).map(([key, value]) => [key.slice('setting:'.length), value]));
  for (const key of DAY_SETTINGS) if (settings[key] !== undefined) day(`setting:${key}`);
  return { rules: moved, settings, faults };
}

function movedSchedule(rule: ObligationRule, day: (key: string) => IsoDate | null, faults: string[]): ObligationRule['schedule'] {
  const { schedule } = rule;
  if (schedule.kind === 'undated') return schedule;
  if (schedule.kind === 'once') {
    const [opensOn, dueOn] = [schedule.opensOn === null ? null : day(`${rule.id}.opensOn`), day(`${rule.id}.dueOn`) ?? schedule.dueOn];
    if (opensOn !== null && opensOn > dueOn) faults.push(`${rule.id}: วันเริ่มอยู่หลังวันครบกำหนด`);
    return { kind: 'once', opensOn, dueOn };
  }
  const [first, last] = [day(`${rule.id}.first`) ?? schedule.first, day(`${rule.id}.last`) ?? schedule.last];
  if (first > last) faults.push(`${rule.id}: ครั้งแรกอยู่หลังครั้งสุดท้าย`);
  return { kind: 'monthly', first, last };
}

function daysOf({ schedule }: ObligationRule): readonly (readonly [Field, IsoDate])[] {
  switch (schedule.kind) {
    case 'undated': return [];
    case 'once': return [...(schedule.opensOn === null ? [] : [['opensOn', schedule.opensOn] as const]), ['dueOn', schedule.dueOn]];
    case 'monthly': return [['first', schedule.first], ['last', schedule.last]];
  }
}

/** The weekday of a date, and what an off day means; a series shows every one of its dates. */
function noteOf(proposed: ProposedValue, values: ReadonlyMap<string, string>, sources: YearSources): { readonly weekday: string; readonly note: string } {
  const day = parseThaiDate(proposed.value);
  if (proposed.key === 'setting:excluded-years' || !day.ok) return { weekday: '', note: day.ok || proposed.key === 'setting:excluded-years' ? 'เสนอจากทุกปีที่มีในทะเบียนเป้าหมายปีก่อน โปรดตรวจกับแนวทางของปีนี้' : 'อ่านวันที่ไม่ได้' };
  const weekday = formatThaiDate(day.value, 'short-weekday');
  if (!proposed.key.endsWith('.first')) return { weekday, note: proposed.key.endsWith('.dueOn') || proposed.key.endsWith('.last') ? offDayNote(day.value, sources) : '' };
  const last = parseThaiDate(values.get(proposed.key.replace('.first', '.last')) ?? '');
  const series = last.ok && last.value >= day.value ? datesOf({ kind: 'monthly', first: day.value, last: last.value }) : [day.value];
  return { weekday, note: series.map((date) => [formatThaiDate(date, 'short-weekday'), offDayNote(date, sources)].filter((part) => part !== '').join(' ')).join('\n') };
}

function offDayNote(day: IsoDate, { holidays, policy }: YearSources): string {
  if (!isOffDay(day, holidays)) return '';
  return offDayWords(day, sendByDate(day, policy, holidays)) || '(วันหยุด)';
}

/** As people type days: 30/10/2568. */
function typedDay(day: IsoDate): string {
  return `${Number(day.slice(8, 10))}/${Number(day.slice(5, 7))}/${Number(day.slice(0, 4)) + 543}`;
}
