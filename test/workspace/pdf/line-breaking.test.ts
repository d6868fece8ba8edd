// Where lines may break.
import fc from 'fast-check';
import { breakOffsets, clustersOf } from '../../../src/workspace/pdf/line-breaking';

const parts = (text: string): string[] => {
  const offsets = [0, ...breakOffsets(text), text.length];
  return offsets.slice(1).map((end, index) => text.slice(offsets[index], end));
};

describe('line breaking', () => {
  test.each([
    ['ประชาชนทุกคน', ['ประชาชน', 'ทุก', 'คน']],
    ['ตำบลเป้าหมายเข้มแข็ง', ['ตำบล', 'เป้าหมาย', 'เข้มแข็ง']],
    ['แต่งตั้งคณะทำงานส่งเสริม', ['แต่งตั้ง', 'คณะทำงาน', 'ส่งเสริม']],
    ['ปรัชญาของเศรษฐกิจพอเพียง', ['ปรัชญา', 'ของ', 'เศรษฐกิจ', 'พอเพียง']],
    ['hello world', ['hello ', 'world']],
    ['ต่าง ๆ นานา', ['ต่าง ๆ ', 'นานา']],
    ['(ร่าง) บันทึก', ['(ร่าง) ', 'บันทึก']],
    ['a@example.com', ['a@example.com']],
    ['1,250.00 บาท', ['1,250.00 ', 'บาท']],
  ])('%s breaks between words only', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test('no line begins with a vowel or tone mark that belongs to the letter before', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'กขคนมรสะาำิีุูเแไ่้๊็์ๆ ab1('), maxLength: 30 }), (text) => {
      const found = parts(text);
      found.slice(1).forEach((part, index) => {
        if (!found[index]?.endsWith(' ')) expect(part).not.toMatch(/^[\u0E30-\u0E3A\u0E45-\u0E4E]/);
      });
    }));
  });

  test('clusters keep marks with their consonant and joined give the text', () => {
    expect(clustersOf('ที่น้ำ')[0]).toBe('ที่');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => clustersOf(text).join('') === text));
  });
});
