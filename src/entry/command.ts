// Runs one action as a menu command: faults become Thai sentences, the end of the command is shown where there is a screen.
import { refusal, reportText, type CommandReport } from '../domain/report/command-report';
import { askForConsent, consentRefusal } from './consent';
import { officerSentence } from './officer-messages';
import { wireApp, type App } from './wiring';

/** Runs `action` and gives its report as plain data; it never throws to the person. A `quiet` one tells only what was not done: a page follows it. */
export function command(title: string, action: (app: App) => CommandReport, telling: 'all' | 'quiet' = 'all'): CommandReport {
  const { ended, lacksConsent } = attempt(title, action);
  if (telling === 'all' || ended.status !== 'done') show(ended);
  if (lacksConsent) askForConsent();
  return ended;
}

/** The same without a screen, for triggers; what went wrong is thrown on so that the platform records the failure. */
export function unattended(title: string, action: (app: App) => CommandReport): CommandReport {
  const { ended } = attempt(title, action);
  if (ended.status === 'refused') throw new Error(reportText(ended));
  return ended;
}

function attempt(title: string, action: (app: App) => CommandReport): { readonly ended: CommandReport; readonly lacksConsent: boolean } {
  try {
    const lacking = consentRefusal();
    return lacking === null ? { ended: action(wireApp()), lacksConsent: false } : { ended: refusal(title, [lacking]), lacksConsent: true };
  } catch (fault) {
    console.error(fault instanceof Error ? `${fault.name}: ${fault.message}\n${fault.stack ?? ''}` : String(fault));
    return { ended: refusal(title, [officerSentence(fault)]), lacksConsent: false };
  }
}

function show(ended: CommandReport): void {
  const ui = screen();
  if (ui !== undefined) ui.alert(ended.title, reportText({ ...ended, title: '' }).trim(), ui.ButtonSet.OK);
}

function screen(): GoogleAppsScript.Base.Ui | undefined {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return undefined;
  }
}
