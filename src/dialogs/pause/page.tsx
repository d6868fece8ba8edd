// Reminders paused and resumed: for everybody, or district by district.
import type { CommandReport } from '../../domain/report/command-report';
import type { PauseServer, PauseState } from '../../entry/pages/pause';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { WhenLoaded } from '../parts/loading';
import { mount } from '../parts/mount';
import { Refusal, ReportView } from '../parts/report-view';
import { serverOf } from '../parts/server';
import { useDeed, useRead } from '../parts/use-server';

const server = serverOf<PauseServer>();

function Pause() {
  const [loaded, again] = useRead<PauseState>(() => server.readPause());
  const set = useDeed<[string, boolean], CommandReport>((unit, isPaused) => server.setPause(unit, isPaused), again);
  return (
    <main>
      <h1>หยุดเตือนและเตือนต่อ</h1>
      <p class="soft">ระหว่างหยุด ตารางติดตามและกระดานสถานะยังทำงาน เมื่อเตือนต่อ เรื่องที่ค้างจะบอกครั้งเดียว ไม่ส่งย้อนหลัง</p>
      <Refusal sentences={set.sentences} />
      {set.value !== null && <ReportView report={set.value} />}
      <WhenLoaded loaded={loaded} again={again}>{({ all, units }) => <>
        <p>{all ? <Button kind="main" isBusy={set.isBusy} onClick={() => { set.start('', false); }}>เตือนต่อทุกหน่วยงาน</Button> : <Button kind="danger" isBusy={set.isBusy} onClick={() => { set.start('', true); }}>หยุดทุกหน่วยงาน</Button>}</p>
        <table>
          <thead><tr><th scope="col">อำเภอ</th><th scope="col">สถานะ</th><th scope="col">เปลี่ยน</th></tr></thead>
          <tbody>{units.map(({ code, name, isPaused }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td><span class={`badge ${isPaused ? 'warn' : 'good'}`}>{isPaused ? 'หยุดเตือน' : 'เตือนตามปกติ'}</span></td>
              <td>{!all && <Button isBusy={set.isBusy} onClick={() => { set.start(code, !isPaused); }}>{isPaused ? 'เตือนต่อ' : 'หยุดเตือน'}<span class="hidden"> อำเภอ{name}</span></Button>}</td>
            </tr>
          ))}</tbody>
        </table>
      </>}</WhenLoaded>
      <Foot><CloseButton /></Foot>
    </main>
  );
}

mount(<Pause />);
