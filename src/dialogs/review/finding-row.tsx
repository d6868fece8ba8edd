// One finding, and the province's own decision on it with a reason.
import { useState } from 'preact/hooks';
import type { ReviewFinding, ReviewItem } from '../../domain/review/review-item';
import type { ReviewServer } from '../../entry/pages/review';
import { Button } from '../parts/buttons';
import { TextField } from '../parts/fields';
import { Refusal, ReportView } from '../parts/report-view';
import type { Server } from '../parts/server';
import { useDeed } from '../parts/use-server';
import { toneOfVerdict } from './tone';

interface FindingProps {
  readonly finding: ReviewFinding;
  readonly item: ReviewItem;
  readonly server: Server<ReviewServer>;
  readonly onDone: () => void;
}

/** A rule's verdict with its clause, reason and evidence; the province may decide otherwise where nothing is locked. */
export function FindingRow({ finding, item, server, onDone }: FindingProps) {
  const [reason, setReason] = useState('');
  const deed = useDeed((verdict: string) => server.decideFinding({ responseId: item.responseId, subject: finding.subject, ruleId: finding.ruleId, verdict, reason }), onDone);
  return (
    <li>
      <p><span class={`badge ${toneOfVerdict(finding.verdict)}`}>{finding.verdictLabel}</span> <b>{finding.label}</b> <span class="soft">{finding.clause}</span></p>
      <p>{finding.reason}</p>
      {finding.evidence !== '' && <p class="soft">หลักฐาน: {finding.evidence}</p>}
      {!item.isLocked && finding.verdict !== 'note' && <details><summary>วินิจฉัยต่างจากผลนี้</summary>
        <TextField label="เหตุผลของจังหวัด" required value={reason} onInput={setReason} help="เก็บไว้ในบันทึกพร้อมชื่อและเวลา" />
        <p class="line">
          <Button isBusy={deed.isBusy} disabled={reason.trim() === ''} onClick={() => { deed.start('pass'); }}>ให้ผ่าน</Button>
          <Button isBusy={deed.isBusy} disabled={reason.trim() === ''} kind="danger" onClick={() => { deed.start('fail'); }}>ให้ไม่ผ่าน</Button>
        </p>
        <Refusal sentences={deed.sentences} />
        {deed.value?.status === 'refused' && <ReportView report={deed.value} />}
      </details>}
    </li>
  );
}
