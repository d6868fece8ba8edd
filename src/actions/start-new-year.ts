// Starts the proposed fiscal year: the old year is archived, its targets become past targets, its tables are emptied, dates and settings change. Interrupted, the next call goes on.
import { ARCHIVES_TABLE } from '../domain/archive/archive-row';
import { fiscalYearOf, type FiscalYear } from '../domain/calendar/fiscal-year';
import { formatThaiDate } from '../domain/calendar/thai-date';
import { parseThaiDate } from '../domain/calendar/thai-date-parse';
import { holidaysEnteredFor } from '../domain/calendar/working-days';
import { placeNames } from '../domain/documents/place-names';
import { standingTargets } from '../domain/documents/standing-target';
import { DOCUMENT_REGISTER } from '../domain/documents/registered-document';
import { safeName } from '../domain/documents/document-name';
import { TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { HOLIDAYS_TABLE, parseHolidays } from '../domain/deadlines/holiday-row';
import { formatObligation, OBLIGATIONS_TABLE, parseObligations } from '../domain/deadlines/obligation-row';
import { ANSWERS_TABLE } from '../domain/forms/form-answer';
import { FORM_KEYS } from '../domain/forms/form-description';
import { NOMINATIONS_TABLE } from '../domain/nomination/nomination-row';
import { parsePastTargets, PAST_TARGETS_TABLE } from '../domain/nomination/past-target-row';
import { acceptProposal, NEXT_YEAR_TABLE } from '../domain/programme/next-year-plan';
import { CHANGE_HEADS } from '../domain/programme/year-board';
import { OUTBOX_TABLE } from '../domain/messages/outbox';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { textOf, type TableRecord } from '../domain/table/record';
import type { FormWorkshop, LiveForm } from '../ports/forms';
import type { Caller, Clock, Exclusive, Notebook } from '../ports/office';
import type { OfficeFiles } from '../ports/office-files';
import type { RecordChange, Tables } from '../ports/tables';
import { alone, BUSY } from './alone';
import { readFormBook } from './form-books';
import { proposedYear, startedProposal, yearChanges, yearWarnings } from './read-new-year';
import { fiscalYearOfOffice, readSettings } from './selection-office';

const TITLE = 'เริ่มปีงบประมาณใหม่';
const NEXT_STEP = 'ขั้นต่อไป: เรียกเมนู สร้างแบบฟอร์ม แล้วเรียก สร้างตารางติดตามใหม่';
/** What belongs to one year alone. People, places, partners, settings, templates, issuers, criteria and past targets stay. */
const YEAR_TABLES = [
  'nominations', 'findings', 'allocation', 'targets', 'department-list', 'sendings', 'mou-facts', 'mou-signers', 'document-register', 'tracking', 'answers', 'answer-history', 'message-ledger', 'message-preview',
  'form-register', 'channels', 'plan-activities', 'monthly-results', 'report-status', 'compilation', 'partner-contributions', 'attendance', 'lessons', 'evaluation-scores', 'evaluation-results', 'evaluation-details', 'publicity',
] as const;

/** What starting needs. */
export interface NewYearApp {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly caller: Caller;
  readonly exclusive: Exclusive;
  readonly notebook: Notebook;
  readonly files: OfficeFiles;
  readonly forms: FormWorkshop;
}

/** Starts the year of the proposal once it is confirmed; unconfirmed it only says what would happen. */
export function startNewYear(app: NewYearApp, order: { readonly confirmed: boolean }): CommandReport {
  const present = fiscalYearOfOffice(readSettings(app.tables));
  const year = proposedYear(app.tables);
  if (year === null) return order.confirmed && startedProposal(app.tables) ? endTurn(app, present) : refusal(TITLE, ['ยังไม่มีข้อเสนอปีใหม่ โปรดเสนอปีใหม่แล้วตรวจวันที่ก่อน']);
  const { rules } = parseObligations(app.tables.read(OBLIGATIONS_TABLE));
  const accepted = acceptProposal(rules, app.tables.read(NEXT_YEAR_TABLE), year);
  if (accepted.faults.length > 0) return refusal(TITLE, accepted.faults.slice(0, 10));
  if (!order.confirmed) return preview(app, present, year);
  // Closed first: nothing can be answered between the archive and the new year.
  const forms = formsOf(app, present);
  forms.forEach(({ form }) => { form.close(); });
  const archive = isPlayed(app.tables, forms) ? archiveYear(app, present, forms.map(({ id }) => id)) : notedArchive(app, present).url;
  const ended = app.exclusive.run(() => turnYear(app, { present, year, accepted, archive, forms }));
  return ended?.value ?? refusal(TITLE, ['มีผู้อื่นกำลังบันทึกอยู่ โปรดรอสักครู่แล้วลองอีกครั้ง ข้อมูลที่เก็บเข้าคลังแล้วไม่หาย']);
}

interface Turn {
  readonly present: number;
  readonly year: FiscalYear;
  readonly accepted: ReturnType<typeof acceptProposal>;
  /** Address of the archive; `null` where the year was never worked on, as at a first start in a later year. */
  readonly archive: string | null;
  readonly forms: readonly YearForm[];
}

/** A Form of the year that ends. */
interface YearForm {
  readonly id: string;
  readonly form: LiveForm;
}

/** A start that was broken off after the year had changed and before its proposal was taken away: nothing else is left to do. */
function endTurn(app: NewYearApp, year: number): CommandReport {
  return alone(app, TITLE, () => {
    if (startedProposal(app.tables)) app.tables.replace(NEXT_YEAR_TABLE, []);
    return report(`${TITLE} ${year}`, { done: [`ปีงบประมาณ ${year} เริ่มไปแล้วในครั้งก่อนที่หยุดกลางคัน ครั้งนี้ล้างข้อเสนอที่ค้างอยู่`, NEXT_STEP], counts: { fiscalYear: year } });
  });
}

/** Each step leaves the same when done twice; the year itself changes last, so that a broken-off turn is done again from the start. */
function turnYear(app: NewYearApp, { present, year, accepted, archive, forms }: Turn): CommandReport {
  const moved = keepPastTargets(app.tables, present);
  if (archive !== null) recordArchive(app, present, [{ what: `สมุดงานปีงบประมาณ ${present} พร้อมคำตอบดิบ`, url: archive }, ...forms.map(({ id, form }) => ({ what: `แบบฟอร์มและคำตอบ ${form.title()}`, url: `https://docs.google.com/forms/d/${id}/edit` }))]);
  const records = app.tables.read(OBLIGATIONS_TABLE);
  const rules = new Map(accepted.rules.map((rule) => [rule.id, rule]));
  app.tables.update(OBLIGATIONS_TABLE, records.flatMap((record, index): readonly RecordChange[] => {
    const rule = rules.get(textOf(record, 'id'));
    if (rule === undefined) return [];
    const { opensOn = null, dueOn = null, until = null, sendBy = null } = formatObligation(rule);
    return [{ index, cells: { opensOn, dueOn, until, sendBy } }];
  }));
  writeSettings(app.tables, accepted.settings);
  app.files.removeRawTabs(forms.map(({ id }) => id));
  app.tables.replace(OUTBOX_TABLE, app.tables.read(OUTBOX_TABLE).filter((record) => !isSent(record)));
  for (const table of YEAR_TABLES) app.tables.replace(table, []);
  app.tables.flush();
  writeSettings(app.tables, { 'fiscal-year': String(year) });
  app.tables.replace(NEXT_YEAR_TABLE, []);
  const { holidays } = parseHolidays(app.tables.read(HOLIDAYS_TABLE));
  return report(`${TITLE} ${year}`, {
    done: [
      archive === null ? `ปี ${present} ยังไม่มีข้อมูล จึงไม่มีคลังของปีนั้น` : `เก็บสมุดงานปี ${present} ไว้ที่ ${archive}`, `ตำบลเป้าหมายปี ${present} จำนวน ${moved} ตำบล ย้ายเข้าทะเบียนเป้าหมายปีก่อน`, `ปิดรับคำตอบแบบฟอร์มปี ${present} จำนวน ${forms.length} แบบ คำตอบดิบอยู่ในคลัง`,
      `เริ่มปีงบประมาณ ${year} แล้ว ผู้ติดต่อ พื้นที่ ภาคี แม่แบบ และเกณฑ์ประเมินยังอยู่`, NEXT_STEP,
    ],
    notDone: holidaysEnteredFor(year, holidays) ? [] : [`ยังไม่มีวันหยุดของปีงบประมาณ ${year} โปรดกรอกแท็บวันหยุด`],
    counts: { fiscalYear: year, pastTargets: moved, formsClosed: forms.length },
  });
}

function preview(app: NewYearApp, present: number, year: FiscalYear): CommandReport {
  return report(TITLE, {
    done: yearChanges(app, { present, proposed: year }).map(({ what, text }) => `${CHANGE_HEADS[what]}: ${text}`), notDone: ['ยังไม่ได้เริ่มปีใหม่ รอการยืนยัน', ...yearWarnings(app.tables, year)],
    counts: { fiscalYear: year, pastTargets: standingTargets(app.tables.read(TARGETS_TABLE)).length },
  });
}

/** The archive of the year: a new file, tab by tab; its address is noted once every tab is there. One of an earlier day is not used again: the year may have gone on since. */
function archiveYear(app: NewYearApp, year: number, formIds: readonly string[]): string {
  const today = app.clock.today();
  const noted = notedArchive(app, year);
  if (noted.day === today && noted.url !== null) return noted.url;
  const { url } = app.files.archiveTabs({ folder: [safeName(`เอกสารตำบลเข้มแข็ง ${year}`, 40)], name: `คลังสมุดงานตำบลเข้มแข็ง ปีงบประมาณ ${year} (${formatThaiDate(today, 'short')})` }, formIds);
  app.notebook.set(`archive.${year}`, `${today} ${url}`);
  return url;
}

/** The archive that an earlier call finished, and when. */
function notedArchive(app: NewYearApp, year: number): { readonly day: string; readonly url: string | null } {
  const [day = '', url = null] = (app.notebook.get(`archive.${year}`) ?? '').split(' ');
  return { day, url };
}

function keepPastTargets(tables: Tables, year: number): number {
  const places = placeNames(tables.read('places'));
  const known = new Set(parsePastTargets(tables.read(PAST_TARGETS_TABLE)).map(({ fiscalYear, tambonCode }) => `${fiscalYear}/${tambonCode}`));
  const targets = standingTargets(tables.read(TARGETS_TABLE));
  tables.append(PAST_TARGETS_TABLE, targets.filter(({ tambonCode }) => !known.has(`${year}/${tambonCode}`)).map(({ tambonCode, districtCode }): TableRecord => ({
    fiscalYear: String(year), district: places.get(districtCode)?.district ?? '', tambon: places.get(tambonCode)?.tambon ?? '', tambonCode, match: `ตรงกับตำบล${places.get(tambonCode)?.tambon ?? tambonCode}`,
  })));
  return targets.length;
}

/** A row a file that holds people's data: when it falls due, the file itself is what is purged. */
function recordArchive(app: NewYearApp, year: number, files: readonly { readonly what: string; readonly url: string }[]): void {
  const known = new Set(app.tables.read(ARCHIVES_TABLE).map((record) => textOf(record, 'url')));
  const kept = parseThaiDate(readSettings(app.tables).get('data-kept-until') ?? '');
  app.tables.append(ARCHIVES_TABLE, files.filter(({ url }) => !known.has(url)).map(({ what, url }): TableRecord => ({
    fiscalYear: String(year), what, url, personalData: 'ชื่อ ตำแหน่ง โทรศัพท์สำนักงาน และอีเมลของผู้ให้ข้อมูล ผู้ลงนาม และผู้ติดต่อ',
    archivedOn: app.clock.today(), archivedBy: app.caller.email(), keptUntil: kept.ok ? kept.value : null, state: kept.ok ? 'kept' : 'no-date', purgedOn: null,
  })));
}

function formsOf(app: NewYearApp, year: number): readonly YearForm[] {
  return FORM_KEYS.flatMap((key) => {
    const id = readFormBook(app.notebook, year, key)?.formId ?? '';
    const form = id === '' ? null : app.forms.open(id);
    return form === null ? [] : [{ id, form }];
  });
}

/** Whether anything of the year is worth keeping: proposals, answers, targets, documents, or responses not yet taken in. */
function isPlayed(tables: Tables, forms: readonly YearForm[]): boolean {
  const hasRecords = (table: string): boolean => tables.read(table).some((record) => Object.values(record).some((cell) => cell !== null && cell !== '' && cell !== false));
  return [NOMINATIONS_TABLE, ANSWERS_TABLE, TARGETS_TABLE, DOCUMENT_REGISTER].some(hasRecords) || forms.some(({ form }) => form.hasResponses());
}

/** A mail that went out, or never can, has nothing left to do in the new year. */
function isSent(record: TableRecord): boolean {
  return ['sent', 'failed'].includes(textOf(record, 'status'));
}

function writeSettings(tables: Tables, values: Readonly<Record<string, string>>): void {
  tables.update('settings', tables.read('settings').flatMap((record, index): readonly RecordChange[] => {
    const value = values[textOf(record, 'key')];
    return value === undefined || value === textOf(record, 'value') ? [] : [{ index, cells: { value } }];
  }));
}

/** Marks what has come to the end of its retention and lists it; deleting is a person's act. */
export function listRetention(app: Pick<NewYearApp, 'tables' | 'clock' | 'exclusive'>): CommandReport {
  const title = 'ตรวจกำหนดเก็บข้อมูลส่วนบุคคล';
  const ended = app.exclusive.run(() => {
    const today = app.clock.today();
    const records = app.tables.read(ARCHIVES_TABLE);
    const stateOf = (record: TableRecord): string => (textOf(record, 'keptUntil') === '' ? 'no-date' : textOf(record, 'keptUntil') < today ? 'due' : 'kept');
    app.tables.update(ARCHIVES_TABLE, records.flatMap((record, index): readonly RecordChange[] => (textOf(record, 'url') === '' || stateOf(record) === textOf(record, 'state') ? [] : [{ index, cells: { state: stateOf(record) } }])));
    const open = records.filter((record) => textOf(record, 'url') !== '' && textOf(record, 'purgedOn') === '');
    const due = open.filter((record) => stateOf(record) === 'due');
    const undated = open.filter((record) => stateOf(record) === 'no-date');
    const idle = app.tables.read('contacts').filter((record) => textOf(record, 'email') !== '' && record['active'] !== true).length;
    return report(title, {
      done: [`คลังปีก่อน ${open.length} รายการ ครบกำหนดลบ ${due.length}`, ...(idle > 0 ? [`ผู้ติดต่อที่เลิกใช้งานแล้ว ${idle} คน ลบแถวออกจากแท็บผู้ติดต่อได้`] : [])],
      notDone: [...due.map((record) => `ครบกำหนดลบ: ${textOf(record, 'what')} ${textOf(record, 'url')} เมื่อลบแล้วกรอกวันที่ในช่อง ลบแล้วเมื่อ`), ...undated.map((record) => `ยังไม่กำหนดวันเก็บถึง: ${textOf(record, 'what')}`)],
      counts: { due: due.length, undated: undated.length, idleContacts: idle, fiscalYear: fiscalYearOf(today) },
    });
  });
  return ended?.value ?? refusal(title, [BUSY]);
}
