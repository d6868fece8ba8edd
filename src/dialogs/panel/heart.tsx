// The last good run and what may still be sent: mail today, LINE this month.
import { formatThaiInstant } from '../../domain/calendar/thai-instant';
import type { Heartbeat } from '../../domain/deadlines/heartbeat';
import type { PanelFacts } from '../../entry/pages/panel';

/** When the daily run last went well, by whose account, and what mail and LINE still allow. */
export function Heart({ heartbeat, owner, mailLeft, line }: Pick<PanelFacts, 'heartbeat' | 'owner' | 'mailLeft' | 'line'>) {
  return (
    <section aria-label="การส่งข้อความ">
      <h2>การส่งข้อความ</h2>
      <p><span class={`badge ${heartbeat.kind === 'alive' ? 'good' : 'warn'}`}>{heartText(heartbeat)}</span></p>
      {owner !== '' && <p class="soft">ส่งในนามของ {owner}</p>}
      <p>อีเมลวันนี้: ส่งได้อีก {mailLeft.toLocaleString('th')} ฉบับ</p>
      <p>LINE เดือนนี้: {lineText(line)}</p>
    </section>
  );
}

function lineText(line: PanelFacts['line']): string {
  if (line === null) return 'บัญชีนี้ยังไม่ได้ตั้งค่า LINE';
  if (typeof line === 'string') return line;
  if (line.limit === null) return `ใช้ไป ${line.used.toLocaleString('th')} คน ไม่จำกัดโควตา`;
  return `เหลือ ${Math.max(0, line.limit - line.used).toLocaleString('th')} จาก ${line.limit.toLocaleString('th')} คน`;
}

function heartText(heartbeat: Heartbeat): string {
  switch (heartbeat.kind) {
    case 'never': return 'ยังไม่เคยส่ง โปรดติดตั้งการทำงานอัตโนมัติจากเมนู เครื่องมือ';
    case 'silent': return `ส่งครั้งล่าสุด ${formatThaiInstant(heartbeat.at)} เกิน 26 ชั่วโมงแล้ว โปรดเรียกเมนู ติดตั้งและซ่อมการทำงานอัตโนมัติ`;
    case 'alive': return `ส่งครั้งล่าสุด ${formatThaiInstant(heartbeat.at)}`;
  }
}
