// Groups of rows and columns: each row or column has a depth; a group is a run of at least that depth.
import type { Axis } from './boxes';
import type { SheetRecord } from './spreadsheet-record';
import { changeEntry, entriesOf } from './structure';

/** A group: its first row or column (0-based), how many, and its depth from 1. */
export interface GroupSpan {
  readonly axis: Axis;
  readonly start: number;
  readonly count: number;
  readonly depth: number;
}

/** The most groups inside one another. */
const DEEPEST = 8;

/** The depth of a row or column. */
export function depthAt(sheet: SheetRecord, axis: Axis, index: number): number {
  return entriesOf(sheet, axis)[index]?.depth ?? 0;
}

/** Deepens or flattens rows or columns. */
export function shiftDepth(sheet: SheetRecord, span: { readonly axis: Axis; readonly start: number; readonly count: number }, by: number): void {
  for (let index = span.start; index < span.start + span.count; index += 1) {
    const depth = Math.max(0, Math.min(DEEPEST, depthAt(sheet, span.axis, index) + by));
    const isShown = depth === 0 && by < 0;
    changeEntry(sheet, { axis: span.axis, index }, { depth, ...(isShown ? { hidden: undefined } : {}) });
  }
}

/** The group of that depth at a row or column; `undefined` where there is none. */
export function groupAt(sheet: SheetRecord, place: { readonly axis: Axis; readonly index: number; readonly depth: number }): GroupSpan | undefined {
  const { axis, index, depth } = place;
  if (depth < 1 || depthAt(sheet, axis, index) < depth) return undefined;
  let start = index;
  while (start > 0 && depthAt(sheet, axis, start - 1) >= depth) start -= 1;
  let end = index;
  while (depthAt(sheet, axis, end + 1) >= depth) end += 1;
  return { axis, start, count: end - start + 1, depth };
}

/** Whether a group is folded. */
export function isFolded(sheet: SheetRecord, group: GroupSpan): boolean {
  return sheet.foldedGroups.some((folded) => folded.axis === group.axis && folded.start === group.start && folded.depth === group.depth);
}

/** Folds or unfolds a group: its rows or columns are hidden or shown. */
export function foldGroup(sheet: SheetRecord, group: GroupSpan, isFoldedNow: boolean): void {
  sheet.foldedGroups = sheet.foldedGroups.filter((folded) => folded.axis !== group.axis || folded.start !== group.start || folded.depth !== group.depth);
  if (isFoldedNow) sheet.foldedGroups.push({ axis: group.axis, start: group.start, depth: group.depth });
  for (let index = group.start; index < group.start + group.count; index += 1) changeEntry(sheet, { axis: group.axis, index }, { hidden: isFoldedNow });
}

/** Every group of an axis, outer ones first. */
export function groupsOf(sheet: SheetRecord, axis: Axis): GroupSpan[] {
  const groups: GroupSpan[] = [];
  const length = entriesOf(sheet, axis).length;
  for (let depth = 1; depth <= DEEPEST; depth += 1) {
    for (let index = 0; index < length; index += 1) {
      const group = groupAt(sheet, { axis, index, depth });
      if (group === undefined) continue;
      groups.push(group);
      index = group.start + group.count - 1;
    }
  }
  return groups;
}
