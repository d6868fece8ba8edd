// The page of the compatibility check: what it does, how far it has come, and the table of differences.
import { useEffect, useState } from 'preact/hooks';
import { compatibilitySentence } from '../../domain/upkeep/compatibility-result';
import type { CompatibilityServer, CompatibilityState } from '../../entry/pages/compatibility';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { WhenLoaded } from '../parts/loading';
import { mount } from '../parts/mount';
import { Refusal } from '../parts/report-view';
import { serverOf } from '../parts/server';
import { useDeed, useRead } from '../parts/use-server';
import { DifferenceTable } from './difference-table';

const server = serverOf<CompatibilityServer>();

function Compatibility() {
  const [loaded, again] = useRead<CompatibilityState>(() => server.readCompatibilityCheck());
  const [goesOn, setGoesOn] = useState(false);
  const part = useDeed(() => server.tryCompatibilityPart(), (ended) => { if (ended.status === 'refused') setGoesOn(false); again(); });
  const start = useDeed(() => server.startCompatibilityCheck(), (ended) => { setGoesOn(ended.status === 'done'); again(); });
  const state = loaded.kind === 'ready' ? loaded.value : null;
  useEffect(() => { if (goesOn && state?.stage === 'running') part.start(); }, [goesOn, state]);
  const refused = [part.value, start.value].flatMap((ended) => (ended?.status === 'refused' ? ended.notDone : []));
  return (
    <main>
      <h1>ตรวจความเข้ากันได้</h1>
      <p>ทดลองว่า Google ทำงานตรงกับที่ระบบคาดไว้ทีละข้อ ในไฟล์ทดลองที่สร้างใหม่และลบเมื่อเสร็จ ไม่แตะข้อมูลของสำนักงาน ใช้เวลาราว 5-10 นาที ผลส่งถึงอีเมลของผู้เรียก</p>
      <Refusal sentences={[...part.sentences, ...start.sentences, ...refused]} />
      <WhenLoaded loaded={loaded} again={again}>{(shown) => <>
        <Progress state={shown} />
        <DifferenceTable differences={shown.differences} />
        <Foot>
          {shown.stage === 'running'
            ? <Button kind="main" isBusy={part.isBusy} onClick={() => { setGoesOn(true); part.start(); }}>ตรวจต่อ</Button>
            : <Button kind="main" isBusy={start.isBusy} onClick={() => { start.start(); }}>{shown.stage === 'none' ? 'เริ่มตรวจ' : 'ตรวจใหม่'}</Button>}
          <CloseButton />
        </Foot>
      </>}</WhenLoaded>
    </main>
  );
}

function Progress({ state }: { readonly state: CompatibilityState }) {
  if (state.stage === 'none') return <p>มี {state.count} ข้อ ยังไม่เคยตรวจ</p>;
  if (state.stage === 'running') return <p role="status"><progress max={state.count} value={state.tried} aria-label="ความคืบหน้า" /> ตรวจแล้ว {state.tried} จาก {state.count} ข้อ ต่าง {state.differences.length} ข้อ หากปิดหน้านี้ ระบบตรวจต่อเองภายใน 10 นาที</p>;
  return <section class={`report report-${state.differences.length === 0 ? 'done' : 'partly'}`} role="status"><p>{compatibilitySentence(state)}</p><p>{state.mail}</p></section>;
}

mount(<Compatibility />);
