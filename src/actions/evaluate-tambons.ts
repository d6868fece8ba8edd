// The province's evaluation (P3.1, R23): score sheets for the assessors, results explained criterion by criterion, the nominee (P3.4).
import { PASSED_TABLE } from '../domain/documents/passed-tambon';
import { evaluateTambon, type Evaluation } from '../domain/evaluation/evaluate';
import { detailRows, DETAILS_TABLE, missingScoreRows, parseScores, resultRows, SCORES_TABLE } from '../domain/evaluation/evaluation-row';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { isTicked, textOf } from '../domain/table/record';
import type { Caller, Clock, Exclusive } from '../ports/office';
import type { RecordChange, Tables } from '../ports/tables';
import { BUSY } from './alone';
import { NO_CRITERIA, readEvaluationBase } from './evaluation-base';

const PREPARE = 'เตรียมตารางคะแนน';
const EVALUATE = 'คำนวณผลประเมิน';
const NOMINATE = 'เสนอตำบลดีเลิศ';

/** What evaluating needs. */
export interface EvaluationApp {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly caller: Caller;
  readonly exclusive: Exclusive;
}

/** Adds the rows that assessors still lack; scores that were given stay. */
export function prepareScores(app: EvaluationApp): CommandReport {
  return alone(app, PREPARE, () => {
    const base = readEvaluationBase(app.tables);
    if (!base.ok) return refusal(PREPARE, base.reason);
    const { criteria, faults, tambons, names, assessors } = base.value;
    if (criteria.length === 0) return refusal(PREPARE, faults.length > 0 ? faults : [NO_CRITERIA]);
    if (assessors.length === 0) return refusal(PREPARE, ['ยังไม่มีผู้ประเมิน โปรดกรอกแท็บคณะทำงาน หรือการตั้งค่า ผู้ประเมินผล']);
    const added = missingScoreRows(app.tables.read(SCORES_TABLE), { tambons, criteria, assessors }, names);
    app.tables.append(SCORES_TABLE, added);
    return report(PREPARE, { done: [`เพิ่ม ${added.length} แถวในแท็บคะแนนประเมิน: ${tambons.length} ตำบล ${criteria.length} ข้อ ผู้ประเมิน ${assessors.length} คน`], notDone: faults, counts: { added: added.length } });
  });
}

/** Computes every standing target's result afresh from criteria and scores. */
export function evaluateTambons(app: EvaluationApp): CommandReport {
  return alone(app, EVALUATE, () => {
    const base = readEvaluationBase(app.tables);
    if (!base.ok) return refusal(EVALUATE, base.reason);
    const { criteria, rule, tambons, names } = base.value;
    // A criterion that cannot be read must not be left out of a result: nothing is decided until it is mended.
    if (base.value.faults.length > 0) return refusal(EVALUATE, base.value.faults);
    const { scores, faults } = parseScores(app.tables.read(SCORES_TABLE), criteria);
    const evaluations = tambons.map((tambon) => evaluateTambon(tambon, scores, { criteria, rule }));
    app.tables.replace(PASSED_TABLE, resultRows(evaluations, app.tables.read(PASSED_TABLE), { names, on: app.clock.today() }));
    app.tables.replace(DETAILS_TABLE, detailRows(evaluations, names));
    return closing(evaluations, [...(criteria.length === 0 ? [NO_CRITERIA] : []), ...faults]);
  });
}

/** Records the one tambon that the province nominates as the best (R26); an earlier nominee is taken back. */
export function nominateBest(app: EvaluationApp, order: { readonly tambonCode: string; readonly reason: string }): CommandReport {
  return alone(app, NOMINATE, () => {
    const records = app.tables.read(PASSED_TABLE);
    const index = records.findIndex((record) => textOf(record, 'tambonCode') === order.tambonCode);
    const chosen = records[index];
    if (chosen === undefined) return refusal(NOMINATE, [`ไม่พบตำบลรหัส “${order.tambonCode}” ในแท็บผลประเมิน โปรดคำนวณผลประเมินก่อน`]);
    if (order.reason.trim() === '') return refusal(NOMINATE, ['ต้องระบุเหตุผลที่เสนอ']);
    app.tables.update(PASSED_TABLE, records.flatMap((record, row): readonly RecordChange[] => {
      if (row === index) return [{ index: row, cells: { nominee: true, nomineeReason: order.reason.trim(), nomineeBy: app.caller.email(), nomineeAt: app.clock.now() } }];
      return isTicked(record, 'nominee') ? [{ index: row, cells: { nominee: false } }] : [];
    }));
    const warning = textOf(chosen, 'outcome') === 'pass' ? [] : [`ตำบล${textOf(chosen, 'tambon')}ยังไม่มีผลว่าผ่านการประเมิน บันทึกไว้แล้ว โปรดตรวจอีกครั้ง`];
    return report(NOMINATE, { done: [`บันทึกตำบล${textOf(chosen, 'tambon')} อำเภอ${textOf(chosen, 'district')} เป็นตำบลที่เสนอดีเลิศ`], notDone: warning, counts: { recorded: 1 } });
  });
}

function closing(evaluations: readonly Evaluation[], notDone: readonly string[]): CommandReport {
  const count = (outcome: Evaluation['outcome']): number => evaluations.filter((evaluation) => evaluation.outcome === outcome).length;
  const counts = { pass: count('pass'), fail: count('fail'), incomplete: count('incomplete'), undecided: count('no-rule') + count('no-criteria'), differing: evaluations.filter(({ criteria }) => criteria.some(({ difference }) => difference > 0)).length };
  return report(EVALUATE, {
    done: [`ผ่าน ${counts.pass} ไม่ผ่าน ${counts.fail} คะแนนยังไม่ครบ ${counts.incomplete} ไม่ตัดสิน ${counts.undecided} ตำบล`, ...(counts.differing > 0 ? [`ผู้ประเมินให้คะแนนต่างกัน ${counts.differing} ตำบล ดูแท็บผลรายข้อ`] : [])],
    notDone: [...notDone, ...(count('no-rule') > 0 ? ['ยังไม่ได้กำหนดคะแนนรวมที่ผ่านหรือข้อบังคับ จึงรวมคะแนนให้แต่ไม่ตัดสินผ่านหรือไม่ผ่าน'] : [])], counts,
  });
}

function alone(app: EvaluationApp, title: string, action: () => CommandReport): CommandReport {
  return app.exclusive.run(action)?.value ?? refusal(title, [BUSY]);
}
