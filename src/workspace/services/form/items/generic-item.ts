// The general form of an item, which form.getItems() gives: it turns into its own type with asTextItem() and the like.
import { PlatformError } from '../../../kernel/platform-error';
import type { ItemType } from '../form-record';
import { FormItemStandIn } from './form-item';
import { makeItem } from './make-item';

/** An item of any type. */
export class GenericItemStandIn extends FormItemStandIn {
  readonly typeName = 'Forms.Item';
  protected remake(itemId: number): FormItemStandIn {
    return new GenericItemStandIn(this.execution, this.formId, itemId);
  }
  asCheckboxGridItem(): FormItemStandIn { return this.as('CHECKBOX_GRID'); }
  asCheckboxItem(): FormItemStandIn { return this.as('CHECKBOX'); }
  asDateItem(): FormItemStandIn { return this.as('DATE'); }
  asDateTimeItem(): FormItemStandIn { return this.as('DATETIME'); }
  asDurationItem(): FormItemStandIn { return this.as('DURATION'); }
  asGridItem(): FormItemStandIn { return this.as('GRID'); }
  asImageItem(): FormItemStandIn { return this.as('IMAGE'); }
  asListItem(): FormItemStandIn { return this.as('LIST'); }
  asMultipleChoiceItem(): FormItemStandIn { return this.as('MULTIPLE_CHOICE'); }
  asPageBreakItem(): FormItemStandIn { return this.as('PAGE_BREAK'); }
  asParagraphTextItem(): FormItemStandIn { return this.as('PARAGRAPH_TEXT'); }
  asScaleItem(): FormItemStandIn { return this.as('SCALE'); }
  asSectionHeaderItem(): FormItemStandIn { return this.as('SECTION_HEADER'); }
  asTextItem(): FormItemStandIn { return this.as('TEXT'); }
  asTimeItem(): FormItemStandIn { return this.as('TIME'); }
  asVideoItem(): FormItemStandIn { return this.as('VIDEO'); }

  private as(type: ItemType): FormItemStandIn {
    if (this.item.type !== type) throw new PlatformError(`Invalid conversion for item type: ${this.item.type}.`);
    return makeItem(this.execution, this.formId, this.item);
  }
}
