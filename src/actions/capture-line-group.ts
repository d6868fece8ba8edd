// Captures the id of a LINE group once: LINE is pointed at the web app with a secret, a group's event comes in, a person confirms the group by its name, and all is closed again.
import { minutesLater } from '../domain/documents/lease';
import { CAPTURE_MINUTES, CAPTURE_NOTE, CAPTURE_QUERY, groupsNamedBy, isWebAppAddress, openCapture, withGroups, type LineCapture } from '../domain/messages/line-capture';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import type { LineGateway, LineWebhook } from '../ports/line';
import type { Clock, Exclusive, Fingerprints, Notebook } from '../ports/office';

const TITLE = 'จับรหัสกลุ่ม LINE';

/** What taking in an event needs. */
export interface CaptureDoor {
  readonly notebook: Notebook;
  readonly clock: Clock;
  readonly exclusive: Exclusive;
  readonly fingerprints: Fingerprints;
}

/** What the person at the screen needs besides. */
export interface CaptureApp extends CaptureDoor {
  readonly line: LineGateway;
  readonly lineWebhook: LineWebhook;
}

/** A group that was seen, by the name that LINE gives when called back. */
export interface SeenGroup {
  readonly id: string;
  readonly name: string;
}

/** An open capture as the person sees it. */
export interface CaptureView {
  readonly until: string;
  /** Whether LINE sends events at all; a switch of LINE's own console that no program may turn. */
  readonly isWebhookOn: boolean;
  readonly groups: readonly SeenGroup[];
}

/** Opens a capture: LINE sends its events to the web app at `webAppUrl` from now on. A capture that is open already is replaced, its secret is void. */
export function beginCapture(app: CaptureApp, webAppUrl: string): CommandReport {
  const url = webAppUrl.trim();
  if (!app.line.hasToken()) return refusal(TITLE, ['ยังไม่ได้เชื่อมต่อ LINE โปรดวางโทเค็นก่อน']);
  if (!isWebAppAddress(url)) return refusal(TITLE, ['ที่อยู่เว็บแอปต้องเป็นของ script.google.com และลงท้ายด้วย /exec คัดลอกจากหน้าต่าง การทำให้ใช้งานได้ (Deploy) ของ Apps Script']);
  const account = app.lineWebhook.account();
  if ('problem' in account) return refusal(TITLE, [account.problem]);
  const secret = `${app.fingerprints.uuid()}${app.fingerprints.uuid()}`.replace(/-/g, '');
  const before = openCapture(app.notebook.get(CAPTURE_NOTE), app.clock.now());
  const capture: LineCapture = {
    secretHash: app.fingerprints.sha256(secret), botUserId: account.userId, until: minutesLater(app.clock.now(), CAPTURE_MINUTES), groups: [],
    formerEndpoint: before === null ? app.lineWebhook.endpoint()?.url ?? '' : before.formerEndpoint,
  };
  const problem = app.lineWebhook.pointTo(`${url}?${CAPTURE_QUERY}=${secret}`);
  if (problem !== '') return refusal(TITLE, [`ตั้ง Webhook URL ของบัญชี LINE ไม่ได้: ${problem}`]);
  app.notebook.set(CAPTURE_NOTE, JSON.stringify(capture));
  return report(TITLE, { done: [`เปิดรับแล้ว ${CAPTURE_MINUTES} นาที เชิญบัญชีทางการเข้ากลุ่ม หรือพิมพ์ข้อความในกลุ่มที่เชิญไว้แล้ว แล้วกด อ่านอีกครั้ง`], counts: { opened: 1 } });
}

/** Takes in an event of the webhook. Whatever does not belong to the open capture leaves no trace; nothing is ever answered. */
export function takeInWebhook(app: CaptureDoor, given: { readonly secret: string; readonly body: string }): void {
  if (groupsFor(app, given).length === 0) return;
  app.exclusive.run(() => {
    const seen = groupsFor(app, given);
    const capture = openCapture(app.notebook.get(CAPTURE_NOTE), app.clock.now());
    if (capture !== null && withGroups(capture, seen) !== capture) app.notebook.set(CAPTURE_NOTE, JSON.stringify(withGroups(capture, seen)));
  });
}

/** The open capture with the names of its groups, as LINE tells them to the holder of the token; `null` where none is open. A group that LINE does not confirm is not shown. */
export function readCapture(app: CaptureApp): CaptureView | null {
  const capture = openCapture(app.notebook.get(CAPTURE_NOTE), app.clock.now());
  if (capture === null) return null;
  const groups = capture.groups.flatMap((id) => {
    const name = app.lineWebhook.groupName(id);
    return name === null ? [] : [{ id, name }];
  });
  return { until: capture.until, isWebhookOn: app.lineWebhook.endpoint()?.isActive ?? false, groups };
}

/** Keeps the group that the person confirmed and closes the capture. Only a group that was seen and that LINE knows is kept. */
export function confirmGroup(app: CaptureApp, groupId: string): CommandReport {
  const capture = openCapture(app.notebook.get(CAPTURE_NOTE), app.clock.now());
  if (capture?.groups.includes(groupId) !== true) return refusal(TITLE, ['ไม่พบกลุ่มนี้ในการจับรหัสที่เปิดอยู่ โปรดเริ่มจับรหัสใหม่']);
  const name = app.lineWebhook.groupName(groupId);
  if (name === null) return refusal(TITLE, ['LINE ไม่ยืนยันกลุ่มนี้ บัญชีทางการอาจออกจากกลุ่มแล้ว โปรดเชิญกลับเข้ากลุ่ม']);
  app.line.keepPlace({ groupId });
  return closed(app, [`ส่งถึงกลุ่ม “${name}” ตั้งแต่รอบถัดไป`]);
}

/** Closes the capture without a group; where none is open it says so. */
export function endCapture(app: CaptureApp): CommandReport {
  return closed(app, ['ปิดการจับรหัสแล้ว']);
}

/** The secret is void first: whatever LINE answers, nothing comes in any more. */
function closed(app: CaptureApp, done: readonly string[]): CommandReport {
  const former = openCapture(app.notebook.get(CAPTURE_NOTE), app.clock.now())?.formerEndpoint ?? '';
  app.notebook.remove(CAPTURE_NOTE);
  const problem = former === '' ? '' : app.lineWebhook.pointTo(former);
  return report(TITLE, {
    done: [...done, 'รหัสลับของการจับใช้ไม่ได้แล้ว', former === '' ? 'ปิดสวิตช์ Use webhook ใน LINE Developers และลบการทำให้ใช้งานได้ (deployment) ของเว็บแอปได้แล้ว' : `คืน Webhook URL เดิมของบัญชีแล้ว ลบการทำให้ใช้งานได้ (deployment) ของเว็บแอปได้`],
    notDone: problem === '' ? [] : [`คืน Webhook URL เดิมไม่ได้: ${problem} โปรดตั้งกลับเองใน LINE Developers`], counts: { closed: 1 },
  });
}

function groupsFor(app: CaptureDoor, { secret, body }: { readonly secret: string; readonly body: string }): readonly string[] {
  const capture = secret === '' ? null : openCapture(app.notebook.get(CAPTURE_NOTE), app.clock.now());
  return capture !== null && app.fingerprints.sha256(secret) === capture.secretHash ? groupsNamedBy(body, capture.botUserId) : [];
}
