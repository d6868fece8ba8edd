// What the calls of one execution cost in simulated time: writes to sheets are buffered, look-ups are answered from what is known.
import type { ServiceCall } from '../kernel/border';
import { costLine } from './cost-line';
import { SERVICE_COSTS } from './service-costs';

const CELLS_A_MS = 100;
const MS_A_RESPONSE = 10;
const ONCE_AN_EXECUTION: ReadonlySet<string> = new Set(['Spreadsheet.getSheetByName', 'Spreadsheet.getSheets']);
const SHEET_LIST = 'the list of sheets';
const UNTIL_A_WRITE: ReadonlySet<string> = new Set(['Sheet.getLastRow', 'Sheet.getLastColumn']);
const READS = /^(Range\.get|Sheet\.(getDataRange|getLast|getMax))/;
const WRITES = /^(Range\.(set|clear)|Sheet\.(appendRow|deleteRow|insertRowsAfter))/;
const WITH_CELLS: ReadonlySet<string> = new Set(['Range.getValues', 'Range.getDisplayValues', 'Range.setValues']);

/** Adds up one execution. */
export class CostMeter {
  private hasPendingWrites = false;
  private readonly looked = new Set<string>();

  /** Milliseconds of one call, the flush of earlier writes included where this call forces it. */
  charge(call: ServiceCall, result: unknown): number {
    const line = costLine(call.name);
    if (!line.remote && line.ms === 0) return 0;
    const { method } = line;
    const flush = this.forcedFlush(method);
    if (this.isKnown(method)) return flush;
    return flush + line.ms + cellMs(method, call, result) + (method === 'Form.getResponses' && Array.isArray(result) ? result.length * MS_A_RESPONSE : 0);
  }

  /** Milliseconds of the flush at the regular end. */
  finish(): number {
    const ms = this.hasPendingWrites ? flushMs() : 0;
    this.hasPendingWrites = false;
    return ms;
  }

  private forcedFlush(method: string): number {
    if (method === 'SpreadsheetApp.flush') {
      this.hasPendingWrites = false;
      return 0; // the call itself is the flush
    }
    if (WRITES.test(method)) {
      this.hasPendingWrites = true;
      for (const extent of UNTIL_A_WRITE) this.looked.delete(extent);
      return 0;
    }
    return READS.test(method) ? this.finish() : 0;
  }

  private isKnown(method: string): boolean {
    if (method === 'Spreadsheet.insertSheet') this.looked.delete(SHEET_LIST);
    if (!ONCE_AN_EXECUTION.has(method) && !UNTIL_A_WRITE.has(method)) return false;
    const list = ONCE_AN_EXECUTION.has(method) ? SHEET_LIST : method;
    if (this.looked.has(list)) return true;
    this.looked.add(list);
    return false;
  }
}

function flushMs(): number {
  return SERVICE_COSTS.get('SpreadsheetApp.flush')?.ms ?? 0;
}

function cellMs(method: string, call: ServiceCall, result: unknown): number {
  if (!WITH_CELLS.has(method)) return 0;
  const cells = Array.isArray(result) ? result : call.args[0];
  if (!Array.isArray(cells)) return 0;
  const first: unknown = cells[0];
  return Math.floor((cells.length * (Array.isArray(first) ? first.length : 1)) / CELLS_A_MS);
}
