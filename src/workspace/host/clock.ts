// Time going by: every clock trigger that falls due on the way fires, in order.
import type { TriggerRecord } from '../services/script/trigger-record';
import { nextFireTime } from '../services/script/trigger-schedule';
import { clockEvent } from './clock-event';
import { deliver, type Raised } from './fire-trigger';
import type { Workspace } from './workspace';

interface Due { readonly trigger: TriggerRecord; readonly atMs: number }
interface LastFired { firedMs: number }

/** Moves the clock to `untilMs` and runs every time trigger that falls due on the way, in order; the clock never goes back. */
export function advanceTo(workspace: Workspace, untilMs: number): readonly Raised[] {
  const raised: Raised[] = [];
  for (;;) {
    const due = nextDue(workspace, untilMs);
    if (due === undefined) break;
    workspace.setNow(Math.max(workspace.now(), due.atMs));
    raised.push(...deliver(workspace, due.trigger, { event: (execution) => clockEvent(execution, due.trigger.id) }));
    workspace.store.collection<LastFired>('trigger-times').set(due.trigger.id, { firedMs: due.atMs });
    workspace.store.commitAll();
  }
  workspace.setNow(Math.max(workspace.now(), untilMs));
  workspace.store.commitAll();
  return raised;
}

function nextDue(workspace: Workspace, untilMs: number): Due | undefined {
  let earliest: Due | undefined;
  for (const trigger of workspace.store.collection<TriggerRecord>('triggers').values()) {
    if (trigger.kind !== 'clock') continue;
    const last = workspace.store.collection<LastFired>('trigger-times').get(trigger.id)?.firedMs ?? trigger.createdMs;
    const atMs = nextFireTime(trigger, last);
    if (atMs !== null && atMs <= untilMs && (earliest === undefined || atMs < earliest.atMs)) earliest = { trigger, atMs };
  }
  return earliest;
}
