// Menu commands about the evaluation: score sheets, results, the nominee.
import { evaluateTambons as evaluate, nominateBest as nominate, prepareScores as prepare } from '../actions/evaluate-tambons';
import { refusal, type CommandReport } from '../domain/report/command-report';
import { askAll } from './ask';
import { command } from './command';
import { selectedCell } from './selected-row';

/** Adds score rows for every tambon, criterion and assessor. */
export function prepareScores(): CommandReport {
  return command('เตรียมตารางคะแนน', (app) => prepare(app));
}

/** Computes the results. */
export function evaluateTambons(): CommandReport {
  return command('คำนวณผลประเมิน', (app) => evaluate(app));
}

/** Records the nominee for ดีเลิศ; from the menu it is the selected row of the results. */
export function nominateBest(order?: { readonly tambonCode: string; readonly reason: string }): CommandReport {
  const title = 'เสนอตำบลดีเลิศ';
  const given = order ?? asked(title);
  return command(title, (app) => (given === null ? refusal(title, ['ยกเลิกแล้ว ไม่มีการเปลี่ยนแปลง']) : nominate(app, { tambonCode: String(given.tambonCode), reason: String(given.reason) })));
}

function asked(title: string): { readonly tambonCode: string; readonly reason: string } | null {
  const selected = selectedCell('รหัสตำบล');
  const answers = askAll(title, { ...(selected === '' ? { tambonCode: 'รหัสตำบล 6 หลัก' } : {}), reason: 'เหตุผลที่เสนอ' } as { tambonCode: string; reason: string });
  return answers === null ? null : { tambonCode: selected === '' ? answers.tambonCode : selected, reason: answers.reason };
}
