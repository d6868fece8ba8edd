// Instants as officers read them.
import { formatThaiInstant } from '../../../src/domain/calendar/thai-instant';

test.each([['2024-10-29T10:00:00', '29 ต.ค. 2567 10:00 น.'], ['2025-01-01T00:05:59', '1 ม.ค. 2568 00:05 น.'], ['2024-10-29', '2024-10-29'], ['2024-02-31T10:00:00', '2024-02-31T10:00:00'], ['', '']])('“%s” is read as “%s”', (at, shown) => {
  expect(formatThaiInstant(at)).toBe(shown);
});
