// One choice of a question, as a script creates and reads it.
import type { Execution } from '../../../kernel/execution';
import { StandIn, type EnumValue } from '../../../kernel/stand-in';
import { requireForm, type ChoiceRecord } from '../form-record';
import { navigationRecord, PageBreakItemStandIn } from './layout-items';

/** A choice; it holds what it was made of, as on the platform: changing a choice means setting the choices again. */
export class ChoiceStandIn extends StandIn {
  readonly typeName = 'Forms.Choice';
  constructor(private readonly execution: Execution, private readonly formId: string, readonly record: ChoiceRecord) {
    super();
  }
  getValue(): string {
    return this.record.value;
  }
  isCorrectAnswer(): boolean {
    return this.record.correct;
  }
  getPageNavigationType(): EnumValue | null {
    const { navigation } = this.record;
    return navigation === null ? null : this.execution.border.enumValues('Forms.PageNavigationType')[navigation.type] ?? null;
  }
  getGotoPage(): PageBreakItemStandIn | null {
    const pageId = this.record.navigation?.pageId ?? null;
    const exists = requireForm(this.execution, this.formId).items.some((item) => item.id === pageId);
    return pageId === null || !exists ? null : new PageBreakItemStandIn(this.execution, this.formId, pageId);
  }
}

/**
 * The record of a choice with the second argument of createChoice: a correctness, a page break or a navigation type.
 * @throws PlatformError for GO_TO_PAGE without a page
 */
export function choiceRecord(value: string, second: unknown): ChoiceRecord {
  if (second === undefined || typeof second === 'boolean') return { value, correct: second === true, navigation: null };
  return { value, correct: false, navigation: navigationRecord(second) };
}
