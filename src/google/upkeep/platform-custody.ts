// Custody over DriveApp: files and folders by id, as the person who runs the execution may see them.
import type { Custody, CustodyFile } from '../../ports/custody';
import type { Notebook } from '../../ports/office';
import { topDocumentFolder } from '../documents/drive-documents';
import { statusBoardId } from '../status-board/platform-status-board';

type Item = GoogleAppsScript.Drive.File | GoogleAppsScript.Drive.Folder;

/** Custody of the bound spreadsheet and of what the notebook knows. */
export function platformCustody(workbookId: () => string, notebook: Notebook): Custody {
  return {
    standing: () => [workbookId(), topDocumentFolder(notebook), statusBoardId(notebook)].flatMap((id) => (id === null ? [] : [id])),
    look,
    letEdit(id, email) {
      try {
        itemOf(id).addEditor(email);
        return true;
      } catch {
        return false; // not the person's to share, or the address is no Google account
      }
    },
  };
}

function look(id: string): CustodyFile {
  try {
    const item = itemOf(id);
    const owner = item.getOwner()?.getEmail() ?? '';
    return { title: item.getName(), url: item.getUrl(), owner, editors: [...new Set([owner, ...item.getEditors().map((user) => user.getEmail())])] };
  } catch {
    return { title: id, url: '', owner: '', editors: [] };
  }
}

function itemOf(id: string): Item {
  try {
    return DriveApp.getFileById(id);
  } catch {
    return DriveApp.getFolderById(id);
  }
}
