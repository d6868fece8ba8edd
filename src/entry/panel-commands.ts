// The side panel: opening it, and what it asks.
import { goToDuty as goTo, readOverview } from '../actions/read-overview';
import { answerPage } from './answer-page';
import type { PanelServer } from './pages/panel';
import { showSidePanel } from './show-page';

/** Opens the side panel. */
export function openPanel(): void {
  showSidePanel('panel', 'ตำบลเข้มแข็ง');
}

/** The whole panel in one call. */
export const readPanel: PanelServer['readPanel'] = () => answerPage(readOverview);

/** Brings the row of a duty to the front. */
export const goToDuty: PanelServer['goToDuty'] = (key) => answerPage((app) => goTo(app, String(key)));
