// Builders of triggers on files.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import { ClockTriggerBuilderStandIn } from './clock-trigger-builder';
import { addTrigger, type TriggerStandIn } from './triggers';
import type { TriggerRecord } from './trigger-record';

type FileKind = Exclude<TriggerRecord['kind'], 'clock'>;
type Source = string | (StandIn & { getId(): string }) | null;

const TYPE_NAMES: Readonly<Record<FileKind, string>> = {
  spreadsheet: 'Script.SpreadsheetTriggerBuilder', form: 'Script.FormTriggerBuilder', document: 'Script.DocumentTriggerBuilder',
};

/** What newTrigger gives: chooses the source. */
export class TriggerBuilderStandIn extends StandIn {
  readonly typeName = 'Script.TriggerBuilder';
  constructor(private readonly execution: Execution, private readonly handler: string) {
    super();
  }

  timeBased(): ClockTriggerBuilderStandIn { return new ClockTriggerBuilderStandIn(this.execution, this.handler); }
  forSpreadsheet(source: Source): FileTriggerBuilderStandIn { return this.forFile('spreadsheet', source); }
  forForm(source: Source): FileTriggerBuilderStandIn { return this.forFile('form', source); }
  forDocument(source: Source): FileTriggerBuilderStandIn { return this.forFile('document', source); }

  private forFile(kind: FileKind, source: Source): FileTriggerBuilderStandIn {
    if (source === null || source === '') throw new PlatformError('Invalid argument: key');
    const sourceId = typeof source === 'string' ? source : source.getId();
    return new FileTriggerBuilderStandIn(this.execution, { kind, sourceId, handler: this.handler });
  }
}

/** Builder of a trigger on a spreadsheet, form or document; the types decide which events each kind offers. */
export class FileTriggerBuilderStandIn extends StandIn {
  readonly typeName: string;
  private event: string | undefined;

  constructor(private readonly execution: Execution, private readonly target: { readonly kind: FileKind; readonly sourceId: string; readonly handler: string }) {
    super();
    this.typeName = TYPE_NAMES[target.kind];
  }

  onOpen(): this { return this.on('ON_OPEN'); }
  onEdit(): this { return this.on('ON_EDIT'); }
  onChange(): this { return this.on('ON_CHANGE'); }
  onFormSubmit(): this { return this.on('ON_FORM_SUBMIT'); }

  create(): TriggerStandIn {
    if (this.event === undefined) throw new PlatformError('The event type must be specified before creating the trigger.');
    return addTrigger(this.execution, { ...this.target, event: this.event, schedule: null });
  }

  private on(event: string): this {
    this.event = event;
    return this;
  }
}
