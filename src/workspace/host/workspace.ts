// An open workspace: its state on disk, its clock, and the executions that run in it.
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createSyncFn } from 'synckit';
import { Meeting } from '../at-once/meeting';
import { DiskBackend } from '../files/disk-backend';
import { DriveTree } from '../files/drive-tree';
import { Execution, type ExecutionHost, type ExecutionMode, type ExecutionWatcher, type PersonAtScreen } from '../kernel/execution';
import { installGlobals } from '../kernel/globals';
import type { Container, Project } from '../kernel/project';
import { MemoryBackend, MemoryContents, Store, type Contents, type StoreBackend } from '../kernel/store';
import { SimulatedPlatform, type PlatformOptions } from '../platform/simulated-platform';
import type { PlannedMeeting } from '../platform/fault-plan';
import { TypeTable, type TypeTableData } from '../kernel/type-table';
import { SERVICE_MODULES } from './modules';
import { nextId } from './new-id';
import { builtProject, declaresFunction, sourcesStamp, stagedProject } from './project-files';
import { checkState } from './check-state';
import { freeProcessLock, takeProcessLock } from './process-lock';
import { bangkokDay, WorkspaceRecords } from './records';
import { callFunction, killedResult, type ScriptResult } from './run-script';
import { enterTimeZone } from './script-zone';

/** Folders of the build that a workspace needs. */
export interface BuildPaths {
  readonly distDir: string;
  readonly hostDir: string;
  readonly typeTable: string;
}

/** The build's folders, seen from the bundled host (`build/host`). */
export function buildPaths(root: string): BuildPaths {
  return { distDir: join(root, 'build/dist'), hostDir: join(root, 'build/host'), typeTable: join(root, 'build/tables/platform-types.json') };
}

/** How a workspace is opened; without a directory it stays in memory. */
export interface WorkspaceOptions {
  readonly build: BuildPaths;
  readonly directory?: string;
  readonly log?: (line: string) => void;
  /** What of the platform's time, limits and failures is simulated; nothing where absent. */
  readonly platform?: PlatformOptions;
  /** The state to begin with, for a workspace without a directory, and where sources of other programs are kept. */
  readonly state?: { readonly backend: StoreBackend; readonly contents: Contents; readonly stageDir?: string };
}

/** One call of a global function. */
export interface Run {
  readonly functionName: string;
  readonly args?: readonly unknown[];
  readonly mode?: ExecutionMode;
  readonly user?: string;
  readonly person?: PersonAtScreen;
  /** Builds the arguments from stand-ins of this very execution (event objects). */
  readonly makeArgs?: (execution: Execution) => readonly unknown[];
  readonly project?: Project;
  /** Sees what the function returned, as host values (cards, pages), before it becomes plain data. */
  readonly receive?: (value: unknown) => void;
}

/** Longer than an execution (6 minutes) and than the add-on's leases (10 minutes). */
const LONGEST_LEASE_MS = 15 * 60_000;

let worker: ((task: string, input: unknown) => unknown) | undefined;
let types: TypeTable | undefined;

/** A workspace that one process uses at a time. */
export class Workspace {
  readonly store: Store;
  readonly records: WorkspaceRecords;
  readonly tree: DriveTree | undefined;
  readonly host: ExecutionHost;
  /** Calls of services by name since the workspace was opened. */
  readonly calls = new Map<string, number>();
  readonly platform: SimulatedPlatform | undefined;
  /** Who watches the executions; the simulated platform is the first. */
  readonly watchers: ExecutionWatcher[] = [];
  readonly directory: string | undefined;
  /** Whether files may lie about that a killed process left; until they have been looked at. */
  hasLeftovers = false;
  /** Another execution that is at work at the same time. */
  meeting: Pick<ExecutionHost, 'letOthersWork'> | undefined;
  private readonly named = new Map<string, boolean>();
  private readonly leaving = new Map<Execution, () => void>();

  constructor(readonly options: WorkspaceOptions) {
    this.directory = options.directory === undefined ? undefined : resolve(options.directory);
    const stateDir = this.directory === undefined ? undefined : join(this.directory, '.state');
    if (this.directory !== undefined && stateDir !== undefined) {
      mkdirSync(stateDir, { recursive: true });
      checkState(stateDir);
      this.hasLeftovers = takeProcessLock(stateDir);
      this.tree = new DriveTree(this.directory, stateDir);
      this.store = new Store(new DiskBackend(stateDir), this.tree);
    } else {
      this.store = new Store(options.state?.backend ?? new MemoryBackend(), options.state?.contents ?? new MemoryContents());
    }
    this.store.collection('workspace'); // first of all collections: the counter of ids is committed before what bears the ids
    this.tree?.attach(this.store);
    this.records = new WorkspaceRecords(this.store);
    this.platform = options.platform === undefined ? undefined : new SimulatedPlatform(options.platform, (planned, execution) => { this.letIn(planned, execution); });
    if (this.platform !== undefined) this.watchers.push(this.platform);
    this.host = this.makeHost();
    if (this.hasLeftovers) this.resume();
  }

  /** Gives the workspace back to other processes. */
  close(): void {
    this.store.commitAll();
    if (this.directory !== undefined) freeProcessLock(join(this.directory, '.state'));
  }

  now(): number {
    return this.records.clock().nowMs;
  }

