// Calls of the server from a page, typed by the interface of the functions that the page uses.
import type { PageAnswer } from '../../entry/pages/page-answer';

/** Sentences that the server refused with; shown to the person as they are. */
export class Refused extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join(' '));
  }
}

/** A server function of the page: plain data in, an answer out. */
type ServerFunction = (...args: never[]) => PageAnswer<unknown>;
type ValueOf<F> = F extends (...args: never[]) => PageAnswer<infer T> ? T : never;
type ArgumentsOf<F> = F extends (...args: infer A) => unknown ? A : never;

/** The functions of `S` as the page calls them: each gives its value, or throws Refused. */
export type Server<S> = { readonly [K in keyof S]: (...args: ArgumentsOf<S[K]>) => Promise<ValueOf<S[K]>> };

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  readonly [name: string]: unknown;
}
interface Platform { readonly script: { readonly run: Runner; readonly host: { close(): void } } }

/** The server functions of `S`: `const server = serverOf<ReviewServer>(); await server.readReview(id)`. */
export function serverOf<S extends { readonly [K in keyof S]: ServerFunction }>(): Server<S> {
  return new Proxy({} as Server<S>, { get: (_target, name) => (...args: readonly unknown[]) => callServer(String(name), args) });
}

/** Closes the dialog that the page stands in. */
export function closeDialog(): void {
  platform()?.script.host.close();
}

/** What the page was opened with. */
export function given<T>(): Partial<T> {
  const text = document.getElementById('given')?.textContent ?? '{}';
  return JSON.parse(text) as Partial<T>;
}

function callServer(name: string, args: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const google = platform();
    if (google === undefined) { reject(new Refused(['หน้านี้ต้องเปิดจากเมนู ตำบลเข้มแข็ง ในสมุดงาน'])); return; }
    const runner = google.script.run
      .withSuccessHandler((value) => {
        const answer = value as PageAnswer<unknown> | null;
        if (answer === null) reject(new Refused(['ระบบไม่ได้รับคำตอบ โปรดลองอีกครั้ง']));
        else if (answer.ok) resolve(answer.value);
        else reject(new Refused(answer.sentences));
      })
      .withFailureHandler((error) => { reject(new Refused([`ติดต่อระบบไม่ได้ โปรดตรวจอินเทอร์เน็ตแล้วลองอีกครั้ง (${error.message})`])); });
    (runner[name] as (...values: readonly unknown[]) => void)(...args);
  });
}

function platform(): Platform | undefined {
  return (globalThis as { google?: Platform }).google;
}
