// The compatibility check: its page, its parts, and the later run that goes on when the page was closed.
import { continueCompatibility, continueUnattended, readCompatibility, startCompatibility } from '../actions/check-compatibility';
import type { CommandReport } from '../domain/report/command-report';
import { answerPage } from './answer-page';
import { unattended } from './command';
import type { CompatibilityServer } from './pages/compatibility';
import { showDialog } from './show-page';

/** Opens the page of the check. */
export function openCompatibility(): void {
  showDialog('compatibility', { title: 'ตรวจความเข้ากันได้', width: 860, height: 600 });
}

/** How the check stands. */
export const readCompatibilityCheck: CompatibilityServer['readCompatibilityCheck'] = () => answerPage((app) => readCompatibility(app));

/** Begins anew. */
export const startCompatibilityCheck: CompatibilityServer['startCompatibilityCheck'] = () => answerPage((app) => startCompatibility(app));

/** Tries the next part while the page is open. */
export const tryCompatibilityPart: CompatibilityServer['tryCompatibilityPart'] = () => answerPage((app) => continueCompatibility(app));

/** The later run: goes on where the page was closed or a run died. */
export function continueCompatibilityCheck(): CommandReport {
  return unattended('ตรวจความเข้ากันได้', (app) => continueUnattended(app));
}
