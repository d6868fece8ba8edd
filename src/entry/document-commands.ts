// Menu and dialog commands about documents.
import { checkTemplates as checkTemplatesAction } from '../actions/check-templates';
import { continueDocuments as continueDocumentsAction } from '../actions/continue-documents';
import { generateDocuments } from '../actions/generate-documents';
import { makeFreshTemplate as makeFreshTemplateAction, makeTemplates as makeTemplatesAction } from '../actions/make-templates';
import { prepareMouFacts as prepareMouFactsAction } from '../actions/prepare-mou-facts';
import { recordSignedCopy as recordSignedCopyAction, type SignedCopy } from '../actions/record-signed-copy';
import { repairDocuments as repairDocumentsAction } from '../actions/repair-documents';
import { shareDistrictFolders as shareDistrictFoldersAction } from '../actions/share-district-folders';
import { DOCUMENT_KIND_LABELS } from '../domain/documents/document-kind';
import { LETTER_WORDINGS } from '../domain/documents/letter-wording';
import { parsePeriod } from '../domain/documents/period';
import { refusal, type CommandReport } from '../domain/report/command-report';
import { ask, askAll } from './ask';
import { command, unattended } from './command';

/** Units that a person chose, by code; all where nothing was chosen. */
export interface ChosenUnits {
  readonly units?: 'all' | readonly string[];
}

/** Which cover letter a person asked for. */
export interface LetterChoice extends ChosenUnits {
  /** `letter`: หนังสือภายนอก; `memo`: บันทึกข้อความ. */
  readonly kind?: 'letter' | 'memo';
  /** Obligation: R03, R10, R11, R15, R16, R22, R25. */
  readonly topic: string;
  /** `YYYY-MM` or `1/2568`, for R22. */
  readonly period?: string;
}

/** Prepares the rows of MOU facts and signers for people to fill. */
export function prepareMouFacts(): CommandReport {
  return command('เตรียมข้อมูล MOU', (app) => prepareMouFactsAction(app));
}

/** Makes the MOUs of all confirmed tambons, or of those chosen. */
export function generateMous(choice?: ChosenUnits): CommandReport {
  return command('จัดทำ MOU', (app) => generateDocuments(app, { kind: 'mou', units: unitsOf(choice) }));
}

/** Makes ประกาศวาระตำบลเข้มแข็ง of all confirmed tambons, or of those chosen. */
export function generateAgendas(choice?: ChosenUnits): CommandReport {
  return command('จัดทำประกาศวาระ', (app) => generateDocuments(app, { kind: 'agenda', units: unitsOf(choice) }));
}

/** Makes the cover letters of an obligation; asks which where nothing is given. */
export function generateLetters(choice?: LetterChoice): CommandReport {
  const title = 'จัดทำหนังสือนำส่ง';
  const chosen = choice ?? askLetter(title);
  return command(title, (app) => (chosen === null ? cancelled(title)
    : generateDocuments(app, { kind: chosen.kind ?? 'letter', topic: chosen.topic, period: parsePeriod(chosen.period ?? ''), units: unitsOf(chosen) })));
}

/** Makes the order appointing the working group (R19). */
export function generateWorkingGroupOrder(): CommandReport {
  return command('จัดทำคำสั่งคณะทำงาน', (app) => generateDocuments(app, { kind: 'working-group-order', units: 'all' }));
}

/** Makes the announcement of the tambons that passed (R24). */
export function generatePassAnnouncement(): CommandReport {
  return command('จัดทำประกาศผ่านเกณฑ์', (app) => generateDocuments(app, { kind: 'pass-announcement', units: 'all' }));
}

/** Goes on with documents left over; called by its time trigger. */
export function continueDocuments(): CommandReport {
  return unattended('จัดทำเอกสารที่ค้าง', (app) => continueDocumentsAction(app));
}

/** Makes the templates that the office lacks. */
export function makeTemplates(): CommandReport {
  return command('สร้างแม่แบบเอกสาร', (app) => makeTemplatesAction(app));
}

/** Makes a fresh template of one kind beside the one in use; asks which where nothing is given. */
export function makeFreshTemplate(choice?: { readonly kind: string }): CommandReport {
  const title = 'สร้างแม่แบบชุดใหม่';
  const kind = choice?.kind ?? ask(title, `ชนิดของแม่แบบ:\n${DOCUMENT_KIND_LABELS.map(({ code, label }) => `${code} = ${label}`).join('\n')}`);
  return command(title, (app) => (kind === null ? cancelled(title) : makeFreshTemplateAction(app, { kind })));
}

/** Checks the templates without making anything. */
export function checkTemplates(): CommandReport {
  return command('ตรวจแม่แบบเอกสาร', (app) => checkTemplatesAction(app));
}

/** Finds what interrupted runs left and finishes what they began. */
export function repairDocuments(): CommandReport {
  return command('ซ่อมเอกสาร', (app) => repairDocumentsAction(app));
}

/** Records letter number and date, signed copy and its day; asks where nothing is given. */
export function recordSignedCopy(copy?: SignedCopy): CommandReport {
  const title = 'บันทึกสำเนาที่ลงนาม';
  const given = copy ?? askAll(title, {
    id: 'เลขทะเบียนเอกสาร เช่น D0007', letterNumber: 'เลขที่หนังสือ (เว้นว่างได้)', letterDate: 'ลงวันที่ เช่น 23/12/2567 (เว้นว่างได้)',
    signedUrl: 'ลิงก์สำเนาที่ลงนาม (เว้นว่างได้)', signedOn: 'วันลงนาม เช่น 23/12/2567 (เว้นว่างได้)',
  });
  return command(title, (app) => (given === null ? cancelled(title) : recordSignedCopyAction(app, given)));
}

/** Shares each district's folder with its contacts; the first call shows who would get what, the person confirms. */
export function shareDistrictFolders(confirmation?: { readonly confirmed: boolean }): CommandReport {
  const title = 'แบ่งปันโฟลเดอร์ให้อำเภอ';
  if (confirmation !== undefined) return command(title, (app) => shareDistrictFoldersAction(app, confirmation));
  const shown = command(title, (app) => shareDistrictFoldersAction(app, { confirmed: false }));
  const answer = ask(title, `${shown.notDone.join('\n')}\n\nพิมพ์ ยืนยัน เพื่อแบ่งปัน`);
  return answer === 'ยืนยัน' ? command(title, (app) => shareDistrictFoldersAction(app, { confirmed: true })) : shown;
}

function askLetter(title: string): LetterChoice | null {
  const answers = askAll(title, {
    topic: `ภารกิจ:\n${LETTER_WORDINGS.map((wording) => `${wording.topic} = ${wording.title}`).join('\n')}`,
    kind: '1 = หนังสือภายนอก, 2 = บันทึกข้อความ (เว้นว่าง = 1)', period: 'เดือน เช่น 1/2568 (เฉพาะ R22 เว้นว่างได้)',
  });
  if (answers === null) return null;
  return { topic: answers.topic.toUpperCase(), kind: answers.kind === '2' ? 'memo' : 'letter', period: answers.period };
}

function cancelled(title: string): CommandReport {
  return refusal(title, ['ยกเลิกแล้ว ไม่มีการเปลี่ยนแปลง']);
}

function unitsOf(choice: ChosenUnits | undefined): 'all' | readonly string[] {
  // A menu passes nothing; a dialog passes codes.
  return choice?.units ?? 'all';
}
