// A new fiscal year: proposed, corrected date by date, shown with all that it changes, and started once its year is typed.
import { useState } from 'preact/hooks';
import { CHANGE_HEADS, type YearBoard } from '../../domain/programme/year-board';
import type { CommandReport } from '../../domain/report/command-report';
import type { NewYearServer } from '../../entry/pages/new-year';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { TextField } from '../parts/fields';
import { WhenLoaded } from '../parts/loading';
import { mount } from '../parts/mount';
import { Refusal, ReportView } from '../parts/report-view';
import { serverOf } from '../parts/server';
import { useDeed, useRead } from '../parts/use-server';
import { DateTable } from './date-table';

const server = serverOf<NewYearServer>();

function NewYear() {
  const [loaded, again] = useRead<YearBoard>(() => server.readNewYear());
  const [ended, setEnded] = useState<CommandReport | null>(null);
  const [wanted, setWanted] = useState('');
  const [typedYear, setTypedYear] = useState('');
  const [corrections, setCorrections] = useState<Readonly<Record<string, string>>>({});
  const after = (report: CommandReport): void => { setEnded(report); if (report.status !== 'refused') { setCorrections({}); setTypedYear(''); } again(); };
  const propose = useDeed(() => server.proposeYear(wanted), after);
  const correct = useDeed(() => server.correctYear(corrections), after);
  const start = useDeed(() => server.startYear(typedYear), after);
  const isBusy = propose.isBusy || correct.isBusy || start.isBusy;
  const changed = Object.keys(corrections).length;
  return (
    <main>
      <Refusal sentences={[...propose.sentences, ...correct.sentences, ...start.sentences]} />
      {ended !== null && <ReportView report={ended} />}
      <WhenLoaded loaded={loaded} again={again}>{(board) => <>
        <h1>{board.proposed === null ? `ปีงบประมาณ ${board.present}` : `ปีงบประมาณ ${board.present} → ${board.proposed} (ยังไม่ได้เริ่ม)`}</h1>
        <TextField label="ปีที่จะเสนอ (พ.ศ.)" value={wanted} onInput={setWanted} help="เว้นว่าง = ปีถัดไป เสนอซ้ำได้ วันที่แก้ไว้แล้วยังอยู่" />
        <p><Button kind={board.proposed === null ? 'main' : 'plain'} isBusy={isBusy} onClick={propose.start}>เสนอปีใหม่</Button></p>
        {board.proposed !== null && <>
          <h2>กำหนดเวลาและการตั้งค่าของปี {board.proposed}</h2>
          <Refusal sentences={board.faults} />
          <DateTable lines={board.lines} corrections={corrections} onCorrect={(key, value) => { setCorrections({ ...corrections, [key]: value }); }} />
          <p><Button disabled={changed === 0} isBusy={isBusy} onClick={correct.start}>บันทึกการแก้ {changed} รายการ</Button></p>
          <h2>เมื่อเริ่มปี {board.proposed}</h2>
          <dl class="answers">{board.changes.map(({ what, text }) => <><dt>{CHANGE_HEADS[what]}</dt><dd>{text}</dd></>)}</dl>
          {board.warnings.map((warning) => <p><span class="badge warn">โปรดทราบ</span> {warning}</p>)}
          <TextField label="พิมพ์ปีใหม่เพื่อยืนยัน" value={typedYear} onInput={setTypedYear} help={`พิมพ์ ${board.proposed} เมื่อตรวจวันที่แล้ว การเริ่มปีย้อนกลับไม่ได้ แต่ทุกอย่างของปี ${board.present} อยู่ในคลัง`} />
          <p><Button kind="main" disabled={changed > 0 || board.faults.length > 0 || typedYear.trim() === ''} isBusy={isBusy} onClick={start.start}>เริ่มปีงบประมาณ {board.proposed}</Button></p>
        </>}
      </>}</WhenLoaded>
      <Foot><CloseButton /></Foot>
    </main>
  );
}

mount(<NewYear />);
