// What a person can do at the front, by name; inputs come from a page and each deed checks its own.
import { useCard } from './card-deeds';
import type { Deed } from './deed';
import { checkFormPage, submitForm } from './form-deeds';
import { callFromFrame, runMenuItem } from './script-deeds';
import { editCell, filterColumn } from './sheet-deeds';
import { advance } from './time-deeds';

/** Every deed but the reset, which changes the workspace itself. */
export const deeds: Readonly<Record<string, Deed>> = {
  edit: editCell, filter: filterColumn, run: runMenuItem, call: callFromFrame, advance, 'form-page': checkFormPage, 'form-submit': submitForm, card: useCard,
};
