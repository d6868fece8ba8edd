// The triggers of a project: adding, listing, deleting.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import type { Collection } from '../../kernel/store';
import { StandIn, type EnumValue } from '../../kernel/stand-in';
import type { TriggerRecord } from './trigger-record';

const MOST_TRIGGERS = 20;
const SOURCES: Readonly<Record<TriggerRecord['kind'], string>> = { clock: 'CLOCK', spreadsheet: 'SPREADSHEETS', form: 'FORMS', document: 'DOCUMENTS' };

/** The triggers of every project of the workspace. */
export function triggersOf(execution: Execution): Collection<TriggerRecord> {
  return execution.store.collection<TriggerRecord>('triggers');
}

/** This user's triggers of this project, oldest first; others' are not seen. */
export function ownTriggers(execution: Execution): readonly TriggerRecord[] {
  return triggersOf(execution).values().filter(({ projectId, ownerEmail }) => projectId === execution.project.id && ownerEmail === execution.options.effectiveUser);
}

/** What a builder knows of the trigger to be made. */
export type NewTrigger = Pick<TriggerRecord, 'handler' | 'kind' | 'event' | 'sourceId' | 'schedule'>;

/** Adds a trigger for this user. @throws PlatformError where there are 20 already (semantics 113) */
export function addTrigger(execution: Execution, trigger: NewTrigger): TriggerStandIn {
  if (ownTriggers(execution).length >= MOST_TRIGGERS) throw new PlatformError('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
  const id = execution.host.newId('trigger');
  triggersOf(execution).set(id, { id, projectId: execution.project.id, ownerEmail: execution.options.effectiveUser, createdMs: execution.now(), ...trigger });
  return new TriggerStandIn(execution, id);
}

/** A trigger by its id; what it was stays readable after it is deleted. */
export class TriggerStandIn extends StandIn {
  readonly typeName = 'Script.Trigger';
  private readonly record: TriggerRecord;

  constructor(private readonly execution: Execution, readonly id: string) {
    super();
    this.record = triggersOf(execution).require(id);
  }

  getUniqueId(): string { return this.id; }
  getHandlerFunction(): string { return this.record.handler; }
  getEventType(): EnumValue | undefined { return this.execution.border.enumValues('Script.EventType')[this.record.event]; }
  getTriggerSource(): EnumValue | undefined { return this.execution.border.enumValues('Script.TriggerSource')[SOURCES[this.record.kind]]; }
  getTriggerSourceId(): string | null { return this.record.sourceId; }
}
