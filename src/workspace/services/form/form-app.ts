// FormApp: making and opening forms, and the builders.
import type { Execution } from '../../kernel/execution';
import { GOOGLE_MIME } from '../../kernel/files';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import { uiFor, type UiStandIn } from '../base/ui';
import { formIdOf } from './form-addresses';
import { FormStandIn } from './form';
import { QuizFeedbackBuilderStandIn } from './feedback';
import { formsOf, newFormRecord } from './form-record';
import { ValidationBuilderStandIn } from './validation';

const NOT_FOUND = 'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

/** The global FormApp. */
export class FormAppStandIn extends StandIn {
  readonly typeName = 'Forms.FormApp';
  constructor(private readonly execution: Execution) {
    super();
  }

  create(title: string | null, isPublished = false): FormStandIn {
    this.execution.requireAuthorization('https://www.googleapis.com/auth/forms', 'FormApp.create');
    if (title === null || title === '') throw new PlatformError('Invalid argument: title');
    const file = this.execution.files.create({ name: title, mimeType: GOOGLE_MIME.form });
    formsOf(this.execution.store).set(file.id, { ...newFormRecord(file.id), published: isPublished });
    return new FormStandIn(this.execution, file.id);
  }
  openById(id: string | null): FormStandIn {
    this.execution.requireAuthorization('https://www.googleapis.com/auth/forms', 'FormApp.openById');
    if (id === null || id === '') throw new PlatformError('Invalid argument: id');
    if (!formsOf(this.execution.store).has(id)) throw new PlatformError(NOT_FOUND);
    return new FormStandIn(this.execution, id);
  }
  openByUrl(url: string | null): FormStandIn {
    this.execution.requireAuthorization('https://www.googleapis.com/auth/forms', 'FormApp.openByUrl');
    const id = formIdOf(url ?? '');
    if (id === undefined) throw new PlatformError('Invalid argument: url');
    return this.openById(id);
  }
  getActiveForm(): FormStandIn | null {
    const { container } = this.execution.project;
    return container?.kind === 'form' ? new FormStandIn(this.execution, container.id) : null;
  }
  getUi(): UiStandIn {
    return uiFor(this.execution, 'FormApp');
  }

  createFeedback(): QuizFeedbackBuilderStandIn { return new QuizFeedbackBuilderStandIn(); }
  createCheckboxGridValidation(): ValidationBuilderStandIn { return new ValidationBuilderStandIn('Forms.CheckboxGridValidationBuilder'); }
  createCheckboxValidation(): ValidationBuilderStandIn { return new ValidationBuilderStandIn('Forms.CheckboxValidationBuilder'); }
  createGridValidation(): ValidationBuilderStandIn { return new ValidationBuilderStandIn('Forms.GridValidationBuilder'); }
  createParagraphTextValidation(): ValidationBuilderStandIn { return new ValidationBuilderStandIn('Forms.ParagraphTextValidationBuilder'); }
  createTextValidation(): ValidationBuilderStandIn { return new ValidationBuilderStandIn('Forms.TextValidationBuilder'); }
}
