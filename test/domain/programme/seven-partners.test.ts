import { checkPartners, DEFAULT_PARTNERS, type Partner } from '../../../src/domain/programme/seven-partners';

function kinds(list: readonly Partner[]): readonly string[] {
  const checked = checkPartners(list);
  return checked.ok ? [] : checked.reason.map(({ kind }) => kind);
}

function changed(at: number, change: Partial<Partner>): readonly Partner[] {
  return DEFAULT_PARTNERS.map((partner, index) => (index === at ? { ...partner, ...change } : partner));
}

describe('checkPartners', () => {
  it('takes the list that ships, in its order', () => {
    const checked = checkPartners([...DEFAULT_PARTNERS].reverse());
    expect(checked.ok && checked.value).toEqual(DEFAULT_PARTNERS);
  });

  it('takes another label, and an eighth partner that is not active', () => {
    expect(kinds(changed(2, { label: 'ภาคศาสนาและวัฒนธรรม' }))).toEqual([]);
    expect(kinds([...DEFAULT_PARTNERS, { code: 'other', label: 'ภาคอื่น', order: 8, active: false }])).toEqual([]);
  });

  it('refuses six and eight active partners', () => {
    expect(checkPartners(changed(0, { active: false }))).toEqual({ ok: false, reason: [{ kind: 'not-seven', count: 6 }] });
    expect(checkPartners([...DEFAULT_PARTNERS, { code: 'other', label: 'ภาคอื่น', order: 8, active: true }])).toEqual({ ok: false, reason: [{ kind: 'not-seven', count: 8 }] });
    expect(kinds([])).toEqual(['not-seven']);
  });

  it('refuses empty and doubled codes and labels', () => {
    expect(kinds(changed(1, { code: 'government' }))).toEqual(['duplicate-code']);
    expect(kinds(changed(1, { code: ' ' }))).toEqual(['empty-code']);
    expect(kinds(changed(1, { label: '' }))).toEqual(['empty-label']);
    expect(kinds(changed(1, { label: 'ภาครัฐ ' }))).toEqual(['duplicate-label']);
  });
});
