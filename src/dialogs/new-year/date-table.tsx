// Every date of the new year beside last year's, with its weekday; each can be corrected.
import { formatThaiDate } from '../../domain/calendar/thai-date';
import { parseThaiDate } from '../../domain/calendar/thai-date-parse';
import type { YearLine } from '../../domain/programme/year-board';

interface DateTableProps {
  readonly lines: readonly YearLine[];
  readonly corrections: Readonly<Record<string, string>>;
  readonly onCorrect: (key: string, value: string) => void;
}

/** The table; while a correction is typed its weekday is shown at once, off days after it is saved. */
export function DateTable({ lines, corrections, onCorrect }: DateTableProps) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="วันที่และการตั้งค่าของปีใหม่"><table>
      <thead><tr><th scope="col">เรื่อง</th><th scope="col">ปีเดิม</th><th scope="col">ค่าใหม่</th><th scope="col">ตรงกับ</th></tr></thead>
      <tbody>{lines.map((line) => {
        const corrected = corrections[line.key];
        return (
          <tr key={line.key}>
            <th scope="row">{line.title} <small>{line.what}</small></th>
            <td>{line.old}</td>
            <td><input aria-label={`ค่าใหม่ ${line.title} ${line.what}`} value={corrected ?? line.value} onInput={(event) => { onCorrect(line.key, event.currentTarget.value); }} /></td>
            <td>{corrected === undefined || line.weekday === '' ? <>{line.weekday} <span class="soft lines">{line.note}</span></> : <Weekday typed={corrected} />}</td>
          </tr>
        );
      })}</tbody>
    </table></div>
  );
}

function Weekday({ typed }: { readonly typed: string }) {
  const day = parseThaiDate(typed);
  return day.ok ? <>{formatThaiDate(day.value, 'short-weekday')} <span class="soft">ยังไม่บันทึก</span></> : <span class="wrong">อ่านวันที่ไม่ได้</span>;
}
