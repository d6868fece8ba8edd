// Every group of compatibility cases, in the order in which they run. A difference found on the platform is added to its group as a case.
import { DOCUMENT_CASES } from './cases/documents';
import { DRIVE_CASES } from './cases/drive';
import { FORM_CASES } from './cases/forms';
import { FORMAT_CASES } from './cases/formats';
import { RANGE_CASES } from './cases/ranges';
import { SHEET_CASES } from './cases/sheets';
import { STORE_CASES } from './cases/stores';
import { UTILITY_CASES } from './cases/utilities';
import { VALUE_CASES } from './cases/values';
import type { CaseGroup } from './compatibility-case';

/** The groups. */
export const CASE_GROUPS: readonly CaseGroup[] = [SHEET_CASES, RANGE_CASES, VALUE_CASES, FORMAT_CASES, FORM_CASES, DOCUMENT_CASES, DRIVE_CASES, STORE_CASES, UTILITY_CASES];
