// Drafts of a kind of document from the office's tables: each table is read once.
import { TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { draftAgendas, draftPassAnnouncement, draftWorkingGroupOrder, type AnnouncementTables } from '../domain/documents/announcement-drafts';
import { DOCUMENT_REGISTER } from '../domain/documents/registered-document';
import { DOCUMENT_ISSUERS, WORKING_GROUP } from '../domain/documents/issuer';
import { draftLetters } from '../domain/documents/letter-drafts';
import { letterWording } from '../domain/documents/letter-wording';
import { draftMous } from '../domain/documents/mou-drafts';
import { MOU_FACTS, MOU_SIGNERS } from '../domain/documents/mou-facts';
import { PASSED_TABLE, passedTambons } from '../domain/documents/passed-tambon';
import type { Drafts } from '../domain/documents/wanted-document';
import { bringsLetter } from '../domain/documents/cover-letter';
import { ANSWERS_TABLE, parseFormAnswer } from '../domain/forms/form-answer';
import { NOMINATIONS_TABLE } from '../domain/nomination/nomination-row';
import type { Settings } from '../domain/settings/settings';
import { textOf, type TableRecord } from '../domain/table/record';
import type { Tables } from '../ports/tables';
import { draftReports } from './draft-reports';

/** Which documents of a kind are asked for. */
export interface DraftRequest {
  readonly kind: string;
  /** Obligation, where the kind answers several. */
  readonly topic: string;
  readonly period: string;
}

/** The settings tab by key. */
export function officeSettings(tables: Tables): Settings {
  return new Map(tables.read('settings').map((record) => [textOf(record, 'key'), textOf(record, 'value')]));
}

/** Every document of the kind that the tables call for, and what stands in the way. Throws RangeError for an unknown kind. */
export function draftDocuments(tables: Tables, settings: Settings, request: DraftRequest): Drafts {
  switch (request.kind) {
    case 'mou':
      return draftMous({
        targets: tables.read(TARGETS_TABLE), places: tables.read('places'), partners: tables.read('partners'),
        facts: tables.read(MOU_FACTS), signers: tables.read(MOU_SIGNERS),
      }, settings);
    case 'letter':
    case 'memo':
      return letters(tables, settings, { ...request, kind: request.kind });
    case 'agenda':
      return draftAgendas(announcementTables(tables), settings);
    case 'pass-announcement':
      return draftPassAnnouncement(announcementTables(tables), settings, tables.read(PASSED_TABLE));
    case 'working-group-order':
      return draftWorkingGroupOrder(announcementTables(tables), settings, tables.read(WORKING_GROUP));
    case 'monthly-report':
    case 'executive-summary':
      return draftReports(tables, settings, { kind: request.kind, period: request.period });
    default:
      throw new RangeError(`Cannot draft documents: kind ${request.kind} is unknown`);
  }
}

function letters(tables: Tables, settings: Settings, request: DraftRequest & { readonly kind: 'letter' | 'memo' }): Drafts {
  const wording = letterWording(request.topic);
  if (wording === undefined) return { drafts: [], faults: [`ไม่มีหนังสือนำส่งสำหรับภารกิจ “${request.topic}”`] };
  if (wording.topic === 'R22' && !/^\d{4}-(0[1-9]|1[0-2])$/.test(request.period)) return { drafts: [], faults: ['โปรดระบุเดือนของรายงานประจำเดือน'] };
  const drafts = draftLetters({
    targets: tables.read(TARGETS_TABLE), places: tables.read('places'), issuers: tables.read(DOCUMENT_ISSUERS),
    answered: wording.topic === 'R11' ? districtsWhosePlanStands(tables) : [],
    nominations: wording.list === 'proposed' ? tables.read(NOMINATIONS_TABLE) : [],
    passed: wording.list === 'passed' ? passedTambons(tables.read(PASSED_TABLE)) : [],
  }, settings, { kind: request.kind, wording, period: request.period });
  return wording.topic === 'R25' ? { ...drafts, faults: [...drafts.faults, ...announcementFaults(tables.read(DOCUMENT_REGISTER))] } : drafts;
}

/** The announcement (P3.2) comes before the letter that encloses it (P3.3); the letter is made all the same. */
function announcementFaults(register: readonly TableRecord[]): readonly string[] {
  const issued = register.filter((record) => textOf(record, 'kind') === 'pass-announcement' && textOf(record, 'status') === 'done');
  if (issued.length === 0) return ['ยังไม่มีประกาศรายชื่อตำบลที่ผ่านเกณฑ์ (แผน 3.2) ซึ่งต้องแนบหนังสือนี้ (แผน 3.3) โปรดจัดทำและลงนามประกาศก่อนส่งหนังสือ'];
  return issued.some((record) => textOf(record, 'signedOn') !== '') ? [] : ['ประกาศรายชื่อตำบลที่ผ่านเกณฑ์ยังไม่มีวันลงนามในทะเบียนเอกสาร โปรดลงนามและบันทึกสำเนาก่อนส่งหนังสือ'];
}

function districtsWhosePlanStands(tables: Tables): readonly string[] {
  return tables.read(ANSWERS_TABLE).flatMap((record) => {
    const answer = parseFormAnswer(record);
    const stands = answer?.form === 'plan' && bringsLetter(answer) && (answer.standing === 'accepted' || answer.standing === 'approved');
    return stands && answer.districtCode !== null ? [answer.districtCode] : [];
  });
}

function announcementTables(tables: Tables): AnnouncementTables {
  return { targets: tables.read(TARGETS_TABLE), places: tables.read('places'), issuers: tables.read(DOCUMENT_ISSUERS) };
}
