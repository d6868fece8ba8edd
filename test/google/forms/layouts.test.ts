// The tabs of this subject: headers unique, and a column for every cell that is written.
import { formatAllocation } from '../../../src/domain/allocation/allocation-row';
import { formatConfirmedTarget } from '../../../src/domain/allocation/confirmed-target-row';
import { formatFindings } from '../../../src/domain/eligibility/finding-row';
import { checkNominations } from '../../../src/domain/eligibility/check-eligibility';
import { toIsoDate } from '../../../src/domain/calendar/iso-date';
import type { DistrictCode, TambonCode } from '../../../src/domain/places/codes';
import { ALLOCATION_TAB } from '../../../src/google/layout/allocation';
import { CHANNELS_TAB } from '../../../src/google/layout/channels';
import { DEPARTMENT_LIST_TAB, SENDINGS_TAB } from '../../../src/google/layout/department-list';
import { FINDINGS_TAB } from '../../../src/google/layout/findings';
import { ANSWERS_TAB, FORM_REGISTER_TAB } from '../../../src/google/layout/form-register';
import { ANSWER_HISTORY_TAB, NOMINATIONS_TAB } from '../../../src/google/layout/nominations';
import { PAST_TARGETS_TAB } from '../../../src/google/layout/past-targets';
import { TARGETS_TAB } from '../../../src/google/layout/targets';
import { nomination, selection } from '../../builders/nominations';

const TABS = [NOMINATIONS_TAB, ANSWER_HISTORY_TAB, PAST_TARGETS_TAB, FINDINGS_TAB, ALLOCATION_TAB, TARGETS_TAB, FORM_REGISTER_TAB, ANSWERS_TAB, CHANNELS_TAB, DEPARTMENT_LIST_TAB, SENDINGS_TAB];

test.each(TABS.map((tab) => [tab.id, tab] as const))('tab %s has unique ids and headers', (_id, tab) => {
  expect(new Set(tab.columns.map(({ id }) => id)).size).toBe(tab.columns.length);
  expect(new Set(tab.columns.map(({ header }) => header)).size).toBe(tab.columns.length);
});

test('findings, steps and targets are written into columns that exist', () => {
  const names = { districts: new Map<DistrictCode, string>(), tambons: new Map<TambonCode, string>() };
  const [finding] = formatFindings(checkNominations(selection({ 4302: 2 }, [], [nomination('430201')])), names);
  const release = { districtCode: '4302' as DistrictCode, reason: '', by: '', at: '' };
  const row = { kind: 'own', state: 'ready', districtCode: '4302' as DistrictCode, tambonCode: null, from: null, responseId: null, reason: '' } as const;
  const totals = { quota: 1, confirmed: 0, ready: 1, wait: 0, vacant: 0, shortfall: 0, maintain: 0, surplus: 0 };
  const steps = formatAllocation({ rows: [row], totals }, names, [release]);
  const target = formatConfirmedTarget({ mode: 'target', districtCode: '4302' as DistrictCode, tambonCode: null, reallocatedFrom: null, confirmedOn: toIsoDate('2024-10-29'), confirmedBy: '', endedReason: '' }, { district: '', tambon: '', responseId: '' });
  const ids = (tab: typeof FINDINGS_TAB): string[] => tab.columns.map(({ id }) => id).sort();
  expect(Object.keys(finding ?? {}).sort()).toEqual(ids(FINDINGS_TAB));
  for (const step of steps) expect(Object.keys(step).sort()).toEqual(ids(ALLOCATION_TAB));
  expect(Object.keys(target).sort()).toEqual(ids(TARGETS_TAB));
});
