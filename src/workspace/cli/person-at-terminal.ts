// The person at the screen of a command line: alerts and prompts are printed and answered.
import type { PersonAtScreen } from '../kernel/execution';

/** Prints what the script shows; presses OK (or YES), and types `answer` into prompts. */
export function personAtTerminal(say: (line: string) => void, answer: string | undefined): PersonAtScreen {
  return {
    ask({ kind, title, message, buttons }) {
      say(`[${kind === 'alert' ? 'ข้อความ' : 'คำถาม'}] ${[title, message].filter((part) => part !== '').join('\n')}`);
      return { button: buttons.startsWith('YES') ? 'YES' : 'OK', text: answer ?? '' };
    },
    show({ kind, title, html }) {
      say(`[${kind}] ${title}${kind === 'toast' ? ` ${html}` : ''}`);
    },
  };
}
