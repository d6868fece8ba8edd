// The last good run and what may still be sent today.
import { formatThaiInstant } from '../../domain/calendar/thai-instant';
import type { Heartbeat } from '../../domain/deadlines/heartbeat';

/** When the daily run last went well, by whose account, and the mail left today. */
export function Heart({ heartbeat, owner, mailLeft }: { readonly heartbeat: Heartbeat; readonly owner: string; readonly mailLeft: number }) {
  return (
    <section aria-label="การส่งข้อความ">
      <h2>การส่งข้อความ</h2>
      <p><span class={`badge ${heartbeat.kind === 'alive' ? 'good' : 'warn'}`}>{heartText(heartbeat)}</span></p>
      {owner !== '' && <p class="soft">ส่งในนามของ {owner}</p>}
      <p class="soft">บัญชีนี้ส่งอีเมลได้อีก {mailLeft} ฉบับในวันนี้</p>
    </section>
  );
}

function heartText(heartbeat: Heartbeat): string {
  switch (heartbeat.kind) {
    case 'never': return 'ยังไม่เคยส่ง โปรดติดตั้งการทำงานอัตโนมัติจากเมนู เริ่มใช้งาน';
    case 'silent': return `ส่งครั้งล่าสุด ${formatThaiInstant(heartbeat.at)} เกิน 26 ชั่วโมงแล้ว โปรดเรียกเมนู ติดตั้งและซ่อมการทำงานอัตโนมัติ`;
    case 'alive': return `ส่งครั้งล่าสุด ${formatThaiInstant(heartbeat.at)}`;
  }
}
