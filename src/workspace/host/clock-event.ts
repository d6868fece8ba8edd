// The event object of a time-driven trigger, in UTC as the platform gives it.
import type { Execution } from '../kernel/execution';
import type { EventObject } from './event-objects';

const MS_PER_DAY = 86_400_000;

/** The event for the execution's present instant. */
export function clockEvent(execution: Execution, triggerUid: string): EventObject {
  const now = new Date(execution.now());
  const yearStart = Date.UTC(now.getUTCFullYear(), 0, 1);
  const dayOfYear = Math.floor((now.getTime() - yearStart) / MS_PER_DAY);
  return {
    'year': now.getUTCFullYear(), 'month': now.getUTCMonth() + 1, 'day-of-month': now.getUTCDate(), 'day-of-week': now.getUTCDay() === 0 ? 7 : now.getUTCDay(),
    'week-of-year': Math.floor((dayOfYear + new Date(yearStart).getUTCDay()) / 7) + 1, 'hour': now.getUTCHours(), 'minute': now.getUTCMinutes(), 'second': now.getUTCSeconds(),
    'timezone': 'UTC', triggerUid, authMode: execution.border.enumValues('Script.AuthMode')['FULL'],
  };
}
