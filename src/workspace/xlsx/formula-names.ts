// Functions that Excel files spell with a prefix because they came after the file format.

const LATER = [
  'CONCAT', 'IFS', 'MAXIFS', 'MINIFS', 'SWITCH', 'TEXTJOIN', 'XLOOKUP', 'XMATCH', 'FILTER', 'SORT', 'SORTBY', 'UNIQUE', 'SEQUENCE', 'RANDARRAY', 'LET', 'LAMBDA',
  'HSTACK', 'VSTACK', 'TOCOL', 'TOROW', 'CHOOSECOLS', 'CHOOSEROWS', 'WRAPROWS', 'WRAPCOLS', 'BYROW', 'BYCOL', 'MAP', 'REDUCE', 'SCAN', 'MAKEARRAY',
  'DAYS', 'ISOWEEKNUM', 'IFNA', 'XOR', 'UNICHAR', 'UNICODE', 'NUMBERVALUE', 'SHEET', 'SHEETS', 'ISFORMULA', 'FORMULATEXT', 'ARABIC', 'BASE', 'DECIMAL',
];
const PREFIXED = new RegExp(`(?<![\\w.])(${LATER.join('|')})(?=\\()`, 'gi');

/** A formula (with its `=`) as an Excel file holds it, without the `=`. */
export function excelFormula(formula: string): string {
  return outsideTexts(formula.replace(/^=/, ''), (part) => part.replace(PREFIXED, (name) => `_xlfn.${name.toUpperCase()}`));
}

/** A formula of an Excel file as the platform shows it, with its `=`. */
export function platformFormula(formula: string): string {
  return `=${outsideTexts(formula, (part) => part.replace(/_xlfn\.(_xlws\.)?|_xlws\./gi, ''))}`;
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula.split(/("[^"]*"|'[^']*')/).map((part) => (/^["']/.test(part) ? part : change(part))).join('');
}
