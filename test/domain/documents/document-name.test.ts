import fc from 'fast-check';
import { documentFolder, documentName, registerIdIn, safeName } from '../../../src/domain/documents/document-name';

describe('safeName', () => {
  it('is legal on every system whatever the title', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => {
      const name = safeName(title);
      expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001F]|[. ]$/);
      expect(name.length).toBeGreaterThan(0);
      expect([...name].length).toBeLessThanOrEqual(81);
    }));
  });

  it.each([['con', 'con_'], ['a/b:c', 'a b c'], ['...', 'เอกสาร'], ['MOU.', 'MOU']])('makes %j %j', (title, name) => { expect(safeName(title)).toBe(name); });
});

describe('documentName', () => {
  it('follows the pattern and ends with the register id', () => {
    const name = documentName('{{ชนิด}} {{รหัส}} {{พื้นที่}} ฉบับ {{รุ่น}}', { words: { ชนิด: 'MOU', รหัส: '430109', พื้นที่: 'บ้านเดื่อ', รุ่น: '1' }, registerId: 'D0007' });
    expect(name).toBe('MOU 430109 บ้านเดื่อ ฉบับ 1 (D0007)');
    expect([registerIdIn(name), registerIdIn(`${name}.pdf`), registerIdIn('MOU D0007')]).toEqual(['D0007', 'D0007', null]);
  });

  it('keeps the register id of a long name', () => {
    expect(registerIdIn(documentName('ก'.repeat(300), { words: {}, registerId: 'D0100' }))).toBe('D0100');
  });

  it('keeps each district in its folder', () => {
    expect(documentFolder('2568', { code: '4301', name: 'เมืองหนองคาย' })).toEqual(['เอกสารตำบลเข้มแข็ง 2568', '4301 เมืองหนองคาย']);
  });
});
