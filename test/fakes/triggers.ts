// The triggers port in memory.
import type { OwnTrigger, Triggers } from '../../src/ports/triggers';

/** Triggers of one person. */
export class FakeTriggers implements Triggers {
  private all: OwnTrigger[];
  private next = 1;

  constructor(handlers: readonly string[] = []) {
    this.all = handlers.map((handler) => ({ id: `t${this.next++}`, handler }));
  }

  list(): readonly OwnTrigger[] {
    return [...this.all];
  }

  createDaily(handler: string): void {
    this.all.push({ id: `t${this.next++}`, handler });
  }

  createFormSubmit(handler: string): void {
    this.all.push({ id: `t${this.next++}`, handler });
  }

  remove(id: string): void {
    this.all = this.all.filter((trigger) => trigger.id !== id);
  }
}
