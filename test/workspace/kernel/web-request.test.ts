// The worker's web request, against a server on this machine.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { webRequest } from '../../../src/workspace/kernel/worker/tasks/web-request';

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => { chunks.push(chunk); });
    request.on('end', () => {
      if (request.url === '/slow') return;
      const isZipped = request.url === '/gzip';
      const text = `${request.method ?? ''} ${request.url ?? ''} ${request.headers['x-a'] ?? ''} ${Buffer.concat(chunks).toString()}`;
      response.writeHead(200, ['X-Case', 'kept', 'Set-Cookie', '1', 'Set-Cookie', '2', ...(isZipped ? ['Content-Encoding', 'gzip'] : [])]);
      response.end(isZipped ? gzipSync(text) : text);
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (path: string, more: object = {}): ReturnType<typeof webRequest> => webRequest({ url: `${origin}${path}`, method: 'GET', headers: {}, timeoutMs: 5000, checkCertificates: true, ...more });

describe('webRequest', () => {
  it("sends method, headers and body, and keeps the server's headers as they were", async () => {
    const answer = await ask('/x', { method: 'POST', headers: { 'X-A': 'b' }, body: new TextEncoder().encode('body') });
    if (answer.kind !== 'response') throw new Error(answer.message);
    expect(new TextDecoder().decode(answer.bytes)).toBe('POST /x b body');
    expect(answer.headers).toEqual(expect.arrayContaining([['X-Case', 'kept'], ['Set-Cookie', '1'], ['Set-Cookie', '2']]));
  });
  it('unpacks a compressed body', async () => {
    const answer = await ask('/gzip');
    expect(answer.kind === 'response' && new TextDecoder().decode(answer.bytes).startsWith('GET /gzip')).toBe(true);
  });
  it('tells why there is no answer', async () => {
    expect(await ask('/slow', { timeoutMs: 50 })).toMatchObject({ kind: 'failed', code: 'ETIMEDOUT' });
    expect(await webRequest({ url: 'http://127.0.0.1:1/', method: 'GET', headers: {}, timeoutMs: 1000, checkCertificates: true })).toMatchObject({ kind: 'failed', code: 'ECONNREFUSED' });
  });
});
