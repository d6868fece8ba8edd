// Loading a project into an execution and calling one of its functions.
import vm from 'node:vm';
import { require as loadProject } from 'gas-local';
import { TOO_LONG, type Execution } from '../kernel/execution';
import { plainValue } from './plain-value';

/** What a call gave: a value of plain data, or the error the script ended with. */
export type ScriptResult = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: ScriptError };

/** An error that left the script. */
export interface ScriptError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

type ScriptFunction = (...values: unknown[]) => unknown;
interface Slot { result?: unknown; error?: unknown; failed: boolean; settled: boolean }

/** Six real minutes: a script that loops forever ends here too. */
const LONGEST_MS = 360_000;
const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*(?:\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u;
const RUNNER = `(function (slot) {
  var value = slot.call();
  if (value !== null && typeof value === 'object' && typeof value.then === 'function') {
    value.then(function (result) { slot.result = result; slot.settled = true; }, function (error) { slot.error = error; slot.failed = true; slot.settled = true; });
  } else { slot.result = value; slot.settled = true; }
})(__slot)`;

/** Whether a call came to nothing because the project has no global function of that name. */
export function isMissing(result: ScriptResult, name: string): boolean {
  return !result.ok && result.error.message === notFound(name);
}

/** Loads the project and calls `name` with what `makeArgs` gives; `receive` sees the value before it becomes plain data; async functions are run to their end. */
export function callFunction(execution: Execution, name: string, call: { readonly makeArgs: () => readonly unknown[]; readonly receive?: (value: unknown) => void }): ScriptResult {
  try {
    loadProject(execution.project.sourceDir, execution.realm.context);
    const target = functionNamed(execution, name);
    if (target === undefined) throw new RangeError(notFound(name));
    const scriptArgs = call.makeArgs().map((arg) => execution.border.toScript(arg));
    const value = execution.border.toHost(evaluate(execution, () => target(...scriptArgs)));
    if (execution.killedReason !== undefined) return killedResult(execution.killedReason);
    call.receive?.(value);
    return { ok: true, value: plainValue(value) };
  } catch (error) {
    if (execution.killedReason !== undefined) return killedResult(execution.killedReason);
    return { ok: false, error: describeError(error) };
  }
}

/** The result of an execution that was killed, whatever the script made of it. */
export function killedResult(reason: string): ScriptResult {
  return { ok: false, error: { name: 'Exception', message: reason, stack: '' } };
}

function notFound(name: string): string {
  return `Script function not found: ${name}`;
}

/** A global function, also one that stands in a constant or in an object of the script's ("Api.run"). */
function functionNamed(execution: Execution, name: string): ScriptFunction | undefined {
  if (!NAME.test(name)) return undefined;
  try {
    const found: unknown = vm.runInContext(`(${name})`, execution.realm.context);
    if (typeof found !== 'function') return undefined;
    const dot = name.lastIndexOf('.');
    return dot < 0 ? found as ScriptFunction : (found as ScriptFunction).bind(vm.runInContext(`(${name.slice(0, dot)})`, execution.realm.context));
  } catch {
    return undefined;
  }
}

function evaluate(execution: Execution, call: () => unknown): unknown {
  const slot: Slot & { call: () => unknown } = { call, failed: false, settled: false };
  Object.defineProperty(execution.realm.context, '__slot', { value: slot, configurable: true, enumerable: false });
  try {
    vm.runInContext(RUNNER, execution.realm.context, { timeout: LONGEST_MS });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') execution.kill(TOO_LONG);
    throw error;
  } finally {
    delete (execution.realm.context as Record<string, unknown>)['__slot'];
  }
  if (slot.failed) throw slot.error;
  if (!slot.settled) throw new Error('The script completed but the returned value is a promise that never settled.');
  return slot.result;
}

function describeError(error: unknown): ScriptError {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    const { name, message, stack } = error as { name?: unknown; message: unknown; stack?: unknown };
    return { name: String(name ?? 'Error'), message: String(message), stack: String(stack ?? '') };
  }
  return { name: 'Error', message: String(error), stack: '' };
}
