// Runs compatibility cases one after another in scratch files and tells what came of each.
import type { CaseOutcome, CompatibilityCases } from '../../ports/compatibility';
import type { Notebook } from '../../ports/office';
import { CASE_GROUPS } from './all-cases';
import type { CompatibilityCase } from './compatibility-case';
import { Scratch } from './scratch';

/** The longest text of a value in an outcome; longer ones are cut. */
const SHOWN_LENGTH = 160;
const CASES = CASE_GROUPS.flatMap(({ topic, cases }) => cases.map((one) => ({ topic, one })));

/** Every case over the platform's services; scratch files are removed at the end of each run, also after a fault. */
export function platformCompatibility(notebook: Notebook): CompatibilityCases {
  return {
    count: CASES.length,
    run(first, mayGoOn) {
      const scratch = new Scratch(notebook);
      const outcomes: CaseOutcome[] = [];
      try {
        for (const { topic, one } of CASES.slice(first)) {
          if (!mayGoOn(outcomes)) break;
          outcomes.push({ topic, name: one.name, ...judged(one, scratch) });
        }
      } finally {
        scratch.remove();
      }
      return outcomes;
    },
  };
}

function judged(one: CompatibilityCase, scratch: Scratch): Pick<CaseOutcome, 'agrees' | 'expected' | 'got'> {
  const expected = 'gives' in one ? shown(one.gives) : errorShown(String(one.throws));
  try {
    const got = shown(one.run(scratch));
    return { agrees: 'gives' in one && got === expected, expected: cut(expected), got: cut(got) };
  } catch (error) {
    const message = (error as { readonly message?: unknown }).message;
    const text = typeof message === 'string' ? message : String(error);
    return { agrees: 'throws' in one && isSaid(one.throws, text), expected: cut(expected), got: cut(errorShown(text)) };
  }
}

function isSaid(wanted: string | RegExp, text: string): boolean {
  return typeof wanted === 'string' ? text === wanted : wanted.test(text);
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function errorShown(text: string): string {
  return `error: ${text}`;
}

function cut(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
