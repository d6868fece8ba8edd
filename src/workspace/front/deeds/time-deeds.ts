// Playing days forward: each day's triggers fire, and what they did is counted.
import { advanceTo, type Raised } from '../../host/events';
import { bangkokDay, morningOf } from '../../host/records';
import type { Workspace } from '../../host/workspace';
import { thaiDay } from '../../start/thai-day';
import { officerSentence } from '../platform-sentences';
import { DeedRefused, type Deed } from './deed';
import { textIn } from './input';

const DAY_MS = 24 * 3_600_000;
const END_OF_DAY_MS = 15.4 * 3_600_000;
const LONGEST_DAYS = 400;

/** Plays to the end of `{until}` (ISO day) one day after another. */
export const advance: Deed = ({ workspace, tell }, input) => {
  const until = textIn(input, 'until');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || Number.isNaN(morningOf(until))) throw new DeedRefused('โปรดเลือกวันที่');
  const from = bangkokDay(workspace.now());
  if (until < from) throw new DeedRefused(`เวลาย้อนกลับไม่ได้ วันนี้ของการทดลองคือ${thaiDay(from)}`);
  if (morningOf(until) - morningOf(from) > LONGEST_DAYS * DAY_MS) throw new DeedRefused('เล่นครั้งเดียวได้ไม่เกิน 400 วัน');
  const before = countOf(workspace);
  const raised: Raised[] = [];
  for (let day = from; day <= until; day = bangkokDay(morningOf(day) + DAY_MS)) {
    tell(thaiDay(day));
    raised.push(...advanceTo(workspace, morningOf(day) + END_OF_DAY_MS));
  }
  const after = countOf(workspace);
  return { day: thaiDay(until), fired: raised.map(firedView), mails: after.mail - before.mail, lines: after.line - before.line };
};

function firedView({ functionName, atMs, result }: Raised): object {
  const title = result.ok ? (result.value as { title?: unknown } | null)?.title : undefined;
  return { functionName, title: typeof title === 'string' ? title : functionName, when: `${thaiDay(bangkokDay(atMs))} ${clockOf(atMs)} น.`, ...(result.ok ? {} : { problem: officerSentence(new Error(result.error.message)) }) };
}

function clockOf(ms: number): string {
  return new Date(ms + 7 * 3_600_000).toISOString().slice(11, 16);
}

function countOf(workspace: Workspace): { readonly mail: number; readonly line: number } {
  const lines = workspace.store.collection<{ readonly method: string; readonly recipients?: number }>('line').values();
  return { mail: workspace.store.collection('mail').ids().length, line: lines.filter(({ method, recipients }) => method === 'POST' && (recipients ?? 0) > 0).length };
}
