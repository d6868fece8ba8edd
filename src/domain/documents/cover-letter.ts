// The cover letter that an accepted response of a district calls for.
import type { FormAnswer } from '../forms/form-answer';
import type { FormKey } from '../forms/form-description';
import type { Settings } from '../settings/settings';
import { documentSetting } from './document-settings';

/** Obligation whose letter carries what a Form brought (L¶2, L¶3, L¶5); forms that are not listed need none. */
const TOPIC_OF_FORM: Partial<Readonly<Record<FormKey, string>>> = { nomination: 'R03', plan: 'R11', mou: 'R15' };

/** The obligation that the letter answers; `null` where a Form's answers go without a letter. */
export function coverLetterTopic(form: FormKey): string | null {
  return TOPIC_OF_FORM[form] ?? null;
}

/** Whether the answer goes to the province with a letter: a tambon's drive plan (P1.5) stays in the district. */
export function bringsLetter({ form, answers }: Pick<FormAnswer, 'form' | 'answers'>): boolean {
  return coverLetterTopic(form) !== null && !(form === 'plan' && answers.get('planKind')?.codes[0] === 'drive');
}

/** The form of letter that the office chose; `null` where it writes its letters itself. */
export function coverLetterKind(settings: Settings): 'letter' | 'memo' | null {
  const chosen = documentSetting(settings, 'cover-letter');
  if (/^(ไม่|no|none)/i.test(chosen)) return null;
  return chosen.startsWith('บันทึก') || chosen === 'memo' ? 'memo' : 'letter';
}
