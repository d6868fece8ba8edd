import { toFiscalYear } from '../../../src/domain/calendar/fiscal-year';
import { HOLIDAYS_FY2568 } from '../../../src/domain/calendar/holidays-fy2568';
import { toIsoDate } from '../../../src/domain/calendar/iso-date';
import { holidayDates } from '../../../src/domain/calendar/working-days';
import { rulesOf } from '../../../src/domain/deadlines/definition-rules';
import { datesOf, type ObligationRule } from '../../../src/domain/deadlines/obligation-rule';
import { FY2568 } from '../../../src/domain/programme/fy2568';
import { acceptProposal, proposalRows, type YearSources } from '../../../src/domain/programme/next-year-plan';
import type { TableRecord } from '../../../src/domain/table/record';

const RULES = rulesOf(FY2568.obligations);
const YEARS = [2566, 2567, 2568].map(toFiscalYear);
const sources = (to: number, holidays = holidayDates(HOLIDAYS_FY2568)): YearSources => ({
  rules: RULES, from: toFiscalYear(2568), to: toFiscalYear(to), excludedYears: YEARS, holidays, policy: 'previous', settingLabel: (key) => key, setting: (key) => (key === 'issue-date' ? '25/10/2567' : ''),
});
const row = (rows: readonly TableRecord[], key: string): TableRecord => rows.find((one) => one['key'] === key) ?? {};
const rule = (rules: readonly ObligationRule[], id: string): ObligationRule['schedule'] | undefined => rules.find((one) => one.id === id)?.schedule;

describe('the proposal of a fiscal year', () => {
  const rows = proposalRows(sources(2569), []);

  it('has every date of every rule, and the settings that change', () => {
    const dates = RULES.flatMap(({ schedule }) => (schedule.kind === 'undated' ? [] : schedule.kind === 'monthly' || schedule.opensOn !== null ? [1, 2] : [1])).length;
    expect(rows).toHaveLength(dates + 2);
    expect(row(rows, 'setting:excluded-years')['value']).toBe('2566, 2567, 2568');
    expect(row(rows, 'setting:issue-date')).toMatchObject({ old: 'ศ 25 ต.ค. 2567', value: '25/10/2568', weekday: 'ส 25 ต.ค. 2568' });
  });

  it.each([
    ['R03: Wednesday 2567-10-30 to Thursday 2568-10-30', 'R03.dueOn', 'พ 30 ต.ค. 2567', 'พฤ 30 ต.ค. 2568', ''],
    ['R25: Saturday 2568-08-30 to Sunday 2569-08-30', 'R25.dueOn', 'ส 30 ส.ค. 2568', 'อา 30 ส.ค. 2569', '(วันหยุด ส่งก่อน ศ 28 ส.ค. 2569)'],
  ])('shifts %s', (_name, key, old, weekday, note) => {
    expect(row(rows, key)).toMatchObject({ old, weekday, note });
  });

  it('shows every date of a series, with the off days among them', () => {
    const note = String(row(rows, 'R21.first')['note']).split('\n');
    expect([note.length, note[0], note.at(-1)]).toEqual([11, 'พฤ 20 พ.ย. 2568', 'อา 20 ก.ย. 2569 (วันหยุด ส่งก่อน ศ 18 ก.ย. 2569)']);
  });

  it('knows the holidays that the office has entered', () => {
    const holidays = holidayDates([...HOLIDAYS_FY2568, { date: toIsoDate('2025-10-30'), name: 'วันหยุดตัวอย่าง' }]);
    expect(row(proposalRows(sources(2569, holidays), []), 'R03.dueOn')['note']).toBe('(วันหยุด ส่งก่อน พ 29 ต.ค. 2568)');
  });

  it('keeps a correction of the same year, and forgets one of another', () => {
    const corrected = rows.map((one) => (one['key'] === 'R03.dueOn' ? { ...one, value: '31/10/2568' } : one));
    expect(row(proposalRows(sources(2569), corrected), 'R03.dueOn')).toMatchObject({ value: '31/10/2568', weekday: 'ศ 31 ต.ค. 2568' });
    expect(row(proposalRows(sources(2570), corrected), 'R03.dueOn')['value']).toBe('30/10/2569');
  });

  it('becomes the rules of the new year: series and periods whole, undated rules as they were', () => {
    const { rules, faults, settings } = acceptProposal(RULES, rows, toFiscalYear(2569));
    expect(faults).toEqual([]);
    expect(settings['excluded-years']).toBe('2566, 2567, 2568');
    expect(rule(rules, 'R03')).toEqual({ kind: 'once', opensOn: null, dueOn: '2025-10-30' });
    expect(rules.filter(({ schedule }) => schedule.kind === 'monthly').map(({ id, schedule }) => [id, datesOf(schedule).length])).toEqual(RULES.filter(({ schedule }) => schedule.kind === 'monthly').map(({ id, schedule }) => [id, datesOf(schedule).length]));
    expect(rules.filter(({ schedule }) => schedule.kind === 'undated').map(({ id }) => id)).toEqual(RULES.filter(({ schedule }) => schedule.kind === 'undated').map(({ id }) => id));
  });

  it('is refused where a date cannot be read, lies outside the year, or a series ends before it begins', () => {
    const spoilt = (changes: Readonly<Record<string, string>>): readonly string[] => acceptProposal(RULES, rows.map((one) => ({ ...one, value: changes[String(one['key'])] ?? one['value'] ?? null })), toFiscalYear(2569)).faults;
    expect(spoilt({ 'R03.dueOn': 'พรุ่งนี้' })).toEqual([expect.stringContaining('R03.dueOn: อ่านวันที่ “พรุ่งนี้” ไม่ได้')]);
    expect(spoilt({ 'R03.dueOn': '30/10/2567' })).toEqual(['R03.dueOn: วันที่ 30 ต.ค. 2567 ไม่อยู่ในปีงบประมาณ 2569']);
    expect(spoilt({ 'R21.first': '20/9/2569', 'R21.last': '20/8/2569' })).toEqual(['R21: ครั้งแรกอยู่หลังครั้งสุดท้าย']);
  });
});
