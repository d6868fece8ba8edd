// Forms: birth, items, choices, pages, responses. The scratch form is published.
import { callLoosely, type CaseGroup } from '../compatibility-case';
import type { Scratch } from '../scratch';

type Choice = GoogleAppsScript.Forms.Choice;

const valuesOf = (choices: readonly Choice[]): readonly string[] => choices.map((choice) => choice.getValue());
const born = (scratch: Scratch): GoogleAppsScript.Forms.Form => scratch.kept(FormApp.create('แบบใหม่'));
const NO_CHOICE = 'Invalid response submitted to multiple choice question.';

/** Cases about forms. */
export const FORM_CASES: CaseGroup = { topic: 'Form', cases: [
  { name: 'a new form has no title of its own', run: (scratch) => born(scratch).getTitle(), gives: '' },
  { name: "a new form's file has the name that was given", run: (scratch) => DriveApp.getFileById(born(scratch).getId()).getName(), gives: 'แบบใหม่' },
  { name: 'a new form knows about publishing', run: (scratch) => born(scratch).supportsAdvancedResponderPermissions(), gives: true },
  { name: 'a new form is not published', run: (scratch) => born(scratch).isPublished(), gives: false },
  { name: 'publishing a form opens it for responses', run: (scratch) => { const form = born(scratch); form.setPublished(true); return [form.isPublished(), form.isAcceptingResponses()]; }, gives: [true, true] },
  { name: 'an unpublished form cannot be set to accept responses', run: (scratch) => born(scratch).setAcceptingResponses(true), throws: /unpublished/ },
  { name: 'a form collects no addresses at first', run: (scratch) => born(scratch).collectsEmail(), gives: false },
  { name: 'an empty title is refused by create', run: () => FormApp.create(''), throws: /title/ },
  { name: 'a new choice item has one empty choice', run: (scratch) => valuesOf(scratch.form().addMultipleChoiceItem().getChoices()), gives: [''] },
  { name: 'a new list has one empty choice', run: (scratch) => valuesOf(scratch.form().addListItem().getChoices()), gives: [''] },
  { name: 'no choices are refused', run: (scratch) => scratch.form().addListItem().setChoiceValues([]), throws: /empty/ },
  { name: 'choices with one text twice are refused', run: (scratch) => scratch.form().addListItem().setChoiceValues(['ก', 'ก']), throws: 'Questions cannot have duplicate choice values.' },
  { name: "an item's id is a number", run: (scratch) => typeof scratch.form().addTextItem().getId(), gives: 'number' },
  { name: "an item's index counts from 0", run: (scratch) => { const form = scratch.form(); form.addTextItem(); return form.addTextItem().getIndex(); }, gives: 1 },
  { name: 'a missing item is null', run: (scratch) => callLoosely(scratch.form(), 'getItemById', 12_345), gives: null },
  { name: 'an item is found by its id after its title has changed', run: (scratch) => { const form = scratch.form(); const item = form.addTextItem().setTitle('ก'); item.setTitle('ข'); return form.getItemById(item.getId())?.getTitle(); }, gives: 'ข' },
  { name: 'a scale goes from 1 to 5 at first', run: (scratch) => { const scale = scratch.form().addScaleItem(); return [scale.getLowerBound(), scale.getUpperBound()]; }, gives: [1, 5] },
  { name: 'a scale cannot start at 2', run: (scratch) => scratch.form().addScaleItem().setBounds(2, 5), throws: /Invalid argument/ },
  { name: "a scale's answer is a text", run: (scratch) => scratch.form().addScaleItem().createResponse(4).getResponse(), gives: '4' },
  { name: "checkboxes' answers are a list", run: (scratch) => scratch.form().addCheckboxItem().setChoiceValues(['ก', 'ข']).createResponse(['ก', 'ข']).getResponse(), gives: ['ก', 'ข'] },
  { name: "a date's answer is an ISO day", run: (scratch) => scratch.form().addDateItem().createResponse(new Date(2024, 9, 30)).getResponse(), gives: '2024-10-30' },
  { name: "a time's answer has hours and minutes", run: (scratch) => scratch.form().addTimeItem().createResponse(9, 5).getResponse(), gives: '09:05' },
  { name: 'an answer that is no choice is refused', run: (scratch) => scratch.form().addMultipleChoiceItem().setChoiceValues(['ก']).createResponse('ข'), throws: NO_CHOICE },
  { name: 'an answer that is no choice is taken where there is an "other"', run: (scratch) => scratch.form().addMultipleChoiceItem().setChoiceValues(['ก']).showOtherOption(true).createResponse('ข').getResponse(), gives: 'ข' },
  { name: 'an unsubmitted response has no id', run: (scratch) => scratch.form().createResponse().getId(), gives: null },
  { name: 'an unsubmitted response has no time', run: (scratch) => scratch.form().createResponse().getTimestamp(), gives: null },
  { name: 'a submitted response has an id and a time', run: (scratch) => { const form = scratch.form(); const sent = form.createResponse().withItemResponse(form.addTextItem().createResponse('ก')).submit(); return [typeof sent.getId(), sent.getTimestamp() instanceof Date]; }, gives: ['string', true] },
  { name: 'a response is submitted once', run: (scratch) => { const response = scratch.form().createResponse(); response.submit(); return response.submit(); }, throws: /already been submitted/ },
  { name: 'the last answer to a question counts', run: (scratch) => { const form = scratch.form(); const item = form.addTextItem(); return form.createResponse().withItemResponse(item.createResponse('a')).withItemResponse(item.createResponse('b')).submit().getItemResponses().map((answer) => answer.getResponse()); }, gives: ['b'] },
  { name: "an unanswered text is there, an unanswered list is not", run: (scratch) => { const form = scratch.form(); form.addTextItem().setTitle('text'); form.addListItem().setTitle('list').setChoiceValues(['x']); return form.createResponse().submit().getItemResponses().map((answer) => `${answer.getItem().getTitle()}=${String(answer.getResponse())}`); }, gives: ['text='] },
  { name: 'responses are read from an instant on', run: (scratch) => { const form = scratch.form(); const sent = form.createResponse().submit(); return form.getResponses(sent.getTimestamp()).some((response) => response.getId() === sent.getId()); }, gives: true },
  { name: 'a choice leads to a page', run: (scratch) => { const form = scratch.form(); const question = form.addMultipleChoiceItem(); const page = form.addPageBreakItem().setTitle('สอง'); question.setChoices([question.createChoice('ก', page)]); return question.getChoices()[0]?.getGotoPage()?.getTitle(); }, gives: 'สอง' },
  { name: 'choices with and without a page do not go together', run: (scratch) => { const question = scratch.form().addListItem(); return question.setChoices([question.createChoice('a', FormApp.PageNavigationType.SUBMIT), question.createChoice('b')]); }, throws: /cannot be combined/ },
  { name: "a page break's way on reads back", run: (scratch) => { const form = scratch.form(); const page = form.addPageBreakItem(); page.setGoToPage(FormApp.PageNavigationType.SUBMIT); return String(page.getPageNavigationType()); }, gives: 'SUBMIT' },
  { name: 'an item beyond the last cannot be deleted', run: (scratch) => { callLoosely(scratch.form(), 'deleteItem', 0); }, throws: /Invalid argument/ },
  { name: 'an item is moved to an index', run: (scratch) => { const form = scratch.form(); form.addTextItem().setTitle('a'); form.addTextItem().setTitle('b'); form.moveItem(1, 0); return form.getItems().map((item) => item.getTitle()); }, gives: ['b', 'a'] },
  { name: 'an item turns into its own kind alone', run: (scratch) => { const form = scratch.form(); form.addPageBreakItem(); return form.getItems()[0]?.asListItem(); }, throws: 'Invalid conversion for item type: PAGE_BREAK.' },
  { name: 'openByUrl opens the address for editing', run: (scratch) => FormApp.openByUrl(scratch.form().getEditUrl()).getId() === scratch.form().getId(), gives: true },
  { name: 'openByUrl refuses a foreign address', run: () => FormApp.openByUrl('https://example.com/x'), throws: 'Invalid argument: url' },
  { name: "a form without a destination has no destination's id", run: (scratch) => scratch.form().getDestinationId(), throws: /destination/ },
  { name: 'a pre-filled address carries the answer', run: (scratch) => { const form = scratch.form(); return /entry\.\d+=abc/.test(form.createResponse().withItemResponse(form.addTextItem().createResponse('abc')).toPrefilledUrl()); }, gives: true },
  { name: 'the closing text reads back', run: (scratch) => scratch.form().setConfirmationMessage('ขอบคุณ').getConfirmationMessage(), gives: 'ขอบคุณ' },
] };
