// Two executions at once end as though they had run one after the other. `npm run crash` tries every lock border and 500 seeded meetings.
import { PairTrial, type Meeting } from './interleaving';
import { BORDER_PAIRS, SEEDED_PAIRS } from './pairs';

const isFull = process.env['CRASH_POINTS'] !== undefined;
const SEED = Number(process.env['CRASH_SEED'] ?? 4);
/** Meetings a pair. */
const MEETINGS = isFull ? Math.ceil(500 / SEEDED_PAIRS.length) : 1;
const TIMEOUT_MS = isFull ? 3_600_000 : 120_000;

function ends(trial: PairTrial, meetings: readonly Meeting[]): readonly unknown[] {
  return meetings.map((meeting) => ({ meeting, found: trial.meet(meeting).slice(0, 4) })).filter(({ found }) => found.length > 0);
}

/** Numbers below `limit`, the same for the same seed. */
function seeded(limit: number, count: number): readonly number[] {
  let state = SEED * 2_654_435_761 % 2_147_483_647;
  return Array.from({ length: count }, () => (state = (state * 48_271) % 2_147_483_647) % limit);
}

describe('two at a lock border', () => {
  it.each(BORDER_PAIRS.map((pair) => [pair.name, pair] as const))('%s', (name, pair) => {
    const trial = new PairTrial(pair);
    const all = trial.borders.flatMap((call) => (['seen', 'hidden'] as const).map((unflushed) => ({ call, unflushed })));
    const meetings = isFull ? all : all.filter((_meeting, index) => index % Math.ceil(all.length / 2) === SEED % Math.ceil(all.length / 2));
    const found = ends(trial, meetings);
    process.stdout.write(`${name}: ${all.length} meetings at lock borders, tried ${meetings.length}, ended well ${meetings.length - found.length}\n`);
    expect(found).toEqual([]);
  }, TIMEOUT_MS);
});

describe('two at any call', () => {
  it.each(SEEDED_PAIRS.map((pair) => [pair.name, pair] as const))('%s', (name, pair) => {
    const trial = new PairTrial(pair);
    const meetings = seeded(trial.calls, MEETINGS).map((call, index): Meeting => ({ call: call + 1, unflushed: index % 2 === 0 ? 'seen' : 'hidden' }));
    const found = ends(trial, meetings);
    process.stdout.write(`${name}: ${meetings.length} seeded meetings over ${trial.calls} calls, ended well ${meetings.length - found.length}\n`);
    expect(found).toEqual([]);
  }, TIMEOUT_MS);
});