  /** Sets the clock, to any day; within the day it stands on it never goes back, so that what has happened stays past. */
  setNow(ms: number): void {
    const now = this.now();
    this.records.clock().nowMs = bangkokDay(ms) === bangkokDay(now) ? Math.max(ms, now) : ms;
    this.records.touch('clock');
  }

  /** After a process that was killed: its locks and leases run out by themselves, as on the platform, once their time has gone by. */
  private resume(): void {
    this.setNow(this.now() + LONGEST_LEASE_MS);
    this.options.log?.('ครั้งก่อนหยุดกลางคัน ระบบเดินเวลาของพื้นที่ทำงานไป 15 นาที เพื่อให้งานที่ค้างทำต่อได้');
  }

  /** The project that functions are called of: the add-on, or the sources staged last. */
  project(): Project {
    return this.projectOf(this.records.project().kind);
  }

  /** The add-on or the staged project by its id, bound to its own container; triggers run in the project that made them. */
  projectOf(id: string): Project {
    const container = this.records.project().containers[id] ?? null;
    return id === 'staged' ? stagedProject(this.stageDir(), container) : builtProject(this.options.build.distDir, container);
  }

  /** Where sources of other programs are kept between commands. */
  stageDir(): string {
    if (this.options.state?.stageDir !== undefined) return this.options.state.stageDir;
    const base = this.directory === undefined ? join(this.options.build.hostDir, 'stage') : join(this.directory, '.state');
    return join(base, 'project');
  }

  /** Makes `kind` the project and binds it to a container; the last container of each sort is remembered. */
  bind(kind: 'add-on' | 'staged', container: Container): void {
    const record = this.records.project();
    record.kind = kind;
    record.containers[kind] = container;
    record.containers[`${kind}:${container.kind}`] = container;
    this.records.touch('project');
  }

  /** A new execution with the platform's globals in its context; finish it. */
  execution(run: Omit<Run, 'functionName'> & { readonly project?: Project }): Execution {
    const owner = this.records.settings().owner;
    const user = run.user ?? owner;
    const project = run.project ?? this.project();
    const leave = enterTimeZone(project.manifest.timeZone);
    const execution = new Execution(this.host, {
      mode: run.mode ?? 'menu', activeUser: user, effectiveUser: run.mode === 'web-app' ? owner : user, project,
      ...(run.person === undefined ? {} : { person: run.person }),
    });
    this.leaving.set(execution, leave);
    installGlobals(execution, SERVICE_MODULES);
    return execution;
  }

  /** Calls a global function of the project in an execution of its own. */
  run(run: Run): ScriptResult {
    const execution = this.execution(run);
    let result: ScriptResult;
    try {
      const { makeArgs } = run;
      result = callFunction(execution, run.functionName, {
        makeArgs: makeArgs === undefined ? () => run.args ?? [] : () => makeArgs(execution), ...(run.receive === undefined ? {} : { receive: run.receive }),
      });
    } finally {
      this.end(execution);
    }
    return execution.killedReason === undefined ? result : killedResult(execution.killedReason);
  }

  /** Whether the sources of the project name a function so; its code is read, not run, once for each state of its sources. */
  namesFunction(project: Project, name: string): boolean {
    const stamp = `${name}|${sourcesStamp(project.sourceDir)}`;
    let isNamed = this.named.get(stamp);
    if (isNamed === undefined) this.named.set(stamp, (isNamed = declaresFunction(project.sourceDir, name)));
    return isNamed;
  }

  /** Ends an execution and adds up its calls. */
  end(execution: Execution): void {
    try {
      execution.ended();
      execution.finish();
    } finally {
      this.leaving.get(execution)?.();
      this.leaving.delete(execution);
    }
    for (const [name, count] of execution.calls) this.calls.set(name, (this.calls.get(name) ?? 0) + count);
    for (const watcher of [...this.watchers]) watcher.over?.(execution);
  }

  /** Somebody else comes in at a call of an execution: works whole at once, or in turns until both are over. Turns are for two: a third one works whole. */
  private letIn({ runs, args, user, turns }: PlannedMeeting, execution: Execution): void {
    const who = user === undefined ? {} : { user };
    if (turns === undefined || this.meeting !== undefined) this.run({ functionName: runs, args, mode: 'menu', ...who });
    else new Meeting(this, { deed: { kind: 'call', functionName: runs, args, ...who }, turns: [0, ...turns], unflushed: 'hidden' }).endWith(execution);
  }

  private makeHost(): ExecutionHost {
    return {
      store: this.store, types: typeTable(this.options.build.typeTable),
      converters: SERVICE_MODULES.flatMap((module) => module.converters ?? []),
      ownAddresses: SERVICE_MODULES.flatMap((module) => module.ownAddresses ?? []),
      now: () => this.now(),
      advance: (ms) => { this.setNow(this.now() + ms); },
      newId: (kind) => nextId(this.records, kind),
      runTask: (task, input) => (worker ??= createSyncFn(join(this.options.build.hostDir, 'worker.cjs')) as (name: string, value: unknown) => unknown)(task, input),
      log: this.options.log ?? (() => undefined), watchers: this.watchers, plannedLineAnswer: () => this.platform?.lineAnswer(),
      letOthersWork: (deadlineMs, isOver) => { this.meeting?.letOthersWork?.(deadlineMs, isOver); },
    };
  }
}

function typeTable(path: string): TypeTable {
  types ??= new TypeTable(JSON.parse(readFileSync(path, 'utf8')) as TypeTableData);
  return types;
}
