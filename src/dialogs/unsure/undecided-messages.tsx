// The list of messages that wait for a decision, two buttons each; the doctor shows it too.
import { isIsoDate } from '../../domain/calendar/iso-date';
import { formatThaiDate } from '../../domain/calendar/thai-date';
import type { CommandReport } from '../../domain/report/command-report';
import type { MessageDecision, UndecidedMessage, UnsureServer } from '../../entry/pages/unsure';
import { Button } from '../parts/buttons';
import { WhenLoaded } from '../parts/loading';
import { Refusal, ReportView } from '../parts/report-view';
import { serverOf } from '../parts/server';
import { useDeed, useRead } from '../parts/use-server';

const server = serverOf<UnsureServer>();

/** The list; `onDecided` is called after each decision. */
export function UndecidedMessages({ onDecided }: { readonly onDecided?: () => void }) {
  const [loaded, again] = useRead<readonly UndecidedMessage[]>(() => server.readUnsure());
  const decide = useDeed<[UndecidedMessage, MessageDecision], CommandReport>(({ table, id }, decision) => server.decideUnsure(table, id, decision), () => { again(); onDecided?.(); });
  return <>
    <Refusal sentences={decide.sentences} />
    {decide.value !== null && <ReportView report={decide.value} />}
    <WhenLoaded loaded={loaded} again={again}>{(messages) => (messages.length === 0 ? <p role="status">ไม่มีข้อความที่รอตัดสิน</p> : <>
      <p class="soft">ระบบหยุดระหว่างส่ง จึงไม่รู้ว่าถึงหรือไม่ และไม่ส่งซ้ำเอง โปรดถามผู้รับหรือดูในกล่องจดหมายที่ส่ง แล้วเลือก</p>
      <ul class="cards">{messages.map((message) => <li key={`${message.table} ${message.id}`}><One message={message} isBusy={decide.isBusy} onDecide={(decision) => { decide.start(message, decision); }} /></li>)}</ul>
    </>)}</WhenLoaded>
  </>;
}

function One({ message, isBusy, onDecide }: { readonly message: UndecidedMessage; readonly isBusy: boolean; readonly onDecide: (decision: MessageDecision) => void }) {
  const { channel, recipient, subject, day, note, isRefused } = message;
  return (
    <section aria-label={recipient}>
      <p><span class="badge info">{channel === 'mail' ? 'อีเมล' : 'LINE'}</span> <b>{recipient === 'group' ? 'กลุ่ม LINE' : recipient}</b> {isIsoDate(day) && formatThaiDate(day, 'short')}</p>
      <p>{subject}</p>
      {note !== '' && <p class="soft">{note}</p>}
      <p class="line">
        {!isRefused && <Button isBusy={isBusy} onClick={() => { onDecide('arrived'); }}>ส่งแล้ว</Button>}
        <Button isBusy={isBusy} onClick={() => { onDecide('again'); }}>ยังไม่ได้ส่ง ให้ส่งใหม่</Button>
      </p>
    </section>
  );
}
