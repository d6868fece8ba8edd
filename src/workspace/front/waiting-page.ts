// What every page shows while a script waits for an answer: the question itself.
import type { Answer } from './desk/desk-messages';
import type { OpenQuestion } from './desk/desk';
import { html, page } from './html';

/** The page of an open question. */
export function waitingPage(question: OpenQuestion): Answer {
  const content = html`<p class="empty" id="waiting" data-question="${JSON.stringify(question)}">มีคำสั่งที่รอคำตอบของท่านอยู่ ตอบแล้วคำสั่งจะทำต่อทันที</p>`;
  return { status: 200, type: 'text/html', body: page({ title: 'รอคำตอบ', current: '', day: '', isoDay: '', content }) };
}
