import { districtOf, provinceOf, type DistrictCode } from '../../../src/domain/places/codes';
import { NONG_KHAI_PLACES } from '../../../src/domain/places/nongkhai';
import { buildPlaceTable, districtByCode, tambonByCode, tambonsOf, WHOLE_COUNTRY, type PlaceRow, type PlaceTable } from '../../../src/domain/places/place-table';

const ROW: PlaceRow = { provinceCode: '43', province: 'หนองคาย', districtCode: '4302', district: 'ท่าบ่อ', tambonCode: '430205', tambon: 'บ้านเดื่อ' };

function built(rows: readonly PlaceRow[]): PlaceTable {
  const table = buildPlaceTable(rows);
  if (!table.ok) throw new Error(JSON.stringify(table.reason));
  return table.value;
}

function faults(...rows: readonly PlaceRow[]): readonly string[] {
  const table = buildPlaceTable(rows);
  return table.ok ? [] : table.reason.map(({ code, row, column, value }) => `${row} ${column} ${code} ${value}`.trim());
}

describe('places of Nong Khai', () => {
  const table = built(NONG_KHAI_PLACES);

  it('are 9 districts and 62 tambons of province 43', () => {
    expect(table.province).toEqual({ code: '43', name: 'หนองคาย' });
    expect(table.districts.map(({ code }) => code)).toEqual(['4301', '4302', '4305', '4307', '4308', '4314', '4315', '4316', '4317']);
    expect(table.tambons).toHaveLength(62);
  });

  it('have 16-10-11-4-5-3-5-5-3 tambons a district', () => {
    expect(table.districts.map(({ code }) => tambonsOf(table, code).length)).toEqual([16, 10, 11, 4, 5, 3, 5, 5, 3]);
  });

  it('have unique codes that begin with their parent', () => {
    expect(new Set(table.tambons.map(({ code }) => code)).size).toBe(62);
    expect(table.tambons.every(({ code, districtCode }) => districtOf(code) === districtCode)).toBe(true);
    expect(table.districts.every(({ code, provinceCode }) => provinceOf(code) === provinceCode)).toBe(true);
  });

  it('call 430111 โพนสว่าง', () => {
    expect(tambonByCode(table, '430111')?.name).toBe('โพนสว่าง');
    expect(table.tambons.some(({ name }) => name === 'สองห้อง')).toBe(false);
  });

  it('repeat the name บ้านเดื่อ and no other, and a district name in six tambons', () => {
    const names = table.tambons.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual(['บ้านเดื่อ']);
    const likeDistrict = table.tambons.filter(({ name, districtCode }) => districtByCode(table, districtCode)?.name === name);
    expect(likeDistrict.map(({ code }) => code)).toEqual(['430201', '430805', '431401', '431501', '431601', '431701']);
  });
});

describe('buildPlaceTable', () => {
  it('trims codes and names', () => {
    const table = built([{ ...ROW, tambonCode: ' 430205 ', tambon: ' บ้านเดื่อ ' }]);
    expect(table.tambons).toEqual([{ code: '430205', name: 'บ้านเดื่อ', districtCode: '4302' }]);
  });

  it('refuses an empty list', () => {
    expect(faults()).toEqual(['0 tambonCode no-rows']);
  });

  it.each<[string, Partial<PlaceRow>, readonly string[]]>([
    ['a province code that is not two digits', { provinceCode: '4' }, ['1 provinceCode bad-code 4']],
    ['a district code that is not four digits', { districtCode: '43O2' }, ['1 districtCode bad-code 43O2', '1 tambonCode wrong-parent 430205']],
    ['a tambon code that is not six digits', { tambonCode: '43020' }, ['1 tambonCode bad-code 43020']],
    ['a district of another province', { districtCode: '4402', tambonCode: '440205' }, ['1 districtCode wrong-parent 4402']],
    ['a tambon of another district', { tambonCode: '430105' }, ['1 tambonCode wrong-parent 430105']],
    ['an empty name', { tambon: '  ', district: '' }, ['1 district empty-name', '1 tambon empty-name']],
  ])('refuses %s', (_name, change, expected) => {
    expect(faults({ ...ROW, ...change })).toEqual(expected);
  });

  it('refuses a tambon that stands there twice, also under another name', () => {
    expect(faults(ROW, { ...ROW, tambon: 'บ้านอื่น' })).toEqual(['2 tambonCode duplicate 430205']);
  });

  it('refuses two names for one district', () => {
    expect(faults(ROW, { ...ROW, district: 'ท่าบอ', tambonCode: '430206' })).toEqual(['2 district name-differs ท่าบอ']);
  });

  it('refuses a second province, but takes it in a table of the country', () => {
    const other: PlaceRow = { provinceCode: '44', province: 'มหาสารคาม', districtCode: '4401', district: 'เมืองมหาสารคาม', tambonCode: '440101', tambon: 'ตลาด' };
    expect(faults(ROW, other)).toEqual(['2 provinceCode other-province 44']);
    const country = buildPlaceTable([ROW, other], 'country');
    expect(country.ok && country.value.province).toEqual(WHOLE_COUNTRY);
    expect(country.ok && country.value.districts.map(({ provinceCode }) => provinceCode)).toEqual(['43', '44']);
  });

  it('names every fault of every row', () => {
    expect(faults({ ...ROW, tambon: '' }, { ...ROW, provinceCode: '99' })).toEqual(['1 tambon empty-name', '2 districtCode wrong-parent 4302', '2 tambonCode duplicate 430205', '2 provinceCode other-province 99']);
  });
});

describe('look-ups', () => {
  it('find nothing under an unknown code', () => {
    const table = built([ROW]);
    expect([districtByCode(table, '4399'), tambonByCode(table, '439999')]).toEqual([undefined, undefined]);
    expect(tambonsOf(table, '4399' as DistrictCode)).toEqual([]);
  });
});
