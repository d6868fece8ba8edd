// SpreadsheetApp: spreadsheets are made, opened and found active here; builders start here.
import type { Execution } from '../../kernel/execution';
import { GOOGLE_MIME } from '../../kernel/files';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import { uiFor } from '../base/ui';
import { CellImageBuilderStandIn } from './cell-image';
import { ColorBuilderStandIn } from './color';
import { ConditionalFormatRuleBuilderStandIn } from './conditional-format';
import { DataValidationBuilderStandIn } from './data-validation';
import { FilterCriteriaBuilderStandIn } from './filter-criteria';
import type { RangeStandIn } from './range';
import type { RangeListStandIn } from './range-list';
import { RichTextValueBuilderStandIn } from './rich-text';
import type { SelectionStandIn } from './selection';
import type { SheetStandIn } from './sheet';
import { SpreadsheetStandIn } from './spreadsheet';
import { spreadsheetName } from './spreadsheet-people';
import { TextStyleBuilderStandIn } from './text-style';
import { createSpreadsheet } from './workbook';

const SCOPE = 'https://www.googleapis.com/auth/spreadsheets';

/** SpreadsheetApp of an execution. */
export class SpreadsheetAppStandIn extends StandIn {
  readonly typeName = 'Spreadsheet.SpreadsheetApp';

  constructor(private readonly execution: Execution) {
    super();
  }

  create(name: string | null, rows?: number, columns?: number): SpreadsheetStandIn {
    this.execution.requireAuthorization(SCOPE, 'SpreadsheetApp.create');
    if (rows !== undefined && columns !== undefined && (rows < 1 || columns < 1)) throw new PlatformError('Invalid argument: rows');
    const size = rows === undefined || columns === undefined ? {} : { rows, columns };
    return this.spreadsheet(createSpreadsheet(this.execution, spreadsheetName(name), { sheets: [{ id: 0, name: 'Sheet1', ...size }] }));
  }

  openById(id: string): SpreadsheetStandIn {
    if (this.execution.project.container?.id !== id) this.execution.requireAuthorization(SCOPE, 'SpreadsheetApp.openById');
    if (id === null || id === '') throw new PlatformError('Invalid argument: id');
    return this.opened(id, 'openById');
  }

  openByUrl(url: string): SpreadsheetStandIn {
    this.execution.requireAuthorization(SCOPE, 'SpreadsheetApp.openByUrl');
    const id = /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([^/?#]+)/.exec(url ?? '')?.[1] ?? /[?&](?:key|id)=([^&#]+)/.exec(url ?? '')?.[1];
    if (id === undefined || this.execution.files.get(id)?.mimeType !== GOOGLE_MIME.spreadsheet) throw new PlatformError('Invalid argument: url');
    return this.spreadsheet(id);
  }

  open(file: { getId(): string }): SpreadsheetStandIn {
    this.execution.requireAuthorization(SCOPE, 'SpreadsheetApp.open');
    return this.opened(file.getId(), 'open');
  }

  flush(): void { this.execution.flush(); }
  // There are no connected data sources whose execution could be allowed.
  enableAllDataSourcesExecution(): void { return; }
  enableBigQueryExecution(): void { return; }

  getActiveSpreadsheet(): SpreadsheetStandIn | null {
    const id = this.active().id;
    return id === null ? null : this.spreadsheet(id);
  }

  getActive(): SpreadsheetStandIn | null { return this.getActiveSpreadsheet(); }
  getActiveSheet(): SheetStandIn | null { return this.getActiveSpreadsheet()?.getActiveSheet() ?? null; }
  getActiveRange(): RangeStandIn | null { return this.getActiveSpreadsheet()?.getActiveRange() ?? null; }
  getActiveRangeList(): RangeListStandIn | null { return this.getActiveSpreadsheet()?.getActiveRangeList() ?? null; }
  getCurrentCell(): RangeStandIn | null { return this.getActiveSpreadsheet()?.getCurrentCell() ?? null; }
  getActiveCell(): RangeStandIn | null { return this.getCurrentCell(); }
  getSelection(): SelectionStandIn | null { return this.getActiveSpreadsheet()?.getSelection() ?? null; }

  setActiveSpreadsheet(spreadsheet: SpreadsheetStandIn): void { this.active().id = spreadsheet.spreadsheetId; }

  setActiveSheet(sheet: SheetStandIn): SheetStandIn {
    this.active().id = sheet.spreadsheetId;
    return sheet.activate();
  }

  setActiveRange(range: RangeStandIn): RangeStandIn {
    this.active().id = range.spreadsheetId;
    return range.activate();
  }

  setActiveRangeList(list: RangeListStandIn): RangeListStandIn {
    this.active().id = list.spreadsheetId;
    return list.activate();
  }

  setCurrentCell(cell: RangeStandIn): RangeStandIn {
    this.active().id = cell.spreadsheetId;
    return cell.activateAsCurrentCell();
  }

  getUi(): StandIn { return uiFor(this.execution, 'SpreadsheetApp'); }

  newCellImage(): CellImageBuilderStandIn { return new CellImageBuilderStandIn(this.execution); }
  newColor(): ColorBuilderStandIn { return new ColorBuilderStandIn(this.execution); }
  newConditionalFormatRule(): ConditionalFormatRuleBuilderStandIn { return new ConditionalFormatRuleBuilderStandIn(this.execution); }
  newDataValidation(): DataValidationBuilderStandIn { return new DataValidationBuilderStandIn(this.execution); }
  newFilterCriteria(): FilterCriteriaBuilderStandIn { return new FilterCriteriaBuilderStandIn(this.execution); }
  newRichTextValue(): RichTextValueBuilderStandIn { return new RichTextValueBuilderStandIn(this.execution); }
  newTextStyle(): TextStyleBuilderStandIn { return new TextStyleBuilderStandIn(this.execution); }

  /** The spreadsheet that is active in this execution: the container's unless the script chose another. */
  private active(): { id: string | null } {
    return this.execution.local('active-spreadsheet', () => {
      const { container } = this.execution.project;
      return { id: container?.kind === 'spreadsheet' ? container.id : null };
    });
  }

  private opened(id: string, method: string): SpreadsheetStandIn {
    const file = this.execution.files.get(id);
    if (file?.mimeType !== GOOGLE_MIME.spreadsheet) throw new PlatformError(`Unexpected error while getting the method or property ${method} on object SpreadsheetApp.`);
    return this.spreadsheet(id);
  }

  private spreadsheet(id: string): SpreadsheetStandIn {
    return new SpreadsheetStandIn(this.execution, id);
  }
}
