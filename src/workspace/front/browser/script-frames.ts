// Pages of scripts: dialogs over the sheet and the side panel, each in a sandboxed frame whose calls are passed on.
import { make } from './elements';
import { passOn, type FrameCall } from './frame-calls';

/** A page that a script shows; `frame` is where its HTML is. */
export interface ShownPage {
  readonly kind: 'dialog' | 'modeless' | 'sidebar';
  readonly title: string;
  readonly frame: string;
  readonly width?: number;
  readonly height?: number;
}

interface OpenFrame {
  readonly element: HTMLIFrameElement;
  readonly close: () => void;
}

const SANDBOX = 'allow-scripts allow-forms allow-modals allow-popups';
const DIALOG = { width: 600, height: 400 } as const;
const open = new Set<OpenFrame>();
let openDialog: OpenFrame | undefined;
let openSide: OpenFrame | undefined;

/** Shows a page; a new dialog takes the place of the one before, and so does a new side panel. */
export function showScriptPage(shown: ShownPage): void {
  if (shown.kind === 'sidebar') showSide(shown);
  else showDialog(shown);
}

/** Listens to the frames: `google.script.host` is done here, `google.script.run` is passed to the server. */
export function listenToFrames(): void {
  window.addEventListener('message', (event: MessageEvent<FrameCall>) => {
    const from = [...open].find(({ element }) => element.contentWindow === event.source);
    if (from === undefined || typeof event.data !== 'object') return;
    const call = event.data;
    if (call.tambon === 'close') from.close();
    else if (call.tambon === 'size') resize(from.element, call);
    else if (call.tambon === 'focus') document.querySelector<HTMLElement>('[role=grid] td[tabindex="0"]')?.focus();
    else if (call.tambon === 'open') openAddress(call.url);
    else void passOn(call, (reply) => { from.element.contentWindow?.postMessage(reply, '*'); });
  });
}

function frameOf({ frame, title }: ShownPage): HTMLIFrameElement {
  return make('iframe', { sandbox: SANDBOX, src: `/frame/${frame}`, title });
}

function showDialog(shown: ShownPage): void {
  openDialog?.close();
  const element = frameOf(shown);
  const dialog = make('dialog', { class: 'script-dialog', 'aria-label': shown.title },
    make('div', { class: 'bar' }, make('h2', { text: shown.title }), make('button', { type: 'button', class: 'shut', 'aria-label': 'ปิดหน้าต่าง', text: '✕', onclick: () => { dialog.close(); } })), element);
  element.style.width = `${shown.width ?? DIALOG.width}px`;
  element.style.height = `${shown.height ?? DIALOG.height}px`;
  const opened: OpenFrame = { element, close: () => { dialog.close(); } };
  dialog.addEventListener('close', () => { open.delete(opened); dialog.remove(); if (openDialog === opened) openDialog = undefined; });
  open.add(opened);
  openDialog = opened;
  document.getElementById('windows')?.append(dialog);
  if (shown.kind === 'modeless') dialog.show();
  else dialog.showModal();
}

function showSide(shown: ShownPage): void {
  const place = document.getElementById('side-panel');
  if (place === null) return;
  openSide?.close();
  const element = frameOf(shown);
  const opened: OpenFrame = { element, close: () => { open.delete(opened); place.replaceChildren(); place.hidden = true; openSide = undefined; } };
  place.setAttribute('aria-label', shown.title);
  place.replaceChildren(make('div', { class: 'bar' }, make('h2', { text: shown.title }), make('button', { type: 'button', class: 'shut', 'aria-label': 'ปิดแถบข้าง', text: '✕', onclick: () => { opened.close(); } })), element);
  place.hidden = false;
  open.add(opened);
  openSide = opened;
}

function resize(element: HTMLIFrameElement, { width, height }: { readonly width?: number; readonly height?: number }): void {
  if (typeof width === 'number') element.style.width = `${width}px`;
  if (typeof height === 'number') element.style.height = `${height}px`;
}

/** Addresses of the workspace's own forms open here; the rest of the web is not part of the training room. */
function openAddress(url: string): void {
  const form = /^https:\/\/docs\.google\.com\/forms\/d\/(?:e\/)?([\w-]+)\/[^?]*\??(.*)$/.exec(url);
  if (form !== null) window.open(`/form?id=${encodeURIComponent(form[1] ?? '')}&${form[2] ?? ''}`, '_blank', 'noopener');
}
