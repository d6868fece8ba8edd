// Answers a page's call: who is asking is checked, faults become Thai sentences.
import type { Result } from '../domain/result';
import { admissionRefusal } from './admission';
import { officerSentence } from './officer-messages';
import type { PageAnswer } from './pages/page-answer';
import { withApp, type App } from './wiring';

/**
 * Runs `read` for a page and gives its value; every fault becomes a Thai sentence.
 * Only those whom the office admits may ask, and only as themselves.
 */
export function answerPage<T>(read: (app: App) => T): PageAnswer<T> {
  try {
    const refused = admissionRefusal();
    if (refused !== null) return { ok: false, sentences: [refused] };
    return { ok: true, value: withApp(read) };
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
