// Conditional format rules, their conditions and their builder.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { type EnumValue, StandIn } from '../../kernel/stand-in';
import { ColorStandIn, hexOfColor } from './color';
import { hexColor } from './colors';
import { booleanCriteria, ConditionBuilder, shownCondition } from './filter-criteria';
import type { ConditionalRule, CriteriaValue, GradientPoint } from './model/spreadsheet-record';
import { RangeStandIn } from './range';
import { RangeBase } from './range-base';

type BooleanPart = NonNullable<ConditionalRule['boolean']>;

/** A rule and the spreadsheet that its ranges stand in. */
export interface ConditionalState {
  readonly rule: ConditionalRule;
  readonly spreadsheetId: string;
}

/** A boolean condition of a rule. */
export class BooleanConditionStandIn extends StandIn {
  readonly typeName = 'Spreadsheet.BooleanCondition';

  constructor(private readonly execution: Execution, private readonly condition: BooleanPart) {
    super();
  }

  getBackground(): string | null { return this.condition.background ?? null; }
  getBackgroundObject(): ColorStandIn | null { return colorObject(this.execution, this.condition.background); }
  getFontColor(): string | null { return this.condition.fontColor ?? null; }
  getFontColorObject(): ColorStandIn | null { return colorObject(this.execution, this.condition.fontColor); }
  getBold(): boolean | null { return this.condition.bold ?? null; }
  getItalic(): boolean | null { return this.condition.italic ?? null; }
  getUnderline(): boolean | null { return this.condition.underline ?? null; }
  getStrikethrough(): boolean | null { return this.condition.strikethrough ?? null; }
  getCriteriaType(): EnumValue | null { return booleanCriteria(this.execution, this.condition.criteria); }
  getCriteriaValues(): unknown[] { return shownCondition(this.execution, this.condition.criteria, this.condition.values); }
}

/** A gradient of a rule. */
export class GradientConditionStandIn extends StandIn {
  readonly typeName = 'Spreadsheet.GradientCondition';

  constructor(private readonly execution: Execution, private readonly gradient: NonNullable<ConditionalRule['gradient']>) {
    super();
  }

  getMinColor(): string { return this.gradient.min?.color ?? ''; }
  getMidColor(): string { return this.gradient.mid?.color ?? ''; }
  getMaxColor(): string { return this.gradient.max?.color ?? ''; }
  getMinType(): EnumValue | null { return this.type(this.gradient.min); }
  getMidType(): EnumValue | null { return this.type(this.gradient.mid); }
  getMaxType(): EnumValue | null { return this.type(this.gradient.max); }
  getMinValue(): string { return this.gradient.min?.value ?? ''; }
  getMidValue(): string { return this.gradient.mid?.value ?? ''; }
  getMaxValue(): string { return this.gradient.max?.value ?? ''; }

  private type(point: GradientPoint | undefined): EnumValue | null {
    return point === undefined ? null : this.execution.border.enumValues('Spreadsheet.InterpolationType')[point.type] ?? null;
  }
}

abstract class RuleReader extends ConditionBuilder {
  constructor(protected readonly execution: Execution, protected state: ConditionalState) {
    super();
  }

  get rule(): ConditionalRule { return this.state.rule; }

  getRanges(): RangeStandIn[] {
    return this.rule.ranges.map(({ sheetId, row, column, rows, columns }) => new RangeStandIn(this.execution, { spreadsheetId: this.state.spreadsheetId, sheetId, box: { row, column, rows, columns } }));
  }

  getBooleanCondition(): BooleanConditionStandIn | null { return this.rule.boolean === undefined ? null : new BooleanConditionStandIn(this.execution, this.rule.boolean); }
  getGradientCondition(): GradientConditionStandIn | null { return this.rule.gradient === undefined ? null : new GradientConditionStandIn(this.execution, this.rule.gradient); }
  copy(): ConditionalFormatRuleBuilderStandIn { return new ConditionalFormatRuleBuilderStandIn(this.execution, this.state); }
}

