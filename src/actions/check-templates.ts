// Checking every template without making anything.
import { DOCUMENT_KINDS } from '../domain/documents/document-kind';
import { report, type CommandReport } from '../domain/report/command-report';
import { checkedTemplate } from './generate-documents';
import type { DocumentApp } from './produce-documents';

/** The faults of the office's templates, each with what was most likely meant. */
export function checkTemplates(app: DocumentApp): CommandReport {
  const done: string[] = [];
  const notDone: string[] = [];
  let sound = 0;
  for (const kind of DOCUMENT_KINDS) {
    const checked = checkedTemplate(app, kind);
    if ('reasons' in checked) notDone.push(...checked.reasons);
    else {
      sound += 1;
      done.push(`แม่แบบ${kind.title} ใช้ได้`);
    }
  }
  return report('ตรวจแม่แบบเอกสาร', { done, notDone, counts: { sound, faulty: DOCUMENT_KINDS.length - sound } });
}
