// Pictures laid over the cells.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { readPicture } from '../../docx/picture';
import type { BlobStandIn } from '../base/blob';
import { blobOf } from '../base/blob';
import { newNumber } from './model/new-spreadsheet';
import type { ImageRecord } from './model/spreadsheet-record';
import type { SheetTarget } from './model/structure';
import { RangeStandIn } from './range';
import type { RangeBase } from './range-base';
import { SheetPart } from './workbook';

/** Where a picture goes, as insertImage takes it: column, row, offsets. */
export interface ImagePlace {
  readonly column: number;
  readonly row: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

const UNKNOWN_SIZE = { width: 100, height: 100 };

/** Lays a picture over the cells; gives its number. */
export function addImage(target: SheetTarget, source: unknown, place: ImagePlace): number {
  const id = newNumber(target.record);
  const given = sourceOf(source);
  const size = inherentSize(given);
  target.sheet.images.push({ id, ...given, anchorRow: place.row - 1, anchorColumn: place.column - 1, offsetX: place.offsetX, offsetY: place.offsetY, ...size, title: '', description: '', script: '' });
  return id;
}

/** A picture. */
export class OverGridImageStandIn extends SheetPart {
  readonly typeName = 'Spreadsheet.OverGridImage';

  constructor(execution: Execution, spreadsheetId: string, private readonly place: { readonly sheetId: number; readonly id: number }) {
    super(execution, spreadsheetId, place.sheetId);
  }

  getUrl(): string | null { return this.own.url; }
  getAltTextTitle(): string { return this.own.title; }
  getAltTextDescription(): string { return this.own.description; }
  getScript(): string { return this.own.script; }
  getWidth(): number { return this.own.width; }
  getHeight(): number { return this.own.height; }
  getInherentWidth(): number { return inherentSize(this.own).width; }
  getInherentHeight(): number { return inherentSize(this.own).height; }
  getAnchorCellXOffset(): number { return this.own.offsetX; }
  getAnchorCellYOffset(): number { return this.own.offsetY; }
  getAnchorCell(): RangeStandIn { return new RangeStandIn(this.execution, { spreadsheetId: this.spreadsheetId, sheetId: this.sheetId, box: { row: this.own.anchorRow, column: this.own.anchorColumn, rows: 1, columns: 1 } }); }
  getSheet(): unknown { return this.getAnchorCell().getSheet(); }
  assignScript(script: string): this { return this.change({ script }); }
  setAltTextTitle(title: string): this { return this.change({ title }); }
  setAltTextDescription(description: string): this { return this.change({ description }); }
  setAnchorCell(cell: RangeBase): this { return this.change({ anchorRow: cell.box.row, anchorColumn: cell.box.column }); }
  setAnchorCellXOffset(offsetX: number): this { return this.change({ offsetX }); }
  setAnchorCellYOffset(offsetY: number): this { return this.change({ offsetY }); }
  setWidth(width: number): this { return this.change({ width }); }
  setHeight(height: number): this { return this.change({ height }); }
  resetSize(): this { return this.change(inherentSize(this.own)); }
  replace(source: unknown): this { return this.change(sourceOf(source)); }

  remove(): void {
    this.sheet.images = this.sheet.images.filter((image) => image.id !== this.place.id);
    this.changed();
  }

  private get own(): ImageRecord {
    const found = this.sheet.images.find((image) => image.id === this.place.id);
    if (found === undefined) throw new PlatformError('The image no longer exists.');
    return found;
  }

  private change(fields: Partial<ImageRecord>): this {
    Object.assign(this.own, fields);
    this.changed();
    return this;
  }
}

/** The picture's own size in pixels; that of an address is not looked up. */
function inherentSize({ base64 }: Pick<ImageRecord, 'base64'>): { readonly width: number; readonly height: number } {
  const picture = base64 === null ? undefined : readPicture(new Uint8Array(Buffer.from(base64, 'base64')));
  return picture === undefined ? UNKNOWN_SIZE : { width: picture.width, height: picture.height };
}

function sourceOf(source: unknown): Pick<ImageRecord, 'url' | 'base64' | 'contentType'> {
  if (typeof source === 'string') return { url: source, base64: null, contentType: null };
  const blob: BlobStandIn = blobOf(source);
  return { url: null, base64: Buffer.from(blob.bytes).toString('base64'), contentType: blob.contentType };
}
