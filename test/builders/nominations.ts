// Nominations and places for tests of the rules.
import { toIsoDate } from '../../src/domain/calendar/iso-date';
import type { SelectionInput } from '../../src/domain/eligibility/selection-facts';
import type { Nomination, SelectionEvidence } from '../../src/domain/nomination/nomination';
import { NO_EVIDENCE } from '../../src/domain/nomination/nomination';
import { districtOf, type DistrictCode, type TambonCode } from '../../src/domain/places/codes';

/** Evidence with nothing missing. */
export const FULL_EVIDENCE: SelectionEvidence = { meetingDate: '2024-10-15', leaders: '20', agreeing: '18', minutesLink: 'https://example.com/m', planTitle: 'แผนตัวอย่าง', planLink: 'https://example.com/p' };

/** A nomination of a tambon by its own district, with full evidence, on 28 ต.ค. 2567. */
export function nomination(tambon: string, changes: Partial<Nomination> = {}): Nomination {
  const code = tambon as TambonCode;
  return {
    responseId: `r-${tambon}`, submittedAt: '2024-10-28T09:00:00', email: 'x@example.com', emailVerified: false, editUrl: '', print: 'p', waitingPrint: '', standing: 'new', heldReason: '',
    comment: '', reviewedBy: '', reviewedAt: '', lockedAt: '', overrides: [], district: { code: districtOf(code), typed: `อ${districtOf(code)}` }, tambon: { code, typed: `ต${tambon}` },
    evidence: FULL_EVIDENCE, willing: false, next: { code: null, typed: '' }, nextEvidence: NO_EVIDENCE, respondent: { name: 'นายตัวอย่าง หนึ่ง', position: '', phone: '' }, note: '', extra: '', ...changes,
  };
}

/** Willing to take a further tambon, with full evidence unless told. */
export function volunteering(next: string, nextEvidence: SelectionEvidence = FULL_EVIDENCE): Partial<Nomination> {
  return { willing: true, next: { code: next as TambonCode, typed: `ต${next}` }, nextEvidence };
}

/** The input of selection: districts with so many tambons each, past targets by year and code. */
export function selection(districts: Readonly<Record<string, number>>, past: readonly (readonly [year: number, code: string])[], nominations: readonly Nomination[]): SelectionInput {
  return {
    terms: { excludedYears: [2566, 2567], nominationDue: toIsoDate('2024-10-30'), rulesOn: toIsoDate('2024-10-25') },
    places: {
      districts: Object.keys(districts).map((code) => ({ code: code as DistrictCode, name: `อ${code}` })),
      tambons: Object.entries(districts).flatMap(([district, count]) => Array.from({ length: count }, (_unused, index) => ({ code: `${district}${String(index + 1).padStart(2, '0')}` as TambonCode, name: `ต${district}${String(index + 1).padStart(2, '0')}` }))),
    },
    pastTargets: past.map(([fiscalYear, code]) => ({ fiscalYear, tambonCode: code as TambonCode })),
    nominations,
  };
}
