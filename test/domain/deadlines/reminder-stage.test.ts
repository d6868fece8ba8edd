// When a reminder falls due: boundaries of offsets, silence, off days, lateness.
import { toIsoDate } from '../../../src/domain/calendar/iso-date';
import { daysLeft, dueOffset, ridesAlong, type StageRule } from '../../../src/domain/deadlines/reminder-stage';

const OFFICER: StageRule = { offsets: [14, 7, 3, 1, 0], lateFrom: 3, lateEvery: 3 };
const HEAD: StageRule = { offsets: [], lateFrom: 3, lateEvery: 3 };
const duty = { dueOn: toIsoDate('2025-02-20'), sendBy: toIsoDate('2025-02-20') }; // พฤหัสบดี
const sunday = { dueOn: toIsoDate('2025-04-20'), sendBy: toIsoDate('2025-04-18') }; // อาทิตย์ → ศุกร์
const told = (offset: number, on: string) => ({ offset, on: toIsoDate(on) });

describe('dueOffset', () => {
  it.each([
    ['2025-02-05', null, 'the day before the first offset'],
    ['2025-02-06', 14, 'the first offset'],
    ['2025-02-12', 14, 'between offsets, nothing told yet'],
    ['2025-02-13', 7, 'the second offset'],
    ['2025-02-20', 0, 'the day itself'],
    ['2025-02-21', 0, 'a day late, the day itself never told'],
    ['2025-02-23', -3, 'three days late'],
  ])('on %s gives %s: %s', (today, expected, _why) => {
    expect(dueOffset(duty, toIsoDate(today), { rule: OFFICER, told: null })).toBe(expected);
  });

  it('gives nothing while the reached offset was told', () => {
    expect(dueOffset(duty, toIsoDate('2025-02-12'), { rule: OFFICER, told: told(14, '2025-02-06') })).toBeNull();
    expect(dueOffset(duty, toIsoDate('2025-02-13'), { rule: OFFICER, told: told(14, '2025-02-06') })).toBe(7);
  });

  it('collapses missed offsets into the latest one', () => {
    expect(dueOffset(duty, toIsoDate('2025-02-19'), { rule: OFFICER, told: told(14, '2025-02-06') })).toBe(1);
  });

  it('repeats every three days while late, counted from the last time', () => {
    expect(dueOffset(duty, toIsoDate('2025-02-25'), { rule: OFFICER, told: told(-3, '2025-02-23') })).toBeNull();
    expect(dueOffset(duty, toIsoDate('2025-02-26'), { rule: OFFICER, told: told(-3, '2025-02-23') })).toBe(-6);
    expect(dueOffset(duty, toIsoDate('2025-02-26'), { rule: { ...OFFICER, lateFrom: 9999, lateEvery: 0 }, told: told(0, '2025-02-20') })).toBeNull();
  });

  it('tells the head only from the third day late', () => {
    expect(dueOffset(duty, toIsoDate('2025-02-22'), { rule: HEAD, told: null })).toBeNull();
    expect(dueOffset(duty, toIsoDate('2025-02-23'), { rule: HEAD, told: null })).toBe(-3);
  });

  it('counts offsets from the send-by Friday and lateness from the nominal Sunday', () => {
    expect(dueOffset(sunday, toIsoDate('2025-04-18'), { rule: OFFICER, told: told(1, '2025-04-17') })).toBe(0);
    expect(dueOffset(sunday, toIsoDate('2025-04-22'), { rule: OFFICER, told: told(0, '2025-04-18') })).toBeNull();
    expect(dueOffset(sunday, toIsoDate('2025-04-23'), { rule: OFFICER, told: told(0, '2025-04-18') })).toBe(-3);
  });
});

describe('daysLeft', () => {
  it.each([['2025-04-15', 3], ['2025-04-18', 0], ['2025-04-19', 1], ['2025-04-20', 0], ['2025-04-21', -1]])('on %s leaves %s to Friday, then to Sunday, then counts from Sunday', (today, expected) => {
    expect(daysLeft(sunday, toIsoDate(today))).toBe(expected);
  });

  it('is not late before a later send-by day', () => {
    const next = { dueOn: toIsoDate('2025-04-20'), sendBy: toIsoDate('2025-04-21') };
    expect([daysLeft(next, toIsoDate('2025-04-21')), daysLeft(next, toIsoDate('2025-04-22'))]).toEqual([0, -2]);
  });
});

describe('ridesAlong', () => {
  it('lists what is late, for the head only once it is told to them', () => {
    expect(ridesAlong(duty, toIsoDate('2025-02-20'), OFFICER)).toBe(false);
    expect(ridesAlong(duty, toIsoDate('2025-02-21'), OFFICER)).toBe(true);
    expect(ridesAlong(duty, toIsoDate('2025-02-22'), HEAD)).toBe(false);
  });
});
