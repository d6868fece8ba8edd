// The formulas of a range, in A1 and R1C1 notation.
import { isFormula, setCell } from './model/cells';
import { formulaFromR1C1, formulaToR1C1, shiftFormula } from './model/formula/references';
import { gridAt } from './model/grid';
import { requireMayEdit } from './protection-check';
import { RangeValues } from './range-values';

const written = (formula: string): string => (formula === '' || formula.startsWith('=') ? formula : `=${formula}`);

/** Formulas of a range. */
export abstract class RangeFormulas extends RangeValues {
  getFormulas(): string[][] {
    return this.map((row, column) => this.formulaOf(row, column));
  }

  getFormula(): string {
    return this.formulaOf(this.box.row, this.box.column);
  }

  getFormulasR1C1(): (string | null)[][] {
    return this.map((row, column) => this.r1c1Of(row, column));
  }

  getFormulaR1C1(): string | null {
    return this.r1c1Of(this.box.row, this.box.column);
  }

  setFormula(formula: string): this {
    const text = written(formula);
    return this.putFormulas((row, column) => (text === '' ? '' : shiftFormula(text, { rows: row - this.box.row, columns: column - this.box.column })));
  }

  setFormulas(formulas: unknown[]): this {
    this.checkBlock(formulas, 'setFormulas');
    return this.putFormulas((row, column) => written(formulaIn(formulas, row - this.box.row, column - this.box.column)));
  }

  setFormulaR1C1(formula: string): this {
    return this.putFormulas((row, column) => formulaFromR1C1(written(formula), { row, column }));
  }

  setFormulasR1C1(formulas: unknown[]): this {
    this.checkBlock(formulas, 'setFormulasR1C1');
    return this.putFormulas((row, column) => formulaFromR1C1(written(formulaIn(formulas, row - this.box.row, column - this.box.column)), { row, column }));
  }

  private formulaOf(row: number, column: number): string {
    const value = gridAt(this.sheet.values, row, column);
    return isFormula(value) ? value.f : '';
  }

  private r1c1Of(row: number, column: number): string | null {
    const formula = this.formulaOf(row, column);
    return formula === '' ? null : formulaToR1C1(formula, { row, column });
  }

  private putFormulas(formulaFor: (row: number, column: number) => string): this {
    const { sheet } = this;
    requireMayEdit(this, this.box);
    this.map((row, column) => {
      const formula = formulaFor(row, column);
      setCell(sheet, { row, column }, formula === '' ? null : { f: formula });
    });
    this.changed();
    return this;
  }
}

function formulaIn(block: readonly unknown[], row: number, column: number): string {
  const value = (block[row] as readonly unknown[])[column];
  return value === null || value === undefined ? '' : String(value);
}
