// The evaluation: its terms, each tambon's result with every assessor's scores, the nominee, the announcement and the letter to กรมฯ.
import { useState } from 'preact/hooks';
import type { EvaluationBoard } from '../../domain/evaluation/evaluation-board';
import type { CommandReport } from '../../domain/report/command-report';
import type { EvaluationDeed, EvaluationServer } from '../../entry/pages/evaluation';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { WhenLoaded } from '../parts/loading';
import { mount } from '../parts/mount';
import { Refusal, ReportView } from '../parts/report-view';
import { serverOf } from '../parts/server';
import { useDeed, useRead } from '../parts/use-server';
import { Nominee } from './nominee';
import { TambonResult } from './tambon-result';

const server = serverOf<EvaluationServer>();

function Evaluation() {
  const [loaded, again] = useRead<EvaluationBoard>(() => server.readEvaluation());
  const [ended, setEnded] = useState<CommandReport | null>(null);
  const after = (report: CommandReport): void => { setEnded(report); again(); };
  const deed = useDeed((act: EvaluationDeed) => server.doEvaluationDeed(act), after);
  const nominate = useDeed((tambonCode: string, reason: string) => server.saveNominee(tambonCode, reason), after);
  const isBusy = deed.isBusy || nominate.isBusy;
  return (
    <main>
      <WhenLoaded loaded={loaded} again={again}>{(board) => <>
        <Terms board={board} />
        <p class="line">
          <Button disabled={!board.hasCriteria} isBusy={isBusy} onClick={() => { deed.start('prepare'); }}>เตรียมตารางคะแนน</Button>
          <Button kind="main" isBusy={isBusy} onClick={() => { deed.start('evaluate'); }}>คำนวณและบันทึกผล</Button>
          <Button disabled={!board.hasCriteria} isBusy={isBusy} onClick={() => { deed.start('announce'); }}>จัดทำประกาศ</Button>
          <Button disabled={!board.hasCriteria} isBusy={isBusy} onClick={() => { deed.start('letter'); }}>หนังสือถึงกรมฯ พร้อมสิ่งที่ส่งมาด้วย</Button>
        </p>
        {board.isStale && <p><span class="badge warn">ยังไม่บันทึก</span> ผลด้านล่างคำนวณจากคะแนนขณะนี้และต่างจากผลที่บันทึกไว้ กด คำนวณและบันทึกผล ก่อนประกาศ</p>}
        <Refusal sentences={[...deed.sentences, ...nominate.sentences]} />
        {ended !== null && <ReportView report={ended} />}
        <ul class="cards">{board.tambons.map((tambon) => <li key={tambon.tambonCode}><TambonResult result={tambon} /></li>)}</ul>
        <Nominee board={board} isBusy={isBusy} onSave={nominate.start} />
        <h2>ประกาศและหนังสือ</h2>
        {board.documents.length === 0 ? <p class="soft">ยังไม่ได้จัดทำ ประกาศต้องมาก่อนหนังสือถึงกรมฯ</p> : <ul>{board.documents.map(({ title, url, state, enclosuresUrl }) => (
          <li><a href={url} target="_blank" rel="noreferrer">{title}</a> <span class="soft">{state}</span>{enclosuresUrl !== '' && <> · <a href={enclosuresUrl} target="_blank" rel="noreferrer">สิ่งที่ส่งมาด้วย</a></>}</li>
        ))}</ul>}
      </>}</WhenLoaded>
      <Foot><CloseButton /></Foot>
    </main>
  );
}

function Terms({ board: { terms, faults, tambons } }: { readonly board: EvaluationBoard }) {
  const labels = [...new Set(tambons.map(({ label }) => label))].map((label) => ({ label, of: tambons.filter((tambon) => tambon.label === label) }));
  return (
    <section aria-label="เกณฑ์ของสำนักงาน">
      <h1>ประเมิน {tambons.length} ตำบล</h1>
      <p>{labels.map(({ label, of }) => <><span class={`badge ${of[0]?.tone ?? ''}`}>{label} {of.length}</span> </>)}</p>
      <ul>{terms.map((term) => <li>{term}</li>)}</ul>
      <Refusal sentences={faults} />
    </section>
  );
}

mount(<Evaluation />);
