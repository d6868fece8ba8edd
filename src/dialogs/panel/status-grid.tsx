// The grid of districts and obligations: a colour and a sign in each cell, its words for screen readers and on pointing at it.
import type { OverviewCell, OverviewGrid } from '../../domain/overview/year-overview';
import type { BoardTone } from '../../domain/deadlines/status-board';

const SIGNS: Readonly<Record<BoardTone, string>> = { done: '✓', late: '!', soon: '●', open: '○', none: '–' };
const LEGEND: readonly (readonly [BoardTone, string])[] = [['done', 'ส่งแล้ว'], ['soon', 'ใกล้ครบกำหนด'], ['late', 'เลยกำหนด'], ['open', 'ถึงเวลาทำ'], ['none', 'ยังไม่ถึงหรือไม่ต้องทำ']];

/** The grid; cells that stand for a duty are buttons that lead to its row. */
export function StatusGrid({ grid, onGo }: { readonly grid: OverviewGrid; readonly onGo: (key: string) => void }) {
  if (grid.rows.length === 0) return null;
  return (
    <section aria-label="ภาพรวมรายอำเภอ">
      <h2>ภาพรวมรายอำเภอ</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label="ตารางภาพรวมรายอำเภอ">
        <table class="grid">
          <thead><tr><th scope="col">อำเภอ</th>{grid.columns.map(({ id, title }) => <th scope="col"><abbr title={title}>{id}</abbr></th>)}</tr></thead>
          <tbody>{grid.rows.map(({ name, cells }) => (
            <tr><th scope="row">{name.replace(/^อำเภอ/, '')}</th>{cells.map((cell, index) => <td class={`tone-${cell.tone}`}><Cell cell={cell} about={`${name} ${grid.columns[index]?.title ?? ''}`} onGo={onGo} /></td>)}</tr>
          ))}</tbody>
        </table>
      </div>
      <p class="legend">{LEGEND.map(([tone, words]) => <span><i class={`tone-${tone}`} aria-hidden="true">{SIGNS[tone]}</i> {words} </span>)}</p>
      <details><summary>ความหมายของรหัสภารกิจ</summary><ul>{grid.columns.map(({ id, title }) => <li><b>{id}</b> {title}</li>)}</ul></details>
    </section>
  );
}

function Cell({ cell, about, onGo }: { readonly cell: OverviewCell; readonly about: string; readonly onGo: (key: string) => void }) {
  if (cell.key === '') return <span aria-label={cell.text}>{SIGNS[cell.tone]}</span>;
  return <button type="button" title={`${about}: ${cell.text}`} aria-label={`${about}: ${cell.text}`} onClick={() => { onGo(cell.key); }}>{SIGNS[cell.tone]}</button>;
}
