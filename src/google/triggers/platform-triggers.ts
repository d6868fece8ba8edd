// Triggers over ScriptApp: only those of the person who runs the execution can be seen.
import type { Triggers } from '../../ports/triggers';

/** Triggers on the bound spreadsheet in the office's time zone. */
export function platformTriggers(spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet, timeZone: string): Triggers {
  return {
    list: () => ScriptApp.getProjectTriggers().map((trigger) => ({ id: trigger.getUniqueId(), handler: trigger.getHandlerFunction() })),
    createDaily(handler, hour) {
      ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(hour).inTimezone(timeZone).create();
    },
    createFormSubmit(handler) {
      ScriptApp.newTrigger(handler).forSpreadsheet(spreadsheet()).onFormSubmit().create();
    },
    remove(id) {
      const trigger = ScriptApp.getProjectTriggers().find((own) => own.getUniqueId() === id);
      if (trigger !== undefined) ScriptApp.deleteTrigger(trigger);
    },
  };
}
