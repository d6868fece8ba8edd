// How far each district is, as bars: sent, to do now, late. The grid below says the same in words.
import { BarChart } from 'chartist';
import { useEffect, useRef } from 'preact/hooks';
import type { BoardTone } from '../../domain/deadlines/status-board';
import type { OverviewGrid } from '../../domain/overview/year-overview';

const SERIES: readonly { readonly label: string; readonly tone: BoardTone; readonly tones: readonly BoardTone[] }[] = [
  { label: 'ส่งแล้ว', tone: 'done', tones: ['done'] }, { label: 'ถึงเวลาทำ', tone: 'soon', tones: ['soon', 'open'] }, { label: 'เลยกำหนด', tone: 'late', tones: ['late'] },
];
const BAR_PX = 24;
const AXIS_PX = 36;

/** A bar a district, in the order of the grid. */
export function ProgressChart({ grid }: { readonly grid: OverviewGrid }) {
  const place = useRef<HTMLDivElement>(null);
  const counts = SERIES.map(({ tones }) => grid.rows.map(({ cells }) => cells.filter(({ tone }) => tones.includes(tone)).length));
  useEffect(() => {
    if (place.current === null) return undefined;
    // Upside down the library draws rows from the top, and stacks the last series first.
    const chart = new BarChart(place.current, { labels: grid.rows.map(({ name }) => name.replace(/^อำเภอ/, '')), series: counts.map((data, index) => ({ className: `bar-${SERIES[index]?.tone ?? ''}`, data })).reverse() }, {
      stackBars: true, horizontalBars: true, reverseData: true, height: grid.rows.length * BAR_PX + AXIS_PX, chartPadding: { top: 4, right: 18, bottom: 4, left: 4 },
      axisX: { onlyInteger: true, offset: 24 }, axisY: { offset: 84, showGrid: false },
    });
    return () => { chart.detach(); };
  }, [grid]);
  if (grid.rows.length === 0) return null;
  return (
    <section aria-label="ความคืบหน้ารายอำเภอ">
      <h2>ความคืบหน้ารายอำเภอ</h2>
      <div ref={place} class="progress" role="img" aria-label={grid.rows.map(({ name }, row) => `${name} ${SERIES.map(({ label }, index) => `${label} ${counts[index]?.[row] ?? 0}`).join(' ')}`).join(' · ')} />
      <p class="legend">{SERIES.map(({ label, tone }) => <span><i class={`key-${tone}`} aria-hidden="true" /> {label} </span>)} จำนวนภารกิจ</p>
    </section>
  );
}
