// What Forms and selection work with, read from the office's tables once a table.
import { placeFinder } from '../domain/nomination/place-finder';
import { parsePastTargets, PAST_TARGETS_TABLE } from '../domain/nomination/past-target-row';
import { parseNominations, NOMINATIONS_TABLE } from '../domain/nomination/nomination-row';
import { readSelectionSettings, selectionSetting, type SelectionSettings } from '../domain/nomination/selection-settings';
import type { PlaceFinder } from '../domain/nomination/take-in-nomination';
import type { Nomination } from '../domain/nomination/nomination';
import { checkWithFacts } from '../domain/eligibility/check-eligibility';
import { selectionFacts, type SelectionFacts, type SelectionPlaces } from '../domain/eligibility/selection-facts';
import type { EligibilityResult } from '../domain/eligibility/finding';
import { buildPlaceTable, type PlaceTable } from '../domain/places/place-table';
import { err, ok, type Result } from '../domain/result';
import type { Settings } from '../domain/settings/settings';
import { textOf, type TableRecord } from '../domain/table/record';
import type { Tables } from '../ports/tables';

/** The places of the workbook and ways to find them. */
export interface OfficePlaces {
  readonly table: PlaceTable;
  readonly selection: SelectionPlaces;
  readonly finder: PlaceFinder;
}

/** Settings by key. */
export function readSettings(tables: Tables): Settings {
  return new Map(tables.read('settings').map((record) => [textOf(record, 'key'), textOf(record, 'value')]));
}

/** The fiscal year (พ.ศ.) that the office works in. */
export function fiscalYearOfOffice(settings: Settings): number {
  return Number(selectionSetting(settings, 'fiscal-year')) || 0;
}

/** The places tab. @returns err with Thai sentences, the first few faults by row */
export function readPlaces(tables: Tables): Result<OfficePlaces, readonly string[]> {
  const rows = tables.read('places').map(placeRow).filter((row) => Object.values(row).some((value) => value !== ''));
  const provinces = new Set(rows.map(({ provinceCode }) => provinceCode));
  const built = buildPlaceTable(rows, provinces.size > 1 ? 'country' : 'one-province');
  if (built.ok) {
    const selection: SelectionPlaces = built.value;
    return ok({ table: built.value, selection, finder: placeFinder(built.value) });
  }
  return err(built.reason.slice(0, 5).map(({ row, column, value }) => (row === 0
    ? 'แท็บพื้นที่ยังว่าง โปรดตั้งค่าสมุดงานหรือวางรายชื่ออำเภอและตำบลก่อน'
    : `แท็บพื้นที่ แถวที่ ${row + 1} ช่อง ${PLACE_COLUMNS[column] ?? column} มีค่า “${value}” ซึ่งใช้ไม่ได้ โปรดแก้ตามรหัสกรมการปกครอง`)));
}

/** All that checking and sharing look at. */
export interface SelectionOffice {
  readonly places: OfficePlaces;
  readonly settings: SelectionSettings;
  readonly facts: SelectionFacts;
  readonly rows: readonly { readonly index: number; readonly nomination: Nomination }[];
  readonly nominations: readonly Nomination[];
  readonly results: readonly EligibilityResult[];
}

/** Reads settings, places, past targets and nominations, one read each, and checks every nomination. @returns err with Thai sentences */
export function readSelection(tables: Tables): Result<SelectionOffice, readonly string[]> {
  const settings = readSelectionSettings(readSettings(tables));
  const places = readPlaces(tables);
  if (!settings.ok || !places.ok) return err([...(settings.ok ? [] : settings.reason), ...(places.ok ? [] : places.reason)]);
  const pastTargets = parsePastTargets(tables.read(PAST_TARGETS_TABLE));
  const rows = parseNominations(tables.read(NOMINATIONS_TABLE));
  const nominations = rows.map(({ nomination }) => nomination);
  const facts = selectionFacts({ terms: settings.value.terms, places: places.value.selection, pastTargets, nominations });
  return ok({ places: places.value, settings: settings.value, facts, rows, nominations, results: checkWithFacts(nominations, facts) });
}

const PLACE_COLUMNS: Readonly<Record<string, string>> = { provinceCode: 'รหัสจังหวัด', province: 'จังหวัด', districtCode: 'รหัสอำเภอ', district: 'อำเภอ', tambonCode: 'รหัสตำบล', tambon: 'ตำบล' };

function placeRow(record: TableRecord): { provinceCode: string; province: string; districtCode: string; district: string; tambonCode: string; tambon: string } {
  return {
    provinceCode: textOf(record, 'provinceCode'), province: textOf(record, 'province'), districtCode: textOf(record, 'districtCode'),
    district: textOf(record, 'district'), tambonCode: textOf(record, 'tambonCode'), tambon: textOf(record, 'tambon'),
  };
}
