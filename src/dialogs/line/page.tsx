// LINE on one page: the token, where the digest goes, quota and reserve, and a test in plain words.
import { useState } from 'preact/hooks';
import type { CommandReport } from '../../domain/report/command-report';
import type { LineFields, LineServer, LineState, LineStep } from '../../entry/pages/line';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { TextField } from '../parts/fields';
import { WhenLoaded } from '../parts/loading';
import { mount } from '../parts/mount';
import { Refusal, ReportView } from '../parts/report-view';
import { serverOf } from '../parts/server';
import { useDeed, useRead } from '../parts/use-server';
import { Place } from './place';
import type { StartStep } from './start-step';

const server = serverOf<LineServer>();

function LinePage() {
  const [loaded, again] = useRead<LineState>(() => server.readLine());
  const [step, setStep] = useState<LineStep | null>(null);
  const deed = useDeed<[LineStep, LineFields], CommandReport>((one, fields) => server.doLineStep(one, fields), again);
  const start: StartStep = (one, fields = {}) => { setStep(one); deed.start(one, fields); };
  return (
    <main>
      <h1>ตั้งค่า LINE</h1>
      <p class="soft">ไม่บังคับ ข้อความเตือนไปทางอีเมลเสมอ LINE ส่งสรุปสั้น ๆ วันละไม่เกินหนึ่งครั้ง ไม่มีข้อมูลส่วนบุคคล</p>
      <Refusal sentences={deed.sentences} />
      {deed.value !== null && step !== null && <ReportView report={deed.value} />}
      <WhenLoaded loaded={loaded} again={again}>{(line) => <>
        <Refusal sentences={line.problems} />
        <ul class="cards">
          <li><Token line={line} isBusy={deed.isBusy} start={start} /></li>
          {line.hasToken && <li><Place line={line} isBusy={deed.isBusy} start={start} again={again} /></li>}
          {line.hasToken && <li><Quota line={line} isBusy={deed.isBusy} start={start} /></li>}
        </ul>
      </>}</WhenLoaded>
      <Foot><CloseButton /></Foot>
    </main>
  );
}

function Token({ line, isBusy, start }: { readonly line: LineState; readonly isBusy: boolean; readonly start: StartStep }) {
  const [token, setToken] = useState('');
  const state = line.account === '' ? ['info', line.hasToken ? 'ตรวจไม่ผ่าน' : 'ยังไม่เชื่อมต่อ'] : ['good', 'เชื่อมต่อแล้ว'];
  return (
    <section aria-label="บัญชีทางการ">
      <h2>1. บัญชีทางการ <span class={`badge ${state[0] ?? ''}`}>{state[1]}</span></h2>
      {line.account !== '' && <p>บัญชี “{line.account}”</p>}
      {line.otherOwner !== '' && <p class="wrong">ข้อความส่งในนามของ {line.otherOwner} โทเค็นของบัญชีคุณจะยังไม่ถูกใช้ ให้ผู้นั้นเป็นผู้ตั้งค่า</p>}
      <details open={!line.hasToken}>
        <summary>{line.hasToken ? 'เปลี่ยนหรือลบโทเค็น' : 'วางโทเค็น'}</summary>
        <TextField kind="password" label="Channel access token" help="จาก developers.line.biz > บัญชีทางการ > Messaging API > Channel access token (long-lived)" value={token} onInput={setToken} />
        <p class="soft">{line.notice}</p>
        <p class="line">
          <Button kind="main" isBusy={isBusy} disabled={token.trim() === ''} onClick={() => { start('connect', { token }); setToken(''); }}>เชื่อมต่อ</Button>
          {line.hasToken && <Button kind="danger" isBusy={isBusy} onClick={() => { start('disconnect'); }}>ลบโทเค็นของฉัน</Button>}
        </p>
      </details>
    </section>
  );
}

function Quota({ line, isBusy, start }: { readonly line: LineState; readonly isBusy: boolean; readonly start: StartStep }) {
  const [edited, setEdited] = useState<LineFields>({});
  return (
    <section aria-label="โควตาและการทดสอบ">
      <h2>3. โควตาและการทดสอบ</h2>
      <p>{quotaText(line)}</p>
      <details>
        <summary>แก้จังหวะการส่งและส่วนที่กันไว้</summary>
        {line.settings.map(({ key, label, help, value }) => <TextField key={key} label={label} help={help} value={edited[key] ?? value} onInput={(typed) => { setEdited({ ...edited, [key]: typed }); }} />)}
        <p><Button isBusy={isBusy} onClick={() => { start('settings', Object.fromEntries(line.settings.map(({ key, value }) => [key, edited[key] ?? value]))); }}>บันทึก</Button></p>
      </details>
      <p><Button isBusy={isBusy} disabled={line.place === 'none'} onClick={() => { start('test'); }}>ส่งข้อความทดสอบ</Button> <small>ใช้โควตาเท่าจำนวนผู้รับ</small></p>
    </section>
  );
}

/** LINE counts people, not messages. */
function quotaText({ quota, reach }: LineState): string {
  if (quota === null) return 'ยังอ่านโควตาจาก LINE ไม่ได้';
  const people = reach === null ? '' : ` ส่งหนึ่งครั้งถึง ${reach} คน`;
  if (quota.limit === null) return `แผนของบัญชีนี้ไม่จำกัดจำนวน${people}`;
  const left = Math.max(0, quota.limit - quota.used);
  const times = reach === null || reach === 0 ? '' : ` จึงส่งได้อีก ${Math.floor(left / reach)} ครั้งในเดือนนี้`;
  return `เดือนนี้ใช้แล้ว ${quota.used} จาก ${quota.limit} คน เหลือ ${left} คน${people}${times}`;
}

mount(<LinePage />);
