// UrlFetchApp: requests, responses, and where they go.
import type { WebAnswer, WebRequest } from '../../../../src/workspace/kernel/worker/tasks/web-request';
import { Execution } from '../../../../src/workspace/kernel/execution';
import { installGlobals } from '../../../../src/workspace/kernel/globals';
import { driveModule } from '../../../../src/workspace/services/drive/module';
import { urlFetchModule } from '../../../../src/workspace/services/url-fetch/module';
import { utilitiesModule } from '../../../../src/workspace/services/utilities/module';
import { Rig, type RigOptions } from '../../rig';

const MODULES = [driveModule, urlFetchModule, utilitiesModule];
const HOST = 'http://localhost:4010';

interface Served { readonly rig: Rig; readonly asked: WebRequest[] }

function served(answer: (request: WebRequest) => Partial<Extract<WebAnswer, { kind: 'response' }>> | WebAnswer, options: Partial<RigOptions> = {}): Served {
  const asked: WebRequest[] = [];
  const rig = new Rig({
    modules: MODULES, ...options,
    runTask: (_task, input) => {
      asked.push(input as WebRequest);
      return { kind: 'response', status: 200, headers: [['Content-Type', 'text/plain; charset=utf-8']], bytes: new TextEncoder().encode('ok'), ...answer(input as WebRequest) };
    },
  });
  return { rig, asked };
}

const bodyOf = (request: WebRequest | undefined): string => new TextDecoder().decode(request?.body ?? new Uint8Array());

