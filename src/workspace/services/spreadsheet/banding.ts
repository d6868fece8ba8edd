// Alternating colours of rows or columns.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { optionalColor } from './colors';
import { boxesMeet } from './model/boxes';
import { newNumber } from './model/new-spreadsheet';
import type { BandingRecord, Box } from './model/spreadsheet-record';
import type { SheetTarget } from './model/structure';
import { RangeStandIn } from './range';
import type { RangeBase } from './range-base';
import { SheetPart } from './workbook';

/** Header, first, second and footer colour of each theme. */
const THEMES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'], CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'], GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'], ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'], BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'], GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'], BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'], INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'], PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
};

/** How a new banding looks. */
export interface BandingLook {
  readonly by: 'ROWS' | 'COLUMNS';
  readonly theme: string;
  readonly hasHeader: boolean;
  readonly hasFooter: boolean;
}

/** Adds a banding; gives its number. @throws PlatformError where one is there already */
export function addBanding(target: SheetTarget, box: Box, look: BandingLook): number {
  if (target.sheet.bandings.some((banding) => boxesMeet(banding.box, box))) throw new PlatformError('You cannot add alternating background colors to a range that already has alternating background colors.');
  const [header = '', first = '', second = '', footer = ''] = THEMES[look.theme] ?? [];
  const banding: BandingRecord = { id: newNumber(target.record), box, by: look.by, header: look.hasHeader ? header : null, first, second, footer: look.hasFooter ? footer : null };
  target.sheet.bandings.push(banding);
  return banding.id;
}

type ColorField = 'header' | 'first' | 'second' | 'footer';

/** A banding. */
export class BandingStandIn extends SheetPart {
  readonly typeName = 'Spreadsheet.Banding';

  constructor(execution: Execution, spreadsheetId: string, private readonly place: { readonly sheetId: number; readonly id: number }) {
    super(execution, spreadsheetId, place.sheetId);
  }

  getHeaderRowColor(): string | null { return this.color('ROWS', 'header'); }
  getFirstRowColor(): string | null { return this.color('ROWS', 'first'); }
  getSecondRowColor(): string | null { return this.color('ROWS', 'second'); }
  getFooterRowColor(): string | null { return this.color('ROWS', 'footer'); }
  getHeaderColumnColor(): string | null { return this.color('COLUMNS', 'header'); }
  getFirstColumnColor(): string | null { return this.color('COLUMNS', 'first'); }
  getSecondColumnColor(): string | null { return this.color('COLUMNS', 'second'); }
  getFooterColumnColor(): string | null { return this.color('COLUMNS', 'footer'); }
  setHeaderRowColor(color: string | null): this { return this.set('header', color); }
  setFirstRowColor(color: string | null): this { return this.set('first', color); }
  setSecondRowColor(color: string | null): this { return this.set('second', color); }
  setFooterRowColor(color: string | null): this { return this.set('footer', color); }
  setHeaderColumnColor(color: string | null): this { return this.set('header', color); }
  setFirstColumnColor(color: string | null): this { return this.set('first', color); }
  setSecondColumnColor(color: string | null): this { return this.set('second', color); }
  setFooterColumnColor(color: string | null): this { return this.set('footer', color); }

  getRange(): RangeStandIn { return new RangeStandIn(this.execution, { spreadsheetId: this.spreadsheetId, sheetId: this.sheetId, box: this.own.box }); }

  setRange(range: RangeBase): this {
    this.own.box = range.box;
    this.changed();
    return this;
  }

  copyTo(range: RangeBase): BandingStandIn {
    const copy: BandingRecord = { ...this.own, id: newNumber(this.record), box: range.box };
    range.sheet.bandings.push(copy);
    this.changed();
    return new BandingStandIn(this.execution, this.spreadsheetId, { sheetId: range.sheetId, id: copy.id });
  }

  remove(): void {
    this.sheet.bandings = this.sheet.bandings.filter((banding) => banding.id !== this.place.id);
    this.changed();
  }

  private get own(): BandingRecord {
    const found = this.sheet.bandings.find((banding) => banding.id === this.place.id);
    if (found === undefined) throw new PlatformError('The banding no longer exists.');
    return found;
  }

  private color(by: BandingRecord['by'], field: ColorField): string | null {
    return this.own.by === by ? this.own[field] : null;
  }

  private set(field: ColorField, color: string | null): this {
    this.own[field] = optionalColor(color) ?? null;
    this.changed();
    return this;
  }
}
