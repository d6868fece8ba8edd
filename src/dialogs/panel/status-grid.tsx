// The grid of districts and obligations: a colour and a sign in each cell, its words for screen readers and on pointing at it.
import { useState } from 'preact/hooks';
import type { OverviewCell, OverviewGrid } from '../../domain/overview/year-overview';
import type { BoardTone } from '../../domain/deadlines/status-board';

const SIGNS: Readonly<Record<BoardTone, string>> = { done: '✓', late: '!', soon: '●', open: '○', none: '–' };
const LEGEND: readonly (readonly [BoardTone, string])[] = [['done', 'ส่งแล้ว'], ['soon', 'ใกล้ครบกำหนด'], ['late', 'เลยกำหนด'], ['open', 'ถึงเวลาทำ'], ['none', 'ยังไม่ถึงหรือไม่ต้องทำ']];

/** The grid; cells that stand for a duty are buttons that lead to its row. The keyboard enters it once; arrows go from cell to cell. */
export function StatusGrid({ grid, onGo }: { readonly grid: OverviewGrid; readonly onGo: (key: string) => void }) {
  const [at, setAt] = useState(firstCell(grid));
  if (grid.rows.length === 0) return null;
  return (
    <section aria-label="ภาพรวมรายอำเภอ">
      <h2>ภาพรวมรายอำเภอ</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label="ตารางภาพรวมรายอำเภอ">
        <table class="grid" onKeyDown={(event) => { const to = neighbour(grid, at, event.key); if (to !== null) { event.preventDefault(); setAt(to); event.currentTarget.querySelector<HTMLElement>(`[data-cell="${to}"]`)?.focus(); } }}>
          <thead><tr><th scope="col">อำเภอ</th>{grid.columns.map(({ id, title }) => <th scope="col"><abbr title={title}>{id}</abbr></th>)}</tr></thead>
          <tbody>{grid.rows.map(({ name, cells }, row) => (
            <tr><th scope="row">{name.replace(/^อำเภอ/, '')}</th>{cells.map((cell, index) => <td class={`tone-${cell.tone}`}><Cell cell={cell} place={`${row}-${index}`} isEntry={at === `${row}-${index}`} onFocus={setAt} about={`${name} ${grid.columns[index]?.title ?? ''}`} onGo={onGo} /></td>)}</tr>
          ))}</tbody>
        </table>
      </div>
      <p class="legend">{LEGEND.map(([tone, words]) => <span><i class={`tone-${tone}`} aria-hidden="true">{SIGNS[tone]}</i> {words} </span>)}</p>
      <details><summary>ความหมายของรหัสภารกิจ</summary><ul>{grid.columns.map(({ id, title }) => <li><b>{id}</b> {title}</li>)}</ul></details>
    </section>
  );
}

interface CellProps {
  readonly cell: OverviewCell;
  readonly about: string;
  /** Row and column, `3-0`. */
  readonly place: string;
  readonly isEntry: boolean;
  readonly onFocus: (place: string) => void;
  readonly onGo: (key: string) => void;
}

function Cell({ cell, about, place, isEntry, onFocus, onGo }: CellProps) {
  if (cell.key === '') return <span aria-label={cell.text}>{SIGNS[cell.tone]}</span>;
  return <button type="button" data-cell={place} tabIndex={isEntry ? 0 : -1} onFocus={() => { onFocus(place); }} title={`${about}: ${cell.text}`} aria-label={`${about}: ${cell.text}`} onClick={() => { onGo(cell.key); }}>{SIGNS[cell.tone]}</button>;
}

const STEPS: Readonly<Partial<Record<string, readonly [row: number, column: number]>>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

function firstCell(grid: OverviewGrid): string {
  const row = grid.rows.findIndex(({ cells }) => cells.some(({ key }) => key !== ''));
  return `${row}-${grid.rows[row]?.cells.findIndex(({ key }) => key !== '') ?? 0}`;
}

/** The nearest cell with a duty in the arrow's direction; `null` where there is none or another key was pressed. */
function neighbour(grid: OverviewGrid, from: string, pressed: string): string | null {
  const step = STEPS[pressed];
  let [row = 0, column = 0] = from.split('-').map(Number);
  if (step === undefined) return null;
  for (;;) {
    row += step[0];
    column += step[1];
    const cell = grid.rows[row]?.cells[column];
    if (cell === undefined) return null;
    if (cell.key !== '') return `${row}-${column}`;
  }
}
