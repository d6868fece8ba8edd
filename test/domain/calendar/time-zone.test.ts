import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const CALENDAR = join(__dirname, '../../../src/domain/calendar');
const PROGRAM = `
import { HOLIDAYS_FY2568 } from './holidays-fy2568';
import { addDays, daysBetween, toIsoDate, weekdayOf } from './iso-date';
import { fiscalYearOf } from './fiscal-year';
import { formatThaiDate } from './thai-date';
import { parseThaiDate } from './thai-date-parse';
import { holidayDates, sendByDate } from './working-days';
const start = toIsoDate('2024-09-20');
const off = holidayDates(HOLIDAYS_FY2568);
const lines = Array.from({ length: 400 }, (_, days) => {
  const date = addDays(start, days);
  const text = formatThaiDate(date, 'weekday-long');
  return [date, weekdayOf(date), daysBetween(start, date), fiscalYearOf(date), text, JSON.stringify(parseThaiDate(text)), sendByDate(date, 'previous', off)].join('|');
});
console.log(new Date(2024, 0, 1).getTimezoneOffset());
console.log(lines.join('\\n'));
`;

describe('calendar in other time zones', () => {
  const folder = mkdtempSync(join(tmpdir(), 'calendar-'));
  const file = join(folder, 'calendar.cjs');
  const inZone = (zone: string): { readonly offset: string; readonly lines: readonly string[] } => {
    const [offset = '', ...lines] = execFileSync(process.execPath, [file], { env: { ...process.env, TZ: zone }, encoding: 'utf8' }).trim().split('\n');
    return { offset, lines };
  };

  beforeAll(() => {
    buildSync({ stdin: { contents: PROGRAM, resolveDir: CALENDAR, loader: 'ts' }, bundle: true, platform: 'node', format: 'cjs', outfile: file, logLevel: 'silent' });
  });

  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  it.each([['Asia/Bangkok', '-420'], ['America/New_York', '300']])('gives in %s the same days as in UTC', (zone, offset) => {
    const there = inZone(zone);
    expect(there.offset).toBe(offset);
    expect(there.lines).toHaveLength(400);
    expect(there.lines).toEqual(inZone('UTC').lines);
  });
});
