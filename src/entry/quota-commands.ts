// The quota page: opening it, its board, and the commands of the selection that it offers.
import { allocateQuota } from '../actions/allocate-quota';
import { checkEligibility } from '../actions/check-eligibility';
import { confirmTargets } from '../actions/confirm-targets';
import { readQuota as read } from '../actions/read-quota';
import { takeInResponses } from '../actions/take-in-responses';
import { refusal, type CommandReport } from '../domain/report/command-report';
import { answerPage, answerRead } from './answer-page';
import type { QuotaServer, SelectionStep } from './pages/quota';
import { showDialog } from './show-page';
import type { App } from './wiring';

/** Opens the page. */
export function openQuota(): void {
  showDialog('quota', { title: 'โควตาและการคัดเลือก', width: 920, height: 660 });
}

/** Where the province's places stand. */
export const readQuota: QuotaServer['readQuota'] = () => answerRead((app) => read(app.tables));

/** Runs one command of the selection. */
export const doSelectionStep: QuotaServer['doSelectionStep'] = (step) => answerPage((app) => {
  const command = STEPS.get(step);
  return command === undefined ? refusal('คัดเลือกพื้นที่เป้าหมาย', ['ไม่มีขั้นตอนนี้ โปรดปิดแล้วเปิดหน้าต่างใหม่']) : command(app);
});

const STEPS: ReadonlyMap<SelectionStep, (app: App) => CommandReport> = new Map<SelectionStep, (app: App) => CommandReport>([
  ['takeIn', (app) => takeInResponses(app)], ['check', (app) => checkEligibility(app)], ['allocate', (app) => allocateQuota(app)],
  ['confirm', (app) => confirmTargets(app)],
]);
