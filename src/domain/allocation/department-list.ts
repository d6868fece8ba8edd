// The province's list of targets for กรมฯ's online form (P1.3, R10): rows to copy, CSV, and a pre-filled link where one is mapped.
import type { ConfirmedTarget } from './confirmed-target';
import type { PlaceNames } from './allocation-row';

/** One line of the list. */
export interface ListedTarget {
  readonly order: number;
  readonly districtCode: string;
  readonly district: string;
  readonly tambonCode: string;
  readonly tambon: string;
  readonly mode: string;
  /** The office's own link with the names filled in; empty where none is mapped. */
  readonly link: string;
}

const MODE_WORDS = { target: 'ตำบลเป้าหมาย', maintain: 'พัฒนาต่อยอดและรักษาสถานะ' } as const;
const COLUMNS: readonly (readonly [keyof ListedTarget, string])[] = [['order', 'ลำดับ'], ['districtCode', 'รหัสอำเภอ'], ['district', 'อำเภอ'], ['tambonCode', 'รหัสตำบล'], ['tambon', 'ตำบล'], ['mode', 'รูปแบบ']];

/** The standing targets by district and tambon code. `linkPattern` may hold {{district}}, {{tambon}}, {{districtCode}}, {{tambonCode}}. */
export function departmentList(targets: readonly ConfirmedTarget[], names: PlaceNames, linkPattern: string): readonly ListedTarget[] {
  const standing = targets.filter(({ endedReason }) => endedReason === '');
  const key = ({ districtCode, tambonCode }: ConfirmedTarget): string => `${districtCode}/${tambonCode ?? ''}`;
  return [...standing].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map((target, index) => {
    const cells = {
      districtCode: target.districtCode, district: names.districts.get(target.districtCode) ?? '', tambonCode: target.tambonCode ?? '',
      tambon: target.tambonCode === null ? '' : names.tambons.get(target.tambonCode) ?? '',
    };
    return { order: index + 1, ...cells, mode: MODE_WORDS[target.mode], link: filled(linkPattern, cells) };
  });
}

/** The list as CSV with a byte order mark, so that spreadsheets read the Thai; a cell that could run as a formula is defused. */
export function listAsCsv(list: readonly ListedTarget[]): string {
  const rows = [COLUMNS.map(([, header]) => header), ...list.map((row) => COLUMNS.map(([column]) => String(row[column])))];
  return `\ufeff${rows.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** One cell of CSV: quoted where it must be, and never a formula. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function filled(pattern: string, cells: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{\{(\w+)\}\}/g, (tag, name: string) => (name in cells ? encodeURIComponent(cells[name] ?? '') : tag));
}
