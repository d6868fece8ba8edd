// Keys under which a script's own data is kept: for the script, for one of its users, for the document it is bound to.
import { createHash } from 'node:crypto';
import type { Execution } from '../../kernel/execution';

/** The script's own key. */
export function scriptScope(execution: Execution): string {
  return `script-${execution.project.id}`;
}

/** The key of the user as whom the script runs. */
export function userScope(execution: Execution): string {
  return `user-${execution.project.id}-${createHash('sha256').update(execution.options.effectiveUser).digest('hex').slice(0, 16)}`;
}

/** The key of the container; `null` for a script without one (semantics 109). */
export function documentScope(execution: Execution): string | null {
  const { container, id } = execution.project;
  return container === null ? null : `document-${id}-${container.id}`;
}
