// Two executions at once end as though they had run one after the other. `npm run crash` tries every lock border and 500 seeded schedules.
import { PairTrial, type Schedule } from './interleaving';
import { BORDER_PAIRS, SEEDED_PAIRS } from './pairs';
import { fromBorder, seededSchedule } from './schedules';

const isFull = process.env['CRASH_POINTS'] !== undefined;
const SEED = Number(process.env['CRASH_SEED'] ?? 4);
/** Schedules a pair. */
const SCHEDULES = isFull ? Math.ceil(500 / SEEDED_PAIRS.length) : 1;
const TIMEOUT_MS = isFull ? 3_600_000 : 120_000;

function ends(trial: PairTrial, schedules: readonly Schedule[]): readonly unknown[] {
  return schedules.map((schedule) => ({ schedule, found: trial.meet(schedule).slice(0, 4) })).filter(({ found }) => found.length > 0);
}

describe('two at a lock border', () => {
  it.each(BORDER_PAIRS.map((pair) => [pair.name, pair] as const))('%s', (name, pair) => {
    const trial = new PairTrial(pair);
    const all = trial.borders.flatMap((call) => (['seen', 'hidden'] as const).map((unflushed) => fromBorder(call, unflushed)));
    const schedules = isFull ? all : all.filter((_schedule, index) => index === Math.floor(all.length / 2) + SEED);
    const found = ends(trial, schedules);
    process.stdout.write(`${name}: ${all.length} schedules from lock borders, tried ${schedules.length}, ended well ${schedules.length - found.length}\n`);
    expect(found).toEqual([]);
  }, TIMEOUT_MS);
});

describe('two in turns', () => {
  it.each(SEEDED_PAIRS.map((pair) => [pair.name, pair] as const))('%s', (name, pair) => {
    const trial = new PairTrial(pair);
    const schedules = Array.from({ length: SCHEDULES }, (_schedule, index) => seededSchedule(trial.calls, SEED + index));
    const found = ends(trial, schedules);
    process.stdout.write(`${name}: ${schedules.length} seeded schedules over ${trial.calls} calls, ended well ${schedules.length - found.length}\n`);
    expect(found).toEqual([]);
  }, TIMEOUT_MS);
});
