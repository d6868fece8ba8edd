// The evaluation: its page, and the commands for score sheets, results and the nominee.
import { evaluateTambons as evaluate, nominateBest as nominate, prepareScores as prepare } from '../actions/evaluate-tambons';
import { generateDocuments } from '../actions/generate-documents';
import { readEvaluation as read } from '../actions/read-evaluation';
import { writePassLetter } from '../actions/write-pass-letter';
import { refusal, type CommandReport } from '../domain/report/command-report';
import { answerPage, answerRead } from './answer-page';
import { command } from './command';
import type { EvaluationDeed, EvaluationServer } from './pages/evaluation';
import { sentTexts } from './sent-texts';
import { showDialog } from './show-page';
import type { App } from './wiring';

/** Opens the page. */
export function openEvaluation(): void {
  showDialog('evaluation', { title: 'ประเมินและประกาศผล', width: 900, height: 680 });
}

/** Where the evaluation stands. */
export const readEvaluation: EvaluationServer['readEvaluation'] = () => answerRead((app) => read(app.tables));

/** Does one step of the evaluation. */
export const doEvaluationDeed: EvaluationServer['doEvaluationDeed'] = (deed) => answerPage((app) => {
  const act = DEEDS.get(deed);
  return act === undefined ? refusal('ประเมินและประกาศผล', ['ไม่มีคำสั่งนี้ โปรดปิดแล้วเปิดหน้าต่างใหม่']) : act(app);
});

/** Records the nominee. */
export const saveNominee: EvaluationServer['saveNominee'] = (tambonCode, reason) => answerPage((app) => nominate(app, { tambonCode: String(tambonCode), reason: String(reason) }));

/** Adds score rows for every tambon, criterion and assessor. */
export function prepareScores(): CommandReport {
  return command('เตรียมตารางคะแนน', (app) => prepare(app));
}

/** Computes the results. */
export function evaluateTambons(): CommandReport {
  return command('คำนวณผลประเมิน', (app) => evaluate(app));
}

/** Records the nominee for ดีเลิศ (R26). */
export function nominateBest(order: { readonly tambonCode: string; readonly reason: string }): CommandReport {
  return command('เสนอตำบลดีเลิศ', (app) => nominate(app, sentTexts(order, ['tambonCode', 'reason'])));
}

const DEEDS: ReadonlyMap<EvaluationDeed, (app: App) => CommandReport> = new Map<EvaluationDeed, (app: App) => CommandReport>([
  ['prepare', (app) => prepare(app)], ['evaluate', (app) => evaluate(app)],
  ['announce', (app) => generateDocuments(app, { kind: 'pass-announcement', units: 'all' })], ['letter', (app) => writePassLetter(app, { kind: 'letter' })],
]);
