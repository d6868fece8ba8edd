import { toIsoDate } from '../../../src/domain/calendar/iso-date';
import { toIsoMonth } from '../../../src/domain/calendar/iso-month';
import type { FormAnswer } from '../../../src/domain/forms/form-answer';
import type { DistrictCode, TambonCode } from '../../../src/domain/places/codes';
import { monthlyReports } from '../../../src/domain/reports/monthly-report';
import { amountOf, planActivities } from '../../../src/domain/reports/plan-activity';
import { reportSlots, type ReportMonth, type ReportSlot } from '../../../src/domain/reports/report-slot';

const APRIL: ReportMonth = { month: toIsoMonth('2025-04'), dueOn: toIsoDate('2025-04-20'), sendBy: toIsoDate('2025-04-18'), lastDay: toIsoDate('2025-04-20') };

function answer(parts: Partial<FormAnswer> & { readonly fields: Readonly<Record<string, string>>; readonly codes?: Readonly<Record<string, string>> }): FormAnswer {
  const { fields, codes = {}, ...rest } = parts;
  const names = [...new Set([...Object.keys(fields), ...Object.keys(codes)])];
  return {
    form: 'monthly', responseId: 'r1', standing: 'new', submittedAt: '2025-04-18T09:00:00', districtCode: '4301' as DistrictCode, tambonCode: '430104' as TambonCode, email: '', editUrl: '',
    answers: new Map(names.map((name) => [name, { values: [fields[name] ?? codes[name] ?? ''], codes: [codes[name] ?? null] }])), ...rest,
  };
}

describe('a plan and the report that chooses from it', () => {
  const plans = planActivities([answer({ form: 'plan', responseId: 'p', fields: { 'activity1.title': ' ปลูกผัก ', 'activity1.budget': '๑,๐๐๐', 'activity3.title': 'ตลาด' } })]);
  const [report] = monthlyReports([answer({ codes: { month: '2025-04', 'activity1.plan': 'p#1' }, fields: { 'activity1.people': '๒๕', 'activity1.spent': 'ห้าร้อย', 'activity2.title': 'นอกแผน', 'activity2.budget': '7' } })], plans);

  it('keeps every titled activity with its code', () => {
    expect(plans.map(({ code, title, budget }) => [code, title, budget])).toEqual([['p#1', 'ปลูกผัก', 1000], ['p#3', 'ตลาด', null]]);
  });

  it('takes title and budget from the plan, and its own where it is outside the plan', () => {
    expect(report?.activities.map(({ title, planCode, budget, people }) => [title, planCode, budget, people])).toEqual([['ปลูกผัก', 'p#1', 1000, 25], ['นอกแผน', '', 7, null]]);
  });

  it('names a figure that it cannot read and counts nothing for it', () => {
    expect(report?.activities[0]).toMatchObject({ spent: null, faults: ['งบประมาณที่ใช้ “ห้าร้อย” อ่านเป็นตัวเลขไม่ได้ จึงไม่นับรวม'] });
  });

  it.each([['', null], ['-5', null], ['1,234.50', 1234.5], ['๐', 0], ['12 คน', null]])('reads the amount “%s” as %p', (typed, amount) => {
    expect(amountOf(typed)).toBe(amount);
  });
});

describe('the slot of a month', () => {
  const unit = { districtCode: '4301' as DistrictCode, tambonCode: '430104' as TambonCode, isStanding: true };
  const slot = (answers: readonly FormAnswer[], options: { readonly lastDay?: string; readonly firstSent?: string; readonly isStanding?: boolean } = {}): ReportSlot | undefined => reportSlots({
    reports: monthlyReports(answers, []), units: [{ ...unit, isStanding: options.isStanding ?? true }], months: [{ ...APRIL, lastDay: toIsoDate(options.lastDay ?? APRIL.lastDay) }],
    firstSent: new Map(options.firstSent === undefined ? [] : [['r1', options.firstSent]]), isDue: () => true,
  }).slots[0];
  const sent = (submittedAt: string, standing: FormAnswer['standing'] = 'new'): FormAnswer => answer({ submittedAt, standing, codes: { month: '2025-04' }, fields: {} });

  it.each([
    ['on the very day, a Sunday', sent('2025-04-20T23:59:00'), {}, 'on-time', 0], ['a day later', sent('2025-04-21T00:01:00'), {}, 'late', 1],
    ['a day later where the policy allows the next working day', sent('2025-04-21T08:00:00'), { lastDay: '2025-04-21' }, 'on-time', 0], ['after that day, counted from the nominal date', sent('2025-04-22T08:00:00'), { lastDay: '2025-04-21' }, 'late', 2],
    ['corrected late', sent('2025-05-02T08:00:00'), { firstSent: '2025-04-19T08:00:00' }, 'on-time', 0], ['held', sent('2025-04-19T08:00:00', 'held'), {}, 'held', 0], ['sent back', sent('2025-04-19T08:00:00', 'returned'), {}, 'returned', 0], ['withdrawn', sent('2025-04-19T08:00:00', 'withdrawn'), {}, 'missing', 0],
  ] as const)('says of a report sent %s', (_name, one, options, standing, lateDays) => {
    expect(slot([one], options)).toMatchObject({ standing, lateDays });
  });

  it('owes nothing any more for a replaced target, and keeps what it reported', () => {
    expect(slot([], { isStanding: false })).toBeUndefined();
    expect(slot([sent('2025-04-18T08:00:00')], { isStanding: false })).toMatchObject({ standing: 'on-time' });
  });

  it('takes the status of a district that maintains as its report, without a tambon', () => {
    const [report] = monthlyReports([answer({ codes: { month: '2025-04' }, fields: { maintainStatus: 'ติดตามแล้ว', maintainProblems: 'ไม่มี' }, tambonCode: null })], []);
    expect(report).toMatchObject({ tambonCode: null, results: 'ติดตามแล้ว', problems: 'ไม่มี', activities: [] });
    const { slots, strays } = reportSlots({ reports: report === undefined ? [] : [report], units: [{ ...unit, tambonCode: null }], months: [APRIL], firstSent: new Map(), isDue: () => true });
    expect([slots.map(({ standing }) => standing), strays]).toEqual([['on-time'], []]);
  });

  it('sets a report of a tambon that is no target aside', () => {
    const { slots, strays } = reportSlots({ reports: monthlyReports([answer({ codes: { month: '2025-04' }, fields: {}, tambonCode: '430105' as TambonCode })], []), units: [unit], months: [APRIL], firstSent: new Map(), isDue: () => true });
    expect([slots[0]?.standing, strays.length]).toEqual(['missing', 1]);
  });
});
