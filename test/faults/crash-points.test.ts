// An action killed at a service call: nothing lost, nothing twice, the same end as undisturbed. `npm run crash` tries every call.
import { CrashTrial, sampled, type CrashPoint } from './crash-points';
import { CRASH_SUBJECTS } from './crash-subjects';
import { LESSER_CRASH_SUBJECTS } from './lesser-crash-subjects';

const wanted = process.env['CRASH_POINTS'];
const isFull = wanted === 'all';
/** About so many points an action where not all are tried (`CRASH_POINTS=200` tries that many); which ones changes with the seed. */
const SAMPLE = Number(isFull ? 0 : wanted ?? 2);
const SEED = Number(process.env['CRASH_SEED'] ?? 4);
/** Of the lesser commands the usual run takes one in so many. */
const LESSER_IN_TURN = 9;
const TIMEOUT_MS = wanted === undefined ? 120_000 : 14_400_000;

describe('an action killed at a service call', () => {
  it.each(CRASH_SUBJECTS.map((subject) => [subject.name, subject] as const))('%s recovers', (name, subject) => {
    const trial = new CrashTrial(subject);
    expect(faultsAt(name, trial, pointsOf(trial, subject.sample ?? SAMPLE))).toEqual([]);
  }, TIMEOUT_MS);
});

describe('a lesser command killed at a service call', () => {
  const subjects = LESSER_CRASH_SUBJECTS.filter((_subject, index) => wanted !== undefined || index % LESSER_IN_TURN === SEED % LESSER_IN_TURN);
  it.each(subjects.map((subject) => [subject.name, subject] as const))('%s recovers', (name, subject) => {
    const trial = new CrashTrial(subject);
    expect(faultsAt(name, trial, pointsOf(trial, SAMPLE))).toEqual([]);
  }, TIMEOUT_MS);
});

/** The points to try; in the usual run at most `few`. */
function pointsOf({ points }: CrashTrial, few: number): readonly CrashPoint[] {
  return isFull ? points : sampled(points, Math.max(1, Math.round(points.length / (wanted === undefined ? Math.min(SAMPLE, few) : SAMPLE))), SEED);
}

function faultsAt(name: string, trial: CrashTrial, points: readonly CrashPoint[]): readonly (readonly string[])[] {
  const ends = points.map((point) => trial.at(point));
  const failed = ends.filter(({ faults }) => faults.length > 0);
  const unsure = ends.filter(({ left }) => left.length > 0).length;
  process.stdout.write(`${name}: ${trial.calls} calls, ${trial.points.length} crash points, tried ${points.length}, survived ${points.length - failed.length}, ${unsure} of them with one message unsure\n`);
  return failed.map(({ point, faults }) => [`${point.call} ${point.name}, unflushed ${point.unflushed}`, ...faults.slice(0, 3)]);
}
