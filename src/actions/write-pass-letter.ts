// The letter to กรมฯ about the tambons that passed (P3.3, R25), with what goes along in one folder that the register links.
import { documentSetting } from '../domain/documents/document-settings';
import { safeName } from '../domain/documents/document-name';
import { passEnclosures } from '../domain/documents/enclosure';
import { PASSED_TABLE, passedTambons } from '../domain/documents/passed-tambon';
import { DOCUMENT_REGISTER, isPast } from '../domain/documents/registered-document';
import type { CommandReport } from '../domain/report/command-report';
import type { OfficeFiles } from '../ports/office-files';
import { officeSettings } from './draft-documents';
import { gatherInTime, leftUndone } from './gather-in-time';
import { generateDocuments, type GenerateRequest } from './generate-documents';
import { readRegister, type DocumentApp } from './produce-documents';

/** What the letter needs. */
export interface PassLetterApp extends DocumentApp {
  readonly files: OfficeFiles;
}

/** Makes the documents asked for; the letter of R25 with its enclosures. */
export function generateWithEnclosures(app: PassLetterApp, request: GenerateRequest): CommandReport {
  return request.topic === 'R25' && (request.kind === 'letter' || request.kind === 'memo') ? writePassLetter(app, { kind: request.kind }) : generateDocuments(app, request);
}

/** Makes the letter and gathers its enclosures; called again it adds what is missing and takes out what is outdated. The office's own files in the folder stay. */
export function writePassLetter(app: PassLetterApp, order: { readonly kind: 'letter' | 'memo' }): CommandReport {
  const letter = generateDocuments(app, { kind: order.kind, topic: 'R25', units: 'all' });
  if (letter.status === 'refused') return letter;
  const register = readRegister(app.tables).map(({ document }) => document);
  const { enclosures, outdated } = passEnclosures(register, passedTambons(app.tables.read(PASSED_TABLE)));
  const folder = [safeName(`เอกสารตำบลเข้มแข็ง ${documentSetting(officeSettings(app.tables), 'fiscal-year')}`, 40), 'สิ่งที่ส่งมาด้วย R25'];
  app.files.discard(folder, outdated);
  const gathering = gatherInTime(app, folder, enclosures);
  const url = app.files.folderUrl(folder);
  linkFolder(app, order.kind, url);
  const undone = leftUndone(gathering, enclosures.length);
  const enclosed = gathering.gathered - gathering.failed.length;
  return {
    ...letter, status: undone.length > 0 ? 'partly' : letter.status, done: [...letter.done, `สิ่งที่ส่งมาด้วย ${enclosed} ฉบับ (ประกาศ MOU และวาระของตำบลที่ผ่าน): ${url}`],
    notDone: [...letter.notDone, ...undone], counts: { ...letter.counts, enclosed },
  };
}

/** The register's row of the letter that stands gets the folder's link. */
function linkFolder(app: PassLetterApp, kind: string, url: string): void {
  app.exclusive.run(() => {
    const row = readRegister(app.tables).find(({ document }) => document.kind === kind && document.topic === 'R25' && !isPast(document));
    if (row !== undefined) app.tables.update(DOCUMENT_REGISTER, [{ index: row.index, cells: { enclosuresUrl: url } }]);
  });
}