/** A rule that can be set on a sheet. */
export class ConditionalFormatRuleStandIn extends RuleReader {
  readonly typeName = 'Spreadsheet.ConditionalFormatRule';
  protected condition(): this { return this; }
}

/** Makes rules. */
export class ConditionalFormatRuleBuilderStandIn extends RuleReader {
  readonly typeName = 'Spreadsheet.ConditionalFormatRuleBuilder';

  constructor(execution: Execution, state: ConditionalState = { rule: { ranges: [] }, spreadsheetId: '' }) {
    super(execution, state);
  }

  build(): ConditionalFormatRuleStandIn {
    if (this.rule.boolean?.criteria === undefined && this.rule.gradient === undefined) throw new PlatformError('Conditional format rule must have a condition.');
    if (this.rule.ranges.length === 0) throw new PlatformError('Conditional format rule cannot be built without any ranges.');
    return new ConditionalFormatRuleStandIn(this.execution, this.state);
  }

  setRanges(ranges: unknown[]): this {
    const kept = ranges.filter((range): range is RangeBase => range instanceof RangeBase);
    this.state = { spreadsheetId: kept[0]?.spreadsheetId ?? '', rule: { ...this.rule, ranges: kept.map((range) => ({ ...range.box, sheetId: range.sheetId })) } };
    return this;
  }

  setBackground(color: string | null): this { return this.look('background', color === null ? undefined : hexColor(color)); }
  setBackgroundObject(color: ColorStandIn | null): this { return this.look('background', color === null ? undefined : hexOfColor(color)); }
  setFontColor(color: string | null): this { return this.look('fontColor', color === null ? undefined : hexColor(color)); }
  setFontColorObject(color: ColorStandIn | null): this { return this.look('fontColor', color === null ? undefined : hexOfColor(color)); }
  setBold(isBold: boolean | null): this { return this.look('bold', isBold ?? undefined); }
  setItalic(isItalic: boolean | null): this { return this.look('italic', isItalic ?? undefined); }
  setUnderline(isUnderlined: boolean | null): this { return this.look('underline', isUnderlined ?? undefined); }
  setStrikethrough(isStruck: boolean | null): this { return this.look('strikethrough', isStruck ?? undefined); }

  setGradientMinpoint(color: string): this { return this.point('min', { color, type: 'MIN', value: '' }); }
  setGradientMaxpoint(color: string): this { return this.point('max', { color, type: 'MAX', value: '' }); }
  setGradientMinpointWithValue(color: string, type: EnumValue, value: string): this { return this.point('min', { color, type: type.key, value }); }
  setGradientMidpointWithValue(color: string, type: EnumValue, value: string): this { return this.point('mid', { color, type: type.key, value }); }
  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string): this { return this.point('max', { color, type: type.key, value }); }

  protected condition(criteria: string, values: readonly CriteriaValue[]): this {
    const { gradient: _gradient, ...rest } = this.rule;
    this.state = { ...this.state, rule: { ...rest, boolean: { ...this.rule.boolean, criteria, values } } };
    return this;
  }

  private look(field: keyof BooleanPart, value: unknown): this {
    const condition = Object.fromEntries(Object.entries({ ...this.rule.boolean, [field]: value }).filter(([, kept]) => kept !== undefined)) as unknown as BooleanPart;
    this.state = { ...this.state, rule: { ...this.rule, boolean: condition } };
    return this;
  }

  private point(which: 'min' | 'mid' | 'max', point: GradientPoint): this {
    const { boolean: _boolean, ...rest } = this.rule;
    this.state = { ...this.state, rule: { ...rest, gradient: { ...this.rule.gradient, [which]: { ...point, color: hexColor(point.color) } } } };
    return this;
  }
}

function colorObject(execution: Execution, hex: string | undefined): ColorStandIn | null {
  return hex === undefined ? null : new ColorStandIn(execution, { hex });
}
