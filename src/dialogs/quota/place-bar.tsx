// The total check as a bar and in words: every place of the quota is in exactly one part.
import type { AllocationTotals } from '../../domain/allocation/allocation-plan';

const PARTS = [['confirmed', 'ยืนยันแล้ว', 'good'], ['ready', 'พร้อมยืนยัน', 'info'], ['wait', 'รอตรวจเพิ่ม', 'warn'], ['vacant', 'ยังไม่มีผู้เสนอ', ''], ['shortfall', 'ขาด', 'bad']] as const;

/** The bar; its words carry all that its colours say. */
export function PlaceBar({ totals, nominated }: { readonly totals: AllocationTotals; readonly nominated: number }) {
  return (
    <section aria-label="โควตาของจังหวัด">
      <h1>โควตา {totals.quota} ตำบล</h1>
      <div class="bar" aria-hidden="true">{PARTS.filter(([part]) => totals[part] > 0).map(([part, , tone]) => <span class={`part ${tone}`} style={{ flexGrow: totals[part] }}>{totals[part]}</span>)}</div>
      <p>{PARTS.map(([part, words, tone]) => <><span class={`badge ${tone}`}>{words} {totals[part]}</span> </>)}</p>
      <p class="soft">มีข้อเสนอที่ใช้พิจารณา {nominated} ข้อเสนอ{totals.maintain > 0 ? ` · พัฒนาต่อยอดและรักษาสถานะ ${totals.maintain} อำเภอ` : ''}{totals.surplus > 0 ? ` · เกินโควตา ${totals.surplus} ตำบล โปรดตรวจ` : ''}</p>
    </section>
  );
}
