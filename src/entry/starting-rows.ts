// What a fresh workbook begins with: settings, places, partners, the year's obligations and holidays.
import type { StartingRows } from '../actions/set-up-workbook';
import { HOLIDAYS_FY2568 } from '../domain/calendar/holidays-fy2568';
import { formatHoliday, HOLIDAYS_TABLE } from '../domain/deadlines/holiday-row';
import { rulesOf } from '../domain/deadlines/definition-rules';
import { formatObligation, OBLIGATIONS_TABLE } from '../domain/deadlines/obligation-row';
import { DOCUMENT_SETTINGS } from '../domain/documents/document-settings';
import { REMINDER_SETTINGS } from '../domain/messages/reminder-settings';
import { SELECTION_SETTINGS } from '../domain/nomination/selection-settings';
import { EVALUATION_SETTINGS } from '../domain/evaluation/criterion';
import { NONG_KHAI_PLACES } from '../domain/places/nongkhai';
import { FY2568 } from '../domain/programme/fy2568';
import { DEFAULT_PARTNERS } from '../domain/programme/seven-partners';
import { RETENTION_SETTINGS } from '../domain/people/retention';
import { OFFICE_SETTINGS, type SettingSpec } from '../domain/settings/settings';

/** The rows of the definition that ships: fiscal year 2568, Nong Khai. */
export function startingRows(): readonly StartingRows[] {
  return [
    { table: 'settings', keyColumn: 'key', whenEmpty: false, records: allSettings().map(({ key, label, help, defaultValue }) => ({ key, label, help, value: defaultValue })) },
    { table: 'places', keyColumn: 'tambonCode', whenEmpty: true, records: NONG_KHAI_PLACES.map((row) => ({ ...row })) },
    { table: 'partners', keyColumn: 'code', whenEmpty: true, records: DEFAULT_PARTNERS.map(({ code, label, order, active }) => ({ code, label, order, active })) },
    { table: HOLIDAYS_TABLE, keyColumn: 'date', whenEmpty: true, records: HOLIDAYS_FY2568.map(formatHoliday) },
    { table: OBLIGATIONS_TABLE, keyColumn: 'id', whenEmpty: true, records: rulesOf(FY2568.obligations).map((rule) => formatObligation(rule)) },
  ];
}

/** Settings of all subjects; where two name the same key the first one counts. */
function allSettings(): readonly SettingSpec[] {
  const specs = new Map<string, SettingSpec>();
  for (const spec of [...OFFICE_SETTINGS, ...SELECTION_SETTINGS, ...DOCUMENT_SETTINGS, ...REMINDER_SETTINGS, ...EVALUATION_SETTINGS, ...RETENTION_SETTINGS]) if (!specs.has(spec.key)) specs.set(spec.key, spec);
  return [...specs.values()];
}
