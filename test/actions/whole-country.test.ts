// The whole country as one case: nothing lost, totals hold, one read and one write a table.
import { allocateQuota } from '../../src/actions/allocate-quota';
import { COUNTRY, countryTables } from '../builders/country';
import { FakeTables } from '../fakes/tables';

test('878 districts, 7,256 tambons and 900 nominations are checked and shared', () => {
  const tables = new FakeTables(countryTables());
  expect(tables.read('places')).toHaveLength(COUNTRY.tambons);
  expect(tables.read('past-targets')).toHaveLength(COUNTRY.pastTargets);
  tables.counts.read = 0;
  const { counts } = allocateQuota({ tables });
  expect(tables.counts).toMatchObject({ read: 6, write: 2 });
  expect(counts).toMatchObject({ quota: 878, maintain: 14, surplus: 0 });
  expect((counts['confirmed'] ?? 0) + (counts['ready'] ?? 0) + (counts['wait'] ?? 0) + (counts['vacant'] ?? 0) + (counts['shortfall'] ?? 0)).toBe(878);
  expect(counts['shortfall']).toBe(0);
  expect(new Set(tables.read('findings').map(({ responseId }) => responseId)).size).toBe(COUNTRY.nominations);
  expect(tables.read('allocation').filter(({ kind }) => kind === 'extra')).toHaveLength(14);
});
