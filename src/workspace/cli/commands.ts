// What each command of the local workspace does.
import { readFileSync } from 'node:fs';
import type { PersonAtScreen } from '../kernel/execution';
import { containerFor } from '../host/containers';
import { advanceTo, raiseEdit, raiseSubmit, type Raised } from '../host/events';
import { stageProject } from '../host/project-files';
import { morningOf } from '../host/records';
import type { ScriptResult } from '../host/run-script';
import type { Workspace } from '../host/workspace';
import { parseDay, type CliOptions } from './options';
import { personAtTerminal } from './person-at-terminal';

/** The result of a command: printed as JSON; a failed one ends with status 1. */
export interface Outcome {
  readonly result: unknown;
  readonly failed: boolean;
}

type Say = (line: string) => void;
type Command = (workspace: Workspace, options: CliOptions, say: Say) => Outcome;

const END_OF_DAY_MS = 15.4 * 3_600_000;

export const COMMANDS: Readonly<Record<string, Command>> = { exec, call, submit, edit, advance };

/** `exec FILE… --function NAME [--args JSON]`: runs any sources in one execution and remembers them as the project. */
function exec(workspace: Workspace, options: CliOptions, say: Say): Outcome {
  if (options.rest.length === 0) throw new Error('exec ต้องระบุไฟล์ของสคริปต์อย่างน้อยหนึ่งไฟล์');
  if (options.functionName === undefined) throw new Error('exec ต้องระบุ --function ชื่อฟังก์ชัน');
  stageProject(options.rest, workspace.stageDir());
  workspace.bind('staged', containerFor(workspace, 'staged', options.bind));
  return ended(workspace.run({ functionName: options.functionName, args: argumentList(options.args), ...actor(options, say) }), say);
}

/** `call FUNCTION [JSON]`: calls a global function of the add-on as its menu would. */
function call(workspace: Workspace, options: CliOptions, say: Say): Outcome {
  const [functionName, json] = options.rest;
  if (functionName === undefined) throw new Error('call ต้องระบุชื่อฟังก์ชัน');
  workspace.bind('add-on', containerFor(workspace, 'add-on', 'spreadsheet'));
  return ended(workspace.run({ functionName, args: argumentList(json ?? options.args), ...actor(options, say) }), say);
}

/** `submit FORM answers.json`: submits a response as a respondent would. */
function submit(workspace: Workspace, options: CliOptions, say: Say): Outcome {
  const [form, file] = options.rest;
  if (form === undefined || file === undefined) throw new Error('submit ต้องระบุชื่อฟอร์มและไฟล์คำตอบ');
  const answers = readJson(readFileSync(file, 'utf8'), file) as Record<string, unknown>;
  const { responseId, raised } = raiseSubmit(workspace, { form, submission: { answers, ...(options.user === undefined ? {} : { email: options.user }) } });
  return raisedOutcome({ responseId }, raised, say);
}

/** `edit TAB A1 VALUE`: types a value into a cell as a person would. */
function edit(workspace: Workspace, options: CliOptions, say: Say): Outcome {
  const [tab, a1, value] = options.rest;
  if (tab === undefined || a1 === undefined || value === undefined) throw new Error('edit ต้องระบุชื่อแท็บ เซลล์ และค่า');
  return raisedOutcome({ tab, a1 }, raiseEdit(workspace, { tab, a1, value, ...actor(options, say) }), say);
}

/** `advance DATE`: plays the days up to the end of DATE. */
function advance(workspace: Workspace, options: CliOptions, say: Say): Outcome {
  const [day] = options.rest;
  if (day === undefined) throw new Error('advance ต้องระบุวันที่ เช่น 2567-12-23');
  const until = morningOf(parseDay(day)) + END_OF_DAY_MS;
  return raisedOutcome({ now: parseDay(day) }, advanceTo(workspace, until), say);
}

function actor(options: CliOptions, say: Say): { readonly mode: 'trigger' | 'menu'; readonly user?: string; readonly person?: PersonAtScreen } {
  const user = options.user === undefined ? {} : { user: options.user };
  return options.headless ? { mode: 'trigger', ...user } : { mode: 'menu', person: personAtTerminal(say, options.answer), ...user };
}

function argumentList(json: string | undefined): readonly unknown[] {
  if (json === undefined) return [];
  const value = readJson(json, '--args');
  return Array.isArray(value) ? value : [value];
}

function readJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${where} ไม่ใช่ JSON ที่ถูกต้อง (${(error as Error).message})`);
  }
}

function ended(result: ScriptResult, say: Say): Outcome {
  if (result.ok) return { result: result.value, failed: false };
  say(`${result.error.name}: ${result.error.message}`);
  return { result: { error: { name: result.error.name, message: result.error.message } }, failed: true };
}

function raisedOutcome(head: object, raised: readonly Raised[], say: Say): Outcome {
  const triggers = raised.map(({ functionName, atMs, result }) => ({ function: functionName, at: new Date(atMs).toISOString(), ...(result.ok ? { result: result.value ?? null } : { error: result.error.message }) }));
  for (const { functionName, result } of raised) if (!result.ok) say(`${functionName}: ${result.error.name}: ${result.error.message}`);
  return { result: { ...head, triggers }, failed: raised.some(({ result }) => !result.ok) };
}
