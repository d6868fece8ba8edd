// FormApp.Form: its items, its responses and where these go.
import { PlatformError } from '../../kernel/platform-error';
import type { EnumValue } from '../../kernel/stand-in';
import { enumKey } from './feedback';
import { FormResponseStandIn } from './form-response';
import { FormSettings } from './form-settings';
import { newItemRecord, responsesOf, setResponses, type ItemRecord, type ItemType, type ResponseRecord } from './form-record';
import { FormItemStandIn } from './items/form-item';
import { GenericItemStandIn } from './items/generic-item';
import { makeItem } from './items/make-item';
import { linkResponseSheet, syncResponseHeaders, unlinkResponseSheet } from './response-sheet';

/** A form, by the id of its file. */
export class FormStandIn extends FormSettings {
  addCheckboxGridItem(): FormItemStandIn { return this.add('CHECKBOX_GRID'); }
  addCheckboxItem(): FormItemStandIn { return this.add('CHECKBOX'); }
  addDateItem(): FormItemStandIn { return this.add('DATE'); }
  addDateTimeItem(): FormItemStandIn { return this.add('DATETIME'); }
  addDurationItem(): FormItemStandIn { return this.add('DURATION'); }
  addGridItem(): FormItemStandIn { return this.add('GRID'); }
  addImageItem(): FormItemStandIn { return this.add('IMAGE'); }
  addListItem(): FormItemStandIn { return this.add('LIST'); }
  addMultipleChoiceItem(): FormItemStandIn { return this.add('MULTIPLE_CHOICE'); }
  addPageBreakItem(): FormItemStandIn { return this.add('PAGE_BREAK'); }
  addParagraphTextItem(): FormItemStandIn { return this.add('PARAGRAPH_TEXT'); }
  addScaleItem(): FormItemStandIn { return this.add('SCALE'); }
  addSectionHeaderItem(): FormItemStandIn { return this.add('SECTION_HEADER'); }
  addTextItem(): FormItemStandIn { return this.add('TEXT'); }
  addTimeItem(): FormItemStandIn { return this.add('TIME'); }
  addVideoItem(): FormItemStandIn { return this.add('VIDEO'); }

  getItems(type?: unknown): GenericItemStandIn[] {
    const items = type === undefined ? this.record.items : this.record.items.filter((item) => item.type === enumKey(type));
    return items.map((item) => this.general(item));
  }
  getItemById(id: number): GenericItemStandIn | null {
    const found = this.record.items.find((item) => item.id === id);
    return found === undefined ? null : this.general(found);
  }
  deleteItem(which: unknown): void {
    const index = this.indexOf(which, 'index');
    const removed = this.record.items[index];
    this.change((form) => {
      form.items.splice(index, 1);
      for (const item of form.items) forgetPage(item, removed?.id);
    });
  }
  moveItem(which: unknown, to: number): GenericItemStandIn {
    const from = this.indexOf(which, 'from');
    const target = this.indexOf(to, 'to');
    const moved = this.record.items[from];
    if (moved === undefined) throw new PlatformError('Invalid argument: from');
    this.change((form) => {
      form.items.splice(from, 1);
      form.items.splice(target, 0, moved);
    });
    return this.general(moved);
  }

  createResponse(): FormResponseStandIn {
    return new FormResponseStandIn(this.execution, this.formId, null);
  }
  getResponses(since?: Date): FormResponseStandIn[] {
    const from = since?.getTime() ?? -Infinity;
    return this.stored().filter((response) => response.submittedMs >= from).map((response) => this.response(response));
  }
  getResponse(responseId: string): FormResponseStandIn {
    const found = this.stored().find((response) => response.id === responseId);
    if (found === undefined) throw new PlatformError('Invalid response ID.');
    return this.response(found);
  }
  deleteResponse(responseId: string): this {
    this.getResponse(responseId);
    setResponses(this.execution.store, this.formId, this.stored().filter((response) => response.id !== responseId));
    return this;
  }
  deleteAllResponses(): this {
    setResponses(this.execution.store, this.formId, []);
    return this;
  }
  submitGrades(responses: readonly unknown[]): this {
    for (const graded of responses) {
      if (!(graded instanceof FormResponseStandIn)) throw new PlatformError('Invalid argument: responses');
      const stored = this.stored().find((response) => response.id === graded.responseId);
      if (stored === undefined) throw new PlatformError('Invalid response ID.');
      for (const [itemId, grade] of graded.grades) stored.grades[String(itemId)] = { score: grade.score, feedback: grade.feedback };
    }
    setResponses(this.execution.store, this.formId, this.stored());
    return this;
  }

  setDestination(type: unknown, id: string): this {
    if (enumKey(type) !== 'SPREADSHEET') throw new PlatformError('Invalid argument: type');
    linkResponseSheet(this.execution, this.formId, id);
    return this;
  }
  removeDestination(): this {
    unlinkResponseSheet(this.execution, this.formId);
    return this;
  }
  getDestinationId(): string {
    return this.destination().spreadsheetId;
  }
  getDestinationType(): EnumValue | undefined {
    this.destination();
    return this.execution.border.enumValues('Forms.DestinationType')['SPREADSHEET'];
  }

  private destination(): { readonly spreadsheetId: string } {
    const { destination } = this.record;
    if (destination === null) throw new PlatformError('The form currently has no response destination.');
    return destination;
  }
  private stored(): ResponseRecord[] {
    return responsesOf(this.execution.store, this.formId);
  }
  private response(response: ResponseRecord): FormResponseStandIn {
    return new FormResponseStandIn(this.execution, this.formId, response.id);
  }
  private general(item: ItemRecord): GenericItemStandIn {
    return new GenericItemStandIn(this.execution, this.formId, item.id);
  }
  private add(type: ItemType): FormItemStandIn {
    const item = newItemRecord(this.record.nextItemId, type);
    this.change((form) => {
      form.nextItemId += 1;
      form.items.push(item);
    });
    syncResponseHeaders(this.execution, this.formId);
    return makeItem(this.execution, this.formId, item);
  }
  private indexOf(which: unknown, argument: string): number {
    const index = which instanceof FormItemStandIn ? this.record.items.findIndex((item) => item.id === which.itemId) : Math.trunc(Number(which));
    if (!(index >= 0 && index < this.record.items.length)) throw new PlatformError(`Invalid argument: ${argument}`);
    return index;
  }
}

/** What led to a deleted page goes on to the next one. */
function forgetPage(item: ItemRecord, pageId: number | undefined): void {
  if (item.goTo.pageId === pageId) item.goTo = { type: 'CONTINUE', pageId: null };
  item.choices = item.choices.map((choice) => (choice.navigation?.pageId === pageId && pageId !== undefined ? { ...choice, navigation: { type: 'CONTINUE', pageId: null } } : choice));
}
