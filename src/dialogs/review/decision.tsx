// The decision on the chosen answer, with the comment that some decisions need.
import { useState } from 'preact/hooks';
import { decide } from '../../domain/nomination/review';
import type { ReviewItem } from '../../domain/review/review-item';
import type { ReviewServer } from '../../entry/pages/review';
import { Button } from '../parts/buttons';
import { TextArea } from '../parts/fields';
import { Refusal, ReportView } from '../parts/report-view';
import type { Server } from '../parts/server';
import { useDeed } from '../parts/use-server';

/** Comment and buttons; what the server would refuse is said before it is asked. */
export function Decision({ item, server, onDone }: { readonly item: ReviewItem; readonly server: Server<ReviewServer>; readonly onDone: () => void }) {
  const [comment, setComment] = useState('');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const deed = useDeed((decision: string) => server.decideReview({ kind: item.kind, responseId: item.responseId, decision, comment }), ({ status }) => { if (status !== 'refused') onDone(); });
  const start = (decision: ReviewItem['decisions'][number]): void => {
    const checked = decide({ standing: item.standing, isLocked: item.isLocked }, decision.code, comment);
    setWrong(checked.ok ? undefined : checked.reason);
    if (checked.ok) deed.start(decision.code);
  };
  return (
    <section class="decision" aria-label="การพิจารณา">
      <h2>การพิจารณา</h2>
      {item.isLocked && <p>รายการนี้ยืนยันแล้ว จึงล็อกไว้ หากต้องแก้ไขให้ปลดล็อกพร้อมเหตุผล</p>}
      <TextArea label="ความเห็นถึงอำเภอหรือเหตุผล" value={comment} onInput={setComment} {...(wrong === undefined ? { help: 'ต้องมีเมื่อส่งกลับแก้ไข ถอน หรือปลดล็อก อำเภอได้รับทางอีเมลเมื่อส่งกลับ' } : { wrong })} />
      <p class="line">{item.decisions.map((decision) => (
        <Button key={decision.code} kind={decision.code === 'accepted' || decision.code === 'approved' ? 'main' : decision.code === 'withdrawn' ? 'danger' : 'plain'} isBusy={deed.isBusy} onClick={() => { start(decision); }}>{decision.label}</Button>
      ))}</p>
      <Refusal sentences={deed.sentences} />
      {deed.value !== null && <ReportView report={deed.value} />}
    </section>
  );
}
