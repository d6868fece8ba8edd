// What somebody does in a workspace, told as data: calls a function, answers a Form, types into a cell.
import { raiseEdit, raiseSubmit } from '../host/events';
import type { ScriptResult } from '../host/run-script';
import type { Workspace } from '../host/workspace';
import type { Submission } from '../services/form/host-hooks';

/** One deed; `form` is a title or an id. */
export type Deed =
  | { readonly kind: 'call'; readonly functionName: string; readonly args: readonly unknown[]; readonly user?: string }
  | { readonly kind: 'submit'; readonly form: string; readonly submission: Submission }
  | { readonly kind: 'edit'; readonly tab: string; readonly a1: string; readonly value: string };

/** Does it, and every trigger that it raises. @returns how each execution ended */
export function perform(workspace: Workspace, deed: Deed): readonly ScriptResult[] {
  switch (deed.kind) {
    case 'call': return [workspace.run({ functionName: deed.functionName, args: deed.args, mode: 'menu', ...(deed.user === undefined ? {} : { user: deed.user }) })];
    case 'submit': return raiseSubmit(workspace, deed).raised.map(({ result }) => result);
    case 'edit': return raiseEdit(workspace, deed).map(({ result }) => result);
  }
}
