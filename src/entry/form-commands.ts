// Menu commands about Forms: build them, take in their responses.
import { buildForms as buildAll } from '../actions/build-forms';
import { takeInResponses as takeIn } from '../actions/take-in-responses';
import type { CommandReport } from '../domain/report/command-report';
import { command, unattended } from './command';

const BUILD = 'สร้างแบบฟอร์ม';

/** Builds the year's Forms or brings them up to date. */
export function buildForms(): CommandReport {
  return command(BUILD, (app) => buildAll(app));
}

/** Goes on with Forms; called by its time trigger. */
export function continueForms(): CommandReport {
  return unattended(BUILD, (app) => buildAll(app));
}

/** Takes in what officers answered. */
export function takeInResponses(): CommandReport {
  return command('รับคำตอบจากแบบฟอร์ม', (app) => takeIn(app));
}
