// The day's messages before they go: whom, what, in which order; they are sent from here only where the page was opened to send.
import type { CommandReport } from '../../domain/report/command-report';
import type { MessagePreview, PreviewedMessage, PreviewGiven, PreviewServer } from '../../entry/pages/preview';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { WhenLoaded } from '../parts/loading';
import { mount } from '../parts/mount';
import { Refusal, ReportView, Sentence } from '../parts/report-view';
import { given, serverOf } from '../parts/server';
import { useDeed, useRead } from '../parts/use-server';

const server = serverOf<PreviewServer>();
const isForSending = given<PreviewGiven>().isForSending === true;

function Preview() {
  const [loaded, again] = useRead<MessagePreview>(() => server.readPreview());
  const keep = useDeed<[], CommandReport>(() => server.keepPreview());
  const send = useDeed<[], CommandReport>(() => server.sendNow(), () => { again(); });
  return (
    <main>
      <h1>{isForSending ? 'ส่งข้อความตอนนี้' : 'ดูตัวอย่างข้อความวันนี้'}</h1>
      <p class="soft">{isForSending
        ? 'ข้อความต่อไปนี้จะไปตามลำดับเมื่อกดส่ง ส่งแล้วเรียกคืนไม่ได้ และไม่ส่งซ้ำในรอบประจำวันของวันนี้ คำตอบแบบฟอร์มที่เข้ามาหลังจากนี้อาจเปลี่ยนข้อความ'
        : 'หากส่งตอนนี้ ข้อความต่อไปนี้จะไปตามลำดับ หน้านี้ไม่ส่งและไม่บันทึกสิ่งใด คำตอบแบบฟอร์มที่เข้ามาหลังจากนี้อาจเปลี่ยนข้อความ'}</p>
      <WhenLoaded loaded={loaded} again={again}>{({ messages, notes }) => <>
        {notes.length > 0 && <section class="report report-partly"><h2>โปรดทราบ</h2><ul>{notes.map((note) => <li><Sentence text={note} /></li>)}</ul></section>}
        <p role="status"><b>{countText(messages)}</b></p>
        <ol class="cards">{messages.map((message, index) => <li key={index}><Message message={message} isOpen={index === 0} /></li>)}</ol>
      </>}</WhenLoaded>
      <Refusal sentences={[...send.sentences, ...keep.sentences]} />
      {send.value !== null && <ReportView report={send.value} />}
      {keep.value !== null && <ReportView report={keep.value} />}
      <Foot>
        {isForSending && <Button kind="main" isBusy={send.isBusy} onClick={send.start}>ส่ง</Button>}
        <Button onClick={again}>อ่านใหม่</Button>
        {!isForSending && <Button isBusy={keep.isBusy} onClick={keep.start}>เก็บไว้ในแท็บ ตัวอย่างข้อความ</Button>}
        <CloseButton />
      </Foot>
    </main>
  );
}

function Message({ message, isOpen }: { readonly message: PreviewedMessage; readonly isOpen: boolean }) {
  const isMail = message.channel === 'mail';
  return (
    <details open={isOpen}>
      <summary><span class={`badge ${isMail ? 'info' : 'good'}`}>{isMail ? 'อีเมล' : 'LINE'}</span> <b>{message.recipient}</b> {message.note !== '' && <span class="badge warn">{message.note}</span>}<br />{message.subject}</summary>
      <div class="letter">{message.text}</div>
    </details>
  );
}

function countText(messages: readonly PreviewedMessage[]): string {
  const mails = messages.filter(({ channel }) => channel === 'mail').length;
  return messages.length === 0 ? 'วันนี้ไม่มีข้อความที่ต้องส่ง' : `อีเมล ${mails} ฉบับ LINE ${messages.length - mails} ข้อความ`;
}

mount(<Preview />);
