// The daily run: what the Forms received and no trigger brought is taken in first, so that nobody is reminded of what they sent; documents left over are made and Forms brought up to date after the messages.
import type { CommandReport } from '../domain/report/command-report';
import { refreshForms, type BuildFormsApp } from './build-forms';
import type { DispatcherApp } from './dispatch-context';
import { runDispatcher } from './run-dispatcher';
import { resumeDocuments } from './continue-documents';
import type { DocumentApp } from './produce-documents';
import { tellDistricts } from './tell-districts';
import { sweepResponses, type IntakeApp } from './take-in-responses';
import { withdrawDocuments } from './withdraw-documents';

/** Sweeps the Forms, sends what is due, then goes on with documents left over; nothing of the one keeps the other from being done. */
export function runDay(app: DispatcherApp & IntakeApp & DocumentApp & BuildFormsApp): CommandReport {
  const notes = sweep(app);
  const kept = guarded('ยกเลิกเอกสารที่ไม่ต้องใช้แล้ว', () => { withdrawDocuments(app); return []; });
  const untold = guarded('แจ้งเอกสารใหม่ให้อำเภอ', () => { tellDistricts(app); return []; });
  const ended = runDispatcher(app);
  const documents = guarded('จัดทำเอกสารที่ค้าง', () => resumeDocuments(app));
  const forms = guarded('ปรับปรุงแบบฟอร์ม', () => refreshForms(app));
  const more = [...notes, ...kept, ...untold, ...documents, ...forms];
  return more.length === 0 || ended.status === 'refused' ? ended : { ...ended, status: 'partly', notDone: [...ended.notDone, ...more] };
}

/** Sentences of what was not done; a fault becomes one, so that messages go out whatever documents meet. */
function guarded(what: string, deed: () => readonly string[]): readonly string[] {
  try {
    return deed();
  } catch (fault) {
    return [`${what}ไม่สำเร็จ: ${fault instanceof Error ? fault.message : String(fault)}`];
  }
}

function sweep(app: IntakeApp): readonly string[] {
  const swept = sweepResponses(app);
  return swept.ok ? swept.value.unread : swept.reason;
}
