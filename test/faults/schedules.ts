// In which turns two people work: from a lock border of the first, or seeded.
import type { Schedule } from './interleaving';

/** More calls than any deed makes. */
const TO_THE_END = 1_000_000;
const MOST_TURNS = 40;

/** Numbers from 0 to below 1, the same for the same seed (Lehmer). */
export function seededNumbers(seed: number): () => number {
  let state = (seed * 2_654_435_761) % 2_147_483_647 || 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** The second comes in before a call of the first and goes on whenever it can; where it has to wait, the first makes a few calls. */
export function fromBorder(call: number, unflushed: Schedule['unflushed']): Schedule {
  const next = seededNumbers(call);
  return { unflushed, turns: [call - 1, ...Array.from({ length: MOST_TURNS }, (_turn, index) => (index % 2 === 0 ? TO_THE_END : 1 + Math.floor(next() * 6)))] };
}

/** Both in turns: the second comes in somewhere among the `calls` of the first, then short and long turns follow each other. */
export function seededSchedule(calls: number, seed: number): Schedule {
  const next = seededNumbers(seed);
  const turns = Array.from({ length: MOST_TURNS }, () => 1 + Math.floor(next() < 0.5 ? next() * 4 : next() * Math.max(8, calls / 4)));
  return { unflushed: next() < 0.5 ? 'seen' : 'hidden', turns: [Math.floor(next() * calls), ...turns] };
}
