// The browser front: a small server on this machine alone, the training room of the workspace.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Desk, type DeskOptions } from './desk/desk';
import type { Answer, Happening } from './desk/desk-messages';
import { COOKIE, isSame, isThisMachine, LOOPBACK, whyRefused, type Secrets } from './guard';
import { LOOK } from './look';
import { ShownFrames } from './shown-frames';
import { waitingPage } from './waiting-page';

/** How the front is served; port 0 takes a free one. */
export interface FrontOptions extends DeskOptions {
  readonly port: number;
  readonly say: (line: string) => void;
}

/** A running front. */
export interface Front {
  /** The address with the key that lets this browser in. */
  readonly address: string;
  close(): Promise<void>;
}

const MOST_BYTES = 4_000_000;
const HEADERS = {
  'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin', 'Cache-Control': 'no-store', 'X-Frame-Options': 'SAMEORIGIN', 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; frame-src 'self'; object-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
};

interface Room {
  readonly desk: Desk;
  readonly secrets: Secrets;
  readonly frames: ShownFrames;
  readonly hostDir: string;
}

/** Opens the workspace in a thread of its own and serves it on loopback; other pages and other machines cannot reach it without the key. */
export async function serveFront(options: FrontOptions): Promise<Front> {
  const secrets = { key: randomBytes(24).toString('base64url'), token: randomBytes(24).toString('base64url') };
  const desk = await Desk.start({ build: options.build, directory: options.directory, sample: options.sample });
  const room: Room = { desk, secrets, frames: new ShownFrames(options.build.hostDir), hostDir: options.build.hostDir };
  const server = createServer((request, response) => { void respond(room, request, response); });
  const port = await listen(server, options.port).catch(async (error: unknown) => { await desk.close(); throw error; });
  const address = `http://${LOOPBACK}:${port}/?key=${secrets.key}`;
  options.say('');
  options.say(`เปิดดูในเบราว์เซอร์: ${address}`);
  options.say('กด Ctrl+C เพื่อหยุด');
  return {
    address,
    close: async () => {
      const closed = new Promise<void>((resolve) => { server.close(() => { resolve(); }); });
      await desk.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function respond(room: Room, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${LOOPBACK}`);
  if (request.method === 'GET' && isThisMachine(request) && isSame(url.searchParams.get('key') ?? '', room.secrets.key)) {
    url.searchParams.delete('key');
    response.setHeader('Set-Cookie', `${COOKIE}=${room.secrets.key}; HttpOnly; SameSite=Strict; Path=/`);
    response.writeHead(303, { Location: `${url.pathname}${url.search}` }).end();
    return;
  }
  const refused = whyRefused(request, room.secrets);
  if (refused !== undefined) { send(response, { status: refused.status, type: 'text/plain', body: refused.sentence }); return; }
  try {
    if (request.method === 'POST') await answerPost(room, { path: url.pathname, input: await bodyOf(request), response });
    else send(response, asset(room, url.pathname) ?? await pageOrWaiting(room.desk, `${url.pathname}${url.search}`));
  } catch (error) {
    send(response, error instanceof BadBody ? { status: error.status, type: 'text/plain', body: error.message } : { status: 500, type: 'text/plain', body: `เปิดหน้านี้ไม่ได้: ${(error as Error).message}` });
  }
}

/** While a script waits for an answer its workspace is asleep: every page shows the question then. */
async function pageOrWaiting(desk: Desk, address: string): Promise<Answer> {
  const found = await desk.page(address);
  return 'answer' in found ? found.answer : waitingPage(found.question);
}

async function answerPost(room: Room, post: { readonly path: string; readonly input: unknown; readonly response: ServerResponse }): Promise<void> {
  const { path, input, response } = post;
  if (path === '/answer') {
    const { number, button, text } = input as { readonly number?: unknown; readonly button?: unknown; readonly text?: unknown };
    const isTaken = typeof number === 'number' && typeof button === 'string' && room.desk.answer(number, { button, text: typeof text === 'string' ? text : '' });
    send(response, { status: isTaken ? 200 : 409, type: 'application/json', body: JSON.stringify(isTaken) });
    return;
  }
  const name = /^\/deed\/([a-z-]+)$/.exec(path)?.[1];
  if (name === undefined) { send(response, { status: 404, type: 'text/plain', body: 'ไม่พบหน้านี้' }); return; }
  response.writeHead(200, { ...HEADERS, 'Content-Type': 'application/x-ndjson; charset=utf-8' });
  await new Promise<void>((resolve) => {
    room.desk.deed(name, input, (happening) => {
      response.write(`${JSON.stringify(forPage(room.frames, happening))}\n`);
      if (happening.kind === 'done' || happening.kind === 'failed') { response.end(); resolve(); }
    });
  });
}

/** A page that a script shows is kept for its frame; the window gets the frame's id. */
function forPage(frames: ShownFrames, happening: Happening): object {
  if (happening.kind !== 'shown' || happening.shown.kind === 'toast') return happening;
  const { html, ...shown } = happening.shown;
  return { kind: 'shown', shown: { ...shown, frame: frames.keep(html) } };
}

/** Why what was sent cannot be taken, as a status and a Thai sentence. */
class BadBody extends Error {
  constructor(readonly status: 400 | 413, sentence: string) {
    super(sentence);
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= MOST_BYTES) parts.push(part); // the rest is read and dropped, so that the answer reaches the sender
  }
  if (size > MOST_BYTES) throw new BadBody(413, 'ข้อมูลที่ส่งมายาวเกินไป โปรดแบ่งเป็นหลายครั้ง');
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
  } catch {
    throw new BadBody(400, 'ข้อมูลที่ส่งมาอ่านไม่ได้ โปรดเปิดหน้านี้ใหม่แล้วลองอีกครั้ง');
  }
}

function asset(room: Room, path: string): Answer | undefined {
  if (path === '/look.css') return { status: 200, type: 'text/css', body: LOOK };
  if (path === '/front.js') return { status: 200, type: 'text/javascript', body: readFileSync(join(room.hostDir, 'front.js'), 'utf8') };
  if (path === '/token') return { status: 200, type: 'application/json', body: JSON.stringify(room.secrets.token) };
  if (path === '/font/400.ttf') return face('400Regular/Sarabun_400Regular.ttf');
  if (path === '/font/700.ttf') return face('700Bold/Sarabun_700Bold.ttf');
  const frame = /^\/frame\/([\w-]+)$/.exec(path)?.[1];
  return frame === undefined ? undefined : room.frames.answer(frame) ?? { status: 404, type: 'text/plain', body: 'หน้าต่างนี้ปิดไปแล้ว' };
}

function face(file: string): Answer {
  return { status: 200, type: 'font/ttf', body: readFileSync(require.resolve(`@expo-google-fonts/sarabun/${file}`)), headers: { 'Cache-Control': 'private, max-age=86400' } };
}

function send(response: ServerResponse, answer: Answer): void {
  const type = answer.type.startsWith('text/') ? `${answer.type}; charset=utf-8` : answer.type;
  response.writeHead(answer.status, { ...HEADERS, ...answer.headers, 'Content-Type': type }).end(answer.body);
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ โปรดเลือกพอร์ตอื่น เช่น --port ${port + 1}`) : error);
    });
    server.listen(port, LOOPBACK, resolve);
  });
  return (server.address() as AddressInfo).port;
}
