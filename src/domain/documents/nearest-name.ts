// The name that was most likely meant: the smallest number of letters to change.
import { editDistance } from '../text/edit-distance';

/** The candidate nearest to `name`; `null` where none is near (more than half of the letters differ). */
export function nearestName(name: string, candidates: readonly string[]): string | null {
  let best: { readonly candidate: string; readonly distance: number } | null = null;
  for (const candidate of candidates) {
    const distance = editDistance(name, candidate);
    if (best === null || distance < best.distance) best = { candidate, distance };
  }
  if (best === null) return null;
  return best.distance <= Math.max(1, Math.floor(Math.max(name.length, best.candidate.length) / 2)) ? best.candidate : null;
}
