// The installation over ScriptApp, FormApp and the bound spreadsheet.
import { PERMISSIONS } from '../../domain/upkeep/permissions';
import type { FormState, Upkeep } from '../../ports/upkeep';

/** Upkeep of the bound spreadsheet. */
export function platformUpkeep(spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet): Upkeep {
  return {
    consent() {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, PERMISSIONS.map(({ scope }) => scope));
      return { granted: info.getAuthorizedScopes() ?? [], url: info.getAuthorizationUrl() ?? '' };
    },
    editors: () => [...new Set([spreadsheet().getOwner()?.getEmail() ?? '', ...spreadsheet().getEditors().map((user) => user.getEmail())])].filter((email) => email !== ''),
    formState: (formId) => stateOf(formId, spreadsheet().getId()),
  };
}

function stateOf(formId: string, spreadsheetId: string): FormState {
  try {
    const form = FormApp.openById(formId);
    if (DriveApp.getFileById(formId).isTrashed()) return 'binned';
    const publishes = typeof form.supportsAdvancedResponderPermissions === 'function' && form.supportsAdvancedResponderPermissions();
    if (publishes && !form.isPublished()) return 'unpublished';
    if (!form.isAcceptingResponses()) return 'closed';
    return isLinkedTo(form, spreadsheetId) ? 'open' : 'unlinked';
  } catch {
    return 'lost';
  }
}

function isLinkedTo(form: GoogleAppsScript.Forms.Form, spreadsheetId: string): boolean {
  try {
    return form.getDestinationId() === spreadsheetId;
  } catch {
    // The platform throws where the link was cut.
    return false;
  }
}
