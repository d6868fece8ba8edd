// Tables of a small made-up province and of Nong Khai for the tests of Forms and selection.
import type { TableRecord } from '../../src/domain/table/record';
import { NONG_KHAI_PLACES } from '../../src/domain/places/nongkhai';

/** Settings rows. */
export function settingsRows(values: Readonly<Record<string, string>> = {}): readonly TableRecord[] {
  return Object.entries({ 'fiscal-year': '2568', 'province-code': '43', 'province-name': 'หนองคาย', ...values }).map(([key, value]) => ({ key, value }));
}

/** The places tab of Nong Khai. */
export function nongKhaiRows(): readonly TableRecord[] {
  return NONG_KHAI_PLACES.map((row): TableRecord => ({ ...row }));
}

/** One officer a district, and one of the province. */
export function contactRows(districts: readonly string[]): readonly TableRecord[] {
  return [
    ...districts.map((unit): TableRecord => ({ unit, role: 'officer', name: 'นายตัวอย่าง', position: '', email: `officer${unit}@example.com`, phone: '', active: true })),
    { unit: '43', role: 'province', name: 'นางตัวอย่าง', position: '', email: 'province@example.com', phone: '', active: true },
  ];
}
