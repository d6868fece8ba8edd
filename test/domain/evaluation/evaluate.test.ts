import { parseCriteria, passRuleOf, type Criterion } from '../../../src/domain/evaluation/criterion';
import { evaluateTambon, type Score } from '../../../src/domain/evaluation/evaluate';
import type { TambonCode } from '../../../src/domain/places/codes';

const TAMBON = '430104' as TambonCode;
const criterion = (id: string, fullScore: number, rest: Partial<Criterion> = {}): Criterion => ({ id, dimension: '', indicator: `ข้อ ${id}`, fullScore, isMandatory: false, passScore: null, ...rest });
const score = (criterionId: string, value: number, assessor = 'ก'): Score => ({ tambonCode: TAMBON, criterionId, assessor, score: value });
const outcome = (criteria: readonly Criterion[], scores: readonly Score[], passPercent: number | null): string => evaluateTambon(TAMBON, scores, { criteria, rule: { passPercent } }).outcome;

describe('evaluation of a tambon', () => {
  it.each([
    ['exactly the pass percentage', 80, 'pass'], ['just below it', 79.99, 'fail'], ['nothing', 0, 'fail'], ['the full score', 100, 'pass'],
  ])('with %s of the score is decided', (_name, value, expected) => {
    expect(outcome([criterion('C1', 100)], [score('C1', value)], 80)).toBe(expected);
  });

  it('says neither pass nor fail without criteria, without a score, or without a rule', () => {
    expect([outcome([], [], 80), outcome([criterion('C1', 10)], [], 80), outcome([criterion('C1', 10)], [score('C1', 0)], null)]).toEqual(['no-criteria', 'incomplete', 'no-rule']);
  });

  it('fails on a missed mandatory criterion whatever the total, and not on one that is not mandatory', () => {
    const others = [criterion('C2', 90)];
    expect(outcome([criterion('C1', 10, { passScore: 5, isMandatory: true }), ...others], [score('C1', 4.9), score('C2', 90)], 50)).toBe('fail');
    expect(outcome([criterion('C1', 10, { passScore: 5, isMandatory: true }), ...others], [score('C1', 5), score('C2', 90)], null)).toBe('pass');
    expect(outcome([criterion('C1', 10, { passScore: 5 }), ...others], [score('C1', 0), score('C2', 90)], 50)).toBe('pass');
  });

  it('counts the mean of the assessors and shows by how much they differ', () => {
    const { criteria, total } = evaluateTambon(TAMBON, [score('C1', 10, 'ก'), score('C1', 5, 'ข'), score('C1', 5, 'ค')], { criteria: [criterion('C1', 10)], rule: { passPercent: null } });
    expect([criteria[0]?.mean, criteria[0]?.difference, total]).toEqual([6.67, 5, 6.67]);
  });
});

describe('the office’s criteria', () => {
  it('skip empty rows and rows not in use, and name every row that cannot be used', () => {
    const { criteria, faults } = parseCriteria([
      {}, { id: 'C1', indicator: 'ก', fullScore: 10, active: true }, { id: 'C1', indicator: 'ข', fullScore: 10, active: true }, { id: 'C2', indicator: 'ค', fullScore: 0, active: true },
      { id: 'C3', indicator: 'ง', fullScore: 10, passScore: 11, active: true }, { id: 'C4', indicator: '', fullScore: 10, active: true }, { id: 'C5', indicator: 'จ', fullScore: 10, active: false },
    ]);
    expect(criteria.map(({ id }) => id)).toEqual(['C1']);
    expect(faults.map((fault) => /แถวที่ \d+/.exec(fault)?.[0])).toEqual(['แถวที่ 4', 'แถวที่ 5', 'แถวที่ 6', 'แถวที่ 7']);
  });

  it.each([['', null, false], ['๘๐', 80, false], ['101', null, true], ['ผ่าน', null, true]])('read the pass percentage “%s”', (typed, percent, isFault) => {
    const { rule, fault } = passRuleOf(new Map([['evaluation-pass-percent', typed]]));
    expect([rule.passPercent, fault !== '']).toEqual([percent, isFault]);
  });
});
