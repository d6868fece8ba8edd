// Reads contacts as pasted or from a CSV file: columns by their headers, units by code or name, roles by their words.
import { fromThaiDigits } from '../calendar/thai-numerals';
import { err, ok, type Result } from '../result';
import { headerColumns, pastedRows } from '../table/pasted-cells';

const HEADERS = {
  email: /อีเมล|e-?mail/i, unit: /รหัสหน่วยงาน|รหัสอำเภอ|unit/i, lineUserId: /line/i, phone: /โทร|phone/i, role: /บทบาท|role/i, position: /ตำแหน่ง|position/i, unitName: /หน่วยงาน|อำเภอ|office/i, name: /ชื่อ|name/i,
} as const;
type Column = keyof typeof HEADERS;

/** A contact as typed, for the import that checks it. */
export type TypedContact = Readonly<Record<Column, string>> & { readonly active: boolean };

/** Who a unit's name means. */
export interface UnitNames {
  readonly province: { readonly code: string; readonly name: string };
  readonly districts: readonly { readonly code: string; readonly name: string }[];
}

/** The contacts of the text. @returns err with a Thai sentence where the header lacks e-mail or unit */
export function readPastedContacts(text: string, units: UnitNames): Result<readonly TypedContact[], readonly string[]> {
  const [first = [], ...body] = pastedRows(text);
  const header = headerColumns<Column>(first, HEADERS, ['email']);
  if (header === null || (!header.has('unit') && !header.has('unitName'))) return err(['แถวแรกต้องเป็นหัวตาราง มีอย่างน้อย อีเมล และหน่วยงาน (รหัสหรือชื่ออำเภอ)']);
  return ok(body.map((cells): TypedContact => {
    const at = (column: Column): string => (cells[header.get(column) ?? -1] ?? '').trim();
    const unit = fromThaiDigits(at('unit')) || codeOf(at('unitName'), units);
    return { unit, unitName: at('unitName'), role: roleOf(at('role'), unit), name: at('name'), position: at('position'), email: at('email'), phone: at('phone'), lineUserId: at('lineUserId'), active: true };
  }));
}

function codeOf(name: string, { province, districts }: UnitNames): string {
  const bare = name.replace(/^(สพอ\.|สำนักงานพัฒนาชุมชนอำเภอ|อำเภอ|อ\.|สพจ\.|สำนักงานพัฒนาชุมชนจังหวัด|จังหวัด|จ\.)\s*/, '').trim();
  const district = districts.find((one) => one.name === bare);
  if (/จังหวัด|^จ\.|^สพจ/.test(name) && bare === province.name) return province.code;
  return district?.code ?? (bare === province.name ? province.code : '');
}

/** The role in words; an officer of the unit where none is told. */
function roleOf(text: string, unit: string): string {
  if (unit.length === 2) return 'province';
  if (/^(head|officer|province)$/.test(text)) return text;
  return /พัฒนาการอำเภอ|หัวหน้า/.test(text) ? 'head' : 'officer';
}
