// The page of handing over: what the former and the new officer each do, checked step by step.
import { useState } from 'preact/hooks';
import type { CommandReport } from '../../domain/report/command-report';
import type { HandoverStep } from '../../domain/upkeep/handover';
import type { HandoverServer } from '../../entry/pages/handover';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { TextField } from '../parts/fields';
import { WhenLoaded } from '../parts/loading';
import { mount } from '../parts/mount';
import { Refusal, ReportView, Sentence } from '../parts/report-view';
import { serverOf } from '../parts/server';
import { useDeed, useRead } from '../parts/use-server';

const server = serverOf<HandoverServer>();
const STATES = { done: ['good', 'เรียบร้อย'], todo: ['warn', 'ต้องทำ'], waiting: ['', 'รอก่อน'], note: ['info', 'โปรดทราบ'] } as const;
const PEOPLE = { former: 'ผู้มอบ', successor: 'ผู้รับช่วง' } as const;

function Handover() {
  const [loaded, again] = useRead<readonly HandoverStep[]>(() => server.readHandover());
  const [ended, setEnded] = useState<CommandReport | null>(null);
  const done = (report: CommandReport): void => { setEnded(report); again(); };
  return (
    <main>
      <h1>ส่งมอบงาน</h1>
      <p class="soft">ผู้มอบและผู้รับช่วงเปิดหน้านี้ด้วยบัญชีของตน ทำตามลำดับ ระบบส่งในนามของบัญชีเดียวเสมอ จึงไม่มีข้อความซ้ำระหว่างส่งมอบ</p>
      {ended !== null && <ReportView report={ended} />}
      <WhenLoaded loaded={loaded} again={again}>{(steps) => <ol class="cards steps">{steps.map((step) => <li key={step.id}><Step step={step} onDone={done} /></li>)}</ol>}</WhenLoaded>
      <Foot><Button onClick={again}>ตรวจอีกครั้ง</Button><CloseButton /></Foot>
    </main>
  );
}

function Step({ step, onDone }: { readonly step: HandoverStep; readonly onDone: (report: CommandReport) => void }) {
  const [email, setEmail] = useState('');
  const deed = useDeed(() => server.doHandoverStep(step.id, email), onDone);
  const [tone, word] = STATES[step.state];
  return (
    <section aria-label={step.title}>
      <h2>{step.title} <small>{PEOPLE[step.who]}</small> <span class={`badge ${tone}`}>{word}</span></h2>
      <p><Sentence text={step.sentence} /></p>
      {step.id === 'name' && <TextField kind="email" label="อีเมลของผู้รับช่วง" value={email} onInput={setEmail} />}
      {step.deed !== '' && <p><Button kind={step.state === 'todo' ? 'main' : 'plain'} isBusy={deed.isBusy} onClick={() => { deed.start(); }}>{step.deed}</Button></p>}
      <Refusal sentences={deed.sentences} />
    </section>
  );
}

mount(<Handover />);
