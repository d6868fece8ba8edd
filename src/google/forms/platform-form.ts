// One live Form over FormApp; setters are called only where something differs, since each is a call to Google.
import type { LiveContent, LiveItem, LiveKind, OwnKind } from '../../domain/forms/live-content';
import type { FormAddresses, LiveForm, LiveFront } from '../../ports/forms';
import { writeChoices } from './platform-choices';
import { textValidation } from './text-validation';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/** What every item of ours has in common on the platform. */
interface TitledItem {
  getId(): number;
  getTitle(): string;
  setTitle(title: string): unknown;
  getHelpText(): string;
  setHelpText(text: string): unknown;
}

/** A live Form. */
export class PlatformForm implements LiveForm {
  constructor(private readonly form: Form, private readonly spreadsheetId: string) {}

  title(): string {
    return this.form.getTitle();
  }

  items(): readonly LiveItem[] {
    return this.form.getItems().map((item) => ({ id: String(item.getId()), kind: kindOf(item), title: item.getTitle() }));
  }

  add(kind: OwnKind, title: string): string {
    const item = this.addEmpty(kind);
    item.setTitle(title);
    return String(item.getId());
  }

  write(id: string, content: LiveContent): void {
    const item = this.itemOf(id);
    const titled = typed(item, content.kind);
    if (titled.getTitle() !== content.title) titled.setTitle(content.title);
    if (titled.getHelpText() !== content.help) titled.setHelpText(content.help);
    if (content.kind === 'page') this.writeLead(item.asPageBreakItem(), content);
    else if (content.kind !== 'section') this.writeQuestion(item, content);
  }

  move(id: string, index: number): void {
    this.form.moveItem(this.itemOf(id), index);
  }

  remove(id: string): void {
    this.form.deleteItem(this.itemOf(id));
  }

  relax(id: string): void {
    const question = asQuestion(this.itemOf(id));
    if (question.isRequired()) question.setRequired(false);
  }

  hasResponses(): boolean {
    return this.form.getResponses().length > 0;
  }

  writeFront(front: LiveFront): void {
    this.form.setTitle(front.title).setDescription(front.description).setConfirmationMessage(front.confirmation);
    this.form.setCollectEmail(true).setAllowResponseEdits(true).setProgressBar(true);
    if (front.signIn) this.form.setRequireLogin(true);
  }

  close(): void {
    if (this.form.isAcceptingResponses()) this.form.setAcceptingResponses(false);
  }

  publish(): FormAddresses {
    if (!this.isLinked()) this.form.setDestination(FormApp.DestinationType.SPREADSHEET, this.spreadsheetId);
    const publishes = typeof this.form.supportsAdvancedResponderPermissions === 'function' && this.form.supportsAdvancedResponderPermissions();
    if (publishes && !this.form.isPublished()) this.form.setPublished(true);
    if (!this.form.isAcceptingResponses()) this.form.setAcceptingResponses(true);
    if ((publishes && !this.form.isPublished()) || !this.form.isAcceptingResponses()) throw new Error(`Cannot publish form ${this.form.getId()}: it does not accept responses`);
    return { publishedUrl: this.form.getPublishedUrl(), editUrl: this.form.getEditUrl() };
  }

  private isLinked(): boolean {
    try {
      return this.form.getDestinationId() === this.spreadsheetId;
    } catch {
      // The platform throws where no destination was ever set.
      return false;
    }
  }

  private itemOf(id: string): Item {
    const item = this.form.getItemById(Number(id)) as Item | null;
    if (item === null) throw new RangeError(`Cannot write form item ${id}: it is gone`);
    return item;
  }

  private addEmpty(kind: OwnKind): TitledItem {
    switch (kind) {
      case 'page': return this.form.addPageBreakItem();
      case 'section': return this.form.addSectionHeaderItem();
      case 'text': return this.form.addTextItem();
      case 'paragraph': return this.form.addParagraphTextItem();
      case 'date': return this.form.addDateItem();
      case 'list': return this.form.addListItem();
      case 'choice': return this.form.addMultipleChoiceItem();
      case 'checkbox': return this.form.addCheckboxItem();
    }
  }

  private writeLead(page: GoogleAppsScript.Forms.PageBreakItem, { lead }: LiveContent): void {
    if (lead.kind === 'page') page.setGoToPage(this.itemOf(lead.pageId).asPageBreakItem());
    else page.setGoToPage(lead.kind === 'submit' ? FormApp.PageNavigationType.SUBMIT : FormApp.PageNavigationType.CONTINUE);
  }

  private writeQuestion(item: Item, content: LiveContent): void {
    const question = asQuestion(item);
    if (question.isRequired() !== content.required) question.setRequired(content.required);
    if (content.kind === 'text' && content.rule !== null) item.asTextItem().setValidation(textValidation(content.rule));
    if (content.choices.length > 0) writeChoices(item, content.choices, (pageId) => this.itemOf(pageId).asPageBreakItem());
  }
}

const KINDS: Readonly<Record<string, OwnKind>> = {
  PAGE_BREAK: 'page', SECTION_HEADER: 'section', TEXT: 'text', PARAGRAPH_TEXT: 'paragraph', DATE: 'date', LIST: 'list', MULTIPLE_CHOICE: 'choice', CHECKBOX: 'checkbox',
};

function kindOf(item: Item): LiveKind {
  return KINDS[String(item.getType())] ?? 'foreign';
}

function typed(item: Item, kind: OwnKind): TitledItem {
  if (kind === 'page') return item.asPageBreakItem();
  return kind === 'section' ? item.asSectionHeaderItem() : asQuestion(item);
}

function asQuestion(item: Item): TitledItem & { isRequired(): boolean; setRequired(required: boolean): unknown } {
  const kind = kindOf(item);
  switch (kind) {
    case 'text': return item.asTextItem();
    case 'paragraph': return item.asParagraphTextItem();
    case 'date': return item.asDateItem();
    case 'list': return item.asListItem();
    case 'choice': return item.asMultipleChoiceItem();
    case 'checkbox': return item.asCheckboxItem();
    default: throw new TypeError(`Cannot write form item ${item.getId()}: it is no question of ours (${kind})`);
  }
}
