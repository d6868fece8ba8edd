// Named ranges.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import type { NamedRangeRecord, SpreadsheetRecord } from './model/spreadsheet-record';
import { RangeStandIn } from './range';
import type { RangeBase } from './range-base';
import { SpreadsheetPart } from './workbook';

/** Gives a range a name, new or in place of an old one. @throws PlatformError for what is no name */
export function setNamedRange(record: SpreadsheetRecord, name: string, range: RangeBase): void {
  requireName(name);
  const box = { ...range.box, sheetId: range.sheetId };
  const known = record.namedRanges.find((named) => named.name === name);
  if (known) known.box = box;
  else record.namedRanges.push({ name, box });
}

/** A named range. */
export class NamedRangeStandIn extends SpreadsheetPart {
  readonly typeName = 'Spreadsheet.NamedRange';

  constructor(execution: Execution, spreadsheetId: string, private name: string) {
    super(execution, spreadsheetId);
  }

  getName(): string { return this.own.name; }

  getRange(): RangeStandIn {
    const { sheetId, row, column, rows, columns } = this.own.box;
    return new RangeStandIn(this.execution, { spreadsheetId: this.spreadsheetId, sheetId, box: { row, column, rows, columns } });
  }

  setName(name: string): this {
    requireName(name);
    this.own.name = name;
    this.name = name;
    this.changed();
    return this;
  }

  setRange(range: RangeBase): this {
    this.own.box = { ...range.box, sheetId: range.sheetId };
    this.changed();
    return this;
  }

  remove(): void {
    this.record.namedRanges = this.record.namedRanges.filter((named) => named.name !== this.name);
    this.changed();
  }

  private get own(): NamedRangeRecord {
    const found = this.record.namedRanges.find((named) => named.name === this.name);
    if (found === undefined) throw new PlatformError('The named range no longer exists.');
    return found;
  }
}

function requireName(name: string): void {
  const isName = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(name) && name.length <= 250 && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^R\d+C\d+$/i.test(name) && !/^(true|false)$/i.test(name);
  if (!isName) throw new PlatformError(`The name you are trying to use is not valid: ${name}`);
}
