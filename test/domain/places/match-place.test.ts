import fc from 'fast-check';
import type { DistrictCode } from '../../../src/domain/places/codes';
import { matchDistrict, matchTambon } from '../../../src/domain/places/match-place';
import { editDistance } from '../../../src/domain/text/edit-distance';
import { NONG_KHAI_PLACES } from '../../../src/domain/places/nongkhai';
import { normalizeName } from '../../../src/domain/places/place-name';
import { buildPlaceTable, type PlaceRow, type PlaceTable } from '../../../src/domain/places/place-table';

const TABLE = tableOf(NONG_KHAI_PLACES);

function tableOf(rows: readonly PlaceRow[]): PlaceTable {
  const table = buildPlaceTable(rows, 'country');
  if (!table.ok) throw new Error(JSON.stringify(table.reason));
  return table.value;
}

function tambon(text: string, district?: string): string {
  const found = matchTambon(TABLE, district === undefined ? { text } : { text, districtCode: district as DistrictCode });
  switch (found.kind) {
    case 'match': return found.code;
    case 'ambiguous': return `ambiguous ${found.codes.join(' ')}`;
    case 'none': return `none ${found.suggestions.join(' ')}`.trim();
  }
}

describe('normalizeName', () => {
  it.each([
    ['ตำบลบ้านเดื่อ', 'บ้านเดื่อ'], ['ต.บ้านเดื่อ', 'บ้านเดื่อ'], ['ต. บ้านเดื่อ', 'บ้านเดื่อ'], ['  ตำบล  บ้าน  เดื่อ ', 'บ้าน เดื่อ'], ['อ.ท่าบ่อ', 'ท่าบ่อ'], ['อำเภอ ท่าบ่อ', 'ท่าบ่อ'], ['จังหวัดหนองคาย', 'หนองคาย'], ['จ.หนองคาย', 'หนองคาย'],
    ['บ้าน\u200bเดื่อ\ufeff', 'บ้านเดื่อ'], ['บ้าน\u00a0เดื่อ', 'บ้าน เดื่อ'], ['เเก้งไก่', 'แก้งไก่'], ['น\u0e49\u0e4d\u0e32โมง', 'น้ำโมง'], ['น\u0e4d\u0e49\u0e32โมง', 'น้ำโมง'], ['๔๓๐๒๐๕', '430205'], ['', ''],
  ])('makes %j into %j', (text, name) => {
    expect(normalizeName(text)).toBe(name);
  });

  it('brings a tone mark before every ำ that it follows', () => {
    expect(normalizeName('\u0e33\u0e33\u0e49')).toBe('\u0e49\u0e33\u0e33');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('ตำบล', 'ต.', ' ', 'บ้าน', 'เ', 'แ', '\u0e4d', '\u0e32', '\u0e33', '\u0e49', '\u200b', '๑')), (parts) => {
      const once = normalizeName(parts.join(''));
      expect(normalizeName(once)).toBe(once);
    }));
  });
});

