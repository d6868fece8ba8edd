// The quota page: the total check, a bar of the places, each district's line, and the commands of the selection.
import { useState } from 'preact/hooks';
import type { QuotaBoard } from '../../domain/allocation/quota-board';
import type { CommandReport } from '../../domain/report/command-report';
import type { QuotaServer, SelectionStep } from '../../entry/pages/quota';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { WhenLoaded } from '../parts/loading';
import { mount } from '../parts/mount';
import { Refusal, ReportView } from '../parts/report-view';
import { serverOf } from '../parts/server';
import { useDeed, useRead } from '../parts/use-server';
import { DistrictTable } from './district-table';
import { PlaceBar } from './place-bar';

const server = serverOf<QuotaServer>();
const STEPS: readonly (readonly [SelectionStep, string])[] = [['takeIn', 'รับคำตอบใหม่'], ['check', 'ตรวจคุณสมบัติ'], ['allocate', 'จัดสรร']];

function Quota() {
  const [loaded, again] = useRead<QuotaBoard>(() => server.readQuota());
  const [ended, setEnded] = useState<CommandReport | null>(null);
  const [isAsked, setAsked] = useState(false);
  const deed = useDeed((step: SelectionStep) => server.doSelectionStep(step), (report) => { setEnded(report); setAsked(false); again(); });
  return (
    <main>
      <WhenLoaded loaded={loaded} again={again}>{(board) => <>
        <PlaceBar totals={board.totals} nominated={board.nominated} />
        {board.shortfalls.map((reason) => <p><span class="badge bad">ขาด</span> {reason}</p>)}
        <p class="line">{STEPS.map(([step, label]) => <Button key={step} isBusy={deed.isBusy} onClick={() => { deed.start(step); }}>{label}</Button>)}
          <Button kind="main" disabled={board.totals.ready === 0} isBusy={deed.isBusy} onClick={() => { setAsked(true); }}>ยืนยัน {board.totals.ready} ตำบล</Button></p>
        {isAsked && <section class="report report-partly" role="alertdialog" aria-label="ยืนยันพื้นที่เป้าหมาย">
          <p>ยืนยันตำบลที่แสดงว่า “พร้อมยืนยัน” ในข้อเสนอจัดสรรล่าสุด ข้อเสนอนั้นจะถูกล็อก แก้ได้เมื่อปลดล็อกพร้อมเหตุผลเท่านั้น</p>
          <p class="line"><Button kind="main" isBusy={deed.isBusy} onClick={() => { deed.start('confirm'); }}>ยืนยัน</Button><Button onClick={() => { setAsked(false); }}>ยังก่อน</Button></p>
        </section>}
        <Refusal sentences={deed.sentences} />
        {ended !== null && <ReportView report={ended} />}
        <DistrictTable rows={board.rows} />
      </>}</WhenLoaded>
      <Foot><CloseButton /></Foot>
    </main>
  );
}

mount(<Quota />);
