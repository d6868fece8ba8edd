// A place name as people type it, brought to one form: invisible characters, prefixes and look-alike spellings removed.
import { fromThaiDigits } from '../calendar/thai-numerals';

const PREFIX = /^(?:ตำบล|อำเภอ|จังหวัด|ต\.|อ\.|จ\.)\s*/;

/** The name without prefix (ตำบล, ต., อำเภอ, อ., จังหวัด, จ.), in NFC, spaces collapsed, invisible characters gone, Thai digits as Arabic. */
export function normalizeName(text: string): string {
  let name = fromThaiDigits(unifyLookAlikes(text.normalize('NFC').replace(/[\p{Cf}\p{Cc}]/gu, (mark) => (/\s/.test(mark) ? ' ' : '')))).replace(/\s+/g, ' ').trim();
  for (let bare = name.replace(PREFIX, ''); bare !== name; bare = name.replace(PREFIX, '')) name = bare;
  return name;
}

/** The form under which names are compared: normalised, without any space. */
export function nameKey(text: string): string {
  return normalizeName(text).replace(/\s/g, '');
}

/** Two keystrokes that look like one letter: เ+เ for แ, นิคหิต+า for ำ. Repeated until nothing changes: a tone mark may have to pass several letters. */
function unifyLookAlikes(typed: string): string {
  for (let before = typed; ;) {
    const text = before.replace(/เเ/g, 'แ').replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33').replace(/(\u0e33+)([\u0e48-\u0e4b]+)/g, '$2$1');
    if (text === before) return text;
    before = text;
  }
}
