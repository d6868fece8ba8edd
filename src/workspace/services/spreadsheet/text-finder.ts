// Finding and replacing text in a spreadsheet, a sheet or a range.
import type { Execution } from '../../kernel/execution';
import { contentOf, typingOf } from './cell-content';
import { gridAt } from './model/grid';
import { isFormula } from './model/cells';
import { displayText } from './model/number-format';
import type { Box } from './model/spreadsheet-record';
import { styleAt } from './model/styles';
import { RangeStandIn } from './range';
import type { RangeBase } from './range-base';
import { putTyped } from './range-values';
import { SpreadsheetPart } from './workbook';

/** What is sought, and where. */
export interface Search {
  readonly text: string;
  readonly areas: readonly { readonly sheetId: number; readonly box: Box }[];
}

interface Found { readonly sheetId: number; readonly row: number; readonly column: number }

/** A search; it remembers its last match. */
export class TextFinderStandIn extends SpreadsheetPart {
  readonly typeName = 'Spreadsheet.TextFinder';
  private isCased = false;
  private isWhole = false;
  private isFormulaText = false;
  private isPattern = false;
  private isPlainLetters = false;
  private current: Found | null = null;
  private start: Found | null = null;

  constructor(execution: Execution, spreadsheetId: string, private readonly search: Search) {
    super(execution, spreadsheetId);
  }

  matchCase(isOn: boolean): this { this.isCased = isOn; return this; }
  matchEntireCell(isOn: boolean): this { this.isWhole = isOn; return this; }
  matchFormulaText(isOn: boolean): this { this.isFormulaText = isOn; return this; }
  useRegularExpression(isOn: boolean): this { this.isPattern = isOn; return this; }
  ignoreDiacritics(isOn: boolean): this { this.isPlainLetters = isOn; return this; }

  startFrom(range: RangeBase): this {
    this.start = { sheetId: range.sheetId, row: range.box.row, column: range.box.column };
    this.current = null;
    return this;
  }

  findAll(): RangeStandIn[] { return this.matches().map((found) => this.range(found)); }
  findNext(): RangeStandIn | null { return this.step(1); }
  findPrevious(): RangeStandIn | null { return this.step(-1); }
  getCurrentMatch(): RangeStandIn | null { return this.current === null ? null : this.range(this.current); }

  replaceAllWith(text: string): number {
    return this.matches().reduce((count, found) => count + this.replace(found, text), 0);
  }

  replaceWith(text: string): number {
    return this.current === null ? 0 : this.replace(this.current, text) > 0 ? 1 : 0;
  }

  private step(by: 1 | -1): RangeStandIn | null {
    const matches = this.matches();
    if (matches.length === 0) return null;
    const from = this.current ?? this.start;
    const index = from === null ? (by === 1 ? 0 : matches.length - 1) : this.indexAfter(matches, from, by);
    this.current = matches[(index + matches.length) % matches.length] ?? null;
    return this.getCurrentMatch();
  }

  private indexAfter(matches: readonly Found[], from: Found, by: 1 | -1): number {
    const order = (found: Found): number => this.search.areas.findIndex((area) => area.sheetId === found.sheetId) * 1e12 + found.row * 1e5 + found.column;
    const isStart = this.current === null;
    if (by === 1) {
      const next = matches.findIndex((found) => (isStart ? order(found) >= order(from) : order(found) > order(from)));
      return next < 0 ? 0 : next;
    }
    return matches.filter((found) => order(found) < order(from)).length - 1;
  }

  private matches(): Found[] {
    const pattern = this.pattern('u');
    return this.search.areas.flatMap(({ sheetId, box }) => {
      const sheet = this.record.sheets.find((candidate) => candidate.id === sheetId);
      const found: Found[] = [];
      if (sheet === undefined) return found;
      const lastRow = sheet.maySpread ? box.row + box.rows : Math.min(box.row + box.rows, sheet.values.length);
      for (let row = box.row; row < lastRow; row += 1) {
        for (let column = box.column; column < box.column + box.columns; column += 1) {
          const text = this.textAt({ sheetId, row, column });
          if (text !== '' && pattern.test(text)) found.push({ sheetId, row, column });
        }
      }
      return found;
    });
  }

  private textAt(found: Found): string {
    const { record } = this;
    const sheet = record.sheets.find((candidate) => candidate.id === found.sheetId);
    if (sheet === undefined) return '';
    const value = gridAt(sheet.values, found.row, found.column);
    if (this.isFormulaText && isFormula(value)) return value.f;
    const text = displayText(this.engine.valueAt(sheet, found.row, found.column), styleAt(record, sheet, found), record.locale);
    return this.isPlainLetters ? plainLetters(text) : text;
  }

  private pattern(flags: string): RegExp {
    const { text } = this.search;
    const source = this.isPattern ? text : (this.isPlainLetters ? plainLetters(text) : text).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    return new RegExp(this.isWhole ? `^(?:${source})$` : source, this.isCased ? flags : `${flags}i`);
  }

  private replace(found: Found, text: string): number {
    const { record } = this;
    const sheet = record.sheets.find((candidate) => candidate.id === found.sheetId);
    const value = sheet === undefined ? null : gridAt(sheet.values, found.row, found.column);
    if (sheet === undefined || (isFormula(value) && !this.isFormulaText)) return 0;
    let count = 0;
    const fresh = this.textAt(found).replace(this.pattern('gu'), (...groups: readonly unknown[]) => {
      count += 1;
      return this.isPattern ? text.replace(/\$(\d)/g, (_all, digit: string) => { const group = groups[Number(digit)]; return typeof group === 'string' ? group : ''; }) : text;
    });
    putTyped({ record, sheet }, found, contentOf(fresh, styleAt(record, sheet, found), typingOf(this.execution, record)));
    this.changed();
    return count;
  }

  private range(found: Found): RangeStandIn {
    return new RangeStandIn(this.execution, { spreadsheetId: this.spreadsheetId, sheetId: found.sheetId, box: { row: found.row, column: found.column, rows: 1, columns: 1 } });
  }
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}
