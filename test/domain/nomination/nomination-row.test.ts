// A nomination as a row and back.
import { formatNomination, parseNomination, parseNominations } from '../../../src/domain/nomination/nomination-row';
import { NOMINATIONS_TAB } from '../../../src/google/layout/nominations';
import { nomination, volunteering } from '../../builders/nominations';

const FULL = nomination('430205', {
  ...volunteering('430202'), lockedAt: '2024-10-29T10:00:00', note: '=1+1', extra: 'แนบ: x', standing: 'approved',
  overrides: [{ ruleId: 'R04', subject: 'main', verdict: 'pass', reason: 'เหตุผล', by: 'a@example.com', at: '2024-10-29T09:00:00' }],
});

test('a row read back is the nomination', () => {
  expect(parseNomination(formatNomination(FULL))).toEqual(FULL);
});

test('every cell of a row has its column in the tab, and people\'s own columns are not among them', () => {
  const columns = new Map(NOMINATIONS_TAB.columns.map((column) => [column.id, column.owner]));
  for (const cell of Object.keys(formatNomination(FULL))) expect([cell, columns.get(cell)]).toEqual([cell, 'system']);
});

test('rows without a response id are skipped and keep the others\' places', () => {
  expect(parseNominations([{}, formatNomination(FULL)]).map(({ index }) => index)).toEqual([1]);
});

test('a damaged cell of overrides reads as none', () => {
  expect(parseNomination({ ...formatNomination(FULL), overrides: '{"x":' })?.overrides).toEqual([]);
});
