// Choosing documents to make: the kind, the units, what is there and what would be new, how far the making has come.
import { useEffect, useState } from 'preact/hooks';
import { DOCUMENT_KIND_LABELS } from '../../domain/documents/document-kind';
import { LETTER_WORDINGS } from '../../domain/documents/letter-wording';
import type { DocumentChoice, DocumentPlan, DocumentProgress, DocumentsGiven, DocumentsServer } from '../../entry/pages/documents';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { Choice, TextField } from '../parts/fields';
import { mount } from '../parts/mount';
import { Refusal, ReportView } from '../parts/report-view';
import { given, serverOf } from '../parts/server';
import { useDeed } from '../parts/use-server';
import { UnitList } from './unit-list';

const server = serverOf<DocumentsServer>();
const START = given<DocumentsGiven>();
const SELECTED = START.selected ?? [];
const POLL_MS = 4000;

function Documents() {
  const [choice, setChoice] = useState<DocumentChoice>({ kind: START.kind ?? 'mou', topic: '', period: '' });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [progress, setProgress] = useState<DocumentProgress | null>(null);
  const reading = useDeed((asked: DocumentChoice) => server.readDocumentPlan(asked), (plan) => { setTicked(new Set(firstTicked(plan))); });
  const making = useDeed((asked: DocumentChoice, units: readonly string[]) => server.makeChosenDocuments(asked, units), () => { refresh(); });
  const refresh = (): void => {
    reading.start(choice);
    server.readDocumentProgress(choice).then(setProgress, () => { setProgress(null); });
  };
  const isLetter = choice.kind === 'letter' || choice.kind === 'memo';
  const isReady = !isLetter || choice.topic !== '';
  useEffect(() => { if (isReady) refresh(); }, [choice.kind, choice.topic, choice.period]);
  useEffect(() => {
    if (!making.isBusy) return undefined;
    const timer = setInterval(() => { server.readDocumentProgress(choice).then(setProgress, () => undefined); }, POLL_MS);
    return () => { clearInterval(timer); };
  }, [making.isBusy]);
  return (
    <main>
      <Choice label="ชนิดเอกสาร" value={choice.kind} options={DOCUMENT_KIND_LABELS} onInput={(kind) => { setChoice({ kind, topic: '', period: '' }); }} />
      {isLetter && <Choice label="ภารกิจ" value={choice.topic} options={[{ code: '', label: 'เลือกภารกิจ' }, ...LETTER_WORDINGS.map(({ topic, title }) => ({ code: topic, label: `${topic} ${title}` }))]} onInput={(topic) => { setChoice({ ...choice, topic }); }} />}
      {choice.topic === 'R22' && <TextField label="เดือนของรายงาน" help="เช่น 1/2568" value={choice.period} onInput={(period) => { setChoice({ ...choice, period }); }} />}
      {progress !== null && progress.open > 0 && <p role="status"><progress max={progress.done + progress.open} value={progress.done} aria-label="ความคืบหน้า" /> ทำแล้ว {progress.done} จาก {progress.done + progress.open} ระบบทำต่อเองแม้ปิดหน้านี้</p>}
      {making.value !== null && <ReportView report={making.value} />}
      <Refusal sentences={[...making.sentences, ...reading.sentences, ...(reading.value?.faults ?? [])]} />
      {reading.isBusy && <p class="loading" role="status">กำลังตรวจว่ามีอะไรแล้วและต้องทำอะไรใหม่…</p>}
      {isReady && reading.value !== null && reading.value.units.length > 0 && <UnitList units={reading.value.units} ticked={ticked} onTick={setTicked} />}
      <Foot>
        <Button kind="main" isBusy={making.isBusy} disabled={!isReady || reading.isBusy || ticked.size === 0} onClick={() => { making.start(choice, [...ticked]); }}>จัดทำ {ticked.size} หน่วยที่เลือก</Button>
        <CloseButton />
      </Foot>
    </main>
  );
}

/** The rows selected in the sheet; where none of them is listed, everything that is new or has changed. */
function firstTicked({ units }: DocumentPlan): readonly string[] {
  const chosen = units.filter(({ unit }) => SELECTED.some((code) => code === unit || code.slice(0, unit.length) === unit));
  return (chosen.length > 0 ? chosen : units.filter(({ state }) => state !== 'same' && state !== 'failed')).map(({ unit }) => unit);
}

mount(<Documents />);
