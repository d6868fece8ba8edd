// The server's side of the workspace's thread: jobs go there, happenings come back, answers wake it.
import { join } from 'node:path';
import { MessageChannel, SHARE_ENV, Worker } from 'node:worker_threads';
import { Mailbox } from '../../kernel/mailbox';
import type { BuildPaths } from '../../host/workspace';
import type { Answer, Answered, Asked, DeskStart, Happening, Job, SampleOptions } from './desk-messages';

/** Which workspace a desk opens. */
export interface DeskOptions {
  readonly build: BuildPaths;
  readonly directory: string;
  readonly sample: SampleOptions;
}

/** A question that waits for its answer. */
export interface OpenQuestion extends Asked {
  readonly number: number;
}

type Watch = (happening: Happening) => void;
const CLOSE_WITHIN_MS = 5000;

/** A workspace open in a thread of its own, so that a script can wait for a person while pages are served. */
export class Desk {
  private readonly watches = new Map<number, Watch>();
  private readonly curious = new Set<(question: OpenQuestion) => void>();
  private next = 1;
  private open: OpenQuestion | undefined;

  private constructor(private readonly worker: Worker, private readonly wake: (answered: Answered) => void) {}

  /** Starts the thread. @throws Error with the workspace's own sentence where it cannot be opened */
  static async start(options: DeskOptions): Promise<Desk> {
    const { port1, port2 } = new MessageChannel();
    const signal = new Int32Array(new SharedArrayBuffer(8));
    const data: DeskStart = { ...options, answers: { port: port2, signal, side: 1 } };
    const answers = new Mailbox<Answered, never>({ port: port1, signal, side: 0 });
    const worker = new Worker(join(options.build.hostDir, 'desk.cjs'), { workerData: data, transferList: [port2], env: SHARE_ENV });
    const desk = new Desk(worker, (answered) => { answers.send(answered); });
    port1.unref();
    const ready = new Promise<unknown>((resolve, reject) => { desk.watches.set(0, settle(resolve, reject)); });
    worker.on('message', ({ id, happening }: { readonly id: number; readonly happening: Happening }) => { desk.happened(id, happening); });
    worker.on('error', (error: Error) => { desk.end(error.message); });
    worker.on('exit', () => { desk.end('พื้นที่ทำงานปิดแล้ว'); });
    await ready;
    return desk;
  }

  /** The page of an address; the open question where a script waits for its answer and no page can be made. */
  async page(address: string): Promise<{ readonly answer: Answer } | { readonly question: OpenQuestion }> {
    if (this.open !== undefined) return { question: this.open };
    return new Promise((resolve, reject) => {
      const asked = (question: OpenQuestion): void => { resolve({ question }); };
      this.curious.add(asked);
      this.send({ kind: 'page', address }, (happening) => {
        this.curious.delete(asked);
        settle((value) => { resolve({ answer: value as Answer }); }, reject)(happening);
      });
    });
  }

  /** Does something; `watch` sees what happens, the end last. */
  deed(name: string, input: unknown, watch: Watch): void {
    this.send({ kind: 'deed', name, input }, watch);
  }

  /** Answers the open question; false where another one or none is open. */
  answer(number: number, answered: Answered): boolean {
    if (this.open?.number !== number) return false;
    this.open = undefined;
    this.wake(answered);
    return true;
  }

  /** Closes the workspace; a script that waits is answered as though its window had been closed. */
  async close(): Promise<void> {
    const gone = new Promise<void>((resolve) => { this.worker.once('exit', () => { resolve(); }); });
    if (this.open !== undefined) this.answer(this.open.number, { button: 'CLOSE', text: '' });
    this.send({ kind: 'close' }, () => undefined);
    const timer = setTimeout(() => { void this.worker.terminate(); }, CLOSE_WITHIN_MS);
    await gone;
    clearTimeout(timer);
  }

  private send(job: Job, watch: Watch): void {
    const id = this.next++;
    this.watches.set(id, watch);
    this.worker.postMessage({ id, job });
  }

  private happened(id: number, happening: Happening): void {
    if (happening.kind === 'asked') {
      this.open = { ...happening.question, number: this.next++ };
      this.watches.get(id)?.({ kind: 'asked', question: this.open });
      for (const tell of this.curious) tell(this.open);
      this.curious.clear();
      return;
    }
    const watch = this.watches.get(id);
    if (happening.kind === 'done' || happening.kind === 'failed') this.watches.delete(id);
    watch?.(happening);
  }

  private end(message: string): void {
    const left = [...this.watches.values()];
    this.watches.clear();
    for (const watch of left) watch({ kind: 'failed', message });
  }
}

function settle(resolve: (value: unknown) => void, reject: (error: Error) => void): Watch {
  return (happening) => {
    if (happening.kind === 'done') resolve(happening.value);
    if (happening.kind === 'failed') reject(new Error(happening.message));
  };
}
