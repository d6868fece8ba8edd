// Questions with rows and columns: one choice a row, or several.
import { PlatformError } from '../../../kernel/platform-error';
import { ItemResponseStandIn } from '../item-response';
import { syncResponseHeaders } from '../response-sheet';
import { FormItemStandIn } from './form-item';

abstract class Grid extends FormItemStandIn {
  getRows(): string[] {
    return [...this.item.rows];
  }
  getColumns(): string[] {
    return [...this.item.columns];
  }
  setRows(rows: readonly unknown[]): this {
    if (rows.length === 0) throw new PlatformError('Array is empty: rows');
    this.change((item) => { item.rows = rows.map(String); });
    syncResponseHeaders(this.execution, this.formId);
    return this;
  }
  setColumns(columns: readonly unknown[]): this {
    if (columns.length === 0) throw new PlatformError('Array is empty: columns');
    return this.change((item) => { item.columns = columns.map(String); });
  }

  /** Throws where the answers are not one a row, or a required row has none, or one is no column. */
  protected requireColumns(answers: readonly (readonly string[] | '')[]): void {
    const { rows, columns, required } = this.item;
    const fits = answers.length === rows.length && answers.every((row) => (row.length === 0 ? !required : (row as readonly string[]).every((value) => columns.includes(value))));
    if (!fits) throw new PlatformError('Invalid response submitted to grid question.');
  }
}

/** One choice a row. */
export class GridItemStandIn extends Grid {
  readonly typeName = 'Forms.GridItem';
  protected remake(itemId: number): FormItemStandIn {
    return new GridItemStandIn(this.execution, this.formId, itemId);
  }
  createResponse(responses: readonly unknown[]): ItemResponseStandIn {
    const value = responses.map((response) => (response === null || response === undefined ? '' : String(response)));
    this.requireColumns(value.map((response) => (response === '' ? '' : [response])));
    return new ItemResponseStandIn(this.execution, this.formId, { itemId: this.itemId, value });
  }
}

/** Several choices a row. */
export class CheckboxGridItemStandIn extends Grid {
  readonly typeName = 'Forms.CheckboxGridItem';
  protected remake(itemId: number): FormItemStandIn {
    return new CheckboxGridItemStandIn(this.execution, this.formId, itemId);
  }
  createResponse(responses: readonly unknown[]): ItemResponseStandIn {
    const value = responses.map((row) => (Array.isArray(row) && row.length > 0 ? row.map(String) : ('' as const)));
    this.requireColumns(value);
    return new ItemResponseStandIn(this.execution, this.formId, { itemId: this.itemId, value });
  }
}
