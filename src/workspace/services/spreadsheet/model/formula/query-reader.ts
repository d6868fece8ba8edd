// Reads the text of a QUERY into its clauses.
import { columnOfLetters } from '../a1';
import { CellError, type Scalar } from './values';

/** A part of a query that has a value. Columns are counted from 0 within the block. */
export type QueryNode =
  | { readonly kind: 'literal'; readonly value: Scalar }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'aggregate'; readonly name: string; readonly of: QueryNode }
  | { readonly kind: 'scalar'; readonly name: string; readonly of: QueryNode }
  | { readonly kind: 'not'; readonly of: QueryNode }
  | { readonly kind: 'null'; readonly isNull: boolean; readonly of: QueryNode }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: QueryNode; readonly right: QueryNode };

/** The clauses of a query; `select` is `null` for all columns. */
export interface Clause {
  select: QueryNode[] | null;
  where: QueryNode | null;
  group: QueryNode[];
  order: { readonly node: QueryNode; readonly isAscending: boolean }[];
  limit: number | null;
  offset: number;
  labels: Map<string, string>;
}

const PIECE = /\s*('[^']*'|"[^"]*"|`[^`]*`|\d+\.?\d*|[\p{L}_][\p{L}\p{M}\p{N}_]*|<>|!=|<=|>=|[-+*/(),=<>])/uy;
const AGGREGATES = new Set(['sum', 'avg', 'count', 'max', 'min']);
const SCALARS = new Set(['year', 'month', 'day', 'hour', 'minute', 'second', 'quarter', 'dayofweek', 'upper', 'lower', 'todate']);
const POWER: Readonly<Record<string, number>> = { or: 1, and: 2, '=': 4, '!=': 4, '<>': 4, '<': 4, '>': 4, '<=': 4, '>=': 4, contains: 4, starts: 4, ends: 4, matches: 4, like: 4, is: 4, '+': 5, '-': 5, '*': 6, '/': 6 };
const NOT_POWER = 3;

/** Reads one query; columns are letters of the sheet, or Col1, Col2 … of a block. */
export class QueryReader {
  private readonly pieces: string[] = [];
  private at = 0;

  constructor(text: string, private readonly firstColumn: number | null) {
    PIECE.lastIndex = 0;
    let end = 0;
    for (let match = PIECE.exec(text); match !== null; match = PIECE.exec(text)) {
      this.pieces.push(match[1] ?? '');
      end = PIECE.lastIndex;
    }
    if (text.slice(end).trim() !== '') throw new CellError('#VALUE!');
  }

  /** The clauses. @throws CellError #VALUE! where the text is no query */
  read(): Clause {
    const clause: Clause = { select: null, where: null, group: [], order: [], limit: null, offset: 0, labels: new Map() };
    while (this.at < this.pieces.length) this.clause(clause);
    return clause;
  }

  private clause(clause: Clause): void {
    if (this.take('select')) clause.select = this.take('*') ? null : this.list();
    else if (this.take('where')) clause.where = this.expression(0);
    else if (this.take('group')) { this.expect('by'); clause.group = this.list(); }
    else if (this.take('order')) { this.expect('by'); this.each(() => { clause.order.push({ node: this.expression(0), isAscending: !this.direction() }); }); }
    else if (this.take('limit')) clause.limit = Number(this.next());
    else if (this.take('offset')) clause.offset = Number(this.next());
    else if (this.take('label')) this.each(() => { clause.labels.set(JSON.stringify(this.expression(NOT_POWER + 1)), this.next().slice(1, -1)); });
    else if (this.take('format')) this.each(() => { this.expression(NOT_POWER + 1); this.next(); });
    else throw new CellError('#VALUE!');
  }

  private direction(): boolean {
    if (this.take('desc')) return true;
    this.take('asc');
    return false;
  }

  private list(): QueryNode[] {
    const nodes: QueryNode[] = [];
    this.each(() => { nodes.push(this.expression(0)); });
    return nodes;
  }

  private each(read: () => void): void {
    do read(); while (this.take(','));
  }

  private expression(power: number): QueryNode {
    let left = this.operand();
    for (;;) {
      const operator = this.pieces[this.at]?.toLowerCase() ?? '';
      const own = POWER[operator];
      if (own === undefined || own <= power) return left;
      this.at += 1;
      left = this.after(left, operator, own);
    }
  }

  private after(left: QueryNode, operator: string, power: number): QueryNode {
    if (operator === 'is') {
      const isNull = !this.take('not');
      this.expect('null');
      return { kind: 'null', isNull, of: left };
    }
    if (operator === 'starts' || operator === 'ends') {
      this.expect('with');
      return { kind: 'binary', operator: `${operator} with`, left, right: this.expression(power) };
    }
    return { kind: 'binary', operator, left, right: this.expression(power) };
  }

  private operand(): QueryNode {
    const piece = this.next();
    const word = piece.toLowerCase();
    if (word === 'not') return { kind: 'not', of: this.expression(NOT_POWER) };
    if (piece === '(') return this.closed(this.expression(0));
    if (piece === '-') return { kind: 'literal', value: -Number(this.next()) };
    if (/^['"]/.test(piece)) return { kind: 'literal', value: piece.slice(1, -1) };
    if (/^\d/.test(piece)) return { kind: 'literal', value: Number(piece) };
    if (word === 'true' || word === 'false') return { kind: 'literal', value: word === 'true' };
    if ((word === 'date' || word === 'datetime' || word === 'timestamp') && /^['"]/.test(this.pieces[this.at] ?? '')) return { kind: 'literal', value: dateOf(this.next().slice(1, -1)) };
    if (this.pieces[this.at] === '(' && (AGGREGATES.has(word) || SCALARS.has(word))) {
      this.at += 1;
      return this.closed({ kind: AGGREGATES.has(word) ? 'aggregate' : 'scalar', name: word, of: this.expression(0) });
    }
    return { kind: 'column', column: this.columnOf(piece) };
  }

  private columnOf(piece: string): number {
    const name = piece.startsWith('`') ? piece.slice(1, -1) : piece;
    const numbered = /^col(\d+)$/i.exec(name);
    if (numbered && (this.firstColumn === null || /^Col/.test(name))) return Number(numbered[1]) - 1;
    if (this.firstColumn === null || !/^[A-Z]{1,3}$/.test(name)) throw new CellError('#VALUE!');
    return columnOfLetters(name) - this.firstColumn;
  }

  private closed(node: QueryNode): QueryNode {
    this.expect(')');
    return node;
  }

  private next(): string {
    const piece = this.pieces[this.at];
    if (piece === undefined) throw new CellError('#VALUE!');
    this.at += 1;
    return piece;
  }

  private take(word: string): boolean {
    if (this.pieces[this.at]?.toLowerCase() !== word) return false;
    this.at += 1;
    return true;
  }

  private expect(word: string): void {
    if (!this.take(word)) throw new CellError('#VALUE!');
  }
}

function dateOf(text: string): Scalar {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (match === null) throw new CellError('#VALUE!');
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match.slice(1).map((part: string | undefined) => Number(part ?? 0));
  return { wall: Date.UTC(year, month - 1, day, hour, minute, second) };
}
