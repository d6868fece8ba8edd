import { toFiscalYear } from '../../../src/domain/calendar/fiscal-year';
import { toIsoDate } from '../../../src/domain/calendar/iso-date';
import { checkDefinition } from '../../../src/domain/programme/definition-checks';
import { FY2568 } from '../../../src/domain/programme/fy2568';
import type { Obligation } from '../../../src/domain/programme/obligation';
import type { ProgrammeDefinition } from '../../../src/domain/programme/programme-definition';
import { byDate, everyMonth, UNDATED, within } from '../../../src/domain/programme/schedules';

const EXTRA: Obligation = {
  id: 'X01', clause: 'P2.5', title: 'รายงานเพิ่มเติม', task: 'รายงานข้อมูลเพิ่มเติมตามที่กรมฯ กำหนด', owedBy: 'both', recipient: 'department',
  schedule: byDate('2025-03-14'), doneBy: { kind: 'tick' }, product: 'บันทึกการส่ง', modes: ['target'],
};

function faultsOf(change: Partial<ProgrammeDefinition>): readonly string[] {
  return checkDefinition({ ...FY2568, ...change }).map(({ code, obligation, field, value }) => `${obligation ?? '-'} ${field} ${code} ${value}`.trim());
}

function faultsWith(change: Partial<Obligation>): readonly string[] {
  return faultsOf({ obligations: [...FY2568.obligations, { ...EXTRA, ...change }] });
}

describe('checkDefinition', () => {
  it('takes an extra obligation and a rule without a date', () => {
    expect(faultsWith({})).toEqual([]);
    expect(faultsWith({ schedule: UNDATED })).toEqual([]);
  });

  it.each<[string, Partial<Obligation>, string]>([
    ['a doubled id', { id: 'R21' }, 'R21 id duplicate-id R21'],
    ['an id of another shape', { id: 'X1' }, 'X1 id bad-id X1'],
    ['an empty title', { title: ' ' }, 'X01 title empty-text'],
    ['an empty clause', { clause: '' }, 'X01 clause empty-text'],
    ['no mode for districts', { modes: [] }, 'X01 modes no-mode'],
    ['Wednesday 2568-10-01, after the fiscal year', { schedule: byDate('2025-10-01') }, 'X01 schedule outside-fiscal-year 2025-10-01'],
    ['Monday 2567-09-30, before the fiscal year', { schedule: within('2024-09-30', '2024-11-30') }, 'X01 schedule outside-fiscal-year 2024-09-30'],
    ['Thursday 2567-10-24, before the letter', { schedule: byDate('2024-10-24') }, 'X01 schedule before-issue-date 2024-10-24'],
    ['a period that ends before it begins', { schedule: within('2025-02-02', '2025-02-01') }, 'X01 schedule period-reversed 2025-02-02 - 2025-02-01'],
    ['a series that ends before it begins', { schedule: everyMonth(20, '2025-03', '2025-02') }, 'X01 schedule period-reversed 2025-03 - 2025-02'],
    ['day 32 of a month', { schedule: everyMonth(32, '2025-02', '2025-03') }, 'X01 schedule bad-day-of-month 32'],
    ['day 0 of a month', { schedule: everyMonth(0, '2025-02', '2025-03') }, 'X01 schedule bad-day-of-month 0'],
  ])('refuses %s', (_name, change, fault) => {
    expect(faultsWith(change)).toEqual([fault]);
  });

  it('takes both ends of the fiscal year and the day of the letter', () => {
    expect(faultsWith({ schedule: byDate('2025-09-30') })).toEqual([]);
    expect(faultsWith({ schedule: byDate('2024-10-25') })).toEqual([]);
    expect(faultsWith({ schedule: within('2024-10-01', '2024-10-25') })).toEqual([]);
  });

  it.each<[string, Partial<ProgrammeDefinition>, string]>([
    ['its own year among the excluded', { excludedFiscalYears: [toFiscalYear(2568)] }, '- excludedFiscalYears excluded-year 2568'],
    ['an excluded year twice', { excludedFiscalYears: [toFiscalYear(2566), toFiscalYear(2566)] }, '- excludedFiscalYears excluded-year 2566'],
    ['a target of none', { nationalTarget: 0 }, '- nationalTarget bad-target 0'],
    ['a letter after the year', { issueDate: toIsoDate('2025-10-01'), obligations: [] }, '- issueDate issue-date-far 2025-10-01'],
    ['offsets that are not from far to near', { reminders: { ...FY2568.reminders, before: [1, 3] } }, '- reminders.before bad-offsets 1, 3'],
    ['a negative offset', { reminders: { ...FY2568.reminders, monthlyBefore: [5, -1] } }, '- reminders.monthlyBefore bad-offsets 5, -1'],
    ['reminding every zero days', { reminders: { ...FY2568.reminders, afterEvery: 0 } }, '- reminders.afterEvery bad-offsets 0'],
  ])('refuses %s', (_name, change, fault) => {
    expect(faultsOf(change)).toEqual([fault]);
  });

  it('takes no excluded years at all, and a letter from before the year', () => {
    expect(faultsOf({ excludedFiscalYears: [] })).toEqual([]);
    expect(faultsOf({ issueDate: toIsoDate('2024-09-15') })).toEqual([]);
  });
});
