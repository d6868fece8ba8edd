// The doctor's page: every part of the installation with its state, one button to repair each, one to repair all.
import type { CommandReport } from '../../domain/report/command-report';
import type { Finding, PartId } from '../../domain/upkeep/findings';
import type { DoctorServer } from '../../entry/pages/doctor';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { WhenLoaded } from '../parts/loading';
import { mount } from '../parts/mount';
import { Refusal, ReportView, Sentence } from '../parts/report-view';
import { serverOf } from '../parts/server';
import { useDeed, useRead } from '../parts/use-server';
import { UndecidedMessages } from '../unsure/undecided-messages';

const server = serverOf<DoctorServer>();
const STATES = { good: ['good', 'เรียบร้อย'], wrong: ['bad', 'ต้องแก้'], note: ['info', 'โปรดทราบ'] } as const;

function Doctor() {
  const [loaded, again] = useRead<readonly Finding[]>(() => server.readInstallation());
  const repair = useDeed<[PartId | null], CommandReport>((part) => server.repairParts(part), again);
  return (
    <main>
      <h1>ตรวจระบบ</h1>
      <Refusal sentences={repair.sentences} />
      {repair.value !== null && <ReportView report={repair.value} />}
      <WhenLoaded loaded={loaded} again={again}>{(findings) => <>
        {findings.every(({ state }) => state !== 'wrong') && <section class="report report-done" role="status"><h2>ระบบพร้อมทำงาน</h2><p>ไม่พบสิ่งที่ต้องแก้</p></section>}
        <ul class="cards">{findings.map((finding) => <li key={finding.id}><Part finding={finding} isBusy={repair.isBusy} onRepair={repair.start} />{finding.id === 'messages' && <UndecidedMessages onDecided={again} />}</li>)}</ul>
        <Foot>
          {findings.filter(({ repair: words }) => words !== '').length > 0 && <Button kind="main" isBusy={repair.isBusy} onClick={() => { repair.start(null); }}>ซ่อมทั้งหมด</Button>}
          <Button onClick={again}>ตรวจอีกครั้ง</Button>
          <CloseButton />
        </Foot>
      </>}</WhenLoaded>
    </main>
  );
}

function Part({ finding, isBusy, onRepair }: { readonly finding: Finding; readonly isBusy: boolean; readonly onRepair: (part: PartId) => void }) {
  const [tone, word] = STATES[finding.state];
  return (
    <section aria-label={finding.title}>
      <h2>{finding.title} <span class={`badge ${tone}`}>{word}</span></h2>
      {finding.sentences.map((sentence) => <p><Sentence text={sentence} /></p>)}
      {finding.repair !== '' && <p><Button isBusy={isBusy} onClick={() => { onRepair(finding.id); }}>{finding.repair}</Button></p>}
    </section>
  );
}

mount(<Doctor />);
