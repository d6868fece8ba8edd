// The page of messages that a person decides about.
import { decideMessage, readUndecided } from '../actions/decide-messages';
import { answerPage } from './answer-page';
import type { UnsureServer } from './pages/unsure';
import { showDialog } from './show-page';

/** Opens the page. */
export function openUnsure(): void {
  showDialog('unsure', { title: 'ข้อความที่รอตัดสิน', width: 640 });
}

/** The messages that wait for a decision. */
export const readUnsure: UnsureServer['readUnsure'] = () => answerPage(readUndecided);

/** Records a decision; anything but `arrived` sends again only where it says `again`. */
export const decideUnsure: UnsureServer['decideUnsure'] = (table, id, decision) => answerPage((app) => decideMessage(app, { table: String(table), id: String(id), decision: decision === 'again' ? 'again' : 'arrived' }));
