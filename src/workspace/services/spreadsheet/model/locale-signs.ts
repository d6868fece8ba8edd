// How a spreadsheet's locale writes numbers and dates.
import type { NumberSigns } from './number-pattern';

const ENGLISH: NumberSigns = { decimal: '.', group: ',' };
const signsOf = new Map<string, NumberSigns>([['en_US', ENGLISH], ['th_TH', ENGLISH]]);

const DATE_PATTERNS: Readonly<Record<string, string>> = {
  en_US: 'M/d/yyyy', th_TH: 'd/M/yyyy', en_GB: 'dd/MM/yyyy', en_AU: 'dd/MM/yyyy', en_NZ: 'd/MM/yyyy', en_IE: 'dd/MM/yyyy', en_CA: 'yyyy-MM-dd', en_IN: 'dd/MM/yyyy',
  de: 'dd.MM.yyyy', fr: 'dd/MM/yyyy', fr_CA: 'yyyy-MM-dd', es: 'd/M/yyyy', it: 'dd/MM/yyyy', pt: 'dd/MM/yyyy', nl: 'd-M-yyyy', ja: 'yyyy/MM/dd', zh: 'yyyy/M/d', ko: 'yyyy. M. d',
  sv: 'yyyy-MM-dd', da: 'dd/MM/yyyy', nb: 'dd.MM.yyyy', no: 'dd.MM.yyyy', fi: 'd.M.yyyy', pl: 'dd.MM.yyyy', ru: 'dd.MM.yyyy', tr: 'dd.MM.yyyy', vi: 'dd/MM/yyyy', id: 'dd/MM/yyyy', ms: 'd/MM/yyyy',
};

/** The decimal point and the thousands' sign of a locale like `de_DE`; those of English where it is unknown. */
export function numberSigns(locale: string): NumberSigns {
  let signs = signsOf.get(locale);
  if (signs === undefined) signsOf.set(locale, (signs = readSigns(locale)));
  return signs;
}

/** The locale's short date as a number format. */
export function datePattern(locale: string): string {
  return DATE_PATTERNS[locale] ?? DATE_PATTERNS[locale.split('_')[0] ?? ''] ?? 'd/M/yyyy';
}

function readSigns(locale: string): NumberSigns {
  try {
    const parts = new Intl.NumberFormat(`${locale.replace('_', '-')}-u-nu-latn`).formatToParts(1234567.5);
    const sign = (type: string, otherwise: string): string => parts.find((part) => part.type === type)?.value ?? otherwise;
    return { decimal: sign('decimal', '.'), group: sign('group', ',') };
  } catch {
    return ENGLISH;
  }
}
