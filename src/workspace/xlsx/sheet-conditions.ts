// Conditional formats between the platform's record and an XLSX sheet. Conditions that XLSX has no form for are left out.
import type { ConditionalFormattingOptions, ConditionalFormattingRule, Cvfo, Font, Style } from '@cj-tech-master/excelts';
import { boxName, boxOnGrid, cellName, parseRangeName } from '../services/spreadsheet/model/a1';
import type { ConditionalRule, CriteriaValue, GradientPoint, SheetRecord } from '../services/spreadsheet/model/spreadsheet-record';
import { excelColor, platformColor } from './cell-style';

type BooleanPart = NonNullable<ConditionalRule['boolean']>;

const OPERATORS: Readonly<Record<string, string>> = {
  NUMBER_BETWEEN: 'between', NUMBER_NOT_BETWEEN: 'notBetween', NUMBER_EQUAL_TO: 'equal', NUMBER_NOT_EQUAL_TO: 'notEqual', NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual', NUMBER_LESS_THAN: 'lessThan', NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};
const POINT_TYPES: Readonly<Record<string, Cvfo['type']>> = { MIN: 'min', MAX: 'max', NUMBER: 'num', PERCENT: 'percent', PERCENTILE: 'percentile' };

/** The rule for a file; `undefined` where XLSX has no form for it. `priority` counts from 1. */
export function fileCondition(rule: ConditionalRule, priority: number): ConditionalFormattingOptions | undefined {
  const [first] = rule.ranges;
  const body = first === undefined ? undefined : rule.boolean === undefined ? gradientBody(rule) : booleanBody(rule.boolean, cellName(first.row, first.column));
  if (body === undefined) return undefined;
  return { ref: rule.ranges.map(boxName).join(' '), rules: [{ ...body, priority }] };
}

/** `corner` is the first cell: a condition on the cell itself is written as a formula about it, which every program reads. */
function booleanBody(part: BooleanPart, corner: string): ConditionalFormattingRule | undefined {
  const style = conditionStyle(part);
  const [first] = part.values;
  const operator = OPERATORS[part.criteria];
  // The library writes any operator of the format; its types list only some.
  if (operator !== undefined) return { type: 'cellIs', operator: operator as 'equal', formulae: part.values.filter(isPlain), style };
  switch (part.criteria) {
    case 'CELL_EMPTY': return { type: 'expression', formulae: [`LEN(TRIM(${corner}))=0`], style };
    case 'CELL_NOT_EMPTY': return { type: 'expression', formulae: [`LEN(TRIM(${corner}))>0`], style };
    case 'TEXT_CONTAINS': return { type: 'expression', formulae: [`NOT(ISERROR(SEARCH("${String(first).replaceAll('"', '""')}",${corner})))`], style };
    case 'TEXT_EQUAL_TO': return { type: 'cellIs', operator: 'equal', formulae: [`"${String(first).replaceAll('"', '""')}"`], style };
    case 'CUSTOM_FORMULA': return { type: 'expression', formulae: [String(first).replace(/^=/, '')], style };
    default: return undefined;
  }
}

function isPlain(value: CriteriaValue): boolean {
  return typeof value === 'number' || typeof value === 'string';
}

function conditionStyle(part: BooleanPart): Partial<Style> {
  const font: Partial<Font> = {
    ...(part.fontColor ? { color: excelColor(part.fontColor) } : {}), ...(part.bold ? { bold: true } : {}), ...(part.italic ? { italic: true } : {}),
    ...(part.underline ? { underline: true } : {}), ...(part.strikethrough ? { strike: true } : {}),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(part.background ? { fill: { type: 'pattern', pattern: 'solid', bgColor: excelColor(part.background) } } : {}),
  };
}

function gradientBody(rule: ConditionalRule): ConditionalFormattingRule | undefined {
  const points = [rule.gradient?.min, rule.gradient?.mid, rule.gradient?.max].filter((point) => point !== undefined);
  if (points.length < 2) return undefined;
  return { type: 'colorScale', cfvo: points.map(fileCvfo), color: points.map((point) => excelColor(point.color)) };
}

function fileCvfo(point: GradientPoint): Cvfo {
  const type = POINT_TYPES[point.type] ?? 'num';
  return type === 'min' || type === 'max' ? { type } : { type, value: point.value };
}

/** The rules of a file's sheet, in order, those the platform has. */
export function platformConditions(sheet: SheetRecord, file: readonly ConditionalFormattingOptions[]): ConditionalRule[] {
  const rules = file.flatMap(({ ref, rules: inRef }) => inRef.map((rule) => ({ ref, rule })));
  rules.sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
  return rules.flatMap(({ ref, rule }) => {
    const ranges = ref.split(/\s+/).flatMap((name) => {
      const written = parseRangeName(name);
      return written === undefined ? [] : [{ sheetId: sheet.id, ...boxOnGrid(written, sheet) }];
    });
    const corner = ranges[0] === undefined ? '' : cellName(ranges[0].row, ranges[0].column);
    const body = rule.type === 'colorScale' ? platformGradient(rule.cfvo ?? [], (rule.color ?? []).map((color) => platformColor(color) ?? '#ffffff')) : platformBoolean(rule, corner);
    return body === undefined || ranges.length === 0 ? [] : [{ ranges, ...body }];
  });
}

function platformBoolean(rule: ConditionalFormattingRule, corner: string): Pick<ConditionalRule, 'boolean'> | undefined {
  const condition = platformCriteria(rule, corner);
  if (condition === undefined) return undefined;
  const { font, fill } = rule.style ?? {};
  const background = fill?.type === 'pattern' ? platformColor(fill.bgColor) ?? platformColor(fill.fgColor) : undefined;
  const fontColor = platformColor(font?.color);
  return {
    boolean: {
      ...condition, ...(background === undefined ? {} : { background }), ...(fontColor === undefined ? {} : { fontColor }),
      ...(font?.bold ? { bold: true } : {}), ...(font?.italic ? { italic: true } : {}), ...(font?.underline ? { underline: true } : {}), ...(font?.strike ? { strikethrough: true } : {}),
    },
  };
}

function platformCriteria(rule: ConditionalFormattingRule, corner: string): Pick<BooleanPart, 'criteria' | 'values'> | undefined {
  if (rule.type === 'expression' || rule.type === 'containsText') {
    const formula = String(('formulae' in rule ? rule.formulae?.[0] : undefined) ?? '');
    return aboutCell(formula, corner) ?? (rule.type === 'expression' ? { criteria: 'CUSTOM_FORMULA', values: [`=${formula}`] } : undefined);
  }
  if (rule.type !== 'cellIs') return undefined;
  const formulae = (rule.formulae ?? []).map(String);
  const quoted = /^"(.*)"$/s.exec(formulae[0] ?? '');
  if (quoted && rule.operator === 'equal') return { criteria: 'TEXT_EQUAL_TO', values: [(quoted[1] ?? '').replaceAll('""', '"')] };
  const criteria = Object.entries(OPERATORS).find(([, operator]) => operator === rule.operator)?.[0];
  return criteria === undefined ? undefined : { criteria, values: formulae.map((formula) => (Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`)) };
}

function aboutCell(formula: string, corner: string): Pick<BooleanPart, 'criteria' | 'values'> | undefined {
  if (formula === `LEN(TRIM(${corner}))=0`) return { criteria: 'CELL_EMPTY', values: [] };
  if (formula === `LEN(TRIM(${corner}))>0`) return { criteria: 'CELL_NOT_EMPTY', values: [] };
  const [, text, cell] = /^NOT\(ISERROR\(SEARCH\("((?:[^"]|"")+)",([A-Z]+\d+)\)\)\)$/.exec(formula) ?? [];
  return text !== undefined && cell === corner ? { criteria: 'TEXT_CONTAINS', values: [text.replaceAll('""', '"')] } : undefined;
}

function platformGradient(points: readonly Cvfo[], colors: readonly string[]): Pick<ConditionalRule, 'gradient'> | undefined {
  const made = points.map(({ type, value }, index): GradientPoint => ({
    color: colors[index] ?? '#ffffff', type: Object.entries(POINT_TYPES).find(([, excel]) => excel === type)?.[0] ?? 'NUMBER',
    value: value === undefined || type === 'min' || type === 'max' ? '' : String(value),
  }));
  const [min, second, third] = made;
  if (min === undefined || second === undefined) return undefined;
  return { gradient: third === undefined ? { min, max: second } : { min, mid: second, max: third } };
}
