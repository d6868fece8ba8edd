// A question to the person at the screen: the script waits, and its locks do not survive the waiting.
import type { Execution } from '../../kernel/execution';
import { releaseLocksOf } from '../lock/lock-records';

/** A question with its buttons, by the key of the platform's ButtonSet. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
}

/** Asks; where nobody is there, the first button is taken as pressed (OK, or YES). Locks are released (semantics 63). */
export function askPerson(execution: Execution, question: Question): { readonly button: string; readonly text: string } {
  execution.flush();
  releaseLocksOf(execution);
  const { person } = execution.options;
  if (person === undefined) return { button: question.buttons.startsWith('YES') ? 'YES' : 'OK', text: '' };
  return person.ask(question);
}
