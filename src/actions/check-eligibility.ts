// Checks every nomination against the rules and writes every reason into the findings tab.
import { FINDINGS_TABLE, formatFindings } from '../domain/eligibility/finding-row';
import type { EligibilityResult } from '../domain/eligibility/finding';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import type { Tables } from '../ports/tables';
import { readSelection, type SelectionOffice } from './selection-office';

const TITLE = 'ตรวจคุณสมบัติ';

/** Checks afresh; people's own columns are not touched, and the same tables give the same findings. */
export function checkEligibility(app: { readonly tables: Tables }): CommandReport {
  const office = readSelection(app.tables);
  if (!office.ok) return refusal(TITLE, office.reason);
  writeFindings(app.tables, office.value);
  const counts = countVerdicts(office.value.results);
  const unread = office.value.results.filter(({ subject, verdict }) => subject === 'main' && verdict === 'check').length;
  return report(TITLE, {
    done: [`ตรวจแล้ว ${office.value.nominations.length} ข้อเสนอ ผ่าน ${counts['pass'] ?? 0} ไม่ผ่าน ${counts['fail'] ?? 0} ต้องตรวจเพิ่ม ${unread}`, 'เหตุผลทุกข้ออยู่ที่แท็บผลตรวจคุณสมบัติ'],
    counts,
  });
}

/** Writes the findings of all nominations in one write. */
export function writeFindings(tables: Tables, { results, facts }: SelectionOffice): void {
  tables.replace(FINDINGS_TABLE, formatFindings(results, { districts: facts.districtNames, tambons: facts.tambonNames }));
}

/** Nominated tambons by verdict: `pass`, `fail`, `check`, and `nominations` in all. */
export function countVerdicts(results: readonly EligibilityResult[]): Readonly<Record<string, number>> {
  const main = results.filter(({ subject }) => subject === 'main');
  const count = (verdict: EligibilityResult['verdict']): number => main.filter((result) => result.verdict === verdict).length;
  return { nominations: main.length, pass: count('pass'), fail: count('fail'), check: count('check') };
}
