// The doctor: looks at every part of the installation, and repairs what can be repaired without a person's decision.
import { fiscalYearOf } from '../domain/calendar/fiscal-year';
import { holidaysEnteredFor } from '../domain/calendar/working-days';
import { DISPATCHER_NOTES, heartbeatOf } from '../domain/deadlines/heartbeat';
import { HOLIDAYS_TABLE, parseHolidays } from '../domain/deadlines/holiday-row';
import { DOCUMENT_REGISTER } from '../domain/documents/registered-document';
import { FORM_KEYS } from '../domain/forms/form-description';
import { LEDGER_TABLE } from '../domain/messages/ledger-row';
import { LINE_GROUP } from '../domain/messages/reminder-plan';
import { OUTBOX_TABLE } from '../domain/messages/outbox';
import { CONTACTS_TABLE, parseContacts } from '../domain/people/contact-row';
import { report, type CommandReport } from '../domain/report/command-report';
import { textOf, type TableRecord } from '../domain/table/record';
import { findingsOf, foreignHandlers, type Finding, type InstallationFacts, type PartId } from '../domain/upkeep/findings';
import type { DocumentStore } from '../ports/documents';
import type { FormWorkshop } from '../ports/forms';
import type { Fingerprints } from '../ports/office';
import type { Upkeep } from '../ports/upkeep';
import { CONTINUE_FORMS } from './build-forms';
import { checkChanges } from './check-changes';
import { CONTINUE_COMPATIBILITY } from './check-compatibility';
import { SEND_SOON } from './run-dispatcher';
import { CONTINUE_DOCUMENTS } from './produce-documents';
import { cellSentences, readReminderContext, type ReminderTables } from './reminder-context';
import { strayFiles } from './repair-documents';
import { lastGoodRun, repairTriggers, WANTED_HANDLERS, type TriggerApp } from './repair-triggers';

const TITLE = 'ตรวจระบบ';
/** Runs that a long piece of work leaves for a while. */
const PASSING_HANDLERS = [CONTINUE_DOCUMENTS, CONTINUE_FORMS, CONTINUE_COMPATIBILITY, SEND_SOON];

/** What the doctor needs. */
export interface DoctorApp extends ReminderTables, TriggerApp {
  readonly documents: DocumentStore;
  readonly fingerprints: Fingerprints;
  readonly upkeep: Upkeep;
  readonly forms: FormWorkshop;
}

/** Repairs that are other commands. */
export interface Repairs {
  readonly buildForms: () => CommandReport;
  readonly repairDocuments: () => CommandReport;
}

/** Every part judged; nothing is written. */
export function examineInstallation(app: DoctorApp): readonly Finding[] {
  return findingsOf(factsOf(app));
}

/** Repairs one part, or all (`null`) that the system can repair; what only a person can do is told. */
export function repairInstallation(app: DoctorApp, part: PartId | null, repairs: Repairs): CommandReport {
  const facts = factsOf(app);
  const wanted = findingsOf(facts).filter(({ id, state }) => state === 'wrong' && (part === null || part === id));
  const ends = wanted.filter(({ repair }) => repair !== '').map(({ id }) => repairPart(app, id, { facts, repairs }));
  const left = wanted.filter(({ repair }) => repair === '');
  return report(TITLE, {
    done: wanted.length === 0 ? ['ไม่มีสิ่งที่ต้องซ่อม'] : ends.flatMap(({ done }) => done),
    notDone: [...ends.flatMap(({ notDone }) => notDone), ...left.flatMap(({ sentences }) => sentences)], counts: { repaired: ends.length, left: left.length },
  });
}

function repairPart(app: DoctorApp, part: PartId, given: { readonly facts: InstallationFacts; readonly repairs: Repairs }): CommandReport {
  switch (part) {
    case 'triggers': return repairOwnTriggers(app, given.facts);
    case 'forms': return repairForms(app, given);
    default: return given.repairs.repairDocuments();
  }
}

