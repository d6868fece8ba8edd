// Names of places by code, as documents print them.
import { textOf, type TableRecord } from '../table/record';

/** A place as documents name it. */
export interface PlaceNames {
  readonly province: string;
  readonly districtCode: string;
  readonly district: string;
  readonly tambon: string;
}

/** The office's places: tambons, districts and the province, by their codes. */
export type PlaceNameTable = ReadonlyMap<string, PlaceNames>;

/** Names by six-, four- and two-digit code, from the places table. */
export function placeNames(records: readonly TableRecord[]): PlaceNameTable {
  const names = new Map<string, PlaceNames>();
  for (const record of records) {
    const province = textOf(record, 'province');
    const districtCode = textOf(record, 'districtCode');
    const district = textOf(record, 'district');
    names.set(textOf(record, 'provinceCode'), { province, districtCode: '', district: '', tambon: '' });
    names.set(districtCode, { province, districtCode, district, tambon: '' });
    names.set(textOf(record, 'tambonCode'), { province, districtCode, district, tambon: textOf(record, 'tambon') });
  }
  names.delete('');
  return names;
}
