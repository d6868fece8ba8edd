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
    formState: (formId) => stateOf(formId),
  };
}

function stateOf(formId: string): FormState {
  try {
    const form = FormApp.openById(formId);
    if (DriveApp.getFileById(formId).isTrashed()) return 'lost';
    const publishes = typeof form.supportsAdvancedResponderPermissions === 'function' && form.supportsAdvancedResponderPermissions();
    if (publishes && !form.isPublished()) return 'unpublished';
    return form.isAcceptingResponses() ? 'open' : 'closed';
  } catch {
    return 'lost';
  }
}
