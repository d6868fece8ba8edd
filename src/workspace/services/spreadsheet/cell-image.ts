// Pictures inside cells.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { type EnumValue, StandIn } from '../../kernel/stand-in';

/** A picture's address and alternative texts. */
export interface CellImage {
  readonly url: string | null;
  readonly title: string;
  readonly description: string;
}

abstract class CellImageReader extends StandIn {
  constructor(protected readonly execution: Execution, protected content: CellImage) {
    super();
  }

  /** The kind of value that a cell with a picture has. */
  get valueType(): EnumValue { return this.execution.border.enumValues('Spreadsheet.ValueType')['IMAGE'] as EnumValue; }
  override getScriptProperty(name: string): unknown { return name === 'valueType' ? this.valueType : undefined; }
  getUrl(): string | null { return null; }
  getContentUrl(): string | null { return this.content.url; }
  getAltTextTitle(): string { return this.content.title; }
  getAltTextDescription(): string { return this.content.description; }
  toBuilder(): CellImageBuilderStandIn { return new CellImageBuilderStandIn(this.execution, this.content); }
}

/** A picture that can be set as a value; the cell keeps it as an IMAGE formula. */
export class CellImageStandIn extends CellImageReader {
  readonly typeName = 'Spreadsheet.CellImage';
  get formula(): string { return `=IMAGE("${(this.content.url ?? '').replaceAll('"', '""')}")`; }
  override scriptToString(): string { return 'CellImage'; }
}

/** Makes pictures for cells. */
export class CellImageBuilderStandIn extends CellImageReader {
  readonly typeName = 'Spreadsheet.CellImageBuilder';

  constructor(execution: Execution, content: CellImage = { url: null, title: '', description: '' }) {
    super(execution, content);
  }

  setSourceUrl(url: string): this { this.content = { ...this.content, url }; return this; }
  setAltTextTitle(title: string): this { this.content = { ...this.content, title }; return this; }
  setAltTextDescription(description: string): this { this.content = { ...this.content, description }; return this; }

  build(): CellImageStandIn {
    if (this.content.url === null) throw new PlatformError('The image source URL must be set.');
    return new CellImageStandIn(this.execution, this.content);
  }
}
