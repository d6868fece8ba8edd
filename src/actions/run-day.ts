// The daily run: what the Forms received and no trigger brought is taken in first, so that nobody is reminded of what they sent.
import type { CommandReport } from '../domain/report/command-report';
import type { DispatcherApp } from './dispatch-context';
import { runDispatcher } from './run-dispatcher';
import { sweepResponses, type IntakeApp } from './take-in-responses';

/** Sweeps the Forms, then sends what is due; answers that cannot be read are told and never keep messages from going out. */
export function runDay(app: DispatcherApp & IntakeApp): CommandReport {
  const notes = sweep(app);
  const ended = runDispatcher(app);
  return notes.length === 0 || ended.status === 'refused' ? ended : { ...ended, status: 'partly', notDone: [...ended.notDone, ...notes] };
}

function sweep(app: IntakeApp): readonly string[] {
  const swept = sweepResponses(app);
  return swept.ok ? swept.value.unread : swept.reason;
}
