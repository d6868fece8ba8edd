// The check of all nominations against the rules of selection: whole tables in, every reason out.
import { formatThaiInstant } from '../calendar/thai-instant';
import type { FindingOverride, Nomination, NominationSubject } from '../nomination/nomination';
import { rulesOn, type EligibilityRule, type RuleSubject } from './eligibility-rules';
import { VERDICT_LABELS, worstVerdict, type EligibilityResult, type Finding } from './finding';
import { selectionFacts, type SelectionFacts, type SelectionInput } from './selection-facts';

/**
 * The results of every nomination, in the order given: one for the nominated tambon, one more for the reserve where the
 * district would take a further place. Throws RangeError where no rules cover the terms' day.
 */
export function checkNominations(input: SelectionInput): readonly EligibilityResult[] {
  return checkWithFacts(input.nominations, selectionFacts(input));
}

/** The same with facts already made. */
export function checkWithFacts(nominations: readonly Nomination[], facts: SelectionFacts): readonly EligibilityResult[] {
  const rules = rulesOn(facts.terms.rulesOn);
  return nominations.flatMap((nomination) => {
    const main = checkOne({ nomination, subject: 'main', place: nomination.tambon, evidence: nomination.evidence }, rules, facts);
    if (!nomination.willing) return [main];
    return [main, checkOne({ nomination, subject: 'next', place: nomination.next, evidence: nomination.nextEvidence }, rules, facts)];
  });
}

function checkOne(subject: RuleSubject, rules: readonly EligibilityRule[], facts: SelectionFacts): EligibilityResult {
  const findings = rules.filter(({ subjects }) => subjects.includes(subject.subject)).map((rule) => findingOf(rule, subject, facts));
  const { nomination, place } = subject;
  return { responseId: nomination.responseId, subject: subject.subject, districtCode: nomination.district.code, tambonCode: place.code, verdict: worstVerdict(findings), findings };
}

function findingOf(rule: EligibilityRule, subject: RuleSubject, facts: SelectionFacts): Finding {
  const { id: ruleId, label, clause } = rule;
  const outcome = rule.check(subject, facts);
  const override = lastOverride(subject.nomination, ruleId, subject.subject);
  if (override === null) return { ruleId, label, clause, ...outcome, override };
  const reason = `จังหวัดวินิจฉัยเป็น “${VERDICT_LABELS[override.verdict]}” เพราะ ${override.reason} (${override.by} ${formatThaiInstant(override.at)}) ผลเดิม: ${VERDICT_LABELS[outcome.verdict]} ${outcome.reason}`;
  return { ruleId, label, clause, verdict: override.verdict, reason, evidence: outcome.evidence, override };
}

function lastOverride(nomination: Nomination, ruleId: string, subject: NominationSubject): FindingOverride | null {
  return nomination.overrides.filter((one) => one.ruleId === ruleId && one.subject === subject).at(-1) ?? null;
}
