// The one tambon that the province nominates as the best (R26), with the reason; the letter sets no rule for it.
import { useState } from 'preact/hooks';
import type { EvaluationBoard } from '../../domain/evaluation/evaluation-board';
import { Button } from '../parts/buttons';
import { Choice, TextArea } from '../parts/fields';

/** Shows the nominee and takes another; passing tambons stand first in the choice. */
export function Nominee({ board, isBusy, onSave }: { readonly board: EvaluationBoard; readonly isBusy: boolean; readonly onSave: (tambonCode: string, reason: string) => void }) {
  const [tambonCode, setTambon] = useState(board.nominee?.tambonCode ?? '');
  const [reason, setReason] = useState(board.nominee?.reason ?? '');
  const ordered = [...board.tambons].sort((a, b) => Number(b.outcome === 'pass') - Number(a.outcome === 'pass'));
  const options = [{ code: '', label: 'เลือกตำบล' }, ...ordered.map(({ tambonCode: code, tambon, district, label }) => ({ code, label: `ตำบล${tambon} อำเภอ${district} (${label})` }))];
  return (
    <section aria-label="ตำบลดีเลิศ">
      <h2>เสนอตำบลดีเลิศ (จังหวัดละ 1 ตำบล)</h2>
      {board.nominee !== null && <p><span class="badge good">เสนอแล้ว</span> {board.nominee.place}: {board.nominee.reason} <span class="soft">บันทึกโดย {board.nominee.by}</span></p>}
      <Choice label="ตำบลที่เสนอ" value={tambonCode} options={options} onInput={setTambon} help="แนวทางไม่ได้กำหนดหลักเกณฑ์ จังหวัดเป็นผู้เลือกและให้เหตุผล" />
      <TextArea label="เหตุผลที่เสนอ" value={reason} onInput={setReason} rows={2} />
      <p><Button disabled={tambonCode === ''} isBusy={isBusy} onClick={() => { onSave(tambonCode, reason); }}>บันทึกตำบลที่เสนอ</Button></p>
    </section>
  );
}
