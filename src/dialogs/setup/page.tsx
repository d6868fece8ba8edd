// The set-up wizard: every step with its state, its deed, and what came of it; ends with a green list.
import { useState } from 'preact/hooks';
import { isSetUp, type SetupStep, type SetupStepId } from '../../domain/setup/setup-steps';
import type { CommandReport } from '../../domain/report/command-report';
import type { Setup, SetupServer } from '../../entry/pages/setup';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { TextField } from '../parts/fields';
import { WhenLoaded } from '../parts/loading';
import { mount } from '../parts/mount';
import { Refusal, ReportView } from '../parts/report-view';
import { serverOf } from '../parts/server';
import { useDeed, useRead } from '../parts/use-server';

const server = serverOf<SetupServer>();
const STATES = { done: ['good', 'เรียบร้อย'], todo: ['info', 'ยังไม่ทำ'], warn: ['warn', 'ควรตรวจ'] } as const;

function Wizard() {
  const [loaded, again] = useRead<Setup>(() => server.readSetup());
  return (
    <main>
      <h1>ตั้งค่าครั้งแรก</h1>
      <p class="soft">ทำตามลำดับ ทำซ้ำได้ ระบบเติมเฉพาะส่วนที่ขาด</p>
      <WhenLoaded loaded={loaded} again={again}>{({ steps, settings }) => <>
        {isSetUp(steps) && <section class="report report-done" role="status"><h2>พร้อมใช้งานแล้ว</h2><p>ขั้นต่อไป: ส่งลิงก์แบบฟอร์มให้อำเภอ จากเมนู ฟอร์มและ QR</p></section>}
        <ol class="cards steps">{steps.map((step) => <li><Step key={step.id} step={step} settings={step.id === 'office' ? settings : []} onDone={again} /></li>)}</ol>
      </>}</WhenLoaded>
      <Foot><CloseButton /></Foot>
    </main>
  );
}

/** Reports of steps outlive the reading anew that follows them. */
const reports = new Map<SetupStepId, CommandReport>();

function Step({ step, settings, onDone }: { readonly step: SetupStep; readonly settings: Setup['settings']; readonly onDone: () => void }) {
  const [edited, setEdited] = useState<Readonly<Record<string, string>>>({});
  const deed = useDeed(() => server.doSetupStep(step.id, edited), (ended) => { reports.set(step.id, ended); setEdited({}); onDone(); });
  const [tone, word] = STATES[step.state];
  const ended = reports.get(step.id);
  return (
    <section aria-label={step.title}>
      <h2>{step.title}{step.isOptional ? <small> ไม่บังคับ</small> : null} <span class={`badge ${tone}`}>{word}</span></h2>
      <p>{step.sentence}</p>
      {settings.length > 0 && <details open={step.state === 'todo'}><summary>แก้ค่าของสำนักงาน</summary>{settings.map(({ key, label, help, value }) => (
        <TextField key={key} label={label} help={help} value={edited[key] ?? value} onInput={(typed) => { setEdited({ ...edited, [key]: typed }); }} />
      ))}</details>}
      {step.deed !== '' && <p><Button kind={step.state === 'todo' && !step.isOptional ? 'main' : 'plain'} isBusy={deed.isBusy} onClick={deed.start}>{step.deed}</Button></p>}
      <Refusal sentences={deed.sentences} />
      {ended !== undefined && <ReportView report={ended} />}
    </section>
  );
}

mount(<Wizard />);
