// Reads a formula's tokens into a tree.
import { tokenize, type Reference, type Token } from './tokens';

/** A node of a formula. */
export type FormulaNode =
  | { readonly kind: 'literal'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: Reference }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (FormulaNode | null)[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: FormulaNode }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: FormulaNode; readonly right: FormulaNode }
  | { readonly kind: 'array'; readonly rows: readonly (readonly FormulaNode[])[] };

const POWER: Readonly<Record<string, number>> = { '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 6 };
const trees = new Map<string, FormulaNode | null>();

/** The tree of a formula with its `=`; `null` where it cannot be read. */
export function parseFormula(formula: string): FormulaNode | null {
  let tree = trees.get(formula);
  if (tree === undefined) {
    if (trees.size > 20_000) trees.clear();
    trees.set(formula, (tree = read(formula)));
  }
  return tree;
}

function read(formula: string): FormulaNode | null {
  const tokens = tokenize(formula.slice(1));
  if (tokens === undefined) return null;
  const reader = new Reader(tokens);
  try {
    const tree = reader.expression(0);
    return reader.done() ? tree : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  done(): boolean {
    return this.at >= this.tokens.length;
  }

  expression(power: number): FormulaNode {
    let left = this.operand();
    for (;;) {
      if (this.take('%')) {
        left = { kind: 'binary', operator: '/', left, right: { kind: 'literal', value: 100 } };
        continue;
      }
      const operator = this.mark();
      const own = operator === undefined ? undefined : POWER[operator];
      if (operator === undefined || own === undefined || own <= power) return left;
      this.at += 1;
      left = { kind: 'binary', operator, left, right: this.expression(own) };
    }
  }

  private operand(): FormulaNode {
    const token = this.tokens[this.at];
    if (token === undefined) throw new SyntaxError('Cannot read formula: it ends too early');
    this.at += 1;
    switch (token.kind) {
      case 'number': case 'string': return { kind: 'literal', value: token.value };
      case 'error': return { kind: 'error', value: token.value };
      case 'reference': return { kind: 'reference', value: token.value };
      case 'name': return this.named(token.value);
      case 'mark': return this.marked(token.value);
    }
  }

  private named(name: string): FormulaNode {
    if (this.take('(')) {
      let called: FormulaNode = { kind: 'call', name: name.toUpperCase(), args: this.args() };
      while (this.take('(')) called = { kind: 'call', name: 'LAMBDA()', args: [called, ...this.args()] };
      return called;
    }
    if (/^(true|false)$/i.test(name)) return { kind: 'literal', value: name.toLowerCase() === 'true' };
    return { kind: 'name', value: name };
  }

  private marked(mark: string): FormulaNode {
    if (mark === '-' || mark === '+') return { kind: 'unary', operator: mark, operand: this.expression(6) };
    if (mark === '(') {
      const inner = this.expression(0);
      this.expect(')');
      return inner;
    }
    if (mark === '{') return this.array();
    throw new SyntaxError(`Cannot read formula: ${mark} is out of place`);
  }

  private args(): (FormulaNode | null)[] {
    const args: (FormulaNode | null)[] = [];
    if (this.take(')')) return args;
    for (;;) {
      const mark = this.mark();
      args.push(mark === ',' || mark === ';' || mark === ')' ? null : this.expression(0));
      if (this.take(')')) return args;
      if (!this.take(',') && !this.take(';')) throw new SyntaxError('Cannot read formula: arguments are not closed');
    }
  }

  private array(): FormulaNode {
    const rows: FormulaNode[][] = [[]];
    if (this.take('}')) return { kind: 'array', rows: [] };
    for (;;) {
      rows[rows.length - 1]?.push(this.expression(0));
      if (this.take('}')) return { kind: 'array', rows };
      if (this.take(';')) rows.push([]);
      else if (!this.take(',') && !this.take('\\')) throw new SyntaxError('Cannot read formula: an array is not closed');
    }
  }

  private mark(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === 'mark' ? token.value : undefined;
  }

  private take(mark: string): boolean {
    if (this.mark() !== mark) return false;
    this.at += 1;
    return true;
  }

  private expect(mark: string): void {
    if (!this.take(mark)) throw new SyntaxError(`Cannot read formula: ${mark} is missing`);
  }
}
