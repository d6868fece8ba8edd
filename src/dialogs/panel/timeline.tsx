// The year as a line: its dates as marks, today as a needle, and the same as a list for those who do not see the line.
import { THAI_MONTHS_SHORT } from '../../domain/calendar/thai-date';
import type { TimelineDate, YearOverview } from '../../domain/overview/year-overview';

const WIDTH = 264;
/** Room for half a dot of the first and the last day. */
const EDGE = 5;
const FIRST_MONTH = 9; // the fiscal year begins in October

/** The time line of the fiscal year. */
export function Timeline({ year }: { readonly year: YearOverview }) {
  const x = (share: number): number => EDGE + share * (WIDTH - 2 * EDGE);
  return (
    <section aria-label="เส้นเวลาของปี">
      <svg class="timeline" viewBox={`0 0 ${WIDTH} 46`} role="img" aria-label={`ผ่านมาแล้วร้อยละ ${Math.round(year.todayAt * 100)} ของปีงบประมาณ`}>
        <rect x={EDGE} y="16" width={WIDTH - 2 * EDGE} height="8" rx="4" class="rest" />
        <rect x={EDGE} y="16" width={Math.max(0, x(year.todayAt) - EDGE)} height="8" rx="4" class="gone" />
        {Array.from({ length: 12 }, (_month, index) => <text x={x((index + 0.5) / 12)} y="40" class="month">{THAI_MONTHS_SHORT[(FIRST_MONTH + index) % 12]}</text>)}
        {year.dates.map((date) => <circle cx={x(date.at)} cy="20" r="3.5" class={toneOf(date, year)}><title>{`${date.label}: ${date.titles.join(', ')}`}</title></circle>)}
        <path d={`M${x(year.todayAt)} 4 v24`} class="needle" />
      </svg>
    </section>
  );
}

function toneOf(date: TimelineDate, year: YearOverview): string {
  if (date.open === 0) return 'past';
  return date.date < year.today ? 'late' : 'open';
}
