// The places of a province as a checked table, and look-ups by code.
import { err, ok, type Result } from '../result';
import { isDistrictCode, isProvinceCode, isTambonCode, type DistrictCode, type ProvinceCode, type TambonCode } from './codes';

/** A province (จังหวัด). */
export interface Province {
  readonly code: ProvinceCode;
  readonly name: string;
}

/** A district (อำเภอ). */
export interface District {
  readonly code: DistrictCode;
  readonly name: string;
  readonly provinceCode: ProvinceCode;
}

/** A tambon (ตำบล). */
export interface Tambon {
  readonly code: TambonCode;
  readonly name: string;
  readonly districtCode: DistrictCode;
}

/** The places the office works with, in the order of their rows. Made by `buildPlaceTable`. */
export interface PlaceTable {
  readonly province: Province;
  readonly districts: readonly District[];
  readonly tambons: readonly Tambon[];
}

/** One tambon as it stands in a sheet or CSV file, unchecked. */
export interface PlaceRow {
  readonly provinceCode: string;
  readonly province: string;
  readonly districtCode: string;
  readonly district: string;
  readonly tambonCode: string;
  readonly tambon: string;
}

/**
 * What is wrong with a row. `bad-code`: not 2, 4 or 6 digits; `wrong-parent`: the code does not begin with its parent's; `duplicate`: the tambon stands there twice;
 * `name-differs`: the same code bears another name in an earlier row; `other-province`: a second province in the table of one; `no-rows`: the table is empty.
 */
export interface PlaceTableFault {
  readonly code: 'no-rows' | 'bad-code' | 'wrong-parent' | 'duplicate' | 'empty-name' | 'name-differs' | 'other-province';
  /** Number of the row among those given, first is 1; 0 where no row is meant. */
  readonly row: number;
  readonly column: keyof PlaceRow;
  /** What stands in the cell. */
  readonly value: string;
}

/** Whether the rows are of one province, or of several at once. */
export type PlaceScope = 'one-province' | 'country';

/** Stands for the province of a table of several. */
export const WHOLE_COUNTRY: Province = { code: '00' as ProvinceCode, name: 'ทั่วประเทศ' };

/**
 * The table of the rows, one row a tambon; codes and names are trimmed.
 * @returns err(faults) with every fault of every row when the codes or names do not hold together.
 */
export function buildPlaceTable(rows: readonly PlaceRow[], scope: PlaceScope = 'one-province'): Result<PlaceTable, readonly PlaceTableFault[]> {
  const trimmed = rows.map(trimRow);
  const first = trimmed[0];
  if (first === undefined) return err([{ code: 'no-rows', row: 0, column: 'tambonCode', value: '' }]);
  const names = new Map<string, string>();
  const faults = trimmed.flatMap((row, index) => [...shapeFaults(row, index + 1), ...clashFaults(row, index + 1, names), ...scopeFaults(row, index + 1, scope === 'country' ? null : first.provinceCode)]);
  return faults.length > 0 ? err(faults) : ok(tableOf(trimmed, scope, first));
}

/** The district with this code, or `undefined`. */
export function districtByCode(table: PlaceTable, code: string): District | undefined {
  return indexOf(table).districts.get(code);
}

/** The tambon with this code, or `undefined`. */
export function tambonByCode(table: PlaceTable, code: string): Tambon | undefined {
  return indexOf(table).tambons.get(code);
}

/** The tambons of a district in the order of the table; none where the district is unknown. */
export function tambonsOf(table: PlaceTable, district: DistrictCode): readonly Tambon[] {
  return indexOf(table).tambonsByDistrict.get(district) ?? [];
}

interface PlaceIndex {
  readonly districts: ReadonlyMap<string, District>;
  readonly tambons: ReadonlyMap<string, Tambon>;
  readonly tambonsByDistrict: ReadonlyMap<string, readonly Tambon[]>;
}

const indexes = new WeakMap<PlaceTable, PlaceIndex>();

function indexOf(table: PlaceTable): PlaceIndex {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const tambonsByDistrict = new Map<string, Tambon[]>(table.districts.map(({ code }) => [code, []]));
  for (const tambon of table.tambons) tambonsByDistrict.get(tambon.districtCode)?.push(tambon);
  const made = { districts: byCode(table.districts), tambons: byCode(table.tambons), tambonsByDistrict };
  indexes.set(table, made);
  return made;
}

function byCode<T extends { readonly code: string }>(places: readonly T[]): ReadonlyMap<string, T> {
  return new Map(places.map((place) => [place.code, place]));
}

function trimRow(row: PlaceRow): PlaceRow {
  return {
    provinceCode: row.provinceCode.trim(), province: row.province.trim(), districtCode: row.districtCode.trim(),
    district: row.district.trim(), tambonCode: row.tambonCode.trim(), tambon: row.tambon.trim(),
  };
}

function shapeFaults(row: PlaceRow, number: number): readonly PlaceTableFault[] {
  const fault = (code: PlaceTableFault['code'], column: keyof PlaceRow): PlaceTableFault => ({ code, row: number, column, value: row[column] });
  const faults: PlaceTableFault[] = [];
  if (!isProvinceCode(row.provinceCode)) faults.push(fault('bad-code', 'provinceCode'));
  if (!isDistrictCode(row.districtCode)) faults.push(fault('bad-code', 'districtCode'));
  else if (!row.districtCode.startsWith(row.provinceCode)) faults.push(fault('wrong-parent', 'districtCode'));
  if (!isTambonCode(row.tambonCode)) faults.push(fault('bad-code', 'tambonCode'));
  else if (!row.tambonCode.startsWith(row.districtCode)) faults.push(fault('wrong-parent', 'tambonCode'));
  const empty = (['province', 'district', 'tambon'] as const).filter((column) => row[column] === '');
  return [...faults, ...empty.map((column) => fault('empty-name', column))];
}

function clashFaults(row: PlaceRow, number: number, names: Map<string, string>): readonly PlaceTableFault[] {
  const faults: PlaceTableFault[] = [];
  if (row.tambonCode !== '' && names.has(row.tambonCode)) faults.push({ code: 'duplicate', row: number, column: 'tambonCode', value: row.tambonCode });
  const parents = [['provinceCode', 'province'], ['districtCode', 'district']] as const;
  for (const [key, column] of parents) {
    const known = names.get(row[key]);
    if (known !== undefined && known !== row[column]) faults.push({ code: 'name-differs', row: number, column, value: row[column] });
    if (known === undefined) names.set(row[key], row[column]);
  }
  names.set(row.tambonCode, row.tambon);
  return faults;
}

function scopeFaults(row: PlaceRow, number: number, only: string | null): readonly PlaceTableFault[] {
  return only === null || row.provinceCode === only ? [] : [{ code: 'other-province', row: number, column: 'provinceCode', value: row.provinceCode }];
}

/** Brands the codes: their shapes were checked by `shapeFaults`. */
function tableOf(rows: readonly PlaceRow[], scope: PlaceScope, first: PlaceRow): PlaceTable {
  const districts = new Map(rows.map((row) => [row.districtCode, { code: row.districtCode as DistrictCode, name: row.district, provinceCode: row.provinceCode as ProvinceCode }]));
  return {
    province: scope === 'country' ? WHOLE_COUNTRY : { code: first.provinceCode as ProvinceCode, name: first.province },
    districts: [...districts.values()],
    tambons: rows.map((row) => ({ code: row.tambonCode as TambonCode, name: row.tambon, districtCode: row.districtCode as DistrictCode })),
  };
}
