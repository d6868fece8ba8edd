// An action killed at a service call, or failed by one: nothing lost, nothing twice, the same end as undisturbed. `npm run crash` tries every call.
import { CrashTrial, FAILURES, KILLS, sampled, type CrashPoint, type CrashSubject } from './crash-points';
import { CRASH_SUBJECTS } from './crash-subjects';
import { LESSER_CRASH_SUBJECTS } from './lesser-crash-subjects';

const wanted = process.env['CRASH_POINTS'];
const isFull = wanted === 'all';
/** About so many points an action where not all are tried (`CRASH_POINTS=200` tries that many); which ones changes with the seed. */
const SAMPLE = Number(isFull ? 0 : wanted ?? 2);
const SEED = Number(process.env['CRASH_SEED'] ?? 4);
/** Of the lesser commands the usual run takes one in so many. */
const LESSER_IN_TURN = 9;
/** The one failing call of the usual run goes round the whole run within so many seeds. */
const A_TURN = 11;
const TIMEOUT_MS = wanted === undefined ? 120_000 : 14_400_000;

const lesser = LESSER_CRASH_SUBJECTS.filter((_subject, index) => wanted !== undefined || index % LESSER_IN_TURN === SEED % LESSER_IN_TURN);

describe.each([...CRASH_SUBJECTS, ...lesser].map((subject) => [subject.name, subject] as const))('%s', (_name, subject) => {
  let trial: CrashTrial | undefined;
  const made = (): CrashTrial => (trial ??= new CrashTrial(subject));
  it('recovers when it is killed at a service call', () => {
    const all = made().points(KILLS);
    expect(faultsAt(subject, made(), { what: 'crash points', all, tried: some(all, subject.sample ?? SAMPLE) })).toEqual([]);
  }, TIMEOUT_MS);
  it('recovers when a service call fails', () => {
    const all = made().points(FAILURES);
    expect(faultsAt(subject, made(), { what: 'failing calls', all, tried: wanted === undefined ? oneOf(all) : some(all, SAMPLE) })).toEqual([]);
  }, TIMEOUT_MS);
});

interface Points {
  readonly what: string;
  readonly all: readonly CrashPoint[];
  readonly tried: readonly CrashPoint[];
}

/** The points to try; in the usual run about `few`. */
function some(all: readonly CrashPoint[], few: number): readonly CrashPoint[] {
  return isFull ? all : sampled(all, Math.max(1, Math.round(all.length / (wanted === undefined ? Math.min(SAMPLE, few) : SAMPLE))), SEED);
}

function oneOf(all: readonly CrashPoint[]): readonly CrashPoint[] {
  const chosen = Math.floor((all.length * SEED) / A_TURN) % all.length;
  return all.slice(chosen, chosen + 1);
}

function faultsAt(subject: CrashSubject, trial: CrashTrial, { what, all, tried }: Points): readonly (readonly string[])[] {
  const ends = tried.map((point) => trial.at(point));
  const failed = ends.filter(({ faults }) => faults.length > 0);
  const unsure = ends.filter(({ left }) => left.length > 0).length;
  process.stdout.write(`${subject.name}: ${trial.calls} calls, ${all.length} ${what}, tried ${tried.length}, survived ${tried.length - failed.length}, ${unsure} of them with one message unsure\n`);
  return failed.map(({ point, faults }) => [`${point.call} ${point.name} ${point.mishap}`, ...faults.slice(0, 3)]);
}
