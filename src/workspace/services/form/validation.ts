// The rules that FormApp's validation builders make, as objects of the script.
import { StandIn } from '../../kernel/stand-in';
import { PlatformError } from '../../kernel/platform-error';
import type { ValidationRecord } from './form-record';

/** A built rule of one of the types Forms.*Validation. */
export class ValidationStandIn extends StandIn {
  constructor(readonly typeName: string, readonly record: ValidationRecord) {
    super();
  }
  requireSelectAtLeast(count: number): ValidationStandIn {
    return this.with('requireSelectAtLeast', count);
  }
  requireSelectAtMost(count: number): ValidationStandIn {
    return this.with('requireSelectAtMost', count);
  }
  requireSelectExactly(count: number): ValidationStandIn {
    return this.with('requireSelectExactly', count);
  }
  private with(rule: string, count: number): ValidationStandIn {
    return new ValidationStandIn(this.typeName, { rule, args: [count], helpText: this.record.helpText });
  }
}

/** One class for the builders of all types: a script sees only the methods that its builder's type has. */
export class ValidationBuilderStandIn extends StandIn {
  private rule = '';
  private args: readonly (string | number)[] = [];
  private helpText = '';

  constructor(readonly typeName: string) {
    super();
  }

  setHelpText(text: string): this {
    this.helpText = text;
    return this;
  }
  build(): ValidationStandIn {
    return new ValidationStandIn(this.typeName.replace(/Builder$/, ''), { rule: this.rule, args: this.args, helpText: this.helpText });
  }

  requireNumber(): this { return this.set('requireNumber'); }
  requireWholeNumber(): this { return this.set('requireWholeNumber'); }
  requireNumberBetween(start: number, end: number): this { return this.setBetween('requireNumberBetween', start, end); }
  requireNumberNotBetween(start: number, end: number): this { return this.setBetween('requireNumberNotBetween', start, end); }
  requireNumberEqualTo(number: number): this { return this.set('requireNumberEqualTo', number); }
  requireNumberNotEqualTo(number: number): this { return this.set('requireNumberNotEqualTo', number); }
  requireNumberGreaterThan(number: number): this { return this.set('requireNumberGreaterThan', number); }
  requireNumberGreaterThanOrEqualTo(number: number): this { return this.set('requireNumberGreaterThanOrEqualTo', number); }
  requireNumberLessThan(number: number): this { return this.set('requireNumberLessThan', number); }
  requireNumberLessThanOrEqualTo(number: number): this { return this.set('requireNumberLessThanOrEqualTo', number); }
  requireTextContainsPattern(pattern: string): this { return this.set('requireTextContainsPattern', pattern); }
  requireTextDoesNotContainPattern(pattern: string): this { return this.set('requireTextDoesNotContainPattern', pattern); }
  requireTextMatchesPattern(pattern: string): this { return this.set('requireTextMatchesPattern', pattern); }
  requireTextDoesNotMatchPattern(pattern: string): this { return this.set('requireTextDoesNotMatchPattern', pattern); }
  requireTextIsEmail(): this { return this.set('requireTextIsEmail'); }
  requireTextIsUrl(): this { return this.set('requireTextIsUrl'); }
  requireTextLengthGreaterThanOrEqualTo(number: number): this { return this.set('requireTextLengthGreaterThanOrEqualTo', number); }
  requireTextLengthLessThanOrEqualTo(number: number): this { return this.set('requireTextLengthLessThanOrEqualTo', number); }
  requireSelectAtLeast(number: number): this { return this.set('requireSelectAtLeast', number); }
  requireSelectAtMost(number: number): this { return this.set('requireSelectAtMost', number); }
  requireSelectExactly(number: number): this { return this.set('requireSelectExactly', number); }
  requireLimitOneResponsePerColumn(): this { return this.set('requireLimitOneResponsePerColumn'); }

  private set(rule: string, ...args: (string | number)[]): this {
    this.rule = rule;
    this.args = args;
    return this;
  }
  private setBetween(rule: string, start: number, end: number): this {
    if (start > end) throw new PlatformError('Invalid argument: end');
    return this.set(rule, start, end);
  }
}

/** The record of a rule that a script gives; `null` clears. */
export function validationRecord(value: unknown): ValidationRecord | null {
  if (value === null) return null;
  if (value instanceof ValidationStandIn) return value.record;
  throw new PlatformError('Invalid argument: validation');
}
