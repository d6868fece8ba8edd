// QUERY: selects, filters, groups and sorts the rows of a block in the language of Google's visualization queries.
import { QueryReader, type Clause, type QueryNode } from './query-reader';
import { CellError, compareScalars, isError, isWall, Matrix, matrixOf, numberOf, single, textOf, type Scalar, type Value } from './values';

type Row = readonly Scalar[];

/** The answer to a query; a second argument of none gives the block itself. @throws CellError #VALUE! where the query cannot be read, #N/A where it finds nothing */
export function query(args: readonly Value[]): Value {
  const block = matrixOf(args[0]);
  const text = args[1] === undefined || args[1] === null ? '' : textOf(single(args[1]));
  const firstColumn = block.box?.column ?? null;
  const clause = new QueryReader(text, firstColumn).read();
  const headers = headerCount(block.cells, args[2] === undefined || args[2] === null ? -1 : numberOf(single(args[2])));
  const names = (block.cells[0] ?? []).map((_, column) => block.cells.slice(0, headers).map((row) => textOf(row[column] ?? null)).filter((part) => part !== '').join(' '));
  const width = block.cells[0]?.length ?? 0;
  if ([...clause.select ?? [], ...clause.group].some((node) => columnsOf(node).some((column) => column < 0 || column >= width))) throw new CellError('#VALUE!');
  const rows = block.cells.slice(headers).filter((row) => row.some((value) => value !== null && value !== '') && (clause.where === null || valueOf(clause.where, [row]) === true));
  const select = clause.select ?? names.map((_, column): QueryNode => ({ kind: 'column', column }));
  const answered = answer({ ...clause, select }, rows);
  const titles = select.map((node) => clause.labels.get(keyOf(node)) ?? titleOf(node, names));
  const body = answered.slice(clause.offset, clause.limit === null ? undefined : clause.offset + clause.limit);
  const isTitled = headers > 0 || titles.some((title) => title !== '');
  if (body.length === 0 && !isTitled) throw new CellError('#N/A');
  return new Matrix(isTitled ? [titles, ...body] : body);
}

function answer(clause: Clause & { readonly select: readonly QueryNode[] }, rows: readonly Row[]): Scalar[][] {
  const isGrouped = clause.group.length > 0 || clause.select.some(isAggregate);
  const groups = isGrouped ? grouped(rows, clause.group) : rows.map((row) => [row]);
  const sorted = clause.order.length === 0 ? groups : [...groups].sort((a, b) => {
    for (const { node, isAscending } of clause.order) {
      const compared = order(valueOf(node, a), valueOf(node, b));
      if (compared !== 0) return isAscending ? compared : -compared;
    }
    return 0;
  });
  return sorted.map((group) => clause.select.map((node) => valueOf(node, group)));
}

function grouped(rows: readonly Row[], by: readonly QueryNode[]): Row[][] {
  if (by.length === 0) return [[...rows]];
  const groups = new Map<string, { readonly keys: readonly Scalar[]; readonly rows: Row[] }>();
  for (const row of rows) {
    const keys = by.map((node) => valueOf(node, [row]));
    const key = JSON.stringify(keys);
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else groups.set(key, { keys, rows: [row] });
  }
  return [...groups.values()].sort((a, b) => a.keys.reduce<number>((done, key, place) => (done !== 0 ? done : order(key, b.keys[place] ?? null)), 0)).map((group) => group.rows);
}

function valueOf(node: QueryNode, rows: readonly Row[]): Scalar {
  switch (node.kind) {
    case 'literal': return node.value;
    case 'column': return rows[0]?.[node.column] ?? null;
    case 'aggregate': return aggregate(node.name, rows.map((row) => valueOf(node.of, [row])));
    case 'scalar': return scalarFunction(node.name, valueOf(node.of, rows));
    case 'not': return valueOf(node.of, rows) !== true;
    case 'null': return (valueOf(node.of, rows) === null) === node.isNull;
    case 'binary': return combined(node, rows);
  }
}

