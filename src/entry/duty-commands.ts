// The page about one duty: done with evidence, waived with a reason, or added; each opens it for the selected row.
import { addObligation } from '../actions/add-obligation';
import { recordDone, waiveDuty } from '../actions/mark-duty';
import { refusal } from '../domain/report/command-report';
import { answerPage } from './answer-page';
import type { DutyGiven, DutyServer } from './pages/duty';
import { selectedCell } from './selected-row';
import { showDialog } from './show-page';

/** Opens the page on which a duty is recorded as done. */
export function openDutyDone(): void {
  open('done', 'บันทึกว่าทำแล้ว');
}

/** Opens the page on which a duty is waived, or its waiver taken back. */
export function openDutyWaiver(): void {
  open('waive', 'ยกเว้นภารกิจ');
}

/** Opens the page on which an obligation is added. */
export function openNewObligation(): void {
  open('add', 'เพิ่มภารกิจ');
}

/** Saves what the page was filled with. */
export const saveDuty: DutyServer['saveDuty'] = (deed, fields) => answerPage((app) => {
  const given = (typeof fields === 'object' && fields !== null ? fields : {}) as Partial<Record<string, unknown>>;
  const text = (field: string): string => (typeof given[field] === 'string' ? given[field] : '');
  switch (deed) {
    case 'done': return recordDone(app, { key: text('key'), doneOn: text('doneOn'), evidence: text('evidence') });
    case 'waive': return waiveDuty(app, { key: text('key'), reason: text('reason') });
    case 'add': return addObligation(app, { title: text('title'), clause: text('clause'), owes: text('owes'), dueOn: text('dueOn'), until: text('until'), proofText: text('proofText') });
    default: return refusal('ภารกิจ', ['ไม่มีคำสั่งนี้ โปรดปิดแล้วเปิดหน้าต่างใหม่']);
  }
});

function open(deed: DutyGiven['deed'], title: string): void {
  const given: DutyGiven = { deed, key: deed === 'add' ? '' : selectedCell('รหัสรายการ') };
  showDialog('duty', { title, width: 560, height: deed === 'add' ? 620 : 460 }, given);
}
