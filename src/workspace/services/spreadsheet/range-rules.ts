// Notes, data validation and checkboxes of a range.
import { DataValidationStandIn } from './data-validation';
import { setCell } from './model/cells';
import { clearBox, gridAt, putAt } from './model/grid';
import type { ValidationRule } from './model/spreadsheet-record';
import { putRule, ruleAt } from './model/validation-rules';
import { RangeBorders } from './range-borders';

/** Rules and notes. */
export abstract class RangeRules extends RangeBorders {
  getNote(): string { return gridAt(this.sheet.notes, this.box.row, this.box.column) ?? ''; }
  getNotes(): string[][] { return this.map((row, column) => gridAt(this.sheet.notes, row, column) ?? ''); }

  setNote(note: string | null): this {
    this.map((row, column) => { putAt(this.sheet.notes, { row, column }, note === null || note === '' ? null : note); });
    this.sheetChanged();
    return this;
  }

  setNotes(notes: unknown[]): this {
    this.eachGiven(notes, 'setNotes', (at, note) => { putAt(this.sheet.notes, at, note === null || note === undefined || note === '' ? null : noteText(note)); });
    this.sheetChanged();
    return this;
  }

  clearNote(): this {
    clearBox(this.sheet.notes, this.box);
    this.sheetChanged();
    return this;
  }

  getDataValidation(): DataValidationStandIn | null {
    return this.validationAt(this.box.row, this.box.column);
  }

  getDataValidations(): (DataValidationStandIn | null)[][] {
    return this.map((row, column) => this.validationAt(row, column));
  }

  setDataValidation(rule: DataValidationStandIn | null): this {
    const anchored = rule === null ? null : this.anchored(rule.rule, this.box);
    this.map((row, column) => { putRule(this.target, { row, column }, anchored); });
    this.sheetChanged();
    return this;
  }

  setDataValidations(rules: unknown[]): this {
    this.eachGiven(rules, 'setDataValidations', (at, rule) => { putRule(this.target, at, rule instanceof DataValidationStandIn ? this.anchored(rule.rule, at) : null); });
    this.sheetChanged();
    return this;
  }

  clearDataValidations(): this {
    clearBox(this.sheet.validations, this.box);
    this.sheetChanged();
    return this;
  }

  insertCheckboxes(...values: readonly unknown[]): this {
    const criteria = values.map((value) => (typeof value === 'number' || typeof value === 'boolean' ? value : String(value)));
    const rule: ValidationRule = { criteria: 'CHECKBOX', values: criteria, allowInvalid: true, help: null };
    const unchecked = criteria.length === 0 ? false : criteria[1] ?? '';
    const allowed = criteria.length === 0 ? [true, false] : criteria;
    this.map((row, column) => {
      putRule(this.target, { row, column }, rule);
      if (!(allowed as readonly unknown[]).includes(this.shownAt(row, column))) setCell(this.sheet, { row, column }, unchecked === '' ? null : unchecked);
    });
    this.sheetChanged();
    return this;
  }

  removeCheckboxes(): this {
    this.map((row, column) => {
      if (this.checkboxAt(row, column) === null) return;
      putRule(this.target, { row, column }, null);
      setCell(this.sheet, { row, column }, null);
    });
    this.sheetChanged();
    return this;
  }

  check(): this { return this.tick(true); }
  uncheck(): this { return this.tick(false); }

  /** `true` or `false` where every cell is a checkbox in that state, else `null`. */
  isChecked(): boolean | null {
    const states = new Set(this.map((row, column) => {
      const box = this.checkboxAt(row, column);
      return box === null ? null : this.shownAt(row, column) === box.checked;
    }).flat());
    return states.size === 1 ? [...states][0] ?? null : null;
  }

  private tick(isChecked: boolean): this {
    this.map((row, column) => {
      const box = this.checkboxAt(row, column);
      if (box === null) return;
      const value = isChecked ? box.checked : box.unchecked;
      setCell(this.sheet, { row, column }, value === '' ? null : value);
    });
    this.sheetChanged();
    return this;
  }

  private checkboxAt(row: number, column: number): { readonly checked: string | number | boolean; readonly unchecked: string | number | boolean } | null {
    const rule = ruleAt(this.record, this.sheet, { row, column });
    if (rule?.criteria !== 'CHECKBOX') return null;
    if (rule.values.length === 0) return { checked: true, unchecked: false };
    const [checked = true, unchecked = ''] = rule.values as readonly (string | number | boolean)[];
    return { checked, unchecked };
  }

  private validationAt(row: number, column: number): DataValidationStandIn | null {
    const rule = ruleAt(this.record, this.sheet, { row, column });
    return rule === null ? null : new DataValidationStandIn(this.execution, { rule, spreadsheetId: this.spreadsheetId });
  }

  private anchored(rule: ValidationRule, at: { readonly row: number; readonly column: number }): ValidationRule {
    return rule.criteria === 'CUSTOM_FORMULA' ? { ...rule, anchor: { row: at.row, column: at.column } } : rule;
  }
}

/** setNotes writes whole numbers with a decimal, setNote does not (issuetracker.google.com/429373214). */
function noteText(note: unknown): string {
  return typeof note === 'number' && Number.isInteger(note) ? note.toFixed(1) : String(note);
}
