// The thread that does asynchronous work while an execution waits: web requests, XLSX, PDF.
import { runAsWorker } from 'synckit';
import { TASKS } from './tasks';

runAsWorker(async (task: string, input: unknown): Promise<unknown> => {
  const run = TASKS[task];
  if (run === undefined) throw new RangeError(`Cannot run task ${task}: the worker has none of that name`);
  return run(input);
});
