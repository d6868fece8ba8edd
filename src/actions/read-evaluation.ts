// The evaluation for its page: computed from criteria and scores as they are now; nothing is written.
import { DOCUMENT_REGISTER, parseRegisteredDocument } from '../domain/documents/registered-document';
import { PASSED_TABLE } from '../domain/documents/passed-tambon';
import { evaluateTambon } from '../domain/evaluation/evaluate';
import { evaluationBoard, type EvaluationBoard } from '../domain/evaluation/evaluation-board';
import { parseScores, SCORES_TABLE } from '../domain/evaluation/evaluation-row';
import { ok, type Result } from '../domain/result';
import { textOf } from '../domain/table/record';
import type { Tables } from '../ports/tables';
import { readEvaluationBase } from './evaluation-base';

/** The board. @returns err with Thai sentences */
export function readEvaluation(tables: Tables): Result<EvaluationBoard, readonly string[]> {
  const base = readEvaluationBase(tables);
  if (!base.ok) return base;
  const { criteria, rule, tambons } = base.value;
  const { scores, faults } = parseScores(tables.read(SCORES_TABLE), criteria);
  return ok(evaluationBoard({
    ...base.value, faults: [...base.value.faults, ...faults], evaluations: tambons.map((tambon) => evaluateTambon(tambon, scores, { criteria, rule })), results: tables.read(PASSED_TABLE),
    register: tables.read(DOCUMENT_REGISTER).flatMap((record, index) => {
      const parsed = parseRegisteredDocument(record, index);
      return parsed.ok ? [{ document: parsed.value, enclosuresUrl: textOf(record, 'enclosuresUrl') }] : [];
    }),
  }));
}
