// What was answered and what the rules say of it.
import type { ReviewItem } from '../../domain/review/review-item';
import type { ReviewServer } from '../../entry/pages/review';
import type { Server } from '../parts/server';
import { FindingRow } from './finding-row';
import { toneOf } from './tone';

/** The chosen answer. */
export function Details({ item, server, onDone }: { readonly item: ReviewItem; readonly server: Server<ReviewServer>; readonly onDone: () => void }) {
  return <>
    <h1>{item.title} <span class={`badge ${toneOf(item.standing)}`}>{item.standingLabel}</span></h1>
    <p class="soft">{item.subtitle}</p>
    {item.reviewed !== '' && <p class="soft">{item.reviewed}{item.comment === '' ? '' : `: ${item.comment}`}</p>}
    {item.heldReason !== '' && <p><span class="badge warn">พักไว้</span> {item.heldReason}</p>}
    {item.findings.length > 0 && <>
      <h2>ผลตรวจตามเกณฑ์</h2>
      <ul class="cards">{item.findings.map((finding) => <FindingRow key={`${finding.subject} ${finding.ruleId}`} finding={finding} item={item} server={server} onDone={onDone} />)}</ul>
    </>}
    <h2>คำตอบ</h2>
    <dl class="answers">{item.lines.map(({ label, value, isLink }) => <><dt>{label}</dt><dd>{isLink ? <a href={value} target="_blank" rel="noreferrer">{value}</a> : value}</dd></>)}</dl>
  </>;
}
