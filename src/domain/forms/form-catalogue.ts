// The six Forms by key.
import { evaluationForm } from './evaluation-form';
import type { FormContext } from './form-context';
import { FORM_KEYS, type FormDescription, type FormKey } from './form-description';
import { monthlyForm } from './monthly-form';
import { mouForm } from './mou-form';
import { nominationForm } from './nomination-form';
import { otherForm } from './other-form';
import { planForm } from './plan-form';

const DESCRIBERS: Readonly<Record<FormKey, (context: FormContext) => FormDescription>> = {
  nomination: nominationForm, plan: planForm, mou: mouForm, monthly: monthlyForm, evaluation: evaluationForm, other: otherForm,
};

/** One Form for the context. */
export function describeForm(key: FormKey, context: FormContext): FormDescription {
  return DESCRIBERS[key](context);
}

/** All Forms in the year's order. */
export function describeForms(context: FormContext): readonly FormDescription[] {
  return FORM_KEYS.map((key) => describeForm(key, context));
}