function repairOwnTriggers(app: DoctorApp, facts: InstallationFacts): CommandReport {
  const isOwner = facts.owner === '' || facts.owner === facts.caller;
  const unwanted = new Set([...foreignHandlers(facts), ...(isOwner ? [] : WANTED_HANDLERS)]);
  const removed = app.triggers.list().filter(({ handler }) => unwanted.has(handler));
  removed.forEach(({ id }) => { app.triggers.remove(id); });
  const ended = isOwner ? repairTriggers(app) : report(TITLE, {});
  return { ...ended, done: [...(removed.length > 0 ? [`ลบรายการที่ไม่ต้องมี ${removed.length} รายการ`] : []), ...ended.done] };
}

/** Those that exist come first: building takes minutes and may be cut off. */
function repairForms(app: DoctorApp, { facts, repairs }: { readonly facts: InstallationFacts; readonly repairs: Repairs }): CommandReport {
  const closed = formRecords(app).filter((record) => !['open', 'lost'].includes(app.upkeep.formState(textOf(record, 'formId'))));
  closed.forEach((record) => {
    const formId = textOf(record, 'formId');
    app.forms.restore(formId);
    app.forms.open(formId)?.publish();
  });
  const opened = closed.map((record) => `เปิดรับคำตอบและเชื่อมกับสมุดงานแล้ว: ${textOf(record, 'title')}`);
  const isIncomplete = facts.forms.length < facts.formsWanted || facts.forms.some(({ state }) => state === 'unlinked'); // a new link puts a raw tab in front
  if (!isIncomplete) return report(TITLE, { done: opened });
  const built = repairs.buildForms();
  return { ...built, done: [...opened, ...built.done] };
}

function factsOf(app: DoctorApp): InstallationFacts {
  const context = readReminderContext(app);
  const { holidays } = parseHolidays(app.tables.read(HOLIDAYS_TABLE));
  const years = [...new Set(context.tracking.rows.map(({ duty }) => fiscalYearOf(duty.dueOn)))];
  const ledger = app.tables.read(LEDGER_TABLE);
  const lastPush = ledger.filter((record) => textOf(record, 'channel') === 'line' && textOf(record, 'recipient') === LINE_GROUP).at(-1) ?? {};
  const unsure = [...ledger, ...app.tables.read(OUTBOX_TABLE)].filter((record) => textOf(record, 'status') === 'unsure' && textOf(record, 'decision') === '');
  return {
    caller: app.caller.email(), owner: app.notebook.get(DISPATCHER_NOTES.owner) ?? '', wantedHandlers: WANTED_HANDLERS, passingHandlers: PASSING_HANDLERS,
    ownHandlers: app.triggers.list().map(({ handler }) => handler), heartbeat: heartbeatOf(lastGoodRun(app.notebook).at, app.clock.now()), consent: app.upkeep.consent(),
    forms: formRecords(app).map((record) => ({ title: textOf(record, 'title'), state: app.upkeep.formState(textOf(record, 'formId')) })), formsWanted: FORM_KEYS.length,
    yearsWithoutHolidays: years.filter((year) => !holidaysEnteredFor(year, holidays)),
    cellSentences: [...context.faults.filter((sentence) => !sentence.startsWith('ยังไม่ได้กรอกวันหยุด')), ...cellSentences(parseContacts(app.tables.read(CONTACTS_TABLE)).faults)],
    unsureMessages: unsure.length, lineRefusal: textOf(lastPush, 'status') === 'failed' ? textOf(lastPush, 'note') : '', failedDocuments: app.tables.read(DOCUMENT_REGISTER).filter((record) => textOf(record, 'status') === 'failed').length, editors: app.upkeep.editors(),
    strayDocuments: strayFiles(app).length, changes: checkChanges(app),
  };
}

function formRecords(app: DoctorApp): readonly TableRecord[] {
  return app.tables.read('form-register').filter((record) => textOf(record, 'formId') !== '');
}
