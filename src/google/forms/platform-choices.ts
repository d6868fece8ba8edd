// The choices of a live question: all with navigation, or all without, as the platform requires.
import type { LiveChoice, LiveLead } from '../../domain/forms/live-content';

type Item = GoogleAppsScript.Forms.Item;
type Page = GoogleAppsScript.Forms.PageBreakItem;

/** Replaces the choices of a list, buttons or checkbox item. */
export function writeChoices(item: Item, choices: readonly LiveChoice[], pageOf: (pageId: string) => Page): void {
  if (item.getType() === FormApp.ItemType.CHECKBOX) item.asCheckboxItem().setChoiceValues(choices.map(({ value }) => value));
  else if (item.getType() === FormApp.ItemType.LIST) setOn(item.asListItem(), choices, pageOf);
  else setOn(item.asMultipleChoiceItem(), choices, pageOf);
}

interface Navigating {
  setChoiceValues(values: string[]): unknown;
  setChoices(choices: GoogleAppsScript.Forms.Choice[]): unknown;
  createChoice(value: string, navigation: Page): GoogleAppsScript.Forms.Choice;
  createChoice(value: string, navigation: GoogleAppsScript.Forms.PageNavigationType): GoogleAppsScript.Forms.Choice;
}

function setOn(item: Navigating, choices: readonly LiveChoice[], pageOf: (pageId: string) => Page): void {
  if (choices.every(({ lead }) => lead === null)) item.setChoiceValues(choices.map(({ value }) => value));
  else item.setChoices(choices.map(({ value, lead }) => choiceOf(item, { value, lead: lead ?? { kind: 'next' } }, pageOf)));
}

function choiceOf(item: Navigating, choice: { readonly value: string; readonly lead: LiveLead }, pageOf: (pageId: string) => Page): GoogleAppsScript.Forms.Choice {
  if (choice.lead.kind === 'page') return item.createChoice(choice.value, pageOf(choice.lead.pageId));
  return item.createChoice(choice.value, choice.lead.kind === 'submit' ? FormApp.PageNavigationType.SUBMIT : FormApp.PageNavigationType.CONTINUE);
}
