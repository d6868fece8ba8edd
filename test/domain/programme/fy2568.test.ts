import { HOLIDAYS_FY2568 } from '../../../src/domain/calendar/holidays-fy2568';
import { toIsoMonth } from '../../../src/domain/calendar/iso-month';
import { toIsoDate } from '../../../src/domain/calendar/iso-date';
import { holidayDates, sendByDate } from '../../../src/domain/calendar/working-days';
import { checkDefinition } from '../../../src/domain/programme/definition-checks';
import { FY2568 } from '../../../src/domain/programme/fy2568';
import { isObligationId, isTracked, occurrencesOf, type Obligation, type ObligationId } from '../../../src/domain/programme/obligation';
import { obligationById } from '../../../src/domain/programme/programme-definition';

const OFF = holidayDates(HOLIDAYS_FY2568);

function obligation(id: ObligationId): Obligation {
  const found = obligationById(FY2568, id);
  if (found === undefined) throw new Error(`${id} is missing`);
  return found;
}

function datesOf(id: ObligationId): readonly string[] {
  return occurrencesOf(obligation(id).schedule).map(({ nominal }) => nominal);
}

describe('the definition of FY 2568', () => {
  it('holds together', () => {
    expect(checkDefinition(FY2568)).toEqual([]);
  });

  it('is of the letter of Friday 2567-10-25, 878 tambons, without the targets of 2566 and 2567', () => {
    expect(FY2568).toMatchObject({ fiscalYear: 2568, issueDate: '2024-10-25', nationalTarget: 878, excludedFiscalYears: [2566, 2567], offDayPolicy: 'previous' });
    expect(FY2568.reminders).toEqual({ before: [14, 7, 3, 1, 0], monthlyBefore: [5, 1, 0], afterEvery: 3 });
  });

  it('has R01 to R30 in order', () => {
    expect(FY2568.obligations.map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_unused, index) => `R${String(index + 1).padStart(2, '0')}`));
  });

  it.each<[ObligationId, string, Obligation['owedBy'], readonly string[]]>([
    ['R01', 'L¶1, P1.1', 'both', ['2024-10-31']],
    ['R02', 'L¶2, P1.2', 'each-district', ['2024-10-31']],
    ['R03', 'L¶2', 'each-district', ['2024-10-30']],
    ['R04', 'G§3.1', 'each-district', []],
    ['R05', 'G§3.2', 'each-district', []],
    ['R06', 'G§3.3', 'each-district', []],
    ['R07', 'G§3.3', 'each-district', ['2025-09-30']],
    ['R08', 'G§3.3', 'province', []],
    ['R09', 'L, G§3', 'department', []],
    ['R10', 'P1.3', 'province', ['2024-10-31']],
    ['R11', 'L¶3', 'each-district', ['2024-10-30']],
    ['R12', 'P1.4, L¶5', 'each-target-tambon', ['2024-12-23']],
    ['R13', 'P1.5', 'each-target-tambon', ['2024-12-31']],
    ['R14', 'P1.6, L¶5', 'each-target-tambon', ['2024-12-23']],
    ['R15', 'L¶5', 'each-district', ['2024-12-23']],
    ['R16', 'P1.7', 'both', ['2024-12-25']],
    ['R17', 'P2.1', 'both', ['2025-06-30']],
    ['R18', 'P2.2', 'both', ['2025-06-30']],
    ['R19', 'P2.3', 'province', ['2025-06-30']],
    ['R20', 'P2.4', 'both', ['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31', '2025-06-30']],
    ['R21', 'L¶4', 'each-district', ['2024-11-20', '2024-12-20', '2025-01-20', '2025-02-20', '2025-03-20', '2025-04-20', '2025-05-20', '2025-06-20', '2025-07-20', '2025-08-20', '2025-09-20']],
    ['R22', 'P2.5', 'province', ['2025-01-25', '2025-02-25', '2025-03-25', '2025-04-25', '2025-05-25', '2025-06-25', '2025-07-25', '2025-08-25']],
    ['R23', 'P3.1', 'province', ['2025-07-31']],
    ['R24', 'P3.2', 'province', ['2025-08-31']],
    ['R25', 'P3.3', 'province', ['2025-08-30']],
    ['R26', 'P3.4', 'department', ['2025-09-30']],
    ['R27', 'P3.5', 'province', ['2025-09-30']],
    ['R28', 'P3.6', 'province', ['2025-09-30']],
    ['R29', 'G§2', 'both', []],
    ['R30', 'G§5', 'both', []],
  ])('%s of %s is owed by %s', (id, clause, owedBy, dates) => {
    expect(obligation(id)).toMatchObject({ clause, owedBy });
    expect(datesOf(id)).toEqual(dates);
  });

  it('asks a district in maintain mode for its status and reports, not for MOU, agenda or plans', () => {
    const owed = FY2568.obligations.filter((one) => isTracked(one) && one.owedBy !== 'province' && one.modes.includes('maintain')).map(({ id }) => id);
    expect(owed).toEqual(['R01', 'R02', 'R03', 'R07', 'R20', 'R21']);
    expect(obligation('R07').modes).toEqual(['maintain']);
  });

  it('suggests Thursday 2567-12-05 for the agenda', () => {
    expect(obligation('R14').suggestedOn).toBe('2024-12-05');
  });

  it('tracks neither the department nor rules without a date', () => {
    expect(FY2568.obligations.filter((one) => !isTracked(one)).map(({ id }) => id)).toEqual(['R04', 'R05', 'R06', 'R08', 'R09', 'R26', 'R29', 'R30']);
  });

  it('sends on the working day before in the months whose date is off', () => {
    const moved = (['R13', 'R20', 'R21', 'R22', 'R24', 'R25'] as const).flatMap((id) => datesOf(id).flatMap((text) => {
      const sendBy = sendByDate(toIsoDate(text), FY2568.offDayPolicy, OFF);
      return sendBy === text ? [] : [`${id} ${text} ${sendBy}`];
    }));
    expect(moved).toEqual([
      'R13 2024-12-31 2024-12-27', 'R20 2025-05-31 2025-05-30', 'R21 2025-04-20 2025-04-18', 'R21 2025-07-20 2025-07-18', 'R21 2025-09-20 2025-09-19',
      'R22 2025-01-25 2025-01-24', 'R22 2025-05-25 2025-05-23', 'R24 2025-08-31 2025-08-29', 'R25 2025-08-30 2025-08-29',
    ]);
  });
});

describe('occurrencesOf', () => {
  it('keys a date and a period by their nominal day, a series by month', () => {
    const [from, until] = [toIsoDate('2024-12-01'), toIsoDate('2024-12-23')];
    expect(occurrencesOf({ kind: 'date', date: until })).toEqual([{ key: '2024-12-23', nominal: '2024-12-23' }]);
    expect(occurrencesOf({ kind: 'period', from, until })).toEqual([{ key: '2024-12-23', from: '2024-12-01', nominal: '2024-12-23' }]);
    expect(occurrencesOf({ kind: 'monthly', day: 31, fromMonth: toIsoMonth('2025-01'), untilMonth: toIsoMonth('2025-02') })).toEqual([
      { key: '2025-01', from: '2025-01-01', nominal: '2025-01-31' }, { key: '2025-02', from: '2025-02-01', nominal: '2025-02-28' },
    ]);
    expect(occurrencesOf({ kind: 'none' })).toEqual([]);
  });
});

describe('isObligationId', () => {
  it('knows R and X with two digits', () => {
    expect(['R01', 'X99', 'R1', 'Y01', 'R001', 'r01', ''].filter(isObligationId)).toEqual(['R01', 'X99']);
  });
});
