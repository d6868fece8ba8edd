// What is due next, most urgent first, with who owes it; a click leads to the row.
import type { NextDuty } from '../../domain/overview/year-overview';

const NAMES_SHOWN = 3;

/** The list of what is due; says so where nothing is. */
export function NextDuties({ next, onGo }: { readonly next: readonly NextDuty[]; readonly onGo: (key: string) => void }) {
  return (
    <section aria-label="ต้องทำต่อไป">
      <h2>ต้องทำต่อไป</h2>
      {next.length === 0 && <p class="soft">ไม่มีงานที่ถึงเวลาทำในขณะนี้</p>}
      <ul class="cards">{next.map((duty) => (
        <li>
          <p><span class={`badge ${duty.daysLeft < 0 ? 'bad' : duty.daysLeft <= 7 ? 'warn' : 'info'}`}>{leftText(duty.daysLeft)}</span> <span class="soft">{duty.dueLabel}</span></p>
          <p><button type="button" class="link" onClick={() => { onGo(duty.key); }}>{duty.title}</button></p>
          <p class="soft">{namesText(duty.unitNames)} · {duty.clause}</p>
        </li>
      ))}</ul>
    </section>
  );
}

function leftText(days: number): string {
  if (days < 0) return `เลยกำหนด ${-days} วัน`;
  return days === 0 ? 'ครบกำหนดวันนี้' : `เหลือ ${days} วัน`;
}

function namesText(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  return names.length > NAMES_SHOWN ? `${shown} และอีก ${names.length - NAMES_SHOWN} หน่วยงาน` : shown;
}
