// Menu commands about Forms: build them, take in their responses.
import { buildForms as buildAll } from '../actions/build-forms';
import { takeInResponses as takeIn } from '../actions/take-in-responses';
import type { CommandReport } from '../domain/report/command-report';
import { command } from './command';

/** Builds the year's Forms or brings them up to date. */
export function buildForms(): CommandReport {
  return command('สร้างแบบฟอร์ม', (app) => {
    const ended = buildAll(app);
    app.workbook.arrangeTabs();
    return ended;
  });
}

/** Takes in what officers answered. */
export function takeInResponses(): CommandReport {
  return command('รับคำตอบจากแบบฟอร์ม', (app) => takeIn(app));
}
