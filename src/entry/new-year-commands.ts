// The page of the new fiscal year: opening it, the proposal, its corrections, the start.
import { correctNewYear } from '../actions/correct-new-year';
import { proposeNewYear } from '../actions/propose-new-year';
import { proposedYear, readNewYear as read } from '../actions/read-new-year';
import { startNewYear } from '../actions/start-new-year';
import { fromThaiDigits } from '../domain/calendar/thai-numerals';
import { refusal } from '../domain/report/command-report';
import { answerPage, answerRead } from './answer-page';
import type { NewYearServer } from './pages/new-year';
import { showDialog } from './show-page';

/** Longest value that is a day or a list of years. */
const LONGEST_VALUE = 200;

/** Opens the page. */
export function openNewYear(): void {
  showDialog('new-year', { title: 'ปีงบประมาณใหม่', width: 920, height: 680 });
}

/** The proposal, and what starting would do. */
export const readNewYear: NewYearServer['readNewYear'] = () => answerRead((app) => read(app));

/** Proposes a year. */
export const proposeYear: NewYearServer['proposeYear'] = (fiscalYear) => answerPage((app) => proposeNewYear(app, { fiscalYear: Number(fromThaiDigits(String(fiscalYear)).trim()) }));

/** Corrects the proposal. */
export const correctYear: NewYearServer['correctYear'] = (corrections) => answerPage((app) => {
  const given = typeof corrections === 'object' && corrections !== null ? Object.entries(corrections as Readonly<Record<string, unknown>>) : [];
  return correctNewYear(app, new Map(given.map(([key, value]) => [key, String(value).slice(0, LONGEST_VALUE).trim()])));
});

/** Starts the year that was typed, where it is the proposed one. Without a proposal the command tells why, or ends a start that was broken off. */
export const startYear: NewYearServer['startYear'] = (typedYear) => answerPage((app) => {
  const year = proposedYear(app.tables);
  if (year !== null && fromThaiDigits(String(typedYear)).trim() !== String(year)) return refusal('เริ่มปีงบประมาณใหม่', [`พิมพ์ ${year} ในช่องยืนยันก่อนเริ่มปี`]);
  return startNewYear(app, { confirmed: true });
});
