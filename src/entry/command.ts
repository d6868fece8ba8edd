// Runs one action as a menu command: faults become Thai sentences, the end of the command is shown where there is a screen.
import { refusal, reportText, type CommandReport } from '../domain/report/command-report';
import { admissionRefusal, unattendedRefusal } from './admission';
import { askForConsent } from './consent';
import { officerSentence } from './officer-messages';
import { withApp, type App } from './wiring';

/** Runs `action` and gives its report as plain data; it never throws to the person. A `quiet` one tells only what was not done: a page follows it. */
export function command(title: string, action: (app: App) => CommandReport, telling: 'all' | 'quiet' = 'all'): CommandReport {
  const { ended, wasAdmitted } = attempt(title, action, admissionRefusal);
  if (telling === 'all' || ended.status !== 'done') show(ended);
  if (!wasAdmitted) askForConsent();
  return ended;
}

/** The same without a screen, for triggers; what went wrong is thrown on so that the platform records the failure. */
export function unattended(title: string, action: (app: App) => CommandReport): CommandReport {
  const { ended } = attempt(title, action, unattendedRefusal);
  if (ended.status === 'refused') throw new Error(reportText(ended));
  return ended;
}

function attempt(title: string, action: (app: App) => CommandReport, refusalOf: () => string | null): { readonly ended: CommandReport; readonly wasAdmitted: boolean } {
  try {
    const refused = refusalOf();
    return refused === null ? { ended: withApp(action), wasAdmitted: true } : { ended: refusal(title, [refused]), wasAdmitted: false };
  } catch (fault) {
    console.error(fault instanceof Error ? `${fault.name}: ${fault.message}\n${fault.stack ?? ''}` : String(fault));
    return { ended: refusal(title, [officerSentence(fault)]), wasAdmitted: true };
  }
}

/** What cannot be shown is done all the same: the tabs and the register tell of it. */
function show(ended: CommandReport): void {
  try {
    const ui = screen();
    if (ui !== undefined) ui.alert(ended.title, reportText({ ...ended, title: '' }).trim(), ui.ButtonSet.OK);
  } catch (fault) {
    console.error(String(fault));
  }
}

function screen(): GoogleAppsScript.Base.Ui | undefined {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return undefined;
  }
}
