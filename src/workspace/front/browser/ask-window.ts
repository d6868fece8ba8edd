// Windows that ask: the script's alerts and prompts, and the front's own questions and messages.
import { make, need } from './elements';

/** A question of a script; `buttons` is a key of the platform's ButtonSet. */
export interface Question {
  readonly number: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
}

/** The pressed button's key (CLOSE where the window was closed) and the typed text. */
export interface Pressed {
  readonly button: string;
  readonly text: string;
}

const LABELS: Readonly<Record<string, string>> = { OK: 'ตกลง', CANCEL: 'ยกเลิก', YES: 'ใช่', NO: 'ไม่ใช่' };
let number = 0;

/** Asks a script's question. */
export async function ask(question: Question): Promise<Pressed> {
  const buttons = question.buttons.split('_').filter((key) => key in LABELS).map((key) => [key, LABELS[key] ?? key] as const);
  return window_({ title: question.title === '' ? 'ตำบลเข้มแข็ง' : question.title, message: question.message, buttons: buttons.length === 0 ? [['OK', 'ตกลง']] : buttons, hasInput: question.kind === 'prompt' });
}

/** Shows a message until it is read. */
export async function tell(title: string, message: string | Node): Promise<void> {
  await window_({ title, message, buttons: [['OK', 'ตกลง']] });
}

/** Asks whether to go on; the safe answer has the focus. */
export async function confirm(title: string, message: string, yes: string): Promise<boolean> {
  return (await window_({ title, message, buttons: [['CANCEL', 'ยกเลิก'], ['YES', yes]] })).button === 'YES';
}

/** Shows fields of the front's own; whether the person pressed `yes`. */
export async function askForm(title: string, content: Node, yes: string): Promise<boolean> {
  return (await window_({ title, message: content, buttons: [['YES', yes], ['CANCEL', 'ยกเลิก']] })).button === 'YES';
}

interface Window_ {
  readonly title: string;
  readonly message: string | Node;
  readonly buttons: readonly (readonly [string, string])[];
  readonly hasInput?: boolean;
}

async function window_({ title, message, buttons, hasInput = false }: Window_): Promise<Pressed> {
  const id = `window-${++number}`;
  const input = make('input', { class: 'prompt-input', 'aria-labelledby': `${id}-message`, autocomplete: 'off' });
  const form = make('form', { method: 'dialog' });
  const dialog = make('dialog', { class: 'ask', 'aria-labelledby': id }, make('h2', { id, text: title }), make('div', { class: 'message', id: `${id}-message` }, message), ...(hasInput ? [input] : []), form);
  return new Promise((resolve) => {
    for (const [index, [key, label]] of buttons.entries()) form.append(make('button', { type: 'button', text: label, class: index === 0 && key !== 'CANCEL' ? 'main' : key === 'YES' ? 'main' : '', 'data-button': key, onclick: () => { dialog.close(key); } }));
    if (hasInput) input.addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); dialog.close(buttons[0]?.[0] ?? 'OK'); } });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve({ button: dialog.returnValue === '' ? 'CLOSE' : dialog.returnValue, text: input.value });
    });
    need('#windows').append(dialog);
    dialog.showModal();
    (hasInput ? input : form.querySelector('button'))?.focus();
  });
}
