// Findings as rows: one a rule, tambon and nomination; the system alone writes them.
import { clauseText } from '../programme/clause-text';
import type { TableRecord } from '../table/record';
import type { EligibilityResult } from './finding';

/** Table id of the findings. */
export const FINDINGS_TABLE = 'findings';

/** The records of all results in their order, names beside codes. */
export function formatFindings(results: readonly EligibilityResult[], names: { readonly districts: ReadonlyMap<string, string>; readonly tambons: ReadonlyMap<string, string> }): readonly TableRecord[] {
  return results.flatMap((result) => result.findings.map((finding): TableRecord => ({
    responseId: result.responseId, subject: result.subject, overall: result.verdict,
    districtCode: result.districtCode, district: result.districtCode === null ? '' : names.districts.get(result.districtCode) ?? '',
    tambonCode: result.tambonCode, tambon: result.tambonCode === null ? '' : names.tambons.get(result.tambonCode) ?? '',
    ruleId: finding.ruleId, clause: clauseText(finding.clause), label: finding.label, verdict: finding.verdict, reason: finding.reason, evidence: finding.evidence,
    overrideReason: finding.override?.reason ?? '', overrideBy: finding.override?.by ?? '', overrideAt: finding.override?.at ?? '',
  })));
}
