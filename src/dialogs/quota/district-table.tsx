// Each district: what it nominated, what the rules say, where its place stands and why.
import { VERDICT_LABELS } from '../../domain/eligibility/finding';
import type { QuotaRow } from '../../domain/allocation/quota-board';

const VERDICT_TONES = { pass: 'good', fail: 'bad', check: 'warn' } as const;
const STATE_TONES = { confirmed: 'good', ready: 'info', wait: 'warn', vacant: '' } as const;

/** The table, a row a district. */
export function DistrictTable({ rows }: { readonly rows: readonly QuotaRow[] }) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="รายอำเภอ">
      <table>
        <thead><tr><th scope="col">อำเภอ</th><th scope="col">ข้อเสนอ</th><th scope="col">พื้นที่ที่จัดสรร</th><th scope="col">รับเพิ่ม</th></tr></thead>
        <tbody>{rows.map(({ district, nominated, places, willing }) => (
          <tr>
            <th scope="row">{district}</th>
            <td>{nominated.length === 0 ? <span class="soft">ยังไม่เสนอ</span> : nominated.map(({ tambon, verdict }) => <p>{tambon} {verdict !== null && <span class={`badge ${VERDICT_TONES[verdict]}`}>{VERDICT_LABELS[verdict]}</span>}</p>)}</td>
            <td>{places.map(({ tambon, kind, state, stateLabel, reason }) => <p>{tambon} <span class={`badge ${STATE_TONES[state]}`}>{stateLabel}</span> <span class="soft">{kind}: {reason}</span></p>)}</td>
            <td>{willing ? 'ยินดี' : '–'}</td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  );
}
