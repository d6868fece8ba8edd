// Who may edit what: protected ranges and sheets keep out everyone but the owner and their editors.
import { PlatformError } from '../../kernel/platform-error';
import { boxCovers, boxesMeet } from './model/boxes';
import type { Box, ProtectionRecord } from './model/spreadsheet-record';
import type { SheetPart } from './workbook';

/** Whether a person is the owner or stands on a protection's list. */
export function isEditor(part: SheetPart, protection: Pick<ProtectionRecord, 'editors' | 'warningOnly'>, user: string = part.execution.options.effectiveUser): boolean {
  return protection.warningOnly || protection.editors.includes(user) || part.execution.files.get(part.spreadsheetId)?.ownerEmail === user;
}

/** Whether no protection keeps a person, the script's effective user unless given, out of a box. */
export function mayEdit(part: SheetPart, box: Box, user: string = part.execution.options.effectiveUser): boolean {
  return part.sheet.protections.every((protection) => {
    const isOutside = protection.box === undefined ? protection.unprotected.some((free) => boxCovers(free, box)) : !boxesMeet(protection.box, box);
    return isOutside || isEditor(part, protection, user);
  });
}

/** @throws PlatformError where a protection keeps the person out */
export function requireMayEdit(part: SheetPart, box: Box, user: string = part.execution.options.effectiveUser): void {
  if (part.sheet.protections.length > 0 && !mayEdit(part, box, user)) {
    throw new PlatformError('You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.');
  }
}
