// The forms workshop over FormApp: makes, finds and opens Forms.
import type { FormWorkshop } from '../../ports/forms';
import { PlatformForm } from './platform-form';

/** Forms whose responses go to the spreadsheet with this id. */
export function platformFormWorkshop(spreadsheetId: () => string): FormWorkshop {
  return {
    create: (fileName) => FormApp.create(fileName).getId(),
    find(fileName) {
      const files = DriveApp.getFilesByName(fileName);
      while (files.hasNext()) {
        const file = files.next();
        if (!file.isTrashed() && file.getMimeType() === MimeType.GOOGLE_FORMS) return file.getId();
      }
      return null;
    },
    restore(formId) {
      const file = DriveApp.getFileById(formId);
      if (file.isTrashed()) file.setTrashed(false);
    },
    open(formId) {
      const form = openOrNull(formId);
      return form === null ? null : new PlatformForm(form, spreadsheetId());
    },
  };
}

/** The platform throws for a Form that is gone or not shared with the caller. */
function openOrNull(formId: string): GoogleAppsScript.Forms.Form | null {
  try {
    return FormApp.openById(formId);
  } catch (fault) {
    if (/No item with the given ID|not found|does not exist|deleted|permission|access/i.test(String((fault as { message?: unknown }).message ?? fault))) return null;
    throw fault;
  }
}
