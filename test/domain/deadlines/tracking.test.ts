// Duties of the definition and their status: dates by the letter, modes, proofs, lateness.
import { toIsoDate } from '../../../src/domain/calendar/iso-date';
import { HOLIDAYS_FY2568 } from '../../../src/domain/calendar/holidays-fy2568';
import { holidayDates } from '../../../src/domain/calendar/working-days';
import { rulesOf } from '../../../src/domain/deadlines/definition-rules';
import type { Evidence, ProofFact } from '../../../src/domain/deadlines/evidence';
import { formatObligation, parseObligation, parseObligations } from '../../../src/domain/deadlines/obligation-row';
import { datesOf, dutiesOf, type DutyContext } from '../../../src/domain/deadlines/obligation-rule';
import { rebuildTracking, type TrackingStatus } from '../../../src/domain/deadlines/tracking';
import type { DistrictCode, ProvinceCode, TambonCode } from '../../../src/domain/places/codes';
import { FY2568 } from '../../../src/domain/programme/fy2568';
import { sampleRule } from '../../fakes/reminder-office';
import { clauseText } from '../../../src/domain/programme/clause-text';

const [A, B] = ['4301', '4302'] as DistrictCode[] as [DistrictCode, DistrictCode];
const context: DutyContext = { province: '43' as ProvinceCode, districts: [A, B], policy: 'previous', holidays: holidayDates(HOLIDAYS_FY2568), openingDays: () => 14 };
const rules = rulesOf(FY2568.obligations);
const duties = dutiesOf(rules, context);

function statusOf(key: string, today: string, evidence: Partial<Evidence> = {}): TrackingStatus | undefined {
  const { rows } = rebuildTracking({ duties, marks: [], evidence: { targets: [], facts: [], ...evidence }, today: toIsoDate(today) });
  return rows.find(({ duty }) => duty.key === key)?.status;
}

function fact(proof: string, parts: Partial<ProofFact> = {}): ProofFact {
  return { proof, unit: A, obligationId: null, tambonCode: null, month: null, on: toIsoDate('2024-10-29'), by: 'x@example.com', reference: 'ก', ...parts };
}

describe('dutiesOf the definition of FY 2568', () => {
  it('gives the monthly report of the 20th eleven dates with the working day before three of them', () => {
    const monthly = duties.filter(({ obligationId, unit }) => obligationId === 'R21' && unit === A);
    expect(monthly).toHaveLength(11);
    expect(monthly.filter(({ dueOn, sendBy }) => dueOn !== sendBy).map(({ dueOn, sendBy }) => [dueOn, sendBy])).toEqual([
      ['2025-04-20', '2025-04-18'], ['2025-07-20', '2025-07-18'], ['2025-09-20', '2025-09-19']]);
  });

  it('binds districts and the province to R16, the province alone to R10, nobody to a rule without a date', () => {
    const units = (id: string): readonly string[] => [...new Set(duties.filter(({ obligationId }) => obligationId === id).map(({ unit }) => unit))];
    expect([units('R16'), units('R10'), units('R04'), units('R26')]).toEqual([[A, B, '43'], ['43'], [], []]);
  });

  it('gives every duty its own key', () => {
    expect(new Set(duties.map(({ key }) => key)).size).toBe(duties.length);
  });

  it('puts a series that begins on the last of a month on the last of every month', () => {
    expect(datesOf({ kind: 'monthly', first: toIsoDate('2025-01-31'), last: toIsoDate('2025-04-30') })).toEqual(['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30']);
    expect(datesOf({ kind: 'monthly', first: toIsoDate('2025-02-28'), last: toIsoDate('2025-05-31') })).toEqual(['2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31']);
  });

  it('keeps the 28th or the 30th where the last date of the series names it', () => {
    expect(datesOf({ kind: 'monthly', first: toIsoDate('2025-02-28'), last: toIsoDate('2025-04-28') })).toEqual(['2025-02-28', '2025-03-28', '2025-04-28']);
    expect(datesOf({ kind: 'monthly', first: toIsoDate('2024-11-30'), last: toIsoDate('2025-03-30') })).toEqual(['2024-11-30', '2024-12-30', '2025-01-30', '2025-02-28', '2025-03-30']);
  });
});

