// What the office's tables prove: an edit does not make late what was sent in time.
import { evidenceFromTables } from '../../src/actions/evidence-from-tables';
import type { TableRecord } from '../../src/domain/table/record';
import { FakeTables } from '../fakes/tables';

const MONTHLY = JSON.stringify({ month: { values: ['มกราคม 2568'], codes: ['2025-01'] }, district: { values: ['ท่าบ่อ'], codes: ['4302'] } });
const FEBRUARY = MONTHLY.replace('2025-01', '2025-02');
const report: TableRecord = { form: 'monthly', responseId: 'm', standing: 'new', submittedAt: '2025-01-28T08:00:00', districtCode: '4302', email: 'x@example.com', answers: MONTHLY };
const nomination: TableRecord = { responseId: 'n', standing: 'new', submittedAt: '2024-11-02T08:00:00', districtCode: '4302', tambonCode: '430205' };

function daysOf(tables: Readonly<Record<string, readonly TableRecord[]>>): readonly string[] {
  return evidenceFromTables(new FakeTables({ settings: [{ key: 'province-code', value: '43' }], ...tables })).read().facts.map(({ proof, on }) => `${proof} ${on}`);
}

function version(parts: TableRecord): TableRecord {
  return { form: 'monthly', responseId: 'm', what: 'superseded', submittedAt: '2025-01-19T08:00:00', answers: MONTHLY, ...parts };
}

describe('the day of a report that was edited later', () => {
  it('is that of the first version which proves the same month', () => {
    expect(daysOf({ answers: [report], 'answer-history': [version({}), version({ submittedAt: '2025-01-21T08:00:00' })] })).toEqual(['monthly-report 2025-01-19']);
  });

  it.each([
    ['the version was for another month', { answers: FEBRUARY }],
    ['the version had been sent back', { what: 'returned' }],
    ['the version is another response', { responseId: 'other' }],
    ['the kept text was cut', { answers: '{"month"' }],
  ])('is that of the edit where %s', (_case, parts) => {
    expect(daysOf({ answers: [report], 'answer-history': [version(parts)] })).toEqual(['monthly-report 2025-01-28']);
  });
});

describe('the day of a nomination that was edited later', () => {
  const earlier = (parts: TableRecord): TableRecord => ({ form: 'nomination', responseId: 'n', what: 'superseded', answers: JSON.stringify({ ...nomination, submittedAt: '2024-10-29T08:00:00', ...parts }) });

  it('is that of the first version which names the same tambon and was not sent back', () => {
    expect(daysOf({ nominations: [nomination], 'answer-history': [earlier({})] })).toEqual(['nomination 2024-10-29']);
    expect(daysOf({ nominations: [nomination], 'answer-history': [earlier({ tambonCode: '430202' })] })).toEqual(['nomination 2024-11-02']);
    expect(daysOf({ nominations: [nomination], 'answer-history': [earlier({ standing: 'returned' })] })).toEqual(['nomination 2024-11-02']);
  });
});
