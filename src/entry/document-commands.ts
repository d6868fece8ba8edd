// Menu and dialog commands about documents.
import { checkTemplates as checkTemplatesAction } from '../actions/check-templates';
import { continueDocuments as continueDocumentsAction } from '../actions/continue-documents';
import { generateDocuments } from '../actions/generate-documents';
import { makeFreshTemplate as makeFreshTemplateAction, makeTemplates as makeTemplatesAction } from '../actions/make-templates';
import { prepareMouFacts as prepareMouFactsAction } from '../actions/prepare-mou-facts';
import { recordSignedCopy as recordSignedCopyAction, type SignedCopy } from '../actions/record-signed-copy';
import { repairDocuments as repairDocumentsAction } from '../actions/repair-documents';
import { shareDistrictFolders as shareDistrictFoldersAction } from '../actions/share-district-folders';
import { generateWithEnclosures } from '../actions/write-pass-letter';
import { parsePeriod } from '../domain/documents/period';
import type { CommandReport } from '../domain/report/command-report';
import { command, unattended } from './command';
import { sentTexts, sentUnits } from './sent-texts';

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
  return command('จัดทำ MOU', (app) => generateDocuments(app, { kind: 'mou', units: sentUnits(choice) }));
}

/** Makes ประกาศวาระตำบลเข้มแข็ง of all confirmed tambons, or of those chosen. */
export function generateAgendas(choice?: ChosenUnits): CommandReport {
  return command('จัดทำประกาศวาระ', (app) => generateDocuments(app, { kind: 'agenda', units: sentUnits(choice) }));
}

/** Makes the cover letters of an obligation. */
export function generateLetters(choice: LetterChoice): CommandReport {
  const { kind, topic, period } = sentTexts(choice, ['kind', 'topic', 'period']);
  return command('จัดทำหนังสือนำส่ง', (app) => generateWithEnclosures(app, { kind: kind === 'memo' ? 'memo' : 'letter', topic, period: parsePeriod(period), units: sentUnits(choice) }));
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

/** Makes a fresh template of one kind beside the one in use. */
export function makeFreshTemplate(choice: { readonly kind: string }): CommandReport {
  return command('สร้างแม่แบบชุดใหม่', (app) => makeFreshTemplateAction(app, sentTexts(choice, ['kind'])));
}

/** Checks the templates without making anything. */
export function checkTemplates(): CommandReport {
  return command('ตรวจแม่แบบเอกสาร', (app) => checkTemplatesAction(app));
}

/** Finds what interrupted runs left and finishes what they began. */
export function repairDocuments(): CommandReport {
  return command('ซ่อมเอกสาร', (app) => repairDocumentsAction(app));
}

/** Records letter number and date, signed copy and its day. */
export function recordSignedCopy(copy: SignedCopy): CommandReport {
  return command('บันทึกสำเนาที่ลงนาม', (app) => recordSignedCopyAction(app, sentTexts(copy, ['id', 'letterNumber', 'letterDate', 'signedUrl', 'signedOn'])));
}

/** Shares each district's folder with its contacts; unconfirmed it only says who would get what. */
export function shareDistrictFolders(confirmation?: { readonly confirmed: boolean }): CommandReport {
  return command('แบ่งปันโฟลเดอร์ให้อำเภอ', (app) => shareDistrictFoldersAction(app, { confirmed: confirmation?.confirmed === true }));
}