describe('requests', () => {
  it('#123 an object is form-encoded, a text defaults to that type, contentType overrides', () => {
    const { rig, asked } = served(() => ({}));
    rig.run(`UrlFetchApp.fetch("${HOST}/a", { method: "post", payload: { q: "ก ข&", n: 1 } }); UrlFetchApp.fetch("${HOST}/b", { payload: "raw" }); UrlFetchApp.fetch("${HOST}/c", { method: "PUT", contentType: "application/json", payload: "{}" })`);
    expect(asked.map((request) => [request.method, request.headers['Content-Type'], bodyOf(request)])).toEqual([
      ['POST', 'application/x-www-form-urlencoded', 'q=%E0%B8%81+%E0%B8%82%26&n=1'], ['POST', 'application/x-www-form-urlencoded', 'raw'], ['PUT', 'application/json', '{}'],
    ]);
  });
  it('#123 an object with a blob is multipart', () => {
    const { rig, asked } = served(() => ({}));
    rig.run(`UrlFetchApp.fetch("${HOST}", { method: "post", payload: { file: Utilities.newBlob("data", "text/csv", "a.csv"), name: "x" } })`);
    expect(asked[0]?.headers['Content-Type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(bodyOf(asked[0])).toContain('Content-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\ndata\r\n');
  });
  it('a content type among the headers holds, whatever its case', () => {
    const { rig, asked } = served(() => ({}));
    rig.run(`UrlFetchApp.fetch("${HOST}", { method: "post", headers: { "content-type": "application/json" }, payload: "{}" })`);
    expect(Object.entries(asked[0]?.headers ?? {}).filter(([name]) => name.toLowerCase() === 'content-type')).toEqual([['content-type', 'application/json']]);
  });
  it('#127 the address is at most 2,082 characters', () => {
    expect(served(() => ({})).rig.errorOf(`UrlFetchApp.fetch("${HOST}/" + "x".repeat(2082))`)).toBe('Limit Exceeded: URLFetch URL Length.');
  });
  it('refuses what is no address, no method, no own header', () => {
    const { rig } = served(() => ({}));
    expect(rig.errorOf('UrlFetchApp.fetch("")')).toBe('Attribute provided with no value: url');
    expect(rig.errorOf(`UrlFetchApp.fetch("${HOST}", { method: "eat" })`)).toBe('Attribute provided with invalid value: method');
    expect(rig.errorOf(`UrlFetchApp.fetch("${HOST}", { headers: { "Content-Length": "5" } })`)).toBe('Attribute provided with invalid value: Header:Content-Length');
  });
  it('getRequest shows what would be sent', () => {
    expect(served(() => ({})).rig.run(`return UrlFetchApp.getRequest("${HOST}/x", { payload: "p", headers: { A: "b" } })`)).toMatchObject({ url: `${HOST}/x`, method: 'post', payload: 'p', headers: { A: 'b' }, contentType: 'application/x-www-form-urlencoded' });
  });
});

describe('responses', () => {
  it('#122 a status from 400 on throws the sentence with scheme and host only', () => {
    const { rig } = served(() => ({ status: 404, bytes: new TextEncoder().encode('not here') }));
    expect(rig.errorOf(`UrlFetchApp.fetch("${HOST}/some/path?secret=1")`)).toBe(`Request failed for ${HOST} returned code 404. Truncated server response: not here (use muteHttpExceptions option to examine full response)`);
    expect(rig.run(`return UrlFetchApp.fetch("${HOST}", { muteHttpExceptions: true }).getResponseCode()`)).toBe(404);
  });
  it("#124 redirects are followed unless told not to, headers keep the server's case, repeats are arrays", () => {
    const { rig, asked } = served(({ url }) => (url.endsWith('/from') ? { status: 302, headers: [['Location', '/to']] } : { headers: [['X-Mixed-Case', 'a'], ['Set-Cookie', '1'], ['Set-Cookie', '2']] }));
    expect(rig.run(`const r = UrlFetchApp.fetch("${HOST}/from", { method: "post", payload: "x" }); return [r.getHeaders()["X-Mixed-Case"], r.getAllHeaders()["Set-Cookie"], UrlFetchApp.fetch("${HOST}/from", { followRedirects: false }).getResponseCode()]`)).toEqual(['a', ['1', '2'], 302]);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([`POST ${HOST}/from`, `GET ${HOST}/to`, `GET ${HOST}/from`]);
  });
  it('#125 bytes are signed', () => {
    const { rig } = served(() => ({ bytes: Uint8Array.of(224, 184, 129) }));
    expect(rig.run(`const r = UrlFetchApp.fetch("${HOST}/file.txt"); return [r.getContent(), r.getBlob().getBytes(), r.getContentText(), r.getBlob().getName(), r.getBlob().getContentType()]`)).toEqual([[-32, -72, -127], [-32, -72, -127], 'ก', 'file.txt', 'text/plain']);
  });
  it('#126 fetchAll keeps the order and fails as a whole', () => {
    const { rig } = served(({ url }) => (url.endsWith('/bad') ? { status: 500 } : { bytes: new TextEncoder().encode(url) }));
    expect(rig.run(`return UrlFetchApp.fetchAll(["${HOST}/1", { url: "${HOST}/2", method: "post" }]).map((r) => r.getContentText())`)).toEqual([`${HOST}/1`, `${HOST}/2`]);
    expect(rig.errorOf(`UrlFetchApp.fetchAll(["${HOST}/1", "${HOST}/bad"])`)).toMatch(/returned code 500/);
  });
  it('#128 failures of the network have their sentences', () => {
    const failing = (code: string): Rig => served(() => ({ kind: 'failed', code, message: '' })).rig;
    expect(failing('ENOTFOUND').errorOf(`UrlFetchApp.fetch("${HOST}/x")`)).toBe(`DNS error: ${HOST}/x`);
    expect(failing('ECONNREFUSED').errorOf(`UrlFetchApp.fetch("${HOST}/x")`)).toBe(`Address unavailable: ${HOST}/x`);
  });
});

describe('where requests go', () => {
  it('#128 a simple trigger may not fetch', () => {
    expect(served(() => ({}), { mode: 'simple-trigger' }).rig.errorOf(`UrlFetchApp.fetch("${HOST}")`)).toMatch(/^Specified permissions are not sufficient to call UrlFetchApp.fetch/);
  });
  it('other hosts are refused unless a route is given or the workspace is online', () => {
    const { rig, asked } = served(() => ({}));
    expect(rig.errorOf('UrlFetchApp.fetch("https://example.org/x")')).toBe('Address unavailable: https://example.org/x');
    expect(rig.logged.at(-1)).toContain('--route https://example.org=');
    rig.store.collection('workspace').set('network', { routes: { 'https://example.org': 'http://127.0.0.1:4010/' }, online: false });
    rig.run('UrlFetchApp.fetch("https://example.org/x?y=1")');
    rig.store.collection('workspace').set('network', { routes: {}, online: true });
    rig.run('UrlFetchApp.fetch("https://example.org/z")');
    expect(asked.map(({ url }) => url)).toEqual(['http://127.0.0.1:4010/x?y=1', 'https://example.org/z']);
  });
  it("#127 the manifest's list is enforced where there is one", () => {
    const { rig } = served(() => ({}));
    const project = { ...rig.execution().project, manifest: { timeZone: 'Asia/Bangkok', urlFetchWhitelist: ['https://api.line.me/', 'https://docs.google.com/spreadsheets/', 'https://*.example.com/api'] } };
    const execution = new Execution(rig.host, { mode: 'menu', activeUser: 'a@example.com', effectiveUser: 'a@example.com', project });
    installGlobals(execution, MODULES);
    const { UrlFetchApp } = execution.realm.context as { UrlFetchApp: { fetch(url: string, parameters?: object): { getResponseCode(): number } } };
    const failure = 'Request to https://example.com/ failed because the URL has not been whitelisted in the script manifest.';
    expect(() => UrlFetchApp.fetch('https://example.com/')).toThrow(failure);
    expect(() => UrlFetchApp.fetch('https://docs.google.com/document/d/x/export')).toThrow(/whitelisted/);
    expect(UrlFetchApp.fetch('https://api.line.me/v2/bot/info', { headers: execution.border.toScript({ Authorization: 'Bearer t' }) as object }).getResponseCode()).toBe(200);
    expect(() => UrlFetchApp.fetch('https://a.example.com/api/x')).toThrow(/^Address unavailable/);
  });
});
