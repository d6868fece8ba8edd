import { mouMissing, mouValues, type MouInput } from '../../../src/domain/documents/mou-data';
import type { MouSigner } from '../../../src/domain/documents/mou-facts';
import { DEFAULT_PARTNERS } from '../../../src/domain/programme/seven-partners';
import { toIsoDate } from '../../../src/domain/calendar/iso-date';
import type { TambonCode } from '../../../src/domain/places/codes';
import { usualRole } from '../../../src/domain/documents/mou-wording';

const TAMBON = '430109' as TambonCode;

function input(over: Partial<MouInput> = {}): MouInput {
  return {
    fiscalYear: 2568, tambonCode: TAMBON, place: { province: 'หนองคาย', districtCode: '4301', district: 'เมืองหนองคาย', tambon: 'บ้านเดื่อ' },
    partners: DEFAULT_PARTNERS, facts: null, signers: [], committeeIsParty: false, ...over,
  };
}

function signer(party: string, name: string): MouSigner {
  return { tambonCode: TAMBON, party, name, position: 'ตำแหน่งตัวอย่าง', organisation: '', role: '' };
}

function list(value: unknown): readonly Record<string, unknown>[] {
  return value as readonly Record<string, unknown>[];
}

describe('mouValues', () => {
  it('has nine parties and originals, ศอช.อ. signing with สพอ.', () => {
    const values = mouValues(input());
    expect([values['จำนวนฝ่าย'], values['จำนวนต้นฉบับ'], values['จำนวนภาคี']]).toEqual([9, 9, 7]);
    expect(list(values['ฝ่าย']).map((party) => party['ชื่อฝ่าย']).slice(0, 3)).toEqual(['สำนักงานพัฒนาชุมชนอำเภอเมืองหนองคาย', 'ตำบลบ้านเดื่อ', 'ภาครัฐ']);
    expect(list(values['ฝ่าย'])[0]?.['ร่วมกับ']).toContain('ศอช.อ.');
    expect(list(values['แถวลงนาม'])).toHaveLength(5);
  });

  it('has ten where the office makes ศอช.อ. a party of its own', () => {
    const values = mouValues(input({ committeeIsParty: true }));
    expect([values['จำนวนฝ่าย'], values['จำนวนต้นฉบับ']]).toEqual([10, 10]);
    expect(list(values['ฝ่าย'])[0]?.['ร่วมกับ']).toBe('');
  });

  it('names only those whom the office named', () => {
    const values = mouValues(input({ signers: [signer('tambon', 'นายตัวอย่าง หนึ่ง')] }));
    expect(list(values['ฝ่าย']).map((party) => party['ผู้แทน'])).toEqual(['', 'นายตัวอย่าง หนึ่ง', '', '', '', '', '', '', '']);
  });

  it('prints a role that the office wrote, the usual one otherwise', () => {
    const values = mouValues(input({ signers: [{ ...signer('media', ''), role: 'เผยแพร่ทางวิทยุชุมชน' }] }));
    expect(list(values['ฝ่าย']).at(-1)?.['บทบาท']).toBe('เผยแพร่ทางวิทยุชุมชน');
    expect(list(values['ฝ่าย'])[1]?.['บทบาท']).toBe(usualRole('tambon'));
  });

  it('has a role of its own for each of the usual partners', () => {
    expect(new Set(DEFAULT_PARTNERS.map(({ code }) => usualRole(code))).size).toBe(7);
    expect(DEFAULT_PARTNERS.map(({ code }) => usualRole(code))).not.toContain(usualRole('unknown'));
  });

  it('has two witnesses at least, and as many as are named', () => {
    expect(list(mouValues(input())['แถวพยาน'])).toHaveLength(1);
    const three = mouValues(input({ signers: ['witness-1', 'witness-2', 'witness-3'].map((party) => signer(party, party)) }));
    expect(list(three['แถวพยาน']).map((row) => [row['พยานซ้าย'], row['พยานขวา']])).toEqual([['witness-1', 'witness-2'], ['witness-3', '']]);
  });
});

describe('mouMissing', () => {
  it('lists place, days, ten signatures and two witnesses when nothing is known', () => {
    expect(mouMissing(input())).toHaveLength(4 + 10 + 2);
  });

  it('leaves out what is known', () => {
    const facts = { tambonCode: TAMBON, place: 'ศาลาประชาคม', madeOn: toIsoDate('2024-12-20'), validFrom: toIsoDate('2024-12-20'), validTo: toIsoDate('2025-09-30') };
    expect(mouMissing(input({ facts, signers: [signer('tambon', 'นายตัวอย่าง หนึ่ง')] })).map(({ label }) => label)).not.toContain('ผู้ลงนามตำบลบ้านเดื่อ');
    expect(mouMissing(input({ facts }))).toHaveLength(12);
  });
});
