// Reads past targets pasted from anywhere: columns by their headers, or by what the cells look like.
import type { SelectionPlaces } from '../eligibility/selection-facts';
import { isTambonCode, type TambonCode } from '../places/codes';
import { fromThaiDigits } from '../calendar/thai-numerals';
import { pastedRows } from '../table/pasted-cells';
import { parseYear } from './past-target-row';
import type { PlaceFinder } from './take-in-nomination';

/** A past target as typed. */
export interface TypedPastTarget {
  readonly fiscalYear: string;
  readonly district: string;
  readonly tambon: string;
  readonly tambonCode: string;
}

/** What became of a typed row: the code, or why there is none. */
export type PastTargetMatch = { readonly kind: 'matched'; readonly fiscalYear: number; readonly tambonCode: TambonCode } | { readonly kind: 'unmatched'; readonly message: string };

const HEADERS: readonly { readonly column: keyof TypedPastTarget; readonly pattern: RegExp }[] = [
  { column: 'tambonCode', pattern: /รหัส|code/i },
  { column: 'fiscalYear', pattern: /ปี|year/i },
  { column: 'tambon', pattern: /ตำบล|tambon/i },
  { column: 'district', pattern: /อำเภอ|district/i },
];

/** The rows of pasted text (tabs, commas or semicolons between cells, quotes allowed); empty lines and a header are left out. */
export function readPastedTargets(text: string): readonly TypedPastTarget[] {
  const rows = pastedRows(text);
  const header = headerOf(rows[0] ?? []);
  const body = header === null ? rows : rows.slice(1);
  return body.map((cells) => (header === null ? byShape(cells) : byHeader(cells, header)));
}

/** The code of a typed row: its own code, else the names within the district. */
export function matchPastTarget(row: TypedPastTarget, places: SelectionPlaces, finder: PlaceFinder): PastTargetMatch {
  const fiscalYear = parseYear(row.fiscalYear);
  if (fiscalYear === null) return { kind: 'unmatched', message: `ปี “${row.fiscalYear}” ไม่ใช่ปี พ.ศ. เช่น 2566` };
  const code = fromThaiDigits(row.tambonCode).trim();
  if (code !== '') {
    if (isTambonCode(code) && places.tambons.some((tambon) => tambon.code === code)) return { kind: 'matched', fiscalYear, tambonCode: code };
    return { kind: 'unmatched', message: `ไม่พบรหัสตำบล “${code}” ในแท็บพื้นที่` };
  }
  return matchNames(row, fiscalYear, finder);
}

function matchNames(row: TypedPastTarget, fiscalYear: number, finder: PlaceFinder): PastTargetMatch {
  const district = row.district === '' ? { code: null, nearest: [] } : finder.district(row.district);
  if (row.district !== '' && district.code === null) return { kind: 'unmatched', message: `ไม่พบอำเภอ “${row.district}”${near(district.nearest)}` };
  const tambon = finder.tambon(row.tambon, district.code);
  if (tambon.code === null) return { kind: 'unmatched', message: `ไม่พบตำบล “${row.tambon}” แบบชัดเจน${near(tambon.nearest)}` };
  if (district.code !== null && !tambon.code.startsWith(district.code)) return { kind: 'unmatched', message: `ตำบล “${row.tambon}” (${tambon.code}) ไม่อยู่ในอำเภอ “${row.district}”` };
  return { kind: 'matched', fiscalYear, tambonCode: tambon.code };
}

function near(names: readonly string[]): string {
  return names.length === 0 ? '' : ` ที่ใกล้เคียง: ${names.join(', ')}`;
}

function headerOf(cells: readonly string[]): readonly (keyof TypedPastTarget | null)[] | null {
  const columns = cells.map((cell) => (/\d{4}|[๐-๙]{4}/.test(cell) ? null : HEADERS.find(({ pattern }) => pattern.test(cell))?.column ?? null));
  return columns.includes('fiscalYear') && (columns.includes('tambon') || columns.includes('tambonCode')) ? columns : null;
}

function byHeader(cells: readonly string[], header: readonly (keyof TypedPastTarget | null)[]): TypedPastTarget {
  const at = (column: keyof TypedPastTarget): string => cells[header.indexOf(column)] ?? '';
  return { fiscalYear: at('fiscalYear'), district: at('district'), tambon: at('tambon'), tambonCode: at('tambonCode') };
}

/** Without a header: the year and the code by their shapes, then district before tambon, as forms list them. */
function byShape(cells: readonly string[]): TypedPastTarget {
  const plain = cells.map((cell) => fromThaiDigits(cell));
  const year = plain.findIndex((cell) => parseYear(cell) !== null);
  const code = plain.findIndex((cell) => /^\d{6}$/.test(cell));
  const names = cells.filter((cell, index) => index !== year && index !== code && cell !== '');
  const [district, tambon] = names.length > 1 ? [names[0] ?? '', names[1] ?? ''] : ['', names[0] ?? ''];
  return { fiscalYear: cells[year] ?? '', district, tambon, tambonCode: plain[code] ?? '' };
}
