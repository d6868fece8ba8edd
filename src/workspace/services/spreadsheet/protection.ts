// Protected ranges and sheets.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import type { EnumValue} from '../../kernel/stand-in';
import { StandIn } from '../../kernel/stand-in';
import { UserStandIn } from '../base/user';
import { wholeSheet } from './model/cells';
import { newNumber } from './model/new-spreadsheet';
import type { Box, ProtectionRecord } from './model/spreadsheet-record';
import { isEditor } from './protection-check';
import { RangeStandIn } from './range';
import { RangeBase } from './range-base';
import { SheetPart } from './workbook';

/** Protects a box, or the whole sheet where none is given; gives the protection's number. Who protects may edit, the owner without being listed. */
export function addProtection(part: SheetPart, box?: Box): number {
  const { record, sheet, execution } = part;
  const user = execution.options.effectiveUser;
  const editors = execution.files.get(record.id)?.ownerEmail === user ? [] : [user];
  const protection: ProtectionRecord = {
    id: newNumber(record), kind: box === undefined ? 'SHEET' : 'RANGE', ...(box === undefined ? {} : { box }),
    description: '', warningOnly: false, domainEdit: false, editors, unprotected: [], namedRange: null,
  };
  sheet.protections.push(protection);
  return protection.id;
}

/** A protection. */
export class ProtectionStandIn extends SheetPart {
  readonly typeName = 'Spreadsheet.Protection';

  constructor(execution: Execution, spreadsheetId: string, private readonly place: { readonly sheetId: number; readonly id: number }) {
    super(execution, spreadsheetId, place.sheetId);
  }

  canEdit(): boolean { return isEditor(this, this.own); }
  canDomainEdit(): boolean { return this.own.domainEdit; }
  getDescription(): string { return this.own.description; }
  isWarningOnly(): boolean { return this.own.warningOnly; }
  getRangeName(): string | null { return this.own.namedRange; }
  getProtectionType(): EnumValue { return this.enumValue('Spreadsheet.ProtectionType', this.own.kind); }
  getEditors(): UserStandIn[] { return this.own.editors.map((email) => new UserStandIn(this.execution, email)); }
  getUnprotectedRanges(): RangeStandIn[] { return this.own.unprotected.map((box) => this.range(box)); }

  getRange(): RangeStandIn {
    const { box } = this.own;
    return new RangeStandIn(this.execution, { spreadsheetId: this.spreadsheetId, sheetId: this.sheetId, box: box ?? wholeSheet(this.sheet), ...(box === undefined ? { whole: true } : {}) });
  }

  setDescription(description: string): this { return this.change((own) => { own.description = description; }); }
  setDomainEdit(isAllowed: boolean): this { return this.change((own) => { own.domainEdit = isAllowed; }); }
  setWarningOnly(isWarning: boolean): this { return this.change((own) => { own.warningOnly = isWarning; if (isWarning) own.editors = []; }); }
  setRange(range: RangeBase): this { return this.change((own) => { own.box = range.box; own.kind = 'RANGE'; own.namedRange = null; }); }

  setRangeName(name: string): this {
    const named = this.record.namedRanges.find((range) => range.name === name);
    if (named === undefined) throw new PlatformError('Invalid argument: rangeName');
    const { row, column, rows, columns } = named.box;
    return this.change((own) => { own.namedRange = name; own.box = { row, column, rows, columns }; });
  }

  setNamedRange(named: { getName(): string }): this { return this.setRangeName(named.getName()); }

  setUnprotectedRanges(ranges: unknown[]): this {
    if (this.own.kind === 'RANGE') throw new PlatformError('Unprotected ranges can only be set on a sheet protection.');
    return this.change((own) => { own.unprotected = ranges.filter((range): range is RangeBase => range instanceof RangeBase).map((range) => range.box); });
  }

  addEditor(user: unknown): this { return this.addEditors([user]); }

  addEditors(users: unknown[]): this {
    const emails = users.map(emailOf);
    return this.change((own) => { own.editors = [...new Set([...own.editors, ...emails])]; });
  }

  removeEditor(user: unknown): this { return this.removeEditors([user]); }

  removeEditors(users: unknown[]): this {
    const gone = new Set(users.map(emailOf));
    return this.change((own) => { own.editors = own.editors.filter((email) => !gone.has(email)); });
  }

  remove(): void {
    this.sheet.protections = this.sheet.protections.filter((protection) => protection.id !== this.place.id);
    this.changed();
  }

  private get own(): ProtectionRecord {
    const found = this.sheet.protections.find((protection) => protection.id === this.place.id);
    if (found === undefined) throw new PlatformError('The protection no longer exists.');
    return found;
  }

  private range(box: Box): RangeStandIn {
    return new RangeStandIn(this.execution, { spreadsheetId: this.spreadsheetId, sheetId: this.sheetId, box });
  }

  private change(apply: (own: ProtectionRecord) => void): this {
    apply(this.own);
    this.changed();
    return this;
  }
}

/** The e-mail of a text or a user. */
export function emailOf(user: unknown): string {
  return user instanceof StandIn && 'getEmail' in user ? String((user as unknown as { getEmail(): string }).getEmail()) : String(user);
}
