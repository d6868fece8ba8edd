// The stand-in for each type of item.
import type { Execution } from '../../../kernel/execution';
import { NotCoveredError } from '../../../kernel/platform-error';
import type { ItemRecord, ItemType } from '../form-record';
import { CheckboxItemStandIn, ListItemStandIn, MultipleChoiceItemStandIn } from './choice-items';
import type { FormItemStandIn } from './form-item';
import { CheckboxGridItemStandIn, GridItemStandIn } from './grid-items';
import { ImageItemStandIn, PageBreakItemStandIn, SectionHeaderItemStandIn, VideoItemStandIn } from './layout-items';
import { DateItemStandIn, DurationItemStandIn, ScaleItemStandIn, TextItemStandIn, TimeItemStandIn } from './value-items';

type ItemClass = new (execution: Execution, formId: string, itemId: number) => FormItemStandIn;

// A function, not a constant: items and their answers import each other, so the classes are looked up at the call.
const classes = (): Readonly<Record<Exclude<ItemType, 'FILE_UPLOAD'>, ItemClass>> => ({
  CHECKBOX: CheckboxItemStandIn, CHECKBOX_GRID: CheckboxGridItemStandIn, DATE: DateItemStandIn, DATETIME: DateItemStandIn, DURATION: DurationItemStandIn,
  GRID: GridItemStandIn, IMAGE: ImageItemStandIn, LIST: ListItemStandIn, MULTIPLE_CHOICE: MultipleChoiceItemStandIn, PAGE_BREAK: PageBreakItemStandIn,
  PARAGRAPH_TEXT: TextItemStandIn, SCALE: ScaleItemStandIn, SECTION_HEADER: SectionHeaderItemStandIn, TEXT: TextItemStandIn, TIME: TimeItemStandIn,
  VIDEO: VideoItemStandIn,
});

/** The item under its own type. A file-upload question has none: scripts can only see it as a general item. */
export function makeItem(execution: Execution, formId: string, item: ItemRecord): FormItemStandIn {
  if (item.type === 'FILE_UPLOAD') throw new NotCoveredError('FormApp.FileUploadItem');
  return new (classes()[item.type])(execution, formId, item.id);
}
