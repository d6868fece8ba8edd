// Running a function because of an event: a simple trigger with few rights, an installable one as who made it.
import type { Execution, PersonAtScreen } from '../kernel/execution';
import type { TriggerRecord } from '../services/script/trigger-record';
import { authMode, type EventObject } from './event-objects';
import { isMissing, type ScriptResult } from './run-script';
import type { Workspace } from './workspace';

/** One function that ran because of an event. */
export interface Raised {
  readonly functionName: string;
  readonly atMs: number;
  readonly result: ScriptResult;
}

/** A person at the screen, by e-mail. */
export interface Actor {
  readonly user?: string;
  readonly person?: PersonAtScreen;
}

/** Makes the event of one execution. */
export type EventMaker = (execution: Execution) => EventObject;

/** Which installable triggers an event raises, and who did what raises them: a person who opens or edits is at the screen. */
export interface TriggerMatch {
  readonly event: string;
  readonly sourceId: string;
  readonly person?: PersonAtScreen | undefined;
}

/** Runs `onOpen` or `onEdit` where the project is bound to a file and has it (semantics 115). */
export function fireSimple(workspace: Workspace, call: { readonly functionName: string; readonly actor: Actor; readonly event: EventMaker }): readonly Raised[] {
  const project = workspace.project();
  if (project.container === null || !workspace.namesFunction(project, call.functionName)) return [];
  const { functionName, actor } = call;
  const result = workspace.run({
    functionName, mode: 'simple-trigger', project, makeArgs: (execution) => [call.event(execution)],
    ...(actor.user === undefined ? {} : { user: actor.user }), ...(actor.person === undefined ? {} : { person: actor.person }),
  });
  return isMissing(result, functionName) ? [] : [{ functionName, atMs: workspace.now(), result }];
}

/** Runs every installable trigger of the event, oldest first. */
export function fireInstalled(workspace: Workspace, match: TriggerMatch, event: EventMaker): readonly Raised[] {
  return workspace.store.collection<TriggerRecord>('triggers').values()
    .filter((trigger) => trigger.event === match.event && trigger.sourceId === match.sourceId)
    .sort((one, other) => one.createdMs - other.createdMs)
    .flatMap((trigger) => deliver(workspace, trigger, { event: (execution) => ({ ...event(execution), triggerUid: trigger.id, authMode: authMode(execution, 'FULL') }), ...(match.person === undefined ? {} : { person: match.person }) }));
}

/** Raises a trigger: once, or as often as the simulated platform delivers its event; without `person` nobody is at the screen. */
export function deliver(workspace: Workspace, trigger: TriggerRecord, delivery: { readonly event: EventMaker; readonly person?: PersonAtScreen }): readonly Raised[] {
  return Array.from({ length: workspace.platform?.deliveries(trigger.handler) ?? 1 }, () => fireTrigger(workspace, trigger, delivery.event, delivery.person));
}

/** Runs one trigger's function in the project that made it, as the user who made it. */
function fireTrigger(workspace: Workspace, trigger: TriggerRecord, event: EventMaker, person?: PersonAtScreen): Raised {
  const atMs = workspace.now();
  const result = workspace.run({
    functionName: trigger.handler, mode: 'trigger', user: trigger.ownerEmail, project: workspace.projectOf(trigger.projectId), makeArgs: (execution) => [event(execution)],
    ...(person === undefined ? {} : { person }),
  });
  return { functionName: trigger.handler, atMs, result };
}
