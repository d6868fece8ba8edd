// The programme of fiscal year 2568: dates, rules and owners of the province's letter of 25 ต.ค. 2567 and the guideline attached to it.
import { toFiscalYear } from '../calendar/fiscal-year';
import { toIsoDate } from '../calendar/iso-date';
import { FY2568_DRIVE } from './fy2568-drive';
import { FY2568_EVALUATION } from './fy2568-evaluation';
import { FY2568_PREPARATION } from './fy2568-preparation';
import { FY2568_SELECTION } from './fy2568-selection';
import type { Obligation } from './obligation';
import type { ProgrammeDefinition } from './programme-definition';

/** The first definition that ships; R01-R30 in the order of their ids. */
export const FY2568: ProgrammeDefinition = {
  fiscalYear: toFiscalYear(2568),
  issueDate: toIsoDate('2024-10-25'),
  nationalTarget: 878,
  excludedFiscalYears: [toFiscalYear(2566), toFiscalYear(2567)],
  obligations: [...FY2568_PREPARATION, ...FY2568_SELECTION, ...FY2568_DRIVE, ...FY2568_EVALUATION].sort(byId),
  reminders: { before: [14, 7, 3, 1, 0], monthlyBefore: [5, 1, 0], afterEvery: 3 },
  offDayPolicy: 'previous',
};

function byId(a: Obligation, b: Obligation): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
