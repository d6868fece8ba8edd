// An action killed at a service call: nothing lost, nothing twice, the same end as undisturbed. `npm run crash` tries every call.
import { CrashTrial, sampled } from './crash-points';
import { CRASH_SUBJECTS } from './crash-subjects';

const wanted = process.env['CRASH_POINTS'];
const isFull = wanted === 'all';
/** About so many points an action where not all are tried (`CRASH_POINTS=200` tries that many); which ones changes with the seed. */
const SAMPLE = Number(isFull ? 0 : wanted ?? 2);
const SEED = Number(process.env['CRASH_SEED'] ?? 4);

describe('an action killed at a service call', () => {
  it.each(CRASH_SUBJECTS.map((subject) => [subject.name, subject] as const))('%s recovers', (name, subject) => {
    const trial = new CrashTrial(subject);
    const points = isFull ? trial.points : sampled(trial.points, Math.max(1, Math.round(trial.points.length / (wanted === undefined ? Math.min(SAMPLE, subject.sample ?? SAMPLE) : SAMPLE))), SEED);
    const ends = points.map((point) => trial.at(point));
    const failed = ends.filter(({ faults }) => faults.length > 0);
    const unsure = ends.filter(({ left }) => left.length > 0).length;
    process.stdout.write(`${name}: ${trial.calls} calls, ${trial.points.length} crash points, tried ${points.length}, survived ${points.length - failed.length}, ${unsure} of them with one message unsure\n`);
    expect(failed.map(({ point, faults }) => [`${point.call} ${point.name}, unflushed ${point.unflushed}`, ...faults.slice(0, 3)])).toEqual([]);
  }, wanted === undefined ? 120_000 : 14_400_000);
});
