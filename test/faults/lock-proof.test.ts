// The lock earns its place: with one that keeps nobody out, two who meet inside a locked section end badly; with it they do not (two-at-once).
import { LockStandIn } from '../../src/workspace/services/lock/lock';
import { PairTrial } from './interleaving';
import { BORDER_PAIRS } from './pairs';
import { fromBorder } from './schedules';

/** Pairs whose second writes into the rows that the first is about to write. */
const COLLIDING = BORDER_PAIRS.filter(({ name }) => ['intake of two Forms, an answer to the first of them', 'MOU, MOU of other tambons'].includes(name));

afterEach(() => { jest.restoreAllMocks(); });

describe('two inside a locked section', () => {
  it.each(COLLIDING.map((pair) => [pair.name, pair] as const))('lose or double something where the lock keeps nobody out: %s', (_name, pair) => {
    const trial = new PairTrial(pair);
    jest.spyOn(LockStandIn.prototype, 'tryLock').mockReturnValue(true);
    const endsBadly = [...trial.held].reverse().some((call) => trial.meet(fromBorder(call, 'hidden')).length > 0);
    expect(endsBadly).toBe(true);
  }, 120_000);

  it('is what both kinds of such work are tried with', () => {
    expect(COLLIDING).toHaveLength(2);
  });
});
