// A digest as one LINE text: the day's heads and a link, no personal data, cut at a whole item.
import { formatThaiDate } from '../calendar/thai-date';
import { daysLeftText, type Digest, type DigestItem, type OwingItem } from './digest';
import { wholeCharacters } from '../text/whole-characters';
import { headsText, owingText, PRODUCT } from './digest-words';
import { LONGEST_LINE_TEXT } from './line-request';

/** Names spelled out an item: a group reads heads, not lists. */
const MOST_NAMES = 12;

/** The text of a digest for LINE, at most 5,000 UTF-16 units; what does not fit is counted in the last line. */
export function lineDigestText(digest: Digest, statusBoardUrl: string): string {
  const head = `${PRODUCT} ${formatThaiDate(digest.day, 'short-weekday')}\n${headsText(digest)}`;
  const foot = statusBoardUrl === '' ? '' : `\n\nดูรายละเอียด: ${statusBoardUrl}`;
  const blocks = comingFirst([...digest.items.map((item) => ({ item, block: itemBlock(item) })), ...digest.owing.map((item) => ({ item, block: owingBlock(item) }))]);
  return wholeCharacters(fit(blocks, { head, foot }));
}

/** What can still be done in time comes first, then the longest late. */
function comingFirst(entries: readonly { readonly item: { readonly daysLeft: number }; readonly block: string }[]): readonly string[] {
  const coming = entries.filter(({ item }) => item.daysLeft >= 0).sort((a, b) => a.item.daysLeft - b.item.daysLeft);
  const late = entries.filter(({ item }) => item.daysLeft < 0).sort((a, b) => a.item.daysLeft - b.item.daysLeft);
  return [...coming, ...late].map(({ block }) => block);
}

function itemBlock(item: DigestItem): string {
  return `\n\n• ${daysLeftText(item.daysLeft)}: ${item.title} (${item.unitName}) ${shortDue(item)}`;
}

function owingBlock(item: OwingItem): string {
  return `\n\n• ${daysLeftText(item.daysLeft)}: ${item.title} ${shortDue(item)}\n  ${owingText(item, MOST_NAMES)}`;
}

function shortDue(item: DigestItem | OwingItem): string {
  const due = formatThaiDate(item.dueOn, 'short');
  return item.sendBy === item.dueOn ? `กำหนด ${due}` : `กำหนด ${due} ${item.sendBy < item.dueOn ? 'ส่งก่อน' : 'ส่งได้ถึง'} ${formatThaiDate(item.sendBy, 'short')}`;
}

/** At most so many items: a chat is read on a phone. */
const MOST_ITEMS = 12;

/** Whole blocks as long as they fit with head, foot and the count of the rest; a block that alone is too long is counted too. */
function fit(blocks: readonly string[], around: { readonly head: string; readonly foot: string }): string {
  const whole = around.head + blocks.join('') + around.foot;
  if (whole.length <= LONGEST_LINE_TEXT && blocks.length <= MOST_ITEMS) return whole;
  const room = LONGEST_LINE_TEXT - around.head.length - around.foot.length - restText(blocks.length).length;
  const kept: string[] = [];
  for (const block of blocks.slice(0, MOST_ITEMS)) {
    if (kept.join('').length + block.length > room) break;
    kept.push(block);
  }
  return around.head + kept.join('') + restText(blocks.length - kept.length) + around.foot;
}

function restText(count: number): string {
  return `\n\nและอีก ${count} รายการ`;
}
