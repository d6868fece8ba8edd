// What each partner network contributes to each tambon (R18): its role in the plan, what it planned, what it took part in.
import { shownPeriod } from '../documents/period';
import { answerCodes, answerText, isCounted, type FormAnswer } from '../forms/form-answer';
import type { TableRecord } from '../table/record';
import type { PlanActivity } from './plan-activity';
import type { ReportNames } from './report-rows';
import type { ReportSlot } from './report-slot';

/** Table id of the contributions. */
export const CONTRIBUTIONS_TABLE = 'partner-contributions';

/** A row a reporting tambon and partner that has a role, a plan, a signature or a deed there. */
export function contributionRows(sources: { readonly answers: readonly FormAnswer[]; readonly plans: readonly PlanActivity[]; readonly slots: readonly ReportSlot[] }, names: ReportNames): readonly TableRecord[] {
  const tambons = [...new Set([...sources.slots.flatMap(({ unit }) => unit.tambonCode ?? []), ...sources.plans.map(({ tambonCode }) => tambonCode)])].sort();
  return tambons.flatMap((tambon) => [...names.partners].flatMap(([partner, label]): readonly TableRecord[] => {
    const answers = sources.answers.filter((answer) => isCounted(answer) && answer.tambonCode === tambon);
    const role = answers.map((answer) => (answer.form === 'plan' ? answerText(answer, `partnerRole.${partner}`).trim() : '')).filter((text) => text !== '').join('; ');
    const hasSigned = answers.some((answer) => answer.form === 'mou' && answerCodes(answer, 'mouPartners').includes(partner));
    const planned = sources.plans.filter((plan) => plan.tambonCode === tambon && plan.partners.includes(partner));
    const reports = sources.slots.filter(({ unit }) => unit.tambonCode === tambon).flatMap(({ report }) => report ?? []);
    const deeds = reports.flatMap(({ month, activities }) => activities.filter(({ partners }) => partners.includes(partner)).map((activity) => ({ month, activity })));
    if (role === '' && !hasSigned && planned.length === 0 && deeds.length === 0) return [];
    return [{
      district: names.districts.get(tambon.slice(0, 4)) ?? '', tambon: names.tambons.get(tambon) ?? tambon, partner: label, role, signed: hasSigned ? 'ร่วมลงนาม' : '',
      planned: planned.length, joined: deeds.length, people: deeds.reduce((sum, { activity }) => sum + (activity.people ?? 0), 0),
      months: [...new Set(deeds.map(({ month }) => month))].sort().map(shownPeriod).join(', '), activities: [...new Set(deeds.map(({ activity }) => activity.title))].join('; '), tambonCode: tambon,
    }];
  }));
}
