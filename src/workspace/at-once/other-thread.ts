// The thread of the other execution: it sleeps until a meeting begins, works when it has the turn, and keeps nothing of its own.
import { workerData } from 'node:worker_threads';
import { Workspace } from '../host/workspace';
import { Mailbox, type MailboxEnd } from '../kernel/mailbox';
import { BorrowedBackend, BorrowedContents, type Ask } from './borrowed-store';
import { perform } from './deed';
import type { Beginning, FromOther, ToOther } from './letters';
import { Turn } from './turns';
import { pause, resume } from './unflushed-writes';

const mailbox = new Mailbox<FromOther, ToOther>(workerData as MailboxEnd);

const ask: Ask = (request) => {
  mailbox.send({ kind: 'request', request });
  const letter = mailbox.receive();
  if (letter.kind === 'refused') throw new Error(letter.message);
  if (letter.kind !== 'answer') throw new Error(`Cannot go on: ${letter.kind} came instead of an answer`);
  return letter.value;
};

/** This thread's side of a meeting. */
class Other {
  private readonly workspace: Workspace;
  private readonly turn: Turn;
  private partner: 'working' | 'waiting' | 'over' = 'working';

  constructor(private readonly beginning: Beginning) {
    const contents = new BorrowedContents(ask);
    const { build, platform, stageDir } = beginning;
    this.turn = new Turn(() => { this.giveBack(false); });
    this.waitForTurn();
    this.workspace = new Workspace({ build, state: { backend: new BorrowedBackend(ask), contents, stageDir }, ...(platform === undefined ? {} : { platform }) });
    contents.store = this.workspace.store;
    this.workspace.watchers.push(this.turn);
    this.workspace.meeting = { letOthersWork: (deadlineMs, isOver) => { this.letFirstWork(deadlineMs, isOver); } };
  }

  work(): void {
    const results = perform(this.workspace, this.beginning.deed);
    this.workspace.store.commitAll();
    mailbox.send({ kind: 'ended', results });
  }

  /** Where the first one waits too, or is over, nobody frees a lock: then only time helps. */
  private letFirstWork(deadlineMs: number, isOver: () => boolean): void {
    while (!isOver() && this.workspace.now() < deadlineMs && this.partner === 'working') this.giveBack(true);
  }

  private giveBack(isWaiting: boolean): void {
    const { store } = this.workspace;
    const bases = pause(store, this.beginning.unflushed);
    mailbox.send({ kind: 'paused', isWaiting });
    resume(store, this.waitForTurn(), bases);
  }

  /** Sleeps until it is this thread's turn. @returns what the first one wrote meanwhile */
  private waitForTurn(): Extract<ToOther, { kind: 'go' }>['written'] {
    const letter = mailbox.receive();
    if (letter.kind !== 'go') throw new Error(`Cannot go on: ${letter.kind} came instead of the turn`);
    this.turn.left = letter.calls;
    this.partner = letter.partner;
    return letter.written;
  }
}

for (;;) {
  const letter = mailbox.receive();
  if (letter.kind !== 'begin') continue;
  try {
    new Other(letter.beginning).work();
  } catch (error) {
    mailbox.send({ kind: 'failed', message: (error as Error).message });
  }
}
