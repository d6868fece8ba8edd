// Shows exactly what would go to whom today, in the preview tab; sends nothing and claims nothing.
import { headsText } from '../domain/messages/digest-words';
import { lineDigestText } from '../domain/messages/line-digest';
import { planMailDigests } from '../domain/messages/reminder-plan';
import { report, type CommandReport } from '../domain/report/command-report';
import type { TableRecord } from '../domain/table/record';
import { openDispatch, type DispatchContext, type DispatcherApp, type OpeningApp } from './dispatch-context';
import { planGroupPush, planPeoplePushes } from './send-line-digest';
import { contentOf, inSendingOrder } from './send-mail-digests';

/** Table id of the preview. */
export const PREVIEW_TABLE = 'message-preview';

/** Writes the day's messages into the preview tab and lists their recipients. */
export function previewMessages(app: OpeningApp & Pick<DispatcherApp, 'line' | 'mailer'>): CommandReport {
  const context = openDispatch(app);
  const group = planGroupPush(app, context);
  const lines = linePreviews(app, context, group);
  const lineNote = group.kind === 'impossible' ? group.note : '';
  const quota = app.mailer.remainingToday();
  const held = new Set(context.book.entries().filter(({ channel, status }) => channel === 'mail' && status === 'queued').map(({ recipient }) => recipient));
  const mails = inSendingOrder(planMailDigests(context.sources()), held).map((personal, index): TableRecord => {
    const mail = contentOf(personal, context, lineNote);
    return { channel: 'mail', recipient: personal.recipient.email, subject: mail.subject, text: mail.text, note: index < quota ? '' : 'เกินโควตาของวันนี้ จะส่งวันถัดไป' };
  });
  app.tables.replace(PREVIEW_TABLE, [...mails, ...lines]);
  return report('ดูตัวอย่างข้อความวันนี้', {
    done: [
      `วันนี้จะส่งอีเมล ${mails.length} ฉบับ และ LINE ${lines.length} ข้อความ ดูเนื้อหาเต็มในแท็บตัวอย่างข้อความ ยังไม่ได้ส่งถึงใคร`,
      ...mails.map(({ recipient, subject }) => `${String(recipient)}: ${String(subject)}`),
    ],
    notDone: [...(lineNote === '' ? [] : [lineNote]), ...context.faults],
    counts: { mails: mails.length, linePushes: lines.length },
  });
}

function linePreviews(app: Pick<DispatcherApp, 'line'>, context: DispatchContext, group: ReturnType<typeof planGroupPush>): readonly TableRecord[] {
  const board = context.frame('', false).statusBoardUrl;
  const people = planPeoplePushes(app, context).map(({ to, digest }): TableRecord => ({ channel: 'line', recipient: to.recipient, subject: headsText(digest), text: lineDigestText(digest, board), note: '' }));
  if (group.kind !== 'ready') return people;
  return [{ channel: 'line', recipient: 'กลุ่ม LINE', subject: headsText(group.digest), text: lineDigestText(group.digest, board), note: `ถึง ${group.reach} คน` }, ...people];
}
