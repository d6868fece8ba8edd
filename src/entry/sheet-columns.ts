// Which column of the workbook stands under a header.
import type { ColumnLayout } from '../google/layout/tab-layout';
import { layoutTitled } from './wiring';

/** The column of the tab with this title under this header; `null` where it is not ours. */
export function columnAt(title: string, header: string): ColumnLayout | null {
  return layoutTitled(title)?.columns.find((column) => column.header === header) ?? null;
}
