// Reads the places of a province as pasted or from a CSV file: one row a tambon, columns by their headers.
import { fromThaiDigits } from '../calendar/thai-numerals';
import { err, ok, type Result } from '../result';
import { headerColumns, pastedRows } from '../table/pasted-cells';
import { buildPlaceTable, type PlaceRow, type PlaceTableFault } from './place-table';

const HEADERS = {
  tambonCode: /^(รหัส\s*ตำบล|tambon\s*code|subdistrict\s*code)$/i, districtCode: /^(รหัส\s*อำเภอ|district\s*code|amphoe\s*code)$/i, provinceCode: /^(รหัส\s*จังหวัด|province\s*code)$/i,
  tambon: /^(ชื่อ)?(ตำบล|แขวง)$|^tambon(\s*name)?$|^subdistrict$/i, district: /^(ชื่อ)?(อำเภอ|เขต)$|^district(\s*name)?$|^amphoe$/i, province: /^(ชื่อ)?จังหวัด$|^province(\s*name)?$/i,
} as const;
type Column = keyof typeof HEADERS;

const COLUMN_LABELS: Readonly<Record<keyof PlaceRow, string>> = { provinceCode: 'รหัสจังหวัด', province: 'จังหวัด', districtCode: 'รหัสอำเภอ', district: 'อำเภอ', tambonCode: 'รหัสตำบล', tambon: 'ตำบล' };
const FAULT_WORDS: Readonly<Record<PlaceTableFault['code'], string>> = {
  'no-rows': 'ไม่มีแถวของตำบล', 'bad-code': 'ไม่ใช่รหัสของกรมการปกครอง', 'wrong-parent': 'ไม่ขึ้นต้นด้วยรหัสของจังหวัดหรืออำเภอในแถวเดียวกัน', duplicate: 'ซ้ำกับแถวก่อนหน้า', 'empty-name': 'ยังว่าง',
  'name-differs': 'ไม่ตรงกับชื่อของรหัสเดียวกันในแถวก่อนหน้า', 'other-province': 'เป็นของจังหวัดอื่น',
};
const MOST_NAMED = 8;

/**
 * The rows of one province. Codes of district and province follow from the tambon's where they are not given.
 * @returns err with Thai sentences: which headers are missing, or which rows cannot be used
 */
export function readPastedPlaces(text: string): Result<readonly PlaceRow[], readonly string[]> {
  const [first = [], ...body] = pastedRows(text);
  const header = headerColumns<Column>(first, HEADERS, ['tambonCode', 'tambon', 'district', 'province']);
  if (header === null) return err(['แถวแรกต้องเป็นหัวตาราง มีอย่างน้อย รหัสตำบล ตำบล อำเภอ จังหวัด (รหัสอำเภอและรหัสจังหวัดเว้นได้)']);
  const rows = body.map((cells): PlaceRow => {
    const at = (column: Column): string => (cells[header.get(column) ?? -1] ?? '').trim();
    const code = (column: Column): string => fromThaiDigits(at(column));
    const bare = (name: string, prefix: RegExp): string => name.replace(prefix, '').trim();
    return {
      tambonCode: code('tambonCode'), districtCode: code('districtCode') || code('tambonCode').slice(0, 4), provinceCode: code('provinceCode') || code('tambonCode').slice(0, 2),
      tambon: bare(at('tambon'), /^(ตำบล|ต\.)/), district: bare(at('district'), /^(อำเภอ|อ\.)/), province: bare(at('province'), /^(จังหวัด|จ\.)/),
    };
  });
  const built = buildPlaceTable(rows);
  return built.ok ? ok(rows) : err(faultTexts(built.reason));
}

function faultTexts(faults: readonly PlaceTableFault[]): readonly string[] {
  const lines = faults.slice(0, MOST_NAMED).map(({ code, row, column, value }) => (row === 0 ? FAULT_WORDS[code] : `แถวที่ ${row + 1} ช่อง${COLUMN_LABELS[column]} “${value}” ${FAULT_WORDS[code]}`));
  return faults.length > MOST_NAMED ? [...lines, `และอีก ${faults.length - MOST_NAMED} จุด`] : lines;
}
