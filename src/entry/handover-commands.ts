// Handing over to another officer: opening the page, what it reads, and its steps.
import { doHandoverStep as act, readHandover as read } from '../actions/hand-over';
import type { HandoverStepId } from '../domain/upkeep/handover';
import { answerPage } from './answer-page';
import type { HandoverServer } from './pages/handover';
import { showDialog } from './show-page';

/** Opens the page; the former and the new officer open it each with their own account. */
export function openHandover(): void {
  showDialog('handover', { title: 'ส่งมอบงาน', height: 660 });
}

/** How the steps stand for this account. */
export const readHandover: HandoverServer['readHandover'] = () => answerPage(read);

/** Does one step. */
export const doHandoverStep: HandoverServer['doHandoverStep'] = (step, email) => answerPage((app) => act(app, String(step) as HandoverStepId, typeof email === 'string' ? email : ''));
