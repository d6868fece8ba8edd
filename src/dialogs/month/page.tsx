// The page of a month: which district reported and when, what it adds up to, the documents, and the record of sending.
import { useState } from 'preact/hooks';
import type { CommandReport } from '../../domain/report/command-report';
import type { MonthBoard } from '../../domain/reports/month-board';
import type { MonthDeed, MonthServer } from '../../entry/pages/month';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { Choice, TextField } from '../parts/fields';
import { WhenLoaded } from '../parts/loading';
import { mount } from '../parts/mount';
import { Refusal, ReportView } from '../parts/report-view';
import { serverOf } from '../parts/server';
import { useDeed, useRead } from '../parts/use-server';
import { MonthFigures, ReportTable } from './report-table';

const server = serverOf<MonthServer>();

function Page() {
  const [month, setMonth] = useState('');
  return <main><Month key={month} wanted={month} onChoose={setMonth} /><Foot><CloseButton /></Foot></main>;
}

/** One month; another one is another instance, so that nothing of this one stays in view. */
function Month({ wanted, onChoose }: { readonly wanted: string; readonly onChoose: (month: string) => void }) {
  const [loaded, again] = useRead<MonthBoard>(() => server.readMonth(wanted));
  const [ended, setEnded] = useState<CommandReport | null>(null);
  const [sending, setSending] = useState({ sentOn: '', note: '' });
  const after = (report: CommandReport): void => { setEnded(report); again(); };
  const deed = useDeed((act: MonthDeed, month: string) => server.doMonthDeed(act, month), after);
  const record = useDeed((month: string) => server.recordMonthSent(month, sending), after);
  const isBusy = deed.isBusy || record.isBusy;
  return (
    <WhenLoaded loaded={loaded} again={again}>{(board) => <>
      <Choice label="เดือนที่รายงาน" value={board.month} options={board.choices} onInput={onChoose} help={board.due} />
      <ReportTable board={board} />
      <MonthFigures figures={board.figures} />
      <p class="line">
        <Button isBusy={isBusy} onClick={() => { deed.start('takeIn', board.month); }}>รับคำตอบใหม่</Button>
        <Button kind="main" isBusy={isBusy} onClick={() => { deed.start('compile', board.month); }}>รวมผลเดือน {board.title}</Button>
        {board.hasSummary && <Button isBusy={isBusy} onClick={() => { deed.start('summaries', board.month); }}>สรุปรายงานผู้บริหาร</Button>}
        <Button isBusy={isBusy} onClick={() => { deed.start('letter', board.month); }}>หนังสือนำส่งกรมฯ</Button>
      </p>
      <Refusal sentences={[...deed.sentences, ...record.sentences]} />
      {ended !== null && <ReportView report={ended} />}
      <h2>เอกสารของเดือนนี้</h2>
      {board.documents.length === 0 ? <p class="soft">ยังไม่ได้จัดทำ</p> : <ul>{board.documents.map(({ title, url }) => <li><a href={url} target="_blank" rel="noreferrer">{title}</a></li>)}</ul>}
      <h2>การส่งกรมฯ</h2>
      {board.sent.length === 0 ? <p class="soft">ยังไม่ได้บันทึกการส่ง</p> : <ul>{board.sent.map((line) => <li>{line}</li>)}</ul>}
      <TextField label="วันที่ส่ง" value={sending.sentOn} onInput={(sentOn) => { setSending({ ...sending, sentOn }); }} help="เช่น 24/1/2568 เว้นว่าง = วันนี้" />
      <TextField label="เลขอ้างอิงหรือหมายเหตุ" value={sending.note} onInput={(note) => { setSending({ ...sending, note }); }} />
      <p><Button isBusy={isBusy} onClick={() => { record.start(board.month); }}>บันทึกว่าส่งเดือน {board.title} แล้ว</Button></p>
    </>}</WhenLoaded>
  );
}

mount(<Page />);
