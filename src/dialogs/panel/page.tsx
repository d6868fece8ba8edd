// The side panel: where we are in the year, what is due, the grid of districts, the quotas, the last good run.
import type { PanelFacts, PanelServer } from '../../entry/pages/panel';
import { WhenLoaded } from '../parts/loading';
import { mount } from '../parts/mount';
import { Refusal } from '../parts/report-view';
import { serverOf } from '../parts/server';
import { useDeed, useRead } from '../parts/use-server';
import { Heart } from './heart';
import { NextDuties } from './next-duties';
import { ProgressChart } from './progress-chart';
import { StatusGrid } from './status-grid';
import { Timeline } from './timeline';

const server = serverOf<PanelServer>();

function Panel() {
  const [loaded, again] = useRead<PanelFacts>(() => server.readPanel());
  const going = useDeed((key: string) => server.goToDuty(key));
  return (
    <main>
      <WhenLoaded loaded={loaded} again={again}>{({ year, heartbeat, owner, mailLeft, line, faults, officeName }) => <>
        <header class="panel-head">
          <p class="soft">{officeName}</p>
          <h1>ปีงบประมาณ พ.ศ. {year.fiscalYear}</h1>
          <p>วันนี้ {year.todayLabel}</p>
          <p class="tally"><span class="badge bad">เลยกำหนด {year.counts.late}</span> <span class="badge warn">ถึงเวลาทำ {year.counts.due}</span> <span class="badge good">ส่งแล้ว {year.counts.done}</span></p>
        </header>
        <Timeline year={year} />
        <NextDuties next={year.next} onGo={going.start} />
        {going.value === false && <Refusal sentences={['ยังไม่มีแถวนี้ในแท็บ ติดตาม โปรดเรียกเมนู แจ้งเตือน > สร้างตารางติดตามใหม่']} />}
        <Refusal sentences={going.sentences} />
        <ProgressChart grid={year.grid} />
        <StatusGrid grid={year.grid} onGo={going.start} />
        <Heart heartbeat={heartbeat} owner={owner} mailLeft={mailLeft} line={line} />
        <Refusal sentences={faults} />
        <p><button type="button" class="plain" onClick={again}>อ่านใหม่</button></p>
      </>}</WhenLoaded>
    </main>
  );
}

mount(<Panel />);
