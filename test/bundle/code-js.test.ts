// The file that is pushed to Google: loads fast, exposes what it must, asks for the scopes it needs.
import vm from 'node:vm';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIST = join(__dirname, '../../build/dist');
const code = readFileSync(join(DIST, 'Code.js'), 'utf8');
const manifest = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8')) as { timeZone: string; runtimeVersion: string; oauthScopes: string[]; urlFetchWhitelist: string[] };

/** Names of the services that the bundle calls, and the scope each needs. */
const SCOPE_OF: Readonly<Record<string, string>> = {
  SpreadsheetApp: 'spreadsheets', FormApp: 'forms', DocumentApp: 'documents', DriveApp: 'drive', MailApp: 'script.send_mail',
  UrlFetchApp: 'script.external_request', ScriptApp: 'script.scriptapp', HtmlService: 'script.container.ui',
};

const globals = (): Record<string, unknown> => {
  const context = vm.createContext({ console });
  vm.runInContext(code, context);
  return context as Record<string, unknown>;
};

describe('Code.js', () => {
  it('loads without touching any service', () => {
    expect(() => globals()).not.toThrow();
  });

  it('has a function for every menu item and trigger it names', () => {
    const context = globals();
    const named = [...code.matchAll(/(?:functionName|handler): ["']([A-Za-z]\w*)["']/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => typeof context[name] !== 'function')).toEqual([]);
  });

  it('keeps helpers out of reach: its globals are the exports of main.ts', () => {
    const main = readFileSync(join(__dirname, '../../src/main.ts'), 'utf8');
    const exported = [...main.matchAll(/export \{([^}]*)\}/g)].flatMap((match) => (match[1] ?? '').split(',').map((name) => name.trim()).filter((name) => name !== ''));
    const context = globals();
    const functions = Object.keys(context).filter((name) => typeof context[name] === 'function');
    expect(functions.sort()).toEqual(exported.sort());
    expect(functions.filter((name) => name.endsWith('_'))).toEqual([]);
  });

  it('asks for exactly the scopes that its services need', () => {
    const called = Object.keys(SCOPE_OF).filter((service) => new RegExp(`\\b${service}\\.`).test(code));
    const scopes = manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));
    for (const service of called) expect([service, scopes.some((scope) => scope.startsWith(SCOPE_OF[service] ?? '-'))]).toEqual([service, true]);
    for (const [service, scope] of Object.entries(SCOPE_OF)) {
      if (!called.includes(service) && scope !== 'script.container.ui') expect([scope, scopes.some((name) => name.startsWith(scope))]).toEqual([scope, false]);
    }
  });

  it('runs in Bangkok time on V8 and may fetch from the listed addresses alone', () => {
    expect(manifest).toMatchObject({ timeZone: 'Asia/Bangkok', runtimeVersion: 'V8' });
    const hosts = [...code.matchAll(/https:\/\/[a-z0-9.-]+/g)].map((match) => match[0]);
    expect(hosts).toContain('https://api.line.me');
    expect(manifest.urlFetchWhitelist.every((address) => address.startsWith('https://'))).toBe(true);
  });

  it('uses no global of Node or of a browser', () => {
    expect(code).not.toMatch(/(?<![.\w$])(process\.|require\(|setTimeout\(|fetch\(|window\.|document\.createElement)/);
  });
});
