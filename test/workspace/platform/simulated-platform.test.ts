// Time, limits and planned failures of the platform, on scripts that use the services plainly.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContainer } from '../../../src/workspace/host/containers';
import { advanceTo } from '../../../src/workspace/host/events';
import { stageProject } from '../../../src/workspace/host/project-files';
import type { ScriptResult } from '../../../src/workspace/host/run-script';
import { buildPaths, Workspace } from '../../../src/workspace/host/workspace';
import type { ExecutionMode } from '../../../src/workspace/kernel/execution';
import { parseFaultPlan } from '../../../src/workspace/platform/fault-plan';
import type { PlatformOptions } from '../../../src/workspace/platform/simulated-platform';

const folder = mkdtempSync(join(tmpdir(), 'tambon-platform-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

/** A workspace whose project is `code`. */
function workspaceOf(code: string, platform: PlatformOptions): Workspace {
  const workspace = new Workspace({ build: { ...buildPaths(join(__dirname, '../../..')), hostDir: folder }, platform });
  const path = join(folder, 'code.gs');
  writeFileSync(path, code);
  stageProject([path], workspace.stageDir());
  workspace.bind('staged', createContainer(workspace, 'spreadsheet', 'สมุดงาน'));
  return workspace;
}

function run(workspace: Workspace, functionName = 'main', mode: ExecutionMode = 'menu'): ScriptResult {
  return workspace.run({ functionName, mode });
}
const messageOf = (result: ScriptResult): string => (result.ok ? 'ok' : result.error.message);

describe('simulated time', () => {
  it('goes on by what each call costs', () => {
    const workspace = workspaceOf('function main() { const from = Date.now(); const s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; s.getRange(1, 1).setValue(1); s.getRange(1, 1).getValue(); return Date.now() - from; }', { latency: true });
    expect(run(workspace)).toEqual({ ok: true, value: 50 + 20 + 200 + 100 });
  });

  it('stands still where nobody asked for it', () => {
    const workspace = workspaceOf('function main() { const from = Date.now(); DriveApp.createFolder("ก"); return Date.now() - from; }', { faults: parseFaultPlan('{}') });
    expect(run(workspace)).toEqual({ ok: true, value: 0 });
  });
});

describe('limits of an account', () => {
  it('kills an execution at six minutes: nothing catches it, buffered writes are lost, flushed ones stay', () => {
    const workspace = workspaceOf(`function main() {
      const range = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1, 1, 2);
      range.getCell(1, 1).setValue('kept'); SpreadsheetApp.flush(); range.getCell(1, 2).setValue('lost');
      try { for (;;) Utilities.sleep(60000); } catch (e) { DriveApp.createFolder('never'); } finally { range.getCell(1, 2).setValue('never'); }
    }
    function look() { return [SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1, 1, 2).getValues()[0], DriveApp.getFoldersByName('never').hasNext()]; }`, { limits: 'consumer' });
    expect(messageOf(run(workspace))).toBe('Exceeded maximum execution time');
    expect(run(workspace, 'look')).toEqual({ ok: true, value: [['kept', ''], false] });
  });

  it('gives simple triggers half a minute', () => {
    const workspace = workspaceOf('function onOpen() { for (let i = 0; i < 40; i += 1) Utilities.sleep(1000); }', { limits: 'workspace' });
    expect(messageOf(run(workspace, 'onOpen', 'simple-trigger'))).toBe('Exceeded maximum execution time');
    expect(messageOf(run(workspace, 'onOpen', 'menu'))).toBe('ok');
  });

  it('counts documents a day and starts anew 24 hours after the first', () => {
    const workspace = workspaceOf('function main() { const t = DriveApp.createFile("t", "x"); let n = 0; for (; n < 150; n += 1) t.makeCopy("c"); return n; }', { limits: 'consumer' });
    expect(run(workspace)).toMatchObject({ ok: true });
    expect(messageOf(run(workspace))).toBe('Service invoked too many times for one day: documents.');
    workspace.setNow(workspace.now() + 24 * 3_600_000);
    expect(messageOf(run(workspace))).toBe('ok');
  });

  it('stops triggers whose owner has used up the day’s run time', () => {
    const workspace = workspaceOf('function main() { Utilities.sleep(300000); }', { limits: 'consumer' });
    const results = Array.from({ length: 20 }, () => messageOf(run(workspace, 'main', 'trigger')));
    expect([results.slice(0, 18), results.slice(18)]).toEqual([new Array(18).fill('ok'), new Array(2).fill('Service using too much computer time for one day')]);
    expect(messageOf(run(workspace, 'main', 'menu'))).toBe('ok');
  });
});

describe('planned failures', () => {
  const plan = (faults: object): PlatformOptions => ({ faults: parseFaultPlan(JSON.stringify(faults)) });

  it.each([['timeout', 'Service Spreadsheets timed out'], ['quota', 'Service invoked too many times for one day: Spreadsheets.'], ['internal', "We're sorry, a server error occurred. Please wait a bit and try again."]])('throws %s at the n-th call of a name', (does, text) => {
    const workspace = workspaceOf('function main() { const s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; return [1, 2, 3].map(function () { try { s.getRange(1, 1).setValue(1); return "ok"; } catch (e) { return e.message; } }); }', plan({ calls: [{ nth: 2, name: 'Range.set*', does }] }));
    expect(run(workspace)).toEqual({ ok: true, value: ['ok', text, 'ok'] });
  });

  it('kills before a call takes effect, or after it', () => {
    for (const afterwards of [false, true]) {
      const workspace = workspaceOf('function main() { try { DriveApp.createFolder("f"); } catch (e) {} return 1; } function look() { return DriveApp.getFoldersByName("f").hasNext(); }', plan({ calls: [{ name: 'DriveApp.createFolder', does: 'kill', afterwards }] }));
      expect([run(workspace).ok, run(workspace, 'look')]).toEqual([false, { ok: true, value: afterwards }]);
    }
  });

  it('lets another execution run whole before a call, with the lock in force', () => {
    const code = `function main() { const l = LockService.getScriptLock(); l.tryLock(10); DriveApp.createFolder("f"); return PropertiesService.getScriptProperties().getProperty("seen"); }
      function other(word) { PropertiesService.getScriptProperties().setProperty("seen", word + LockService.getScriptLock().tryLock(10) + Session.getActiveUser().getEmail()); DriveApp.createFolder("g"); }`;
    const workspace = workspaceOf(code, plan({ meetings: [{ name: 'DriveApp.createFolder', runs: 'other', args: ['ก'], user: 'second@example.com' }] }));
    expect(run(workspace)).toEqual({ ok: true, value: 'กfalsesecond@example.com' });
    expect(run(workspace)).toEqual({ ok: true, value: 'กfalsesecond@example.com' });
  });

  it('raises a trigger twice, then never, then once', () => {
    const workspace = workspaceOf('function install() { ScriptApp.newTrigger("tick").timeBased().everyDays(1).atHour(9).create(); } function tick() { const p = PropertiesService.getScriptProperties(); p.setProperty("n", String(Number(p.getProperty("n")) + 1)); } function look() { return PropertiesService.getScriptProperties().getProperty("n"); }', plan({ triggers: [{ nth: 1, handler: 'tick', comes: 'twice' }, { nth: 2, comes: 'never' }] }));
    run(workspace, 'install');
    const counts = [1, 2, 3].map(() => {
      advanceTo(workspace, workspace.now() + 24 * 3_600_000);
      return (run(workspace, 'look') as { value: unknown }).value;
    });
    expect(counts).toEqual(['2', '2', '3']);
  });

  it('answers for LINE as planned; a message taken all the same is known by its key', () => {
    const send = `function send() { try { return UrlFetchApp.fetch('https://api.line.me/v2/bot/message/broadcast', { method: 'post', contentType: 'application/json', muteHttpExceptions: true,
      headers: { Authorization: 'Bearer x', 'X-Line-Retry-Key': '00000000-0000-4000-8000-000000000001' }, payload: JSON.stringify({ messages: [{ type: 'text', text: 'ก' }] }) }).getResponseCode(); } catch (e) { return e.message; } }
      function main() { return [send(), send(), send(), send()]; }`;
    const workspace = workspaceOf(send, plan({ line: [{ nth: 1, answers: 429 }, { nth: 2, answers: 'never' }, { nth: 3, answers: 500, delivered: true }] }));
    expect(run(workspace)).toEqual({ ok: true, value: [429, 'Timeout: https://api.line.me/v2/bot/message/broadcast', 500, 409] });
  });

  it.each([['{"calls":[{"does":"burn"}]}', /calls\[0\].*kill/], ['{"triggers":[{}]}', /twice, never/], ['{"line":[{"answers":418}]}', /line\[0\]/], ['{"x":[]}', /“x”/], ['{"calls":[{"does":"kill","after":true}]}', /calls\[0\].*“after”/], ['{"meetings":[{"nth":2}]}', /meetings\[0\]: runs/], ['{"meetings":[{"runs":"f","args":{}}]}', /args/], ['[]', /\{ … \}/], ['{', /JSON/], ['{"calls":[{"does":"kill","nth":0}]}', /nth/]])('refuses the plan %s in Thai', (text, sentence) => {
    expect(() => parseFaultPlan(text)).toThrow(sentence);
  });
});
