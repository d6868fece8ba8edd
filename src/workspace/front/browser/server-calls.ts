// Calls of the front's server: a deed is posted, what happens meanwhile streams back, the end is its value.
import { ask, type Question } from './ask-window';
import { showScriptPage, type ShownPage } from './script-frames';
import { toast } from './toasts';

type Happening =
  | { readonly kind: 'asked'; readonly question: Question }
  | { readonly kind: 'shown'; readonly shown: ShownPage | { readonly kind: 'toast'; readonly title: string; readonly html: string } }
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly message: string };

/** What was asked for cannot be done; the message is a sentence for the person. */
export class Refused extends Error {}

let token: Promise<string> | undefined;

/** Does something on the server; questions, toasts and pages of scripts are shown as they come. @throws Refused */
export async function deed(name: string, input: object, told: (text: string) => void = () => undefined): Promise<unknown> {
  const response = await post(`/deed/${name}`, input);
  if (!response.ok || response.body === null) throw new Refused(await response.text());
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += value ?? '';
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) {
      const happening = JSON.parse(line) as Happening;
      if (happening.kind === 'done') return happening.value;
      if (happening.kind === 'failed') throw new Refused(happening.message);
      happened(happening, told);
    }
    if (done) throw new Refused('ระบบหยุดทำงานกลางคัน โปรดเปิดใหม่');
  }
}

/** Asks the person and sends the answer to the script that waits. */
export async function answer(question: Question): Promise<void> {
  const { button, text } = await ask(question);
  await post('/answer', { number: question.number, button, text });
}

/** A piece of a page. @throws Refused */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Refused(await response.text());
  return response.text();
}

function happened(happening: Exclude<Happening, { kind: 'done' | 'failed' }>, told: (text: string) => void): void {
  if (happening.kind === 'told') told(happening.text);
  else if (happening.kind === 'asked') void answer(happening.question);
  else if (happening.shown.kind === 'toast') toast(happening.shown.title, happening.shown.html);
  else showScriptPage(happening.shown as ShownPage);
}

async function post(address: string, input: object): Promise<Response> {
  token ??= fetchText('/token').then((text) => JSON.parse(text) as string);
  return fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Tambon-Token': await token }, body: JSON.stringify(input) });
}
