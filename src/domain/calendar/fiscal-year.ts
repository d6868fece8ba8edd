// The Thai government's fiscal year: 1 October to 30 September, named by the Buddhist year it ends in.
import { fromParts, toParts, type IsoDate } from './iso-date';
import { toBuddhistYear, toCommonYear } from './thai-date';

/** A fiscal year by its Buddhist number: 2568 is 1 Oct 2024 to 30 Sep 2025. */
export type FiscalYear = number & { readonly __brand: 'FiscalYear' };

/** A month of the common era. */
export interface YearMonth {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
}

const FIRST_MONTH = 10;

/** The fiscal year of that Buddhist number; throws RangeError where it is no year of four digits. */
export function toFiscalYear(buddhistYear: number): FiscalYear {
  if (!Number.isInteger(buddhistYear) || buddhistYear < 2400 || buddhistYear > 2999) throw new RangeError(`Cannot use fiscal year ${buddhistYear}: it is no Buddhist year`);
  return buddhistYear as FiscalYear;
}

/** The fiscal year a day belongs to. */
export function fiscalYearOf(date: IsoDate): FiscalYear {
  const { year, month } = toParts(date);
  return toFiscalYear(toBuddhistYear(month >= FIRST_MONTH ? year + 1 : year));
}

/** 1 October. */
export function fiscalYearStart(year: FiscalYear): IsoDate {
  return fromParts({ year: toCommonYear(year) - 1, month: FIRST_MONTH, day: 1 });
}

/** 30 September. */
export function fiscalYearEnd(year: FiscalYear): IsoDate {
  return fromParts({ year: toCommonYear(year), month: 9, day: 30 });
}

/** The twelve months, October first. */
export function monthsOf(year: FiscalYear): readonly YearMonth[] {
  const last = toCommonYear(year);
  return Array.from({ length: 12 }, (_unused, index) => {
    const month = ((FIRST_MONTH - 1 + index) % 12) + 1;
    return { year: month >= FIRST_MONTH ? last - 1 : last, month };
  });
}
