// What every action of the evaluation starts from: criteria, rule, targets, names, assessors, as the office's tables hold them.
import { TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { WORKING_GROUP } from '../domain/documents/issuer';
import { standingTargets } from '../domain/documents/standing-target';
import { CRITERIA_TABLE, parseCriteria, passRuleOf, type Criterion, type PassRule } from '../domain/evaluation/criterion';
import type { ResultNames } from '../domain/evaluation/evaluation-row';
import type { TambonCode } from '../domain/places/codes';
import { err, ok, type Result } from '../domain/result';
import type { Settings } from '../domain/settings/settings';
import { numberOf, textOf } from '../domain/table/record';
import type { Tables } from '../ports/tables';
import { readPlaces, readSettings } from './selection-office';

/** Why nothing is decided while the office has entered no criteria (the letter sets none). */
export const NO_CRITERIA = 'แท็บเกณฑ์ประเมินยังว่าง หนังสือสั่งการไม่ได้กำหนดเกณฑ์ไว้ โปรดกรอกเกณฑ์ของสำนักงานก่อน ระบบไม่ตัดสินผ่านหรือไม่ผ่านให้';

/** The terms of the evaluation and the tambons that it is about. */
export interface EvaluationBase {
  readonly criteria: readonly Criterion[];
  readonly rule: PassRule;
  /** Thai sentences about criteria and settings that cannot be read: nothing is decided until they are mended. */
  readonly faults: readonly string[];
  readonly tambons: readonly TambonCode[];
  readonly names: ResultNames;
  /** As the setting names them, else everybody of the working group. */
  readonly assessors: readonly string[];
}

/** Reads the base. A district that maintains has no target, and so no evaluation. @returns err with Thai sentences */
export function readEvaluationBase(tables: Tables): Result<EvaluationBase, readonly string[]> {
  const places = readPlaces(tables);
  if (!places.ok) return err(places.reason);
  const tambons = standingTargets(tables.read(TARGETS_TABLE)).map(({ tambonCode }) => tambonCode);
  if (tambons.length === 0) return err(['ยังไม่มีตำบลเป้าหมายที่ยืนยันแล้ว']);
  const { districts, tambons: known } = places.value.table;
  const settings = readSettings(tables);
  const { criteria, faults } = parseCriteria(tables.read(CRITERIA_TABLE));
  const { rule, fault } = passRuleOf(settings);
  const names = { districts: new Map(districts.map(({ code, name }) => [code as string, name])), tambons: new Map(known.map(({ code, name }) => [code as string, name])) };
  return ok({ criteria, rule, faults: [...faults, ...(fault === '' ? [] : [fault])], tambons, names, assessors: assessorsOf(tables, settings) });
}

function assessorsOf(tables: Tables, settings: Settings): readonly string[] {
  const typed = (settings.get('evaluation-assessors') ?? '').split(/[,،\n]/).map((name) => name.trim()).filter((name) => name !== '');
  if (typed.length > 0) return [...new Set(typed)];
  const members = [...tables.read(WORKING_GROUP)].sort((a, b) => (numberOf(a, 'order') ?? Number.MAX_SAFE_INTEGER) - (numberOf(b, 'order') ?? Number.MAX_SAFE_INTEGER));
  return [...new Set(members.map((record) => textOf(record, 'name') || textOf(record, 'position')).filter((name) => name !== ''))];
}
