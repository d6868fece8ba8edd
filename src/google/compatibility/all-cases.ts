// Every group of compatibility cases, in the order in which they run. A difference found on the platform is added to its group as a case.
import { RANGE_CASES } from './cases/ranges';
import { VALUE_CASES } from './cases/values';
import type { CaseGroup } from './compatibility-case';

/** The groups. */
export const CASE_GROUPS: readonly CaseGroup[] = [RANGE_CASES, VALUE_CASES];
