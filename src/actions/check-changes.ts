// Reads the change log: its end for the province's mail, and whether its chain holds.
import { CHANGE_LOG_TABLE, checkChain, headOf, MAILED_HEAD, parseHead, type ChainCheck, type ChainHead } from '../domain/upkeep/change-log';
import type { TableRecord } from '../domain/table/record';
import type { Fingerprints, Notebook } from '../ports/office';
import { BrokenWorkbook, type Tables } from '../ports/tables';

/** The end of the log; that of an empty one where the workbook has no log yet. */
export function readChangeHead(tables: Tables): ChainHead {
  return headOf(entries(tables));
}

/** Recomputes the chain and compares it with what went out in the province's mail. */
export function checkChanges(app: { readonly tables: Tables; readonly fingerprints: Fingerprints; readonly notebook: Notebook }): ChainCheck {
  return checkChain(entries(app.tables), app.fingerprints.sha256, parseHead(app.notebook.get(MAILED_HEAD)));
}

function entries(tables: Tables): readonly TableRecord[] {
  try {
    return tables.read(CHANGE_LOG_TABLE);
  } catch (fault) {
    if (fault instanceof BrokenWorkbook) return [];
    throw fault;
  }
}
