// Data tables of the Charts service.
import { StandIn } from '../../kernel/stand-in';
import type { EnumValue } from '../../kernel/stand-in';

/** Columns with their kind (a name of Charts.ColumnType) and rows. */
export interface DataTable {
  readonly columns: readonly { readonly type: string; readonly label: string }[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A finished data table. */
export class DataTableStandIn extends StandIn {
  readonly typeName = 'Charts.DataTable';

  constructor(readonly table: DataTable) {
    super();
  }
}

/** Makes data tables. */
export class DataTableBuilderStandIn extends StandIn {
  readonly typeName = 'Charts.DataTableBuilder';
  private readonly columns: { type: string; label: string }[] = [];
  private readonly rows: unknown[][] = [];

  addColumn(type: EnumValue, label: string): this {
    this.columns.push({ type: type.key, label });
    return this;
  }

  addRow(values: unknown[]): this {
    this.rows.push([...values]);
    return this;
  }

  setValue(row: number, column: number, value: unknown): this {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row];
    if (cells !== undefined) cells[column] = value;
    return this;
  }

  build(): DataTableStandIn { return new DataTableStandIn({ columns: this.columns, rows: this.rows }); }
}
