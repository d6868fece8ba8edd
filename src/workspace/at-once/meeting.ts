// Two executions at work at the same time: this thread's and another's, each for some calls in turn, each with its own unflushed writes.
import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Execution, ExecutionWatcher } from '../kernel/execution';
import type { ScriptResult } from '../host/run-script';
import type { Workspace } from '../host/workspace';
import { Mailbox } from '../kernel/mailbox';
import type { PlatformOptions } from '../platform/simulated-platform';
import { answerFrom } from './borrowed-store';
import type { Deed } from './deed';
import type { FromOther, RecordName, Request, ToOther, Unflushed } from './letters';
import { Turn } from './turns';
import { pause, resume } from './unflushed-writes';

/** How two meet. */
export interface MeetingPlan {
  /** What the other one does. */
  readonly deed: Deed;
  /** How many calls each makes before it is the other's turn, this thread's first; whoever has the turn after the last of them works to the end. */
  readonly turns: readonly number[];
  readonly unflushed: Unflushed;
}

type Others = Mailbox<ToOther, FromOther>;

/** Longer than anything that the other does before it answers. */
const LONGEST_WAIT_MS = 900_000;

let others: Others | undefined;

/** One meeting, from the moment it is planned until both are over. */
export class Meeting {
  private readonly others: Others;
  private readonly turn: Turn;
  private readonly plan: number[];
  private readonly written = new Map<string, RecordName>();
  private results: readonly ScriptResult[] | undefined;
  private hasBegun = false;
  private isOtherWaiting = false;

  constructor(private readonly workspace: Workspace, private readonly meeting: MeetingPlan) {
    if (workspace.meeting !== undefined) throw new Error('Cannot meet: a third one would have to wait until both are over');
    this.others = others ??= openThread(workspace.options.build.hostDir);
    this.plan = [...meeting.turns];
    this.turn = new Turn(() => { this.give(this.nextTurn(), 'working'); });
    this.turn.left = this.nextTurn();
    workspace.meeting = this;
    workspace.watchers.push(this.turn);
    workspace.store.onCommit = (collection, id) => { this.written.set(`${collection}/${id}`, [collection, id]); };
  }

  /** While this thread waits for a lock the other one works, call by call. */
  letOthersWork(deadlineMs: number, isOver: () => boolean): void {
    while (!isOver() && this.results === undefined && this.workspace.now() < deadlineMs) {
      this.give(1, 'waiting');
      if (this.isOtherWaiting && !isOver()) return;
    }
  }

  /** Finishes as soon as this thread's execution is over. */
  endWith(execution: Execution): void {
    const { watchers } = this.workspace;
    const end: ExecutionWatcher = {
      over: (ended) => {
        if (ended !== execution) return;
        watchers.splice(watchers.indexOf(end), 1);
        this.finish();
      },
    };
    watchers.push(end);
  }

  /** This thread's work is over; the other works to its end. @returns how its executions ended */
  finish(): readonly ScriptResult[] {
    try {
      while (this.results === undefined) this.give(Infinity, 'over');
      return this.results;
    } finally {
      const { workspace } = this;
      workspace.meeting = undefined;
      workspace.store.onCommit = undefined;
      workspace.watchers.splice(workspace.watchers.indexOf(this.turn), 1);
    }
  }

  private nextTurn(): number {
    return this.plan.shift() ?? Infinity;
  }

  /** Sleeps while the other one makes so many calls. */
  private give(calls: number, partner: 'working' | 'waiting' | 'over'): void {
    if (this.results === undefined) {
      const { store } = this.workspace;
      const bases = pause(store, this.meeting.unflushed);
      if (!this.hasBegun) this.begin();
      this.others.send({ kind: 'go', calls, partner, written: [...this.written.values()] });
      this.written.clear();
      resume(store, this.serve(), bases);
    }
    if (partner === 'working') this.turn.left = this.nextTurn();
  }

  private begin(): void {
    this.hasBegun = true;
    const { options } = this.workspace;
    this.others.send({ kind: 'begin', beginning: { deed: this.meeting.deed, unflushed: this.meeting.unflushed, build: options.build, stageDir: this.workspace.stageDir(), platform: withoutFaults(options.platform) } });
  }

  /** Keeps the store for the other until it pauses or has come to its end. @returns what it wrote */
  private serve(): readonly RecordName[] {
    const writtenByOther: RecordName[] = [];
    for (;;) {
      const letter = this.others.receive();
      switch (letter.kind) {
        case 'request': this.answer(letter.request, writtenByOther); break;
        case 'failed': this.results = []; throw new Error(letter.message);
        case 'ended': this.results = letter.results; return writtenByOther;
        case 'paused': this.isOtherWaiting = letter.isWaiting; return writtenByOther;
      }
    }
  }

  private answer(request: Request, writtenByOther: RecordName[]): void {
    try {
      const value = answerFrom(this.workspace.store, request);
      if (request.what === 'write' || request.what === 'remove') {
        writtenByOther.push([request.collection, request.id]);
        this.workspace.store.refresh(request.collection, request.id, (mine) => mine);
      }
      this.others.send({ kind: 'answer', value });
    } catch (error) {
      this.others.send({ kind: 'refused', message: (error as Error).message });
    }
  }
}

/** The plan of faults counts this thread's calls alone. */
function withoutFaults(platform: PlatformOptions | undefined): PlatformOptions | undefined {
  if (platform === undefined) return undefined;
  const { latency, limits } = platform;
  return { ...(latency === undefined ? {} : { latency }), ...(limits === undefined ? {} : { limits }) };
}

/** The one thread of this process for others; it ends with the process. */
function openThread(hostDir: string): Others {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(join(hostDir, 'other.cjs'), { workerData: { port: port2, signal, side: 1 }, transferList: [port2] });
  worker.unref();
  port1.unref();
  return new Mailbox<ToOther, FromOther>({ port: port1, signal, side: 0 }, LONGEST_WAIT_MS);
}
