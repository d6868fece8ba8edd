// Installs and repairs the unattended runs: one of each, owned by one person, whose account sends the messages.
import { DISPATCHER_NOTES, heartbeatOf } from '../domain/deadlines/heartbeat';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import type { Caller, Clock, Notebook } from '../ports/office';
import type { OwnTrigger, Triggers } from '../ports/triggers';

const TITLE = 'ติดตั้งและซ่อมการทำงานอัตโนมัติ';
/** Hour of the daily run, office time; the platform starts it within that hour. */
const DAILY_HOUR = 7;
const WANTED = [
  { handler: 'runDailyDispatcher', label: 'ส่งข้อความทุกวัน เวลา 07.00-08.00 น.', create: (triggers: Triggers, handler: string) => { triggers.createDaily(handler, DAILY_HOUR); } },
  { handler: 'onFormSubmitted', label: 'รับคำตอบแบบฟอร์มทันทีที่ส่ง', create: (triggers: Triggers, handler: string) => { triggers.createFormSubmit(handler); } },
] as const;

/** Handlers of the unattended runs. */
export const WANTED_HANDLERS: readonly string[] = WANTED.map(({ handler }) => handler);

/** What installing needs. */
export interface TriggerApp {
  readonly triggers: Triggers;
  readonly notebook: Notebook;
  readonly caller: Caller;
  readonly clock: Clock;
}

/**
 * Makes each wanted trigger exist once among the caller's own, and records the caller as their owner. Where someone else is the
 * owner and their daily run is alive, nothing changes unless `takeOver`: afterwards the former owner's runs only queue and never send.
 */
export function repairTriggers(app: TriggerApp, takeOver = false): CommandReport {
  const owner = app.notebook.get(DISPATCHER_NOTES.owner) ?? '';
  const caller = app.caller.email();
  if (owner !== '' && owner !== caller && !takeOver && isAlive(app)) {
    return refusal(TITLE, [`${owner} เป็นผู้ส่งข้อความอยู่แล้วและยังทำงานปกติ หากต้องการเปลี่ยนเป็นบัญชีของคุณ ให้เลือกรับช่วงต่อ แล้วตั้งค่า LINE ใหม่ในบัญชีของคุณ`]);
  }
  const own = app.triggers.list();
  const made = WANTED.filter(({ handler }) => !own.some((trigger) => trigger.handler === handler));
  made.forEach(({ handler, create }) => { create(app.triggers, handler); });
  const doubled = doubles(own);
  doubled.forEach(({ id }) => { app.triggers.remove(id); });
  app.notebook.set(DISPATCHER_NOTES.owner, caller);
  return report(TITLE, {
    done: [
      ...made.map(({ label }) => `ติดตั้ง: ${label}`),
      ...(doubled.length > 0 ? [`ลบรายการที่ซ้ำ ${doubled.length} รายการ`] : []),
      ...(made.length + doubled.length === 0 ? ['การทำงานอัตโนมัติครบถ้วน ไม่ต้องแก้ไข'] : []),
      `ข้อความทั้งหมดส่งในนามของ ${caller}`,
      ...(owner !== '' && owner !== caller ? [`รับช่วงต่อจาก ${owner} แล้ว โปรดให้ผู้นั้นลบทริกเกอร์ของตนเมื่อสะดวก ระหว่างนี้จะไม่ส่งซ้ำ`] : []),
    ],
    counts: { created: made.length, removed: doubled.length },
  });
}

function doubles(own: readonly OwnTrigger[]): readonly OwnTrigger[] {
  return WANTED.flatMap(({ handler }) => own.filter((trigger) => trigger.handler === handler).slice(1));
}

function isAlive({ notebook, clock }: TriggerApp): boolean {
  return heartbeatOf(lastGoodRun(notebook).at, clock.now()).kind === 'alive';
}

/** The last good run and its owner, as the dispatcher left them; `null` where it never ran. */
export function lastGoodRun(notebook: Notebook): { readonly at: string | null; readonly owner: string } {
  const [at, owner = ''] = (notebook.get(DISPATCHER_NOTES.lastGoodRun) ?? '').split(' ');
  return { at: at === undefined || at === '' ? null : at, owner };
}
