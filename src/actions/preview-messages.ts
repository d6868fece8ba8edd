// Tells exactly what would go to whom today; sends nothing, claims nothing, writes nothing.
import { DISPATCHER_NOTES } from '../domain/deadlines/heartbeat';
import { headsText } from '../domain/messages/digest-words';
import type { LedgerEntry } from '../domain/messages/ledger';
import { lineDigestText } from '../domain/messages/line-digest';
import { LINE_GROUP, planMailDigests } from '../domain/messages/reminder-plan';
import { recoveriesOf } from '../domain/messages/recovery';
import { report, type CommandReport } from '../domain/report/command-report';
import type { Notebook } from '../ports/office';
import { openDispatch, type DispatchContext, type DispatcherApp } from './dispatch-context';
import { planGroupPush, planPeoplePushes, type GroupPush } from './send-line-digest';
import { contentOf, inSendingOrder, type LineNews } from './send-mail-digests';
import { mailTextOf, openOutbox } from './send-outbox';

/** Table id of the preview. */
export const PREVIEW_TABLE = 'message-preview';

/** A message as it would go. */
export interface PreviewedMessage {
  readonly channel: 'mail' | 'line';
  /** Address, LINE user id, or the name of the group. */
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  /** What else the person should know of it; empty where nothing. */
  readonly note: string;
}

/** The day's messages in the order in which they would go, and Thai sentences about what would not. */
export interface MessagePreview {
  readonly messages: readonly PreviewedMessage[];
  readonly notes: readonly string[];
}

/** The messages of a run that began now. */
export function readPreview(app: DispatcherApp): MessagePreview {
  const context = openDispatch(onlyReading(app));
  const group = planGroupPush(app, context);
  const lineNote = group.kind === 'impossible' ? group.note : '';
  const owner = app.notebook.get(DISPATCHER_NOTES.owner) ?? '';
  return {
    messages: [...mailPreviews(app, context, { note: lineNote, isOptional: app.line.target() === null }), ...linePreviews(app, context, group)],
    notes: [
      ...(owner === '' || owner === app.caller.email() ? [] : [`ข้อความส่งในนามของ ${owner} โควตาอีเมลและ LINE ในหน้านี้เป็นของบัญชีคุณ`]),
      ...(context.frame('', false).statusBoardUrl === '' ? ['ยังไม่มีกระดานสถานะ รอบแรกจะสร้างแล้วเติมลิงก์ในข้อความ'] : []),
      ...(app.notebook.get(DISPATCHER_NOTES.testRequested) === null ? [] : ['มีผู้ขอทดสอบ LINE ไว้ ข้อความทดสอบจะไปกับรอบนี้']),
      ...(lineNote === '' ? [] : [lineNote]), ...context.faults,
    ],
  };
}

/** Keeps the day's messages in the preview tab, to be looked at in peace. */
export function keepPreview(app: DispatcherApp): CommandReport {
  const { messages, notes } = readPreview(app);
  app.tables.replace(PREVIEW_TABLE, messages.map((message) => ({ ...message })));
  const count = (channel: PreviewedMessage['channel']): number => messages.filter((message) => message.channel === channel).length;
  return report('ดูตัวอย่างข้อความวันนี้', {
    done: [`เก็บอีเมล ${count('mail')} ฉบับ และ LINE ${count('line')} ข้อความไว้ในแท็บ ตัวอย่างข้อความ แล้ว ยังไม่ได้ส่งถึงใคร`],
    notDone: notes, counts: { mails: count('mail'), linePushes: count('line') },
  });
}

/** The same office without the status board's file, and with a notebook that forgets what is noted. */
function onlyReading({ statusBoard: _board, ...app }: DispatcherApp): DispatcherApp {
  const noted = new Map<string, string | null>();
  const notebook: Notebook = {
    get: (key) => (noted.has(key) ? noted.get(key) ?? null : app.notebook.get(key)),
    set: (key, value) => { noted.set(key, value); }, remove: (key) => { noted.set(key, null); },
  };
  return { ...app, notebook };
}

function mailPreviews(app: DispatcherApp, context: DispatchContext, line: LineNews): readonly PreviewedMessage[] {
  const outbox = openOutbox(app).mails.map(({ mail }) => mail);
  const single = (wanted: string): readonly PreviewedMessage[] => outbox.filter(({ status }) => status === wanted)
    .map((mail) => ({ channel: 'mail', recipient: mail.to, subject: mailTextOf(mail).subject, text: mailTextOf(mail).text, note: '' }));
  const held = new Set(context.book.entries().filter(({ channel, status }) => channel === 'mail' && status === 'queued').map(({ recipient }) => recipient));
  const digests = inSendingOrder(planMailDigests(context.sources()), held).map((personal): PreviewedMessage => {
    const { subject, text } = contentOf(personal, context, line);
    return { channel: 'mail', recipient: personal.recipient.email, subject, text, note: '' };
  });
  const quota = app.mailer.remainingToday();
  return [...single('waiting'), ...digests, ...single('queued')].map((mail, index) => (index < quota ? mail : { ...mail, note: 'เกินโควตาของวันนี้ จะส่งวันถัดไป' }));
}

function linePreviews(app: DispatcherApp, context: DispatchContext, group: GroupPush): readonly PreviewedMessage[] {
  const board = context.frame('', false).statusBoardUrl;
  const again = recoveriesOf(context.book.entries(), app.clock.now()).filter(({ status }) => status === 'retry').map(({ entry }) => againPreview(entry));
  const people = planPeoplePushes(app, context).map(({ to, digest }): PreviewedMessage => ({ channel: 'line', recipient: to.recipient, subject: headsText(digest), text: lineDigestText(digest, board), note: '' }));
  if (group.kind !== 'ready') return [...again, ...people];
  return [...again, { channel: 'line', recipient: GROUP_NAME, subject: headsText(group.digest), text: lineDigestText(group.digest, board), note: `ถึง ${group.reach} คน` }, ...people];
}

const GROUP_NAME = 'กลุ่ม LINE';

function againPreview({ recipient, subject, body, reached }: LedgerEntry): PreviewedMessage {
  return { channel: 'line', recipient: recipient === LINE_GROUP ? GROUP_NAME : recipient, subject, text: body, note: `ลองส่งอีกครั้งด้วยรหัสเดิม ถึง ${reached} คน` };
}
