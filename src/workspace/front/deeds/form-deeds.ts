// Answering a form in the browser: leaving a page, and sending the answers.
import { raiseSubmit } from '../../host/events';
import { formsOf } from '../../services/form/form-record';
import { leaveFormPage } from '../../services/form/page-step';
import { RespondentRefused } from '../../services/form/respondent';
import { officerSentence } from '../platform-sentences';
import { DeedRefused, type Deed } from './deed';
import { countIn, fieldsOf, textIn } from './input';

/** Leaves a page: `{formId, page, answers}` by item id. */
export const checkFormPage: Deed = ({ workspace }, input) => {
  const formId = knownForm(workspace.store, textIn(input, 'formId'));
  const execution = workspace.execution({ mode: 'direct' });
  try {
    return leaveFormPage(execution, formId, { page: countIn(input, 'page'), answers: fieldsOf(fieldsOf(input)['answers']) });
  } finally {
    workspace.end(execution);
  }
};

/** Sends `{formId, answers, email, editResponseId}`; the triggers of the form fire. */
export const submitForm: Deed = ({ workspace }, input) => {
  const formId = knownForm(workspace.store, textIn(input, 'formId'));
  const { email, editResponseId, answers } = fieldsOf(input);
  const submission = { answers: fieldsOf(answers), ...(typeof email === 'string' ? { email } : {}), ...(typeof editResponseId === 'string' && editResponseId !== '' ? { editResponseId } : {}) };
  try {
    const { responseId, raised } = raiseSubmit(workspace, { form: formId, submission });
    const form = formsOf(workspace.store).require(formId);
    return {
      message: form.confirmationMessage === '' ? 'ระบบได้รับคำตอบของท่านแล้ว' : form.confirmationMessage,
      editAddress: form.allowResponseEdits ? `/form?id=${encodeURIComponent(formId)}&edit2=${encodeURIComponent(responseId)}` : null,
      problems: raised.flatMap(({ result }) => (result.ok ? [] : [officerSentence(new Error(result.error.message))])),
    };
  } catch (error) {
    if (!(error instanceof RespondentRefused)) throw error;
    throw new DeedRefused(error.reasons.map(({ question, reason }) => (question === '' ? reason : `${question}: ${reason}`)).join('\n'));
  }
};

function knownForm(store: Parameters<typeof formsOf>[0], formId: string): string {
  if (!formsOf(store).has(formId)) throw new DeedRefused('ไม่พบแบบฟอร์มนี้');
  return formId;
}
