// Obligations as rows of the editable definition: reading with a Thai sentence for each bad cell, writing.
import { isIsoDate, type IsoDate } from '../calendar/iso-date';
import { clauseText } from '../programme/clause-text';
import { err, ok, type Result } from '../result';
import { isTicked, textOf, type CellFault, type TableRecord } from '../table/record';
import type { DutyModes } from './duty';
import type { ObligationRule, Owes, Schedule } from './obligation-rule';

/** Table id of the definition. */
export const OBLIGATIONS_TABLE = 'obligations';

const OWES: readonly Owes[] = ['district', 'province', 'both', 'none'];
const ID = /^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/;

/** The obligation of a record. @returns err with one fault a bad cell. */
export function parseObligation(record: TableRecord, index: number): Result<ObligationRule, readonly CellFault[]> {
  const faults: CellFault[] = [];
  const fault = (column: string, message: string): void => { faults.push({ table: OBLIGATIONS_TABLE, index, column, message }); };
  const id = textOf(record, 'id');
  const title = textOf(record, 'title');
  const owes = OWES.find((code) => code === textOf(record, 'owes'));
  if (!ID.test(id)) fault('id', `รหัส “${id}” ใช้ไม่ได้ ให้ใช้ตัวอักษรอังกฤษและตัวเลข เช่น X01`);
  if (title === '') fault('title', 'ยังไม่ได้กรอกว่าต้องทำอะไร');
  if (owes === undefined) fault('owes', `“${textOf(record, 'owes')}” ไม่ใช่ผู้รับผิดชอบที่ระบบรู้จัก ให้เลือกจากรายการในช่อง`);
  const schedule = parseSchedule(record, fault);
  if (faults.length > 0 || owes === undefined || schedule === null) return err(faults);
  return ok({
    id, title, owes, schedule, clause: textOf(record, 'clause'), task: textOf(record, 'task'), proof: textOf(record, 'proof'), proofText: textOf(record, 'proofText'),
    perTambon: isTicked(record, 'perTambon'), modes: modesOf(textOf(record, 'modes')), active: isTicked(record, 'active'),
  });
}

/** The rules of a table and the faults of its bad rows; empty rows are skipped, a doubled id is a fault. */
export function parseObligations(records: readonly TableRecord[]): { readonly rules: readonly ObligationRule[]; readonly faults: readonly CellFault[] } {
  const rules = new Map<string, ObligationRule>();
  const faults: CellFault[] = [];
  records.forEach((record, index) => {
    if (['id', 'title', 'dueOn'].every((column) => textOf(record, column) === '')) return;
    const parsed = parseObligation(record, index);
    if (!parsed.ok) faults.push(...parsed.reason);
    else if (rules.has(parsed.value.id)) faults.push({ table: OBLIGATIONS_TABLE, index, column: 'id', message: `รหัส ${parsed.value.id} ซ้ำกับแถวก่อนหน้า ให้เปลี่ยนรหัสหรือลบแถวที่ซ้ำ` });
    else rules.set(parsed.value.id, parsed.value);
  });
  return { rules: [...rules.values()], faults };
}

/** The record of a rule, its clause in words; `sendByNote` says where a date falls on an off day. */
export function formatObligation(rule: ObligationRule, sendByNote = ''): TableRecord {
  const { schedule } = rule;
  return {
    id: rule.id, clause: clauseText(rule.clause), title: rule.title, task: rule.task, owes: rule.owes, rhythm: schedule.kind,
    opensOn: schedule.kind === 'once' ? schedule.opensOn : null,
    dueOn: schedule.kind === 'once' ? schedule.dueOn : schedule.kind === 'monthly' ? schedule.first : null,
    until: schedule.kind === 'monthly' ? schedule.last : null,
    sendBy: sendByNote, proof: rule.proof, proofText: rule.proofText, perTambon: rule.perTambon, modes: rule.modes, active: rule.active,
  };
}

function parseSchedule(record: TableRecord, fault: (column: string, message: string) => void): Schedule | null {
  const kind = textOf(record, 'rhythm') || 'once';
  const date = (column: string): IsoDate | null => {
    const text = textOf(record, column);
    if (text === '' || isIsoDate(text)) return text === '' ? null : (text as IsoDate);
    fault(column, `อ่านวันที่ “${text}” ไม่ได้ ให้กรอกเช่น 30/10/2567`);
    return null;
  };
  const [opensOn, dueOn, until] = [date('opensOn'), date('dueOn'), date('until')];
  if (kind === 'undated') return { kind };
  if (kind !== 'once' && kind !== 'monthly') return refuse(fault, 'rhythm', `“${kind}” ไม่ใช่รอบที่ระบบรู้จัก ให้เลือกจากรายการในช่อง`);
  if (dueOn === null) return textOf(record, 'dueOn') === '' ? refuse(fault, 'dueOn', 'ยังไม่ได้กรอกวันครบกำหนด') : null;
  if (kind === 'once') return opensOn !== null && opensOn > dueOn ? refuse(fault, 'opensOn', 'วันเริ่มอยู่หลังวันครบกำหนด') : { kind, opensOn, dueOn };
  if (until === null) return textOf(record, 'until') === '' ? refuse(fault, 'until', 'งานทุกเดือนต้องกรอกวันครบกำหนดครั้งสุดท้าย') : null;
  return until < dueOn ? refuse(fault, 'until', 'วันครบกำหนดครั้งสุดท้ายอยู่ก่อนครั้งแรก') : { kind, first: dueOn, last: until };
}

function modesOf(code: string): DutyModes {
  return code === 'target' || code === 'maintain' ? code : 'all';
}

function refuse(fault: (column: string, message: string) => void, column: string, message: string): null {
  fault(column, message);
  return null;
}
