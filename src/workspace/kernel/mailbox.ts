// Letters between two threads of which one sleeps while the other works.
import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';

/** One end of a mailbox, to be given to its thread: `signal` counts the letters to each side, so that it can sleep until one is there. */
export interface MailboxEnd {
  readonly port: MessagePort;
  readonly signal: Int32Array;
  readonly side: 0 | 1;
}

/** Sends letters, and sleeps until one arrives. */
export class Mailbox<Sent, Received> {
  constructor(private readonly end: MailboxEnd, private readonly longestWaitMs = Infinity) {}

  send(letter: Sent): void {
    const { port, signal, side } = this.end;
    port.postMessage(letter);
    Atomics.add(signal, 1 - side, 1);
    Atomics.notify(signal, 1 - side);
  }

  /** The next letter. @throws Error where none comes within the longest wait */
  receive(): Received {
    const { port, signal, side } = this.end;
    for (;;) {
      const seen = Atomics.load(signal, side);
      const received = receiveMessageOnPort(port) as { readonly message: Received } | undefined;
      if (received !== undefined) return received.message;
      if (Atomics.wait(signal, side, seen, this.longestWaitMs) === 'timed-out') throw new Error('Cannot go on: the other thread does not answer');
    }
  }
}
