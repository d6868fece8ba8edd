// The composition root: the only place where adapters are built and handed to the actions.
import { evidenceFromTables } from '../actions/evidence-from-tables';
import { LoggedTables } from '../actions/logged-tables';
import { tableMailQueue } from '../actions/queue-mail';
import type { StartingRows } from '../actions/set-up-workbook';
import { addDays } from '../domain/calendar/iso-date';
import type { Cell } from '../domain/table/record';
import { platformCompatibility } from '../google/compatibility/run-cases';
import { DriveDocuments } from '../google/documents/drive-documents';
import { triggerContinuation } from '../google/documents/trigger-continuation';
import { platformAnswerEraser } from '../google/forms/answer-eraser';
import { platformFormResponses, platformPrefilledLinks } from '../google/forms/form-responses';
import { platformFormWorkshop } from '../google/forms/form-workshop';
import { platformLineGateway } from '../google/line/line-gateway';
import { platformLineWebhook } from '../google/line/line-webhook';
import { platformMailer } from '../google/mail/platform-mailer';
import { documentNotebook, platformCaller, platformClock, platformFingerprints, scriptExclusive } from '../google/office/platform-office';
import { platformScreen } from '../google/screen/platform-screen';
import { driveOfficeFiles } from '../google/reports/drive-office-files';
import { platformStatusBoard } from '../google/status-board/platform-status-board';
import type { TabLayout } from '../google/layout/tab-layout';
import { cellToSheet } from '../google/tables/cell-values';
import { SheetTables } from '../google/tables/sheet-tables';
import { SheetWorkbook } from '../google/tables/sheet-workbook';
import { platformTriggers } from '../google/triggers/platform-triggers';
import { platformCustody } from '../google/upkeep/platform-custody';
import { platformUpkeep } from '../google/upkeep/platform-upkeep';
import { WORKBOOK_TABS } from '../google/workbook-layout';
import type { Custody } from '../ports/custody';
import type { CompatibilityCases } from '../ports/compatibility';
import type { Continuation, DocumentStore } from '../ports/documents';
import type { EvidenceReader } from '../ports/evidence';
import type { AnswerEraser, FormResponses, FormWorkshop, PrefilledLinks } from '../ports/forms';
import type { MailQueue } from '../ports/intake-mail';
import type { LineGateway, LineWebhook } from '../ports/line';
import type { Mailer } from '../ports/mailer';
import type { Caller, Clock, Exclusive, Fingerprints, Notebook } from '../ports/office';
import type { Screen } from '../ports/screen';
import type { OfficeFiles } from '../ports/office-files';
import type { StatusBoard } from '../ports/status-board';
import type { Tables } from '../ports/tables';
import type { Triggers } from '../ports/triggers';
import type { Upkeep } from '../ports/upkeep';
import type { Workbook } from '../ports/workbook';
import { startingRows } from './starting-rows';

/** Every port that an action may ask for. */
export interface App {
  readonly tables: Tables;
  /** The same tables, for what is logged besides: changes by hand, and the end of an action. */
  readonly logged: LoggedTables;
  readonly workbook: Workbook;
  readonly startingRows: readonly StartingRows[];
  readonly clock: Clock;
  readonly caller: Caller;
  readonly exclusive: Exclusive;
  readonly fingerprints: Fingerprints;
  readonly notebook: Notebook;
  readonly forms: FormWorkshop;
  readonly responses: FormResponses;
  readonly eraser: AnswerEraser;
  readonly links: PrefilledLinks;
  readonly mail: MailQueue;
  readonly documents: DocumentStore;
  readonly continuation: Continuation;
  readonly evidence: EvidenceReader;
  readonly mailer: Mailer;
  readonly line: LineGateway;
  readonly lineWebhook: LineWebhook;
  readonly triggers: Triggers;
  readonly statusBoard: StatusBoard;
  readonly upkeep: Upkeep;
  readonly custody: Custody;
  readonly screen: Screen;
  readonly files: OfficeFiles;
  readonly compatibility: CompatibilityCases;
}

/** The layout of the tab with this title; `undefined` where it is not ours. */
export function layoutTitled(title: string): TabLayout | undefined {
  return WORKBOOK_TABS.find((layout) => layout.title === title);
}

function titlesOf(table: string, column: string): { readonly tab: string; readonly header: string } {
  const layout = WORKBOOK_TABS.find(({ id }) => id === table);
  return { tab: layout?.title ?? table, header: layout?.columns.find(({ id }) => id === column)?.header ?? column };
}

/** A cell as it shows in its tab: labels for codes, days in พ.ศ. */
function shownIn(table: string, column: string, cell: Cell): string {
  const layout = WORKBOOK_TABS.find(({ id }) => id === table)?.columns.find(({ id }) => id === column);
  if (layout === undefined) return String(cell ?? '');
  if (layout.kind === 'tick') return cell === true ? 'ติ๊ก' : '';
  return String(cellToSheet(cell, layout));
}

/** Runs `work` with an app and writes what it changed into the log, however it ends. */
export function withApp<T>(work: (app: App) => T): T {
  const app = wireApp();
  try {
    return work(app);
  } finally {
    app.logged.settle(app.exclusive);
  }
}

/** The app over the bound spreadsheet; nothing is read until an action asks. */
export function wireApp(): App {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const timeZone = Session.getScriptTimeZone();
  const clock = platformClock(timeZone);
  const tables = new LoggedTables(new SheetTables(spreadsheet, WORKBOOK_TABS, () => { SpreadsheetApp.flush(); }, timeZone), { clock, caller: platformCaller, fingerprints: platformFingerprints, titles: titlesOf, shown: shownIn });
  const notebook = documentNotebook();
  const documents = new DriveDocuments(notebook);
  return {
    tables, logged: tables, clock, notebook,
    workbook: new SheetWorkbook(spreadsheet, WORKBOOK_TABS), startingRows: startingRows(),
    caller: platformCaller, exclusive: scriptExclusive(tables), fingerprints: platformFingerprints,
    forms: platformFormWorkshop(() => spreadsheet.getId()), responses: platformFormResponses(timeZone), links: platformPrefilledLinks, eraser: platformAnswerEraser(() => spreadsheet, timeZone),
    mail: tableMailQueue(tables, clock), evidence: evidenceFromTables(tables),
    documents, files: driveOfficeFiles(documents, { workbook: () => spreadsheet, layouts: WORKBOOK_TABS }), continuation: triggerContinuation,
    mailer: platformMailer, line: platformLineGateway(() => addDays(clock.today(), -1).replace(/-/g, '')), lineWebhook: platformLineWebhook,
    upkeep: platformUpkeep(() => spreadsheet), custody: platformCustody(() => spreadsheet.getId(), notebook),
    triggers: platformTriggers(() => spreadsheet, timeZone), statusBoard: platformStatusBoard(notebook), screen: platformScreen(() => spreadsheet, WORKBOOK_TABS),
    compatibility: platformCompatibility(notebook),
  };
}
