// Menu commands and the daily trigger about deadlines and messages.
import { addObligation as add, type NewObligation } from '../actions/add-obligation';
import { SEND_SOON } from '../actions/enqueue-work';
import { recordDone, waiveDuty as waive } from '../actions/mark-duty';
import { pauseReminders as pause, resumeReminders as resume } from '../actions/pause-reminders';
import { previewMessages as preview } from '../actions/preview-messages';
import { repairTriggers } from '../actions/repair-triggers';
import { runDay } from '../actions/run-day';
import { sendTestMessage as sendTest } from '../actions/send-test-message';
import { trackObligations } from '../actions/track-obligations';
import { refusal, type CommandReport } from '../domain/report/command-report';
import { ask, askAll } from './ask';
import { command, unattended } from './command';

const SEND = 'ส่งข้อความประจำวัน';

/** The daily trigger and the menu's "ส่งตอนนี้". A trigger's failure is thrown on, so that the platform tells its owner. */
export function runDailyDispatcher(event?: { readonly triggerUid?: string }): CommandReport {
  const run = event?.triggerUid === undefined ? command : unattended;
  return run(SEND, (app) => runDay(app));
}

/** Sends once, called by the trigger that a queued wish planned; the spent trigger is removed. */
export function sendSoon(): CommandReport {
  return unattended(SEND, (app) => {
    app.continuation.clear(SEND_SOON);
    return runDay(app);
  });
}

/** Shows what would go to whom today; sends nothing. */
export function previewMessages(): CommandReport {
  return command('ดูตัวอย่างข้อความวันนี้', (app) => preview(app));
}

/** Installs or repairs the unattended runs; `takeOver` makes the caller their owner although another's are alive. */
export function installTriggers(takeOver?: boolean): CommandReport {
  return command('ติดตั้งและซ่อมการทำงานอัตโนมัติ', (app) => repairTriggers(app, takeOver === true));
}

/** Makes the caller the one in whose name messages are sent. */
export function takeOverTriggers(): CommandReport {
  return installTriggers(true);
}

/** Checks mail and LINE and sends a test message by each. */
export function sendTestMessage(): CommandReport {
  return command('ส่งข้อความทดสอบ', (app) => sendTest(app));
}

/** Pauses reminders for everybody or one district; asks where nothing is given. */
export function pauseReminders(unit?: string): CommandReport {
  const title = 'หยุดเตือนชั่วคราว';
  const wanted = typeof unit === 'string' ? unit : ask(title, WHICH_UNIT);
  return command(title, (app) => (wanted === null ? cancelled(title) : pause(app, wanted)));
}

/** Lets reminders go on for everybody or one district; asks where nothing is given. */
export function resumeReminders(unit?: string): CommandReport {
  const title = 'เตือนต่อ';
  const wanted = typeof unit === 'string' ? unit : ask(title, WHICH_UNIT);
  return command(title, (app) => (wanted === null ? cancelled(title) : resume(app, wanted)));
}

/** Rebuilds the tracking table. */
export function rebuildTracking(): CommandReport {
  return command('สร้างตารางติดตามใหม่', (app) => trackObligations(app));
}

/** Adds an obligation; asks for its parts where none are given. */
export function addObligation(given?: NewObligation): CommandReport {
  const title = 'เพิ่มภารกิจ';
  const wanted = isGiven(given) ? withBlanks(given) : askObligation(title);
  return command(title, (app) => (wanted === null ? cancelled(title) : add(app, wanted)));
}

/** Ticks a duty as done with its evidence. */
export function recordDutyDone(key?: string, doneOn?: string, evidence?: string): CommandReport {
  const title = 'บันทึกว่าทำแล้ว';
  const given = typeof key === 'string' ? { key, doneOn: textOrNone(doneOn), evidence: textOrNone(evidence) } : askAll(title, {
    key: 'รหัสรายการจากแท็บติดตาม เช่น R01/4301/2024-10-31', doneOn: 'ทำเสร็จวันที่ เช่น 30/10/2567 (เว้นว่าง = วันนี้)', evidence: 'หลักฐาน เช่น เลขที่หนังสือหรือลิงก์',
  });
  return command(title, (app) => (given === null ? cancelled(title) : recordDone(app, given)));
}

/** Waives a duty with a reason; an empty reason takes the waiver back. */
export function waiveDuty(key?: string, reason?: string): CommandReport {
  const title = 'ยกเว้นภารกิจ';
  const given = typeof key === 'string' ? { key, reason: textOrNone(reason) } : askAll(title, {
    key: 'รหัสรายการจากแท็บติดตาม เช่น R01/4301/2024-10-31', reason: 'เหตุผล (เว้นว่าง = ยกเลิกการยกเว้น)',
  });
  return command(title, (app) => (given === null ? cancelled(title) : waive(app, given)));
}

const WHICH_UNIT = 'รหัสหรือชื่ออำเภอ (เว้นว่าง = ทุกหน่วยงาน)';
const OWNERS: Readonly<Record<string, string>> = { 1: 'district', 2: 'province', 3: 'both' };

function askObligation(title: string): NewObligation | null {
  const answers = askAll(title, {
    title: 'ต้องทำอะไร', clause: 'ที่มา เช่น หนังสือกรมฯ ที่ …', owes: 'ผู้รับผิดชอบ: 1 = ทุกอำเภอ 2 = จังหวัด 3 = ทั้งสอง',
    dueOn: 'ครบกำหนด เช่น 30/10/2567 (งานทุกเดือน: ครั้งแรก)', until: 'ครั้งสุดท้าย เฉพาะงานทุกเดือน (เว้นว่าง = ครั้งเดียว)', proofText: 'หลักฐานที่ต้องมี',
  });
  return answers === null ? null : { ...answers, owes: OWNERS[answers.owes] ?? answers.owes };
}

/** A menu gives its command no argument, a trigger an event: only a whole obligation counts as given. */
function isGiven(given: NewObligation | undefined): given is NewObligation {
  return typeof given === 'object' && typeof given.title === 'string' && typeof given.dueOn === 'string';
}

/** A caller from outside may leave parts out. */
function withBlanks(given: Partial<NewObligation>): NewObligation {
  return { title: textOrNone(given.title), clause: textOrNone(given.clause), owes: textOrNone(given.owes), dueOn: textOrNone(given.dueOn), until: textOrNone(given.until), proofText: textOrNone(given.proofText) };
}

/** A text that a caller from outside gave; anything else counts as nothing. */
function textOrNone(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function cancelled(title: string): CommandReport {
  return refusal(title, ['ยกเลิกแล้ว ไม่มีอะไรเปลี่ยน']);
}
