// Shows how a command ended: done, not done, and why.
import type { CommandReport } from '../../domain/report/command-report';

const HEADS = { done: 'เรียบร้อย', partly: 'เสร็จบางส่วน', refused: 'ยังไม่ได้ดำเนินการ' } as const;

/** A command's report; screen readers are told when it appears. */
export function ReportView({ report }: { readonly report: CommandReport }) {
  return (
    <section class={`report report-${report.status}`} role="status">
      <h2>{HEADS[report.status]}</h2>
      {report.done.length > 0 && <ul>{report.done.map((line) => <li><Sentence text={line} /></li>)}</ul>}
      {report.notDone.length > 0 && <>
        {report.status === 'partly' && <h3>ที่ยังไม่ได้ทำ</h3>}
        <ul class="not-done">{report.notDone.map((line) => <li><Sentence text={line} /></li>)}</ul>
      </>}
    </section>
  );
}

/** Sentences of a refusal. */
export function Refusal({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return <section class="report report-refused" role="alert"><ul class="not-done">{sentences.map((line) => <li><Sentence text={line} /></li>)}</ul></section>;
}

/** A sentence whose addresses can be opened; long ones are shown as a word. */
export function Sentence({ text }: { readonly text: string }) {
  return <>{text.split(/(https:\/\/[^\s<>"]+)/).map((part, index) => (index % 2 === 1 ? <a href={part} target="_blank" rel="noreferrer">เปิด</a> : part))}</>;
}
