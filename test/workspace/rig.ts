// A small workspace in memory for tests of the stand-ins: runs script text in one execution and gives back what it returns.
import vm from 'node:vm';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Execution, type ExecutionHost, type ExecutionMode, type PersonAtScreen } from '../../src/workspace/kernel/execution';
import type { Container, Project } from '../../src/workspace/kernel/project';
import type { ServiceModule } from '../../src/workspace/kernel/service-definition';
import { MemoryContents, Store } from '../../src/workspace/kernel/store';
import { TypeTable, type TypeTableData } from '../../src/workspace/kernel/type-table';
import { installGlobals } from '../../src/workspace/kernel/globals';
import { FaithfulBackend } from './faithful-backend';

const TABLE = join(__dirname, '../../build/tables/platform-types.json');

/** What a test may set. */
export interface RigOptions {
  readonly modules: readonly ServiceModule[];
  readonly mode?: ExecutionMode;
  readonly user?: string;
  readonly nowMs?: number;
  readonly container?: Container;
  readonly html?: Readonly<Record<string, string>>;
  readonly person?: PersonAtScreen;
  readonly runTask?: (task: string, input: unknown) => unknown;
}

/** A workspace whose executions share one store. */
export class Rig {
  private readonly backend = new FaithfulBackend();
  readonly store = new Store(this.backend, new MemoryContents());
  readonly logged: string[] = [];
  nowMs: number;
  private nextId = 1;
  private readonly types = new TypeTable(JSON.parse(readFileSync(TABLE, 'utf8')) as TypeTableData);
  readonly host: ExecutionHost;

  constructor(private readonly options: RigOptions) {
    this.backend.store = this.store;
    this.nowMs = options.nowMs ?? Date.UTC(2024, 9, 28, 1, 30);
    this.host = {
      store: this.store, types: this.types,
      converters: options.modules.flatMap((module) => module.converters ?? []),
      ownAddresses: options.modules.flatMap((module) => module.ownAddresses ?? []),
      now: () => this.nowMs,
      advance: (ms) => { this.nowMs += ms; },
      newId: (kind) => `${kind}-${String(this.nextId++).padStart(4, '0')}`,
      runTask: options.runTask ?? ((task) => { throw new Error(`no task ${task} in this rig`); }),
      log: (line) => { this.logged.push(line); },
    };
  }

  /** A new execution with the rig's globals in its context. */
  execution(container: Container | null = this.options.container ?? null): Execution {
    const user = this.options.user ?? 'owner@example.com';
    const project: Project = { id: 'project-1', sourceDir: '', html: Object.fromEntries(Object.entries(this.options.html ?? {}).map(([name, content]) => [name, () => content])), manifest: { timeZone: 'Asia/Bangkok' }, container };
    const execution = new Execution(this.host, { mode: this.options.mode ?? 'menu', activeUser: user, effectiveUser: user, project, ...(this.options.person ? { person: this.options.person } : {}) });
    installGlobals(execution, this.options.modules);
    return execution;
  }

  /** Runs `code` (the body of a function) in a fresh execution and gives back its value as the host sees it. */
  run(code: string, container?: Container): unknown {
    const execution = this.execution(container);
    const result: unknown = vm.runInContext(`(function () {\n${code}\n})()`, execution.realm.context);
    execution.finish();
    return execution.border.toHost(result);
  }

  /** The message of the error that `code` throws; fails where it throws none. */
  errorOf(code: string): string {
    try {
      this.run(code);
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error(`no error from: ${code}`);
  }
}
