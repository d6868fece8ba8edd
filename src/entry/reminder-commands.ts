// Menu commands and the daily trigger about deadlines and messages; the pages on which messages are seen beforehand and paused.
import { pauseReminders, readPauses, resumeReminders } from '../actions/pause-reminders';
import { keepPreview as keep, readPreview as preview } from '../actions/preview-messages';
import { repairTriggers } from '../actions/repair-triggers';
import { runDay } from '../actions/run-day';
import { SEND_SOON } from '../actions/run-dispatcher';
import { sendTestMessage as sendTest } from '../actions/send-test-message';
import { trackObligations } from '../actions/track-obligations';
import type { CommandReport } from '../domain/report/command-report';
import { answerPage } from './answer-page';
import { command, unattended } from './command';
import type { PauseServer } from './pages/pause';
import type { PreviewGiven, PreviewServer } from './pages/preview';
import { showDialog } from './show-page';

const SEND = 'ส่งข้อความประจำวัน';

/** The daily trigger. A trigger's failure is thrown on, so that the platform tells its owner. */
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

/** Opens the page that shows what would go to whom today. */
export function openPreview(): void {
  openMessages('ดูตัวอย่างข้อความวันนี้', { isForSending: false });
}

/** Opens the same page to send what it shows. */
export function openSendNow(): void {
  openMessages('ส่งตอนนี้', { isForSending: true });
}

/** Sends what is due now. */
export const sendNow: PreviewServer['sendNow'] = () => answerPage((app) => runDay(app));

function openMessages(title: string, given: PreviewGiven): void {
  showDialog('preview', { title, width: 820, height: 660 }, given);
}

/** The day's messages; sends and writes nothing. */
export const readPreview: PreviewServer['readPreview'] = () => answerPage(preview);

/** Keeps them in their tab. */
export const keepPreview: PreviewServer['keepPreview'] = () => answerPage(keep);

/** Opens the page on which reminders are paused and go on. */
export function openPause(): void {
  showDialog('pause', { title: 'หยุดเตือนและเตือนต่อ', width: 560, height: 620 });
}

/** Who is reminded at present. */
export const readPause: PauseServer['readPause'] = () => answerPage(readPauses);

/** Pauses reminders or lets them go on. */
export const setPause: PauseServer['setPause'] = (unit, isPaused) => answerPage((app) => (isPaused === true ? pauseReminders : resumeReminders)(app, String(unit)));

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

/** Rebuilds the tracking table. */
export function rebuildTracking(): CommandReport {
  return command('สร้างตารางติดตามใหม่', (app) => trackObligations(app));
}
