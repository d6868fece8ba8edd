// What one run of the dispatcher works with: the planned sources, the open ledger, the frame of its mails.
import type { UnitCode } from '../domain/deadlines/duty';
import { isOpen } from '../domain/deadlines/tracking';
import type { DigestFrame } from '../domain/messages/digest-frame';
import type { MessageLinks } from '../domain/messages/message-links';
import { recipientsOf, unitsWithoutRecipient } from '../domain/messages/recipients';
import type { ReminderSources } from '../domain/messages/reminder-plan';
import { headText, type ChainHead } from '../domain/upkeep/change-log';
import { CONTACTS_TABLE, parseContacts } from '../domain/people/contact-row';
import type { Continuation } from '../ports/documents';
import type { LineGateway } from '../ports/line';
import type { StatusBoard } from '../ports/status-board';
import type { Mailer } from '../ports/mailer';
import type { Caller, Exclusive, Fingerprints, Notebook } from '../ports/office';
import { refreshStatusBoard } from './refresh-status-board';
import { refreshMessageLinks, type LinkApp } from './refresh-message-links';
import { readChangeHead } from './check-changes';
import { LedgerBook } from './ledger-book';
import { knownRecipientKey } from './ledger-recipients';
import { cellSentences, readReminderContext, type ReminderContext, type ReminderTables } from './reminder-context';

/** Everything the dispatcher needs of the outside. */
export interface DispatcherApp extends ReminderTables, LinkApp {
  readonly caller: Caller;
  readonly exclusive: Exclusive;
  readonly fingerprints: Fingerprints;
  readonly notebook: Notebook;
  readonly mailer: Mailer;
  readonly continuation: Continuation;
  readonly line: LineGateway;
  /** Left out where the office has no board. */
  readonly statusBoard?: StatusBoard;
}

/** The open context of one run. */
export interface DispatchContext {
  readonly reminder: ReminderContext;
  readonly book: LedgerBook;
  readonly faults: readonly string[];
  /** The end of the change log as the run began; the province's mails carry it. */
  readonly changes: ChainHead;
  /** The sources of a plan, with the ledger as it stands now. */
  sources(): ReminderSources;
  frame(lineNote: string, isProvince: boolean): DigestFrame;
}

/** What opening needs. */
export type OpeningApp = Pick<DispatcherApp, 'tables' | 'clock' | 'evidence' | 'fingerprints' | 'notebook' | 'links' | 'workbook' | 'statusBoard'>;

/** Opens the context: one read a table; the status board shows the same state as the messages that link to it. */
export function openDispatch(app: OpeningApp): DispatchContext {
  const reminder = readReminderContext(app);
  const book = new LedgerBook(app.tables, knownRecipientKey(app) ?? undefined);
  const contacts = parseContacts(app.tables.read(CONTACTS_TABLE));
  const recipients = recipientsOf(contacts.contacts);
  const { links, problem } = openLinks(app, reminder);
  const { rows } = reminder.tracking;
  const changes = readChangeHead(app.tables);
  const lonely = unitsWithoutRecipient([...new Set<UnitCode>(rows.filter(isOpen).map(({ duty }) => duty.unit))], recipients);
  return {
    reminder, book, changes,
    faults: [
      ...(problem === '' ? [] : [problem]), ...reminder.faults, ...cellSentences([...contacts.faults, ...book.faults]),
      ...lonely.map((unit) => `${reminder.unitNames.get(unit) ?? unit} ยังไม่มีผู้รับอีเมล โปรดเพิ่มในแท็บผู้ติดต่อ`),
    ],
    sources: () => ({
      today: reminder.today, startsOn: reminder.settings.remindFrom ?? reminder.today, rows, recipients, links, documents: reminder.documents,
      told: book.told(), settings: reminder.settings, unitNames: reminder.unitNames,
    }),
    frame: (lineNote, isProvince) => ({ officeName: reminder.officeName, statusBoardUrl: links.statusBoard, workbookUrl: isProvince ? links.workbook : '', lineNote, changeNote: isProvince ? headText(changes) : '' }),
  };
}

function openLinks(app: OpeningApp, reminder: ReminderContext): { readonly links: MessageLinks; readonly problem: string } {
  const board = refreshStatusBoard(app, reminder);
  const first = reminder.dutyContext.districts[0];
  const districtName = first === undefined ? '' : (reminder.unitNames.get(first) ?? '').replace(/^อำเภอ/, '');
  return { links: refreshMessageLinks(app, { fiscalYear: reminder.fiscalYear, districtName, statusBoard: board.url }), problem: board.problem };
}
