import { parsePeriod } from '../../../src/domain/documents/period';

describe('parsePeriod', () => {
  it.each([['1/2568', '2025-01'], ['๑๒/๒๕๖๗', '2024-12'], ['2025-03', '2025-03'], ['2568-03', '2025-03'], ['13/2568', ''], ['', ''], ['มกราคม', '']])('reads %j as %j', (text, period) => {
    expect(parsePeriod(text)).toBe(period);
  });
});
