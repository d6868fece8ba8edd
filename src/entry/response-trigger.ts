// The installable trigger on form submissions: it only wakes the intake, which sweeps the forms' own responses.
import { takeInResponses } from '../actions/take-in-responses';
import type { CommandReport } from '../domain/report/command-report';
import { unattended } from './command';

/** Called by the platform whenever a linked form is submitted; a doubled or late call changes nothing. */
export function onFormSubmitted(): CommandReport {
  return unattended('รับคำตอบจากแบบฟอร์ม', (app) => takeInResponses(app));
}
