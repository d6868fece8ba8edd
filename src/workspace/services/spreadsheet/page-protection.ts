// The older protection of a whole sheet: a list of users that is read, changed and set again.
import type { Execution } from '../../kernel/execution';
import { StandIn } from '../../kernel/stand-in';
import type { SheetPart } from './workbook';
import { addProtection } from './protection';

/** Whether a sheet is protected, and for whom it is not. */
export class PageProtectionStandIn extends StandIn {
  readonly typeName = 'Spreadsheet.PageProtection';

  constructor(readonly execution: Execution, private isOn: boolean, private users: readonly string[]) {
    super();
  }

  addUser(email: string): void { this.users = [...new Set([...this.users, email])]; }
  removeUser(user: string): void { this.users = this.users.filter((known) => known !== user); }
  getUsers(): readonly string[] { return this.users; }
  isProtected(): boolean { return this.isOn; }
  setProtected(isProtected: boolean): void { this.isOn = isProtected; }
}

/** The protection that a sheet has. */
export function pageProtection(part: SheetPart): PageProtectionStandIn {
  const own = part.sheet.protections.find(({ kind }) => kind === 'SHEET');
  return new PageProtectionStandIn(part.execution, own !== undefined, own?.editors ?? []);
}

/** Gives a sheet that protection in place of the one it has. */
export function setPageProtection(part: SheetPart, permissions: PageProtectionStandIn): void {
  part.sheet.protections = part.sheet.protections.filter(({ kind }) => kind !== 'SHEET');
  if (!permissions.isProtected()) return;
  const id = addProtection(part);
  const made = part.sheet.protections.find((protection) => protection.id === id);
  if (made !== undefined) made.editors = [...permissions.getUsers()];
}