function combined(node: QueryNode & { readonly kind: 'binary' }, rows: readonly Row[]): Scalar {
  if (node.operator === 'and') return valueOf(node.left, rows) === true && valueOf(node.right, rows) === true;
  if (node.operator === 'or') return valueOf(node.left, rows) === true || valueOf(node.right, rows) === true;
  const [left, right] = [valueOf(node.left, rows), valueOf(node.right, rows)];
  const sums: Readonly<Record<string, (a: number, b: number) => number>> = { '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b };
  const sum = sums[node.operator];
  if (sum !== undefined) return left === null || right === null ? null : sum(numberOf(left), numberOf(right));
  return compared(node.operator, left, right);
}

function compared(operator: string, left: Scalar, right: Scalar): boolean {
  if (left === null || right === null || isError(left)) return false;
  const [own, wanted] = [typeof left === 'string' ? left : String(numberOf(left)), typeof right === 'string' ? right : ''];
  switch (operator) {
    case 'contains': return own.includes(wanted);
    case 'starts with': return own.startsWith(wanted);
    case 'ends with': return own.endsWith(wanted);
    case 'matches': return new RegExp(`^(?:${wanted})$`, 'u').test(own);
    case 'like': return new RegExp(`^${wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('%', '[^]*').replaceAll('_', '[^]')}$`, 'u').test(own);
    default: break;
  }
  if (typeof left === 'string' !== (typeof right === 'string')) return operator === '!=' || operator === '<>';
  const compare = typeof left === 'string' && typeof right === 'string' ? (left < right ? -1 : left > right ? 1 : 0) : compareScalars(left, right);
  switch (operator) {
    case '=': return compare === 0;
    case '<': return compare < 0;
    case '>': return compare > 0;
    case '<=': return compare <= 0;
    case '>=': return compare >= 0;
    default: return compare !== 0;
  }
}

function aggregate(name: string, values: readonly Scalar[]): Scalar {
  const given = values.filter((value): value is Exclude<Scalar, null> => value !== null && value !== '');
  if (name === 'count') return given.length;
  if (given.length === 0) return null;
  if (name === 'max' || name === 'min') return given.reduce((best, value) => ((name === 'max') === (order(value, best) > 0) ? value : best));
  const total = Number(given.reduce<number>((sum, value) => sum + numberOf(value), 0).toPrecision(15));
  return name === 'sum' ? total : total / given.length;
}

function scalarFunction(name: string, value: Scalar): Scalar {
  if (value === null) return null;
  if (name === 'upper') return textOf(value).toUpperCase();
  if (name === 'lower') return textOf(value).toLowerCase();
  if (!isWall(value)) throw new CellError('#VALUE!');
  const date = new Date(value.wall);
  const parts: Readonly<Record<string, number>> = {
    year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate(), hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(),
    dayofweek: date.getUTCDay() + 1, quarter: Math.floor(date.getUTCMonth() / 3) + 1,
  };
  return name === 'todate' ? { wall: Math.floor(value.wall / 86_400_000) * 86_400_000 } : parts[name] ?? null;
}

function order(a: Scalar, b: Scalar): number {
  if (a === null || b === null || isError(a) || isError(b)) return a === b ? 0 : a === null ? -1 : 1;
  return compareScalars(a, b);
}

function isAggregate(node: QueryNode): boolean {
  if (node.kind === 'aggregate') return true;
  return node.kind === 'binary' ? isAggregate(node.left) || isAggregate(node.right) : node.kind === 'scalar' && isAggregate(node.of);
}

function columnsOf(node: QueryNode): number[] {
  switch (node.kind) {
    case 'column': return [node.column];
    case 'binary': return [...columnsOf(node.left), ...columnsOf(node.right)];
    case 'literal': return [];
    default: return columnsOf(node.of);
  }
}

function titleOf(node: QueryNode, names: readonly string[]): string {
  switch (node.kind) {
    case 'column': return names[node.column] ?? '';
    case 'aggregate': return `${node.name} ${titleOf(node.of, names)}`;
    case 'scalar': return `${node.name}(${titleOf(node.of, names)})`;
    case 'binary': return `${node.operator === '+' ? 'sum' : node.operator === '-' ? 'difference' : node.operator === '*' ? 'product' : 'quotient'}(${titleOf(node.left, names)}${titleOf(node.right, names)})`;
    case 'literal': return typeof node.value === 'string' ? `"${node.value}"()` : `${textOf(node.value)}()`;
    default: return '';
  }
}

function keyOf(node: QueryNode): string {
  return JSON.stringify(node);
}

/** The first row is a header where its cells are texts and a column below holds something else. */
function headerCount(cells: readonly Row[], given: number): number {
  if (given >= 0) return Math.min(given, cells.length);
  const [first = [], ...rest] = cells;
  const isText = first.some((value) => value !== null) && first.every((value) => value === null || typeof value === 'string');
  return isText && first.some((value, column) => value !== null && rest.some((row) => row[column] !== null && row[column] !== '' && typeof row[column] !== 'string' && row[column] !== undefined)) ? 1 : 0;
}