describe('matchTambon', () => {
  it.each([
    ['โพนสว่าง', '430111'], ['ต.โพนสว่าง', '430111'], ['ตำบล ในเมือง', '430101'], ['ใน เมือง', '430101'], ['ท่าบ่อ', '430201'], ['430205', '430205'], ['๔๓๐๒๐๕', '430205'],
    ['430205 บ้านเดื่อ', '430205'], ['บ้านเดื่อ (430205)', '430205'], ['ต.บ้านเดื่อ - 430109', '430109'], ['430205 ต.บ้านเดื่อ', '430205'],
    ['ต.บ้านเดื่อ อ.ท่าบ่อ', '430205'], ['บ้านเดื่อ อำเภอเมืองหนองคาย จังหวัดหนองคาย', '430109'], ['บ้านเดื่อ (อ.ท่าบ่อ)', '430205'],
  ])('finds %j', (text, code) => {
    expect(tambon(text)).toBe(code);
  });

  it('calls a name that stands twice ambiguous', () => {
    expect(tambon('บ้านเดื่อ')).toBe('ambiguous 430109 430205');
  });

  it('finds each บ้านเดื่อ in its own district', () => {
    expect([tambon('บ้านเดื่อ', '4301'), tambon('บ้านเดื่อ', '4302')]).toEqual(['430109', '430205']);
  });

  it('matches no tambon of another district, but suggests it first', () => {
    expect(tambon('บ้านเดื่อ', '4305')).toMatch(/^none 430109 430205/);
    expect(tambon('430205', '4301')).toMatch(/^none 430205/);
    expect(tambon('430205 บ้านเดื่อ', '4301')).toMatch(/^none 430205 430109/);
    expect(tambon('บ้านเดื่อ อ.ท่าบ่อ', '4301')).toMatch(/^none 430109 430205/);
  });

  it('refuses a code whose name disagrees, suggesting both', () => {
    expect(tambon('430205 โพนสว่าง')).toMatch(/^none 430205 430111/);
    expect(tambon('439999 โพนสว่าง')).toMatch(/^none 430111/);
    expect(tambon('439999')).toBe('none');
  });

  it('suggests near names and never takes one', () => {
    expect(tambon('โพนสวาง')).toMatch(/^none 430111/);
    expect(tambon('พานพราว')).toMatch(/^none 430701/);
    expect(tambon('สองห้อง')).toMatch(/^none/);
    expect(tambon('บ้านเดือ').split(' ').slice(1, 3)).toEqual(['430109', '430205']);
  });

  it.each(['', '   ', 'ต.', '-', '=HYPERLINK("x")', '😀', '4302', '430205 430109'])('finds nothing in %j', (text) => {
    expect(tambon(text)).toMatch(/^none/);
  });

  it('finds every tambon by code, by name in its district, and by both', () => {
    for (const { code, name, districtCode } of TABLE.tambons) {
      expect([tambon(code), tambon(`ต.${name}`, districtCode), tambon(`${name} (${code})`)]).toEqual([code, code, code]);
    }
  });

  it('never throws, and suggests three at most', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(fc.constantFrom('บ้าน', 'เดื่อ', '430205', ' ', 'อ.', 'ท่าบ่อ', '(', ')', 'โพน')).map((parts) => parts.join(''))), (text) => {
      const found = matchTambon(TABLE, { text });
      expect(found.kind !== 'none' || found.suggestions.length <= 3).toBe(true);
    }));
  });
});

describe('matchDistrict', () => {
  it.each([['ท่าบ่อ', '4302'], ['อ.ท่าบ่อ', '4302'], ['อำเภอเมืองหนองคาย', '4301'], ['4317', '4317'], ['4317 โพธิ์ตาก', '4317'], ['อ.โพธิ์ตาก (4317)', '4317']])('finds %j', (text, code) => {
    expect(matchDistrict(TABLE, text)).toEqual({ kind: 'match', code });
  });

  it.each([['เมือง', '4301'], ['ท่าบอ', '4302'], ['โพนพิไสย', '4305'], ['4302 โพธิ์ตาก', '4302'], ['4399 โพธิ์ตาก', '4317']])('only suggests for %j', (text, first) => {
    const found = matchDistrict(TABLE, text);
    expect(found.kind === 'none' && found.suggestions[0]).toBe(first);
  });
});

describe('a table of 7,256 tambons', () => {
  const country = tableOf(Array.from({ length: 7256 }, (_unused, index) => {
    const district = 1100 + (index % 878);
    const syllables = ['บ้าน', 'หนอง', 'โพน', 'ท่า', 'นา', 'โคก', 'ดอน', 'แก้ว', 'สูง', 'ยาง', 'คำ', 'ไผ่', 'ทราย', 'ม่วง', 'ใหญ่', 'น้อย'];
    const name = [index % 16, (index * 7 + 3) % 16, (index * 3 + Math.floor(index / 16)) % 16].map((at) => syllables[at] ?? '').join('');
    return { provinceCode: String(district).slice(0, 2), province: `จังหวัด ${String(district).slice(0, 2)}`, districtCode: String(district), district: `อำเภอที่ ${district}`, tambonCode: `${district}${String(1 + Math.floor(index / 878)).padStart(2, '0')}`, tambon: name };
  }));

  it('answers 878 names in their districts and suggests for mistyped ones', () => {
    const asked = country.tambons.slice(0, 878);
    const found = asked.map(({ name, districtCode }) => matchTambon(country, { text: `ต.${name}`, districtCode }).kind);
    expect(new Set(found)).toEqual(new Set(['match']));
    const near = asked.map(({ name }) => matchTambon(country, { text: `${name}ๆ` }));
    expect(near.every((match) => match.kind === 'none' && match.suggestions.length === 3)).toBe(true);
  });
});

describe('editDistance', () => {
  it.each([['', '', 0], ['กข', '', 2], ['ท่าบ่อ', 'ท่าบอ', 1], ['โพน', 'โพธิ์', 3]] as const)('of %j and %j is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is symmetric and at most the longer length', () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }));
  });
});
