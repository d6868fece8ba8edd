// The settings of a form: texts, switches, publication, people.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import { UserStandIn } from '../base/user';
import { editUrl, formIdOf, publishedUrl } from './form-addresses';
import { formsOf, requireForm, type FormRecord } from './form-record';

/** The part of a form that is read and written field by field. */
export abstract class FormSettings extends StandIn {
  readonly typeName = 'Forms.Form';
  constructor(protected readonly execution: Execution, readonly formId: string) {
    super();
  }

  /** The live record. */
  get record(): FormRecord {
    return requireForm(this.execution, this.formId);
  }

  getId(): string { return this.formId; }
  getTitle(): string { return this.record.title; }
  getDescription(): string { return this.record.description; }
  getConfirmationMessage(): string { return this.record.confirmationMessage; }
  getCustomClosedFormMessage(): string { return this.record.closedMessage; }
  setTitle(title: string | null): this { return this.change((form) => { form.title = title ?? ''; }); }
  setDescription(description: string | null): this { return this.change((form) => { form.description = description ?? ''; }); }
  setConfirmationMessage(message: string | null): this { return this.change((form) => { form.confirmationMessage = message ?? ''; }); }
  setCustomClosedFormMessage(message: string | null): this { return this.change((form) => { form.closedMessage = message ?? ''; }); }

  collectsEmail(): boolean { return this.record.collectEmail; }
  canEditResponse(): boolean { return this.record.allowResponseEdits; }
  hasLimitOneResponsePerUser(): boolean { return this.record.limitOneResponse; }
  hasProgressBar(): boolean { return this.record.progressBar; }
  hasRespondAgainLink(): boolean { return this.record.respondAgainLink; }
  isPublishingSummary(): boolean { return this.record.publishingSummary; }
  requiresLogin(): boolean { return this.record.requireLogin; }
  getShuffleQuestions(): boolean { return this.record.shuffleQuestions; }
  isQuiz(): boolean { return this.record.isQuiz; }
  setCollectEmail(collect: boolean): this { return this.change((form) => { form.collectEmail = collect; }); }
  setAllowResponseEdits(enabled: boolean): this { return this.change((form) => { form.allowResponseEdits = enabled; }); }
  setLimitOneResponsePerUser(enabled: boolean): this { return this.change((form) => { form.limitOneResponse = enabled; }); }
  setProgressBar(enabled: boolean): this { return this.change((form) => { form.progressBar = enabled; }); }
  setShowLinkToRespondAgain(enabled: boolean): this { return this.change((form) => { form.respondAgainLink = enabled; }); }
  setPublishingSummary(enabled: boolean): this { return this.change((form) => { form.publishingSummary = enabled; }); }
  setRequireLogin(requireLogin: boolean): this { return this.change((form) => { form.requireLogin = requireLogin; }); }
  setShuffleQuestions(shuffle: boolean): this { return this.change((form) => { form.shuffleQuestions = shuffle; }); }
  setIsQuiz(enabled: boolean): this {
    return this.change((form) => {
      form.isQuiz = enabled;
      if (!enabled) for (const item of form.items) Object.assign(item, { points: 0, feedback: { correct: null, incorrect: null, general: null } });
    });
  }

  isAcceptingResponses(): boolean { return this.record.acceptingResponses; }
  isPublished(): boolean { return this.record.published; }
  supportsAdvancedResponderPermissions(): boolean { return true; }
  setAcceptingResponses(enabled: boolean): this {
    if (enabled && !this.record.published) throw new PlatformError('Cannot accept responses on an unpublished form.');
    return this.change((form) => { form.acceptingResponses = enabled; });
  }
  setPublished(enabled: boolean): this {
    return this.change((form) => { form.published = enabled; form.acceptingResponses = enabled; });
  }

  getPublishedUrl(): string { return publishedUrl(this.formId); }
  getEditUrl(): string { return editUrl(this.formId); }
  getSummaryUrl(): string { return `https://docs.google.com/forms/d/${this.formId}/viewanalytics`; }
  shortenFormUrl(url: string): string {
    const id = formIdOf(url);
    if (id === undefined) throw new PlatformError('Invalid argument: url');
    return `https://forms.gle/${id.slice(-17)}`;
  }

  getEditors(): UserStandIn[] {
    const file = this.execution.files.get(this.formId);
    const emails = file === undefined ? [] : [file.ownerEmail, ...file.editors];
    return [...new Set(emails)].map((email) => new UserStandIn(this.execution, email));
  }
  addEditor(editor: unknown): this {
    return this.addEditors([editor]);
  }
  addEditors(editors: readonly unknown[]): this {
    const emails = editors.map(emailOf);
    this.execution.files.update(this.formId, (file) => { file.editors = [...new Set([...file.editors, ...emails])]; });
    return this;
  }
  getPublishedReaders(): UserStandIn[] {
    return (this.record.publishedReaders ?? []).map((email) => new UserStandIn(this.execution, email));
  }
  addPublishedReader(reader: unknown): this {
    return this.addPublishedReaders([reader]);
  }
  addPublishedReaders(readers: readonly unknown[]): this {
    const emails = readers.map(emailOf);
    return this.change((form) => { form.publishedReaders = [...new Set([...(form.publishedReaders ?? []), ...emails])]; });
  }
  removePublishedReader(reader: unknown): this {
    const email = emailOf(reader);
    return this.change((form) => { form.publishedReaders = (form.publishedReaders ?? []).filter((known) => known !== email); });
  }
  removeEditor(editor: unknown): this {
    const email = emailOf(editor);
    this.execution.files.update(this.formId, (file) => { file.editors = file.editors.filter((known) => known !== email); });
    return this;
  }

  /** Changes the live record, says so, and notes the time on the file. */
  protected change(apply: (form: FormRecord) => void): this {
    apply(this.record);
    formsOf(this.execution.store).touch(this.formId);
    return this;
  }
}

function emailOf(editor: unknown): string {
  const email = editor instanceof UserStandIn ? editor.getEmail() : String(editor);
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new PlatformError(`Invalid email: ${email}`);
  return email;
}
