// The year at a glance: what is next, the time line, the grid.
import { isIsoDate, type IsoDate } from '../../../src/domain/calendar/iso-date';
import type { Duty } from '../../../src/domain/deadlines/duty';
import type { TrackingRow, TrackingStatus } from '../../../src/domain/deadlines/tracking';
import { overviewOf, shareOfYear } from '../../../src/domain/overview/year-overview';
import { isDistrictCode } from '../../../src/domain/places/codes';

const day = (text: string): IsoDate => { if (!isIsoDate(text)) throw new Error(text); return text; };
const NAMES = new Map([['4301', 'อำเภอเมืองหนองคาย'], ['4302', 'อำเภอท่าบ่อ']]);

function row(obligationId: string, unit: string, dueOn: string, status: TrackingStatus): TrackingRow {
  if (!isDistrictCode(unit)) throw new Error(unit);
  const duty: Duty = {
    key: `${obligationId}/${unit}/${dueOn}`, obligationId, clause: 'L¶2', title: `ภารกิจ ${obligationId}`, task: '', unit, rhythm: 'once', opensOn: day('2024-10-25'),
    dueOn: day(dueOn), sendBy: day(dueOn), proof: '', proofText: '', perTambon: false, modes: 'all',
  };
  return { duty, status, mark: null };
}

const ROWS: readonly TrackingRow[] = [
  row('R03', '4301', '2024-10-30', { kind: 'done', on: day('2024-10-28'), by: '', evidence: '', lateDays: 0 }),
  row('R03', '4302', '2024-10-30', { kind: 'late', days: 2 }),
  row('R11', '4301', '2024-11-05', { kind: 'due' }),
  row('R11', '4302', '2024-11-05', { kind: 'due' }),
  row('R15', '4301', '2024-12-23', { kind: 'not-due' }),
];
const overview = overviewOf({ rows: ROWS, unitNames: NAMES, fiscalYear: 2568, now: '2024-11-01T08:00:00' });

describe('overviewOf', () => {
  it('groups what is due by date and obligation, the late first, with every unit that owes it', () => {
    expect(overview.next.map(({ obligationId, daysLeft, unitNames }) => [obligationId, daysLeft, unitNames])).toEqual([
      ['R03', -2, ['อำเภอท่าบ่อ']], ['R11', 4, ['อำเภอเมืองหนองคาย', 'อำเภอท่าบ่อ']],
    ]);
  });

  it('counts each duty once', () => {
    expect(overview.counts).toEqual({ done: 1, due: 2, late: 1, notDue: 1, waived: 0 });
  });

  it('has a cell for each district and obligation that leads to its duty', () => {
    expect(overview.grid.columns.map(({ id }) => id)).toEqual(['R03', 'R11', 'R15']);
    expect(overview.grid.rows.map(({ name, cells }) => [name, ...cells.map(({ tone, key }) => `${tone} ${key}`)])).toEqual([
      ['อำเภอเมืองหนองคาย', 'done R03/4301/2024-10-30', 'soon R11/4301/2024-11-05', 'none R15/4301/2024-12-23'],
      ['อำเภอท่าบ่อ', 'late R03/4302/2024-10-30', 'soon R11/4302/2024-11-05', 'none '],
    ]);
  });

  it('marks each date of the year once, in order, with what is still open', () => {
    expect(overview.dates.map(({ date, open }) => [date, open])).toEqual([['2024-10-30', 1], ['2024-11-05', 2], ['2024-12-23', 1]]);
  });
});

describe('shareOfYear', () => {
  it.each([['2024-10-01', 0], ['2025-09-30', 1], ['2024-09-01', 0], ['2026-01-01', 1]])('%s is %d of fiscal year 2568', (date, share) => {
    expect(shareOfYear(day(date), 2568)).toBe(share);
  });
});
