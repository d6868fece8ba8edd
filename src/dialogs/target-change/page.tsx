// A confirmed target replaced by another tambon, or the place of a district moved on; both with the province's reason.
import { useState } from 'preact/hooks';
import type { PlaceChoice, TargetChoices } from '../../domain/allocation/target-choices';
import type { CommandReport } from '../../domain/report/command-report';
import type { TargetChangeGiven, TargetChangeServer } from '../../entry/pages/target-change';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { Choice, TextArea } from '../parts/fields';
import { WhenLoaded } from '../parts/loading';
import { mount } from '../parts/mount';
import { Refusal, ReportView } from '../parts/report-view';
import { given, serverOf } from '../parts/server';
import { useDeed, useRead } from '../parts/use-server';

const START = given<TargetChangeGiven>();
const isReplacing = START.deed !== 'release';
const server = serverOf<TargetChangeServer>();
const CHOOSE = { code: '', label: 'โปรดเลือก' };

function Page() {
  const [loaded, again] = useRead<TargetChoices>(() => server.readTargetChange());
  const [ended, setEnded] = useState<CommandReport | null>(null);
  const done = (report: CommandReport): void => { setEnded(report); again(); };
  return (
    <main>
      <h1>{isReplacing ? 'เปลี่ยนตำบลเป้าหมาย' : 'ย้ายพื้นที่ของอำเภอ'}</h1>
      <p>{isReplacing
        ? 'ตำบลเดิมยังอยู่ในรายชื่อพร้อมเหตุผลที่สิ้นสุด เอกสารที่ทำแล้วยังอยู่ในทะเบียน ตำบลใหม่เข้าแทนในโควตาเดียวกัน'
        : 'ใช้เมื่ออำเภอแจ้งว่าไม่พร้อม พื้นที่นั้นจะเสนอให้อำเภอที่ยินดีรับเพิ่มเมื่อจัดสรรครั้งถัดไป อำเภอที่พัฒนาครบทุกตำบลแล้วระบบคืนพื้นที่ให้เอง'}</p>
      <WhenLoaded loaded={loaded} again={again}>{(choices) => (isReplacing ? <Replacement choices={choices} done={done} /> : <Release choices={choices} done={done} />)}</WhenLoaded>
      {ended !== null && <ReportView report={ended} />}
    </main>
  );
}

/** The place of the selected row where it is among the choices. */
function chosen(choices: readonly PlaceChoice[]): string {
  return choices.find(({ code }) => code === START.code)?.code ?? '';
}

interface FormProps { readonly choices: TargetChoices; readonly done: (report: CommandReport) => void }

function Replacement({ choices, done }: FormProps) {
  const [order, setOrder] = useState({ tambonCode: chosen(choices.standing), newTambonCode: '', reason: '' });
  const deed = useDeed<[], CommandReport>(() => server.saveReplacement(order), done);
  const districts = [...new Set(choices.candidates.map(({ district }) => district))].sort((a, b) => a.localeCompare(b, 'th'));
  if (choices.standing.length === 0) return <><p>ยังไม่มีตำบลที่ยืนยันแล้ว</p><Foot><CloseButton /></Foot></>;
  return <>
    <Choice label="ตำบลเดิม" required value={order.tambonCode} options={[CHOOSE, ...choices.standing]} onInput={(tambonCode) => { setOrder({ ...order, tambonCode }); }} />
    <Choice label="ตำบลใหม่" required value={order.newTambonCode} options={[CHOOSE]} onInput={(newTambonCode) => { setOrder({ ...order, newTambonCode }); }}
      help="ตำบลที่เคยเป็นเป้าหมายในปีที่หนังสือห้ามไว้ไม่อยู่ในรายการ"
      groups={districts.map((district) => ({ label: `อำเภอ${district}`, options: choices.candidates.filter((candidate) => candidate.district === district) }))} />
    <Reason value={order.reason} onInput={(reason) => { setOrder({ ...order, reason }); }} />
    <Ending deed={deed} button="เปลี่ยนตำบล" isReady={order.tambonCode !== '' && order.newTambonCode !== '' && order.reason.trim() !== ''} />
  </>;
}

function Release({ choices, done }: FormProps) {
  const [order, setOrder] = useState({ districtCode: chosen(choices.holders), reason: '' });
  const deed = useDeed<[], CommandReport>(() => server.saveRelease(order), done);
  if (choices.holders.length === 0) return <><p>ไม่มีอำเภอที่ย้ายพื้นที่ได้: ทุกอำเภอยืนยันแล้ว สั่งย้ายแล้ว หรือพัฒนาครบทุกตำบลแล้ว</p><Foot><CloseButton /></Foot></>;
  return <>
    <Choice label="อำเภอ" required value={order.districtCode} options={[CHOOSE, ...choices.holders]} onInput={(districtCode) => { setOrder({ ...order, districtCode }); }} />
    <Reason value={order.reason} onInput={(reason) => { setOrder({ ...order, reason }); }} />
    <Ending deed={deed} button="ย้ายพื้นที่" isReady={order.districtCode !== '' && order.reason.trim() !== ''} />
  </>;
}

function Reason(field: { readonly value: string; readonly onInput: (value: string) => void }) {
  return <TextArea label="เหตุผล" required help="บันทึกพร้อมชื่อและเวลาของผู้สั่ง" {...field} />;
}

function Ending({ deed, button, isReady }: { readonly deed: ReturnType<typeof useDeed<[], CommandReport>>; readonly button: string; readonly isReady: boolean }) {
  return <>
    <Refusal sentences={deed.sentences} />
    <Foot><Button kind="main" disabled={!isReady} isBusy={deed.isBusy} onClick={deed.start}>{button}</Button><CloseButton /></Foot>
  </>;
}

mount(<Page />);
