// The home card's content from the tracking table.
import { readHomeSummary } from '../../src/actions/read-home-summary';
import { toIsoDate } from '../../src/domain/calendar/iso-date';
import { FakeTables } from '../fakes/tables';

const clock = { today: () => toIsoDate('2024-10-28'), now: () => '2024-10-28T08:30:00', elapsedMs: () => 0 };
const notebook = { get: () => null, set: () => undefined, remove: () => undefined };
const duty = (status: string, dueOn: string): Record<string, string | number> => ({ status, dueOn, title: `งาน ${dueOn}`, unitName: 'อำเภอตัวอย่าง', lateDays: status === 'late' ? 2 : 0 });

describe('readHomeSummary', () => {
  it('shows the three earliest open duties and counts the rest, with one read of each table', () => {
    const tables = new FakeTables({ tracking: [duty('due', '2024-12-23'), duty('done', '2024-10-01'), duty('late', '2024-10-26'), duty('due', '2024-10-30'), duty('due', '2024-10-31'), duty('waived', '2024-10-02'), duty('not-due', '2025-01-20')] });
    const summary = readHomeSummary({ tables, clock, notebook });
    expect(summary.urgent.map(({ dueOn }) => dueOn)).toEqual(['2024-10-26', '2024-10-30', '2024-10-31']);
    expect(summary.more).toBe(1);
    expect(tables.counts.read).toBe(2);
  });
  it('leaves out rows whose date a person broke', () => {
    expect(readHomeSummary({ tables: new FakeTables({ tracking: [duty('due', 'เร็ว ๆ นี้')] }), clock, notebook }).urgent).toEqual([]);
  });
});
