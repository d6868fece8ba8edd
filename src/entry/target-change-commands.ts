// The page of changes to the confirmed list, and the same two commands without a page.
import { readTargetChoices } from '../actions/read-target-choices';
import { releasePlace as release, replaceTarget as replace, type ReleaseOrder, type ReplaceOrder } from '../actions/replace-target';
import type { CommandReport } from '../domain/report/command-report';
import { answerPage, answerRead } from './answer-page';
import { command } from './command';
import type { TargetChangeGiven, TargetChangeServer } from './pages/target-change';
import { selectedCell } from './selected-row';
import { sentTexts } from './sent-texts';
import { showDialog } from './show-page';
import type { App } from './wiring';

const REPLACE = 'เปลี่ยนตำบลเป้าหมาย';
const RELEASE = 'ย้ายพื้นที่ของอำเภอ';

/** Opens the page on which a confirmed target is replaced; the target of the selected row is chosen. */
export function openTargetReplacement(): void {
  open(REPLACE, { deed: 'replace', code: selectedCell('รหัสตำบล') });
}

/** Opens the page on which the place of a district is moved on. */
export function openPlaceRelease(): void {
  open(RELEASE, { deed: 'release', code: selectedCell('รหัสอำเภอ') });
}

/** What can be chosen. */
export const readTargetChange: TargetChangeServer['readTargetChange'] = () => answerRead((app) => readTargetChoices(app.tables));

/** Replaces a confirmed target as the page was filled. */
export const saveReplacement: TargetChangeServer['saveReplacement'] = (order) => answerPage((app) => replaced(app, order));

/** Moves on the place of a district as the page was filled. */
export const saveRelease: TargetChangeServer['saveRelease'] = (order) => answerPage((app) => released(app, order));

/** Replaces a confirmed target. */
export function replaceTarget(order: ReplaceOrder): CommandReport {
  return command(REPLACE, (app) => replaced(app, order));
}

/** Moves on the place of a district that is not exhausted. */
export function releasePlace(order: ReleaseOrder): CommandReport {
  return command(RELEASE, (app) => released(app, order));
}

function replaced(app: App, order: unknown): CommandReport {
  return replace(app, sentTexts(order, ['tambonCode', 'newTambonCode', 'reason']));
}

function released(app: App, order: unknown): CommandReport {
  return release(app, sentTexts(order, ['districtCode', 'reason']));
}

function open(title: string, given: TargetChangeGiven): void {
  showDialog('target-change', { title, width: 560, height: 520 }, given);
}
