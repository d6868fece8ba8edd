// Tracking rows as the table shows them; the columns of people are read back as marks and survive every rebuild.
import { isIsoDate } from '../calendar/iso-date';
import { clauseText } from '../programme/clause-text';
import { textOf, type CellFault, type TableRecord } from '../table/record';
import type { Mark, TrackingRow, TrackingStatus } from './tracking';

/** Table id of the tracking. */
export const TRACKING_TABLE = 'tracking';

/** Marks of people in a tracking table, and faults of cells that cannot be read (their row keeps its other marks). */
export function parseMarks(records: readonly TableRecord[]): { readonly marks: readonly Mark[]; readonly faults: readonly CellFault[] } {
  const faults: CellFault[] = [];
  const marks = records.flatMap((record, index) => {
    const key = textOf(record, 'key');
    const doneOn = textOf(record, 'tickedOn');
    if (key === '') return [];
    if (doneOn !== '' && !isIsoDate(doneOn)) faults.push({ table: TRACKING_TABLE, index, column: 'tickedOn', message: `อ่านวันที่ “${doneOn}” ไม่ได้ ให้กรอกเช่น 30/10/2567` });
    const mark: Mark = {
      key, doneOn: isIsoDate(doneOn) ? doneOn : null, unreadDoneOn: isIsoDate(doneOn) ? '' : doneOn, evidence: textOf(record, 'tickedEvidence'), doneBy: textOf(record, 'tickedBy'),
      waivedReason: textOf(record, 'waivedReason'), waivedBy: textOf(record, 'waivedBy'),
    };
    return isEmptyMark(mark) ? [] : [mark];
  });
  return { marks, faults };
}

/** The record of a tracking row. */
export function formatTrackingRow(row: TrackingRow, unitName: string): TableRecord {
  const { duty } = row;
  return {
    key: duty.key, obligationId: duty.obligationId, clause: clauseText(duty.clause), title: duty.title, unit: duty.unit, unitName,
    dueOn: duty.dueOn, sendBy: duty.sendBy, ...statusCells(row.status), ...markCells(row.mark),
  };
}

/** The record of a mark whose duty the definition no longer has: kept so that nothing typed is lost. */
export function formatOrphan(mark: Mark): TableRecord {
  const [obligationId = '', unit = '', dueOn = ''] = mark.key.split('/');
  return { key: mark.key, obligationId, unit, dueOn, status: 'orphan', ...markCells(mark) };
}

function statusCells(status: TrackingStatus): TableRecord {
  switch (status.kind) {
    case 'done': return { status: 'done', lateDays: status.lateDays, doneOn: status.on, doneBy: status.by, evidence: status.evidence };
    case 'late': return { status: 'late', lateDays: status.days, doneOn: null, doneBy: '', evidence: '' };
    case 'waived': return { status: 'waived', lateDays: 0, doneOn: null, doneBy: status.by, evidence: status.reason };
    case 'due':
    case 'not-due': return { status: status.kind, lateDays: 0, doneOn: null, doneBy: '', evidence: '' };
  }
}

function markCells(mark: Mark | null): TableRecord {
  return {
    tickedOn: mark?.doneOn ?? (mark?.unreadDoneOn || null), tickedEvidence: mark?.evidence ?? '', tickedBy: mark?.doneBy ?? '',
    waivedReason: mark?.waivedReason ?? '', waivedBy: mark?.waivedBy ?? '',
  };
}

function isEmptyMark(mark: Mark): boolean {
  return mark.doneOn === null && [mark.unreadDoneOn, mark.evidence, mark.doneBy, mark.waivedReason, mark.waivedBy].every((text) => text === '');
}
