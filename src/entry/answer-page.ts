// Answers a page's call: who is asking is checked, faults become Thai sentences.
import type { Result } from '../domain/result';
import { consentRefusal } from './consent';
import { officerSentence } from './officer-messages';
import type { PageAnswer } from './pages/page-answer';
import { wireApp, type App } from './wiring';

/**
 * Runs `read` for a page and gives its value; every fault becomes a Thai sentence.
 * Only somebody who works as themself may ask: a visitor of the web app, whose calls would run with the owner's rights, gets nothing.
 */
export function answerPage<T>(read: (app: App) => T): PageAnswer<T> {
  if (!isSelf()) return { ok: false, sentences: ['บัญชีนี้ใช้คำสั่งนี้ไม่ได้ โปรดเปิดจากเมนู ตำบลเข้มแข็ง ในสมุดงานด้วยบัญชีที่มีสิทธิ์แก้ไข'] };
  try {
    const lacking = consentRefusal();
    if (lacking !== null) return { ok: false, sentences: [lacking] };
    return { ok: true, value: read(wireApp()) };
  } catch (fault) {
    console.error(fault instanceof Error ? `${fault.name}: ${fault.message}\n${fault.stack ?? ''}` : String(fault));
    return { ok: false, sentences: [officerSentence(fault)] };
  }
}

/** The same for a read whose expected refusals are values: Thai sentences. */
export function answerRead<T>(read: (app: App) => Result<T, readonly string[]>): PageAnswer<T> {
  const answer = answerPage(read);
  if (!answer.ok) return answer;
  return answer.value.ok ? { ok: true, value: answer.value.value } : { ok: false, sentences: answer.value.reason };
}

/** Whether the caller is known and the execution has no other person's rights. */
function isSelf(): boolean {
  const caller = Session.getActiveUser().getEmail();
  return caller !== '' && caller === Session.getEffectiveUser().getEmail();
}
