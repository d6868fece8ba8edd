// The settings of selection: the defaults are fiscal year 2568's, and bad values are named.
import { obligationById } from '../../../src/domain/programme/programme-definition';
import { FY2568 } from '../../../src/domain/programme/fy2568';
import { readSelectionSettings } from '../../../src/domain/nomination/selection-settings';

test('the defaults are those of the definition of fiscal year 2568', () => {
  const read = readSelectionSettings(new Map());
  expect(read).toMatchObject({ ok: true, value: { quota: null, maxExtra: null, terms: { rulesOn: FY2568.issueDate, excludedYears: [...FY2568.excludedFiscalYears] } } });
  const due = obligationById(FY2568, 'R03')?.schedule;
  expect(read.ok && due?.kind === 'date' && read.value.terms.nominationDue === due.date).toBe(true);
});

test('excluded years are a list in any digits, never a range', () => {
  expect(readSelectionSettings(new Map([['excluded-years', '๒๕๖๕ ;2567']]))).toMatchObject({ ok: true, value: { terms: { excludedYears: [2565, 2567] } } });
});

test.each([['excluded-years', '2566-2567'], ['nomination-due', '31/02/2568'], ['quota', 'เก้า'], ['max-extra', '-1']])('%s “%s” is refused with its label and value', (key, value) => {
  const read = readSelectionSettings(new Map([[key, value]]));
  expect(!read.ok && read.reason.join()).toContain(value);
});
