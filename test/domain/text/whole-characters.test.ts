// Halves of characters are left out, whole ones stay.
import fc from 'fast-check';
import { wholeCharacters } from '../../../src/domain/text/whole-characters';

test('half a character is left out wherever it stands', () => {
  expect(wholeCharacters('บ้าน😀'.slice(0, -1))).toBe('บ้าน');
  expect(wholeCharacters('\ude00ก\ud83d')).toBe('ก');
});

test('what is left is well formed, and a well-formed text stays as it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(() => encodeURIComponent(wholeCharacters(text))).not.toThrow();
  }));
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => { expect(wholeCharacters(text)).toBe(text); }));
});
