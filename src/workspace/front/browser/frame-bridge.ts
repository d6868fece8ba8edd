// Runs inside a script's page: google.script by messages to the window around it.

interface Handlers { readonly success: ((value: unknown, user?: unknown) => void) | undefined; readonly failure: ((error: Error, user?: unknown) => void) | undefined; readonly user: unknown }
interface Reply { readonly tambon?: string; readonly id: number; readonly ok: boolean; readonly value: unknown }

const waiting = new Map<number, Handlers>();
let next = 1;

const send = (message: object): void => { window.parent.postMessage(message, '*'); };

/** `google.script.run`: each handler setter gives a new runner, any other name calls that function. */
function runner(handlers: Handlers): object {
  return new Proxy({}, {
    get: (_target, name) => {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      if (name === 'withSuccessHandler') return (success: Handlers['success']) => runner({ ...handlers, success });
      if (name === 'withFailureHandler') return (failure: Handlers['failure']) => runner({ ...handlers, failure });
      if (name === 'withUserObject') return (user: unknown) => runner({ ...handlers, user });
      return (...args: readonly unknown[]) => { call(name, args, handlers); };
    },
  });
}

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  const id = next++;
  waiting.set(id, handlers);
  send({ tambon: 'run', id, name, args: args.map(plain) });
}

/** A form element is sent as the object of its fields, as on the platform. */
function plain(arg: unknown): unknown {
  return arg instanceof HTMLFormElement ? Object.fromEntries([...new FormData(arg).entries()].map(([name, value]) => [name, String(value)])) : arg;
}

window.addEventListener('message', (event: MessageEvent<Reply>) => {
  if (event.source !== window.parent || event.data.tambon !== 'reply') return;
  const { id, ok, value } = event.data;
  const handlers = waiting.get(id);
  waiting.delete(id);
  if (handlers === undefined) return;
  if (ok) { handlers.success?.(value, handlers.user); return; }
  const { name, message } = value as { readonly name: string; readonly message: string };
  const error = new Error(message);
  error.name = name;
  if (handlers.failure === undefined) console.error(error);
  else handlers.failure(error, handlers.user);
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="http"]') : null;
  if (link === null) return;
  event.preventDefault();
  send({ tambon: 'open', url: link.href });
});

const none = (): void => undefined;
Object.defineProperty(window, 'google', {
  value: {
    script: {
      run: runner({ success: undefined, failure: undefined, user: undefined }),
      host: {
        close: () => { send({ tambon: 'close' }); }, setWidth: (width: number) => { send({ tambon: 'size', width }); }, setHeight: (height: number) => { send({ tambon: 'size', height }); },
        editor: { focus: () => { send({ tambon: 'focus' }); } }, origin: '*',
      },
      url: { getLocation: (give: (location: object) => void) => { give({ hash: '', parameter: {}, parameters: {} }); } },
      history: { push: none, replace: none, setChangeHandler: none },
    },
  },
});