describe('rebuildTracking', () => {
  it.each([
    ['2024-10-15', { kind: 'not-due' }], ['2024-10-16', { kind: 'due' }], ['2024-10-30', { kind: 'due' }], ['2024-10-31', { kind: 'late', days: 1 }], ['2024-11-09', { kind: 'late', days: 10 }],
  ])('has R03 on %s as %j', (today, expected) => {
    expect(statusOf('R03/4301/2024-10-30', today)).toEqual(expected);
  });

  it('is done by a nomination, late by whole days from the nominal date', () => {
    expect(statusOf('R03/4301/2024-10-30', '2024-11-05', { facts: [fact('nomination')] })).toMatchObject({ kind: 'done', lateDays: 0 });
    expect(statusOf('R03/4301/2024-10-30', '2024-11-05', { facts: [fact('nomination', { on: toIsoDate('2024-11-02') })] })).toMatchObject({ kind: 'done', lateDays: 3 });
    expect(statusOf('R03/4302/2024-10-30', '2024-11-05', { facts: [fact('nomination')] })).toMatchObject({ kind: 'late' });
  });

  it('counts a monthly report only for its month and a report to the department only for its obligation', () => {
    const facts = [fact('monthly-report', { month: '2025-01' }), fact('sent-to-department', { unit: '43' as ProvinceCode, obligationId: 'R10' })];
    expect(statusOf('R21/4301/2025-01-20', '2025-03-01', { facts })).toMatchObject({ kind: 'done' });
    expect(statusOf('R21/4301/2025-02-20', '2025-03-01', { facts })).toMatchObject({ kind: 'late', days: 9 });
    expect(statusOf('R10/43/2024-10-31', '2025-03-01', { facts })).toMatchObject({ kind: 'done' });
    expect(statusOf('R16/43/2024-12-25', '2025-03-01', { facts })).toMatchObject({ kind: 'late' });
  });

  it('asks every target tambon of a receiving district for its own MOU', () => {
    const [one, two] = ['430102', '430103'] as TambonCode[] as [TambonCode, TambonCode];
    const targets = [one, two].map((tambonCode) => ({ districtCode: A, tambonCode, mode: 'target' as const }));
    const first = fact('mou-signed', { tambonCode: one, on: toIsoDate('2024-12-10') });
    const second = fact('mou-signed', { tambonCode: two, on: toIsoDate('2024-12-25'), reference: 'ข' });
    expect(statusOf('R12/4301/2024-12-23', '2024-12-23', { targets, facts: [first] })).toEqual({ kind: 'due' });
    expect(statusOf('R12/4301/2024-12-23', '2024-12-30', { targets, facts: [first, second] })).toEqual({ kind: 'done', on: '2024-12-25', by: 'x@example.com', evidence: 'ก, ข', lateDays: 2 });
  });

  it('frees a maintaining district from the MOU but not from the monthly report, and only it owes R07', () => {
    const targets = [{ districtCode: A, tambonCode: null, mode: 'maintain' as const }];
    expect(statusOf('R12/4301/2024-12-23', '2024-12-24', { targets })).toMatchObject({ kind: 'waived' });
    expect(statusOf('R21/4301/2025-01-20', '2025-01-21', { targets })).toEqual({ kind: 'late', days: 1 });
    expect(statusOf('R07/4301/2025-09-30', '2025-01-21', { targets })).toEqual({ kind: 'due' });
    expect(statusOf('R07/4302/2025-09-30', '2025-01-21', { targets })).toMatchObject({ kind: 'waived' });
  });
});

describe('obligation rows', () => {
  it('come back from the table as they were written, clauses in words, for the whole definition', () => {
    expect(parseObligations(rules.map((rule) => formatObligation(rule)))).toEqual({ rules: rules.map((rule) => ({ ...rule, clause: clauseText(rule.clause) })), faults: [] });
  });

  it('name every bad cell at once', () => {
    const parsed = parseObligation({ ...formatObligation(sampleRule({ id: 'R03' })), id: 'ก/1', title: '', owes: 'ใครก็ได้', dueOn: '30/13/2567' }, 4);
    expect(parsed.ok ? [] : parsed.reason.map(({ column, index }) => `${column}${index}`)).toEqual(['id4', 'title4', 'owes4', 'dueOn4']);
  });

  it('refuse a doubled id, a period turned round and a series without its end', () => {
    const row = formatObligation(sampleRule({ id: 'R03' }));
    const { faults } = parseObligations([row, row, { ...row, id: 'X1', opensOn: '2024-12-01' }, { ...row, id: 'X2', rhythm: 'monthly' }, {}]);
    expect(faults.map(({ index, column }) => [index, column])).toEqual([[1, 'id'], [2, 'opensOn'], [3, 'until']]);
  });
});
