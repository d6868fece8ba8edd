// Reads how far an office is set up.
import { holidaysEnteredFor } from '../domain/calendar/working-days';
import { toFiscalYear } from '../domain/calendar/fiscal-year';
import { HOLIDAYS_TABLE, parseHolidays } from '../domain/deadlines/holiday-row';
import { DISPATCHER_NOTES } from '../domain/deadlines/heartbeat';
import { DOCUMENT_KINDS } from '../domain/documents/document-kind';
import { DOCUMENT_TEMPLATES, templateOf } from '../domain/documents/document-template';
import { FORM_KEYS } from '../domain/forms/form-description';
import { CONTACTS_TABLE, parseContacts } from '../domain/people/contact-row';
import { isDistrictCode, type DistrictCode } from '../domain/places/codes';
import { settingOf, type Settings } from '../domain/settings/settings';
import { setupSteps, type SetupFacts, type SetupStep } from '../domain/setup/setup-steps';
import { textOf } from '../domain/table/record';
import type { LineGateway } from '../ports/line';
import type { Mailer } from '../ports/mailer';
import type { Caller, Notebook } from '../ports/office';
import { BrokenWorkbook, type Tables } from '../ports/tables';
import type { Triggers } from '../ports/triggers';
import { settingsFrom } from './reminder-context';
import { WANTED_HANDLERS } from './repair-triggers';

/** Settings that the wizard asks for, in its order. */
export const WIZARD_SETTINGS = ['province-code', 'province-name', 'fiscal-year', 'quota', 'office-name', 'office-address', 'office-phone'] as const;

/** The wizard's content. */
export interface Setup {
  readonly steps: readonly SetupStep[];
  /** Settings as they stand, with their labels, for the step of the office. */
  readonly settings: readonly { readonly key: string; readonly label: string; readonly help: string; readonly value: string }[];
}

/** What reading needs. */
export interface SetupApp {
  readonly tables: Tables;
  readonly caller: Caller;
  readonly notebook: Notebook;
  readonly triggers: Triggers;
  readonly mailer: Mailer;
  readonly line: LineGateway;
}

/** Nothing is written. A workbook without its tabs is the first step, not a fault. */
export function readSetup(app: SetupApp): Setup {
  const records = hasTabs(app.tables) ? app.tables.read('settings') : [];
  const settings = settingsFrom(records);
  const shown = WIZARD_SETTINGS.flatMap((key) => {
    const record = records.find((row) => textOf(row, 'key') === key);
    return record === undefined ? [] : [{ key, label: textOf(record, 'label'), help: textOf(record, 'help'), value: textOf(record, 'value') }];
  });
  return { steps: setupSteps(factsOf(app, settings)), settings: shown };
}

function hasTabs(tables: Tables): boolean {
  try {
    return tables.read('settings').length > 0;
  } catch (fault) {
    if (fault instanceof BrokenWorkbook && fault.fault.kind === 'missing-tab') return false;
    throw fault;
  }
}

function factsOf(app: SetupApp, settings: Settings): SetupFacts {
  const isThere = settings.size > 0;
  const provinceCode = settingOf(settings, 'province-code');
  const districts = isThere ? districtsOf(app.tables, provinceCode) : [];
  const fiscalYear = Number(settingOf(settings, 'fiscal-year')) || 0;
  const handlers = new Set(app.triggers.list().map(({ handler }) => handler));
  const templates = isThere ? app.tables.read(DOCUMENT_TEMPLATES) : [];
  return {
    hasTabs: isThere, provinceCode, fiscalYear, districts, provinceName: settingOf(settings, 'province-name'),
    quota: Number(settingOf(settings, 'quota')) || districts.length,
    reachable: isThere ? reachableUnits(app.tables) : new Set(),
    hasHolidays: isThere && fiscalYear > 0 && holidaysEnteredFor(toFiscalYear(fiscalYear), parseHolidays(app.tables.read(HOLIDAYS_TABLE)).holidays),
    formsReady: isThere ? app.tables.read('form-register').filter((record) => textOf(record, 'status') === 'ready').length : 0, formsWanted: FORM_KEYS.length,
    templatesReady: DOCUMENT_KINDS.filter(({ kind }) => templateOf(templates, kind) !== null).length, templatesWanted: DOCUMENT_KINDS.length,
    triggersReady: WANTED_HANDLERS.filter((handler) => handlers.has(handler)).length, triggersWanted: WANTED_HANDLERS.length,
    owner: app.notebook.get(DISPATCHER_NOTES.owner) ?? '', caller: app.caller.email(), mailLeft: app.mailer.remainingToday(), hasLine: app.line.target() !== null,
  };
}

function districtsOf(tables: Tables, provinceCode: string): readonly { readonly code: DistrictCode; readonly name: string }[] {
  const names = new Map<DistrictCode, string>();
  for (const record of tables.read('places')) {
    const code = textOf(record, 'districtCode');
    if (isDistrictCode(code) && code.startsWith(provinceCode)) names.set(code, `อำเภอ${textOf(record, 'district')}`);
  }
  return [...names].map(([code, name]) => ({ code, name }));
}

function reachableUnits(tables: Tables): ReadonlySet<string> {
  return new Set(parseContacts(tables.read(CONTACTS_TABLE)).contacts.filter(({ active, email }) => active && email !== '').map(({ unit }) => unit));
}
