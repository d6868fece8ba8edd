// The browser front: a small server on this machine alone that shows what stands in the workspace.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Workspace } from '../host/workspace';
import { LOOK } from './look';
import { answerPage, type Answer } from './pages';

/** How the front is served; port 0 takes a free one. */
export interface FrontOptions {
  readonly port: number;
  readonly say: (line: string) => void;
}

/** A running front. */
export interface Front {
  /** The address with the key that lets this browser in. */
  readonly address: string;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const COOKIE = 'tambon-key';
const HEADERS = {
  'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store', 'X-Frame-Options': 'SAMEORIGIN',
  'Content-Security-Policy': "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
};

/** Serves the workspace on loopback; other pages and other machines cannot reach it without the key. */
export async function serveFront(workspace: Workspace, options: FrontOptions): Promise<Front> {
  const key = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => { respond({ workspace, key, request, response }); });
  const port = await listen(server, options.port);
  const address = `http://${LOOPBACK}:${port}/?key=${key}`;
  options.say('');
  options.say(`เปิดดูในเบราว์เซอร์: ${address}`);
  options.say('กด Ctrl+C เพื่อหยุด');
  return { address, close: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }) };
}

interface Exchange {
  readonly workspace: Workspace;
  readonly key: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function respond({ workspace, key, request, response }: Exchange): void {
  const url = new URL(request.url ?? '/', `http://${LOOPBACK}`);
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (host !== LOOPBACK && host !== 'localhost') { send(response, { status: 403, type: 'text/plain', body: 'เปิดได้จากเครื่องนี้เท่านั้น' }); return; }
  if (url.searchParams.get('key') === key) {
    response.setHeader('Set-Cookie', `${COOKIE}=${key}; HttpOnly; SameSite=Strict; Path=/`);
    url.searchParams.delete('key');
    response.writeHead(303, { Location: `${url.pathname}${url.search}` }).end();
    return;
  }
  if (!(request.headers.cookie ?? '').split(/;\s*/).includes(`${COOKIE}=${key}`)) {
    send(response, { status: 403, type: 'text/plain', body: 'โปรดเปิดด้วยที่อยู่เต็มที่พิมพ์ไว้ในหน้าต่างคำสั่ง' });
    return;
  }
  if (request.method !== 'GET') { send(response, { status: 405, type: 'text/plain', body: 'ใช้ได้เฉพาะการเปิดดู' }); return; }
  try {
    send(response, asset(url.pathname) ?? answerPage(workspace, url));
  } catch (error) {
    send(response, { status: 500, type: 'text/plain', body: `เปิดหน้านี้ไม่ได้: ${(error as Error).message}` });
  }
}

function asset(path: string): Answer | undefined {
  if (path === '/look.css') return { status: 200, type: 'text/css', body: LOOK };
  if (path === '/font/400.ttf') return { status: 200, type: 'font/ttf', body: face('400Regular/Sarabun_400Regular.ttf') };
  if (path === '/font/700.ttf') return { status: 200, type: 'font/ttf', body: face('700Bold/Sarabun_700Bold.ttf') };
  return undefined;
}

function face(file: string): Uint8Array {
  return readFileSync(require.resolve(`@expo-google-fonts/sarabun/${file}`));
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
