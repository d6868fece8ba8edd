// What the Forms are described from, read from the office's tables.
import { parseConfirmedTargets, TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { formatThaiDate } from '../domain/calendar/thai-date';
import { parseThaiDate } from '../domain/calendar/thai-date-parse';
import { ANSWERS_TABLE, parseFormAnswer } from '../domain/forms/form-answer';
import type { FormContext } from '../domain/forms/form-context';
import { plannedActivities } from '../domain/forms/planned-activities';
import { selectionSetting } from '../domain/nomination/selection-settings';
import { tambonsOf } from '../domain/places/place-table';
import type { DistrictCode, TambonCode } from '../domain/places/codes';
import { err, ok, type Result } from '../domain/result';
import type { Settings } from '../domain/settings/settings';
import { isTicked, numberOf, textOf } from '../domain/table/record';
import type { Tables } from '../ports/tables';
import { fiscalYearOfOffice, readPlaces, readSettings, type OfficePlaces } from './selection-office';

/** The office as the Forms see it. */
export interface FormOffice {
  readonly settings: Settings;
  readonly fiscalYear: number;
  readonly places: OfficePlaces;
  readonly context: FormContext;
  readonly signIn: boolean;
}

/** Reads settings, places, partners, confirmed targets and answers, one read each. @returns err with Thai sentences */
export function readFormOffice(tables: Tables): Result<FormOffice, readonly string[]> {
  const settings = readSettings(tables);
  const places = readPlaces(tables);
  if (!places.ok) return err(places.reason);
  const fiscalYear = fiscalYearOfOffice(settings);
  if (!Number.isInteger(fiscalYear) || fiscalYear < 2400) return err([`แท็บตั้งค่า “ปีงบประมาณ (พ.ศ.)” มีค่า “${selectionSetting(settings, 'fiscal-year')}” ซึ่งอ่านไม่ได้ ให้กรอกปี พ.ศ. เช่น 2568`]);
  return ok({ settings, fiscalYear, places: places.value, signIn: selectionSetting(settings, 'require-sign-in') === 'ใช่', context: contextOf(tables, settings, { fiscalYear, places: places.value }) });
}

function contextOf(tables: Tables, settings: Settings, { fiscalYear, places }: { readonly fiscalYear: number; readonly places: OfficePlaces }): FormContext {
  const standing = parseConfirmedTargets(tables.read(TARGETS_TABLE)).targets.map(({ target }) => target).filter(({ endedReason }) => endedReason === '');
  return {
    fiscalYear,
    office: {
      name: `${selectionSetting(settings, 'office-name')}${selectionSetting(settings, 'province-name')}`, phone: selectionSetting(settings, 'office-phone'),
      email: selectionSetting(settings, 'office-email'), dataKeptUntil: longDay(selectionSetting(settings, 'data-kept-until')),
    },
    districts: places.table.districts.map(({ code, name }) => ({ code, name, tambons: tambonsOf(places.table, code) })),
    partners: partnersOf(tables),
    targets: new Set(standing.flatMap(({ tambonCode }): TambonCode[] => (tambonCode === null ? [] : [tambonCode]))),
    maintaining: new Set(standing.filter(({ mode }) => mode === 'maintain').map(({ districtCode }): DistrictCode => districtCode)),
    activities: plannedActivities(tables.read(ANSWERS_TABLE).flatMap((record) => parseFormAnswer(record) ?? [])),
  };
}

function partnersOf(tables: Tables): FormContext['partners'] {
  return tables.read('partners')
    .filter((record) => isTicked(record, 'active') && textOf(record, 'label') !== '')
    .sort((a, b) => (numberOf(a, 'order') ?? 0) - (numberOf(b, 'order') ?? 0))
    .map((record) => ({ code: textOf(record, 'code'), label: textOf(record, 'label') }));
}

function longDay(text: string): string {
  const parsed = parseThaiDate(text);
  return parsed.ok ? formatThaiDate(parsed.value, 'long') : text;
}
