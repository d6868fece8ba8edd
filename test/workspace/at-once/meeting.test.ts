// Two executions that work in turns: what one sees of the other, how they wait for a lock, and that nothing of either is lost.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meeting, type MeetingPlan } from '../../../src/workspace/at-once/meeting';
import { createContainer } from '../../../src/workspace/host/containers';
import { stageProject } from '../../../src/workspace/host/project-files';
import type { ScriptResult } from '../../../src/workspace/host/run-script';
import { buildPaths, Workspace } from '../../../src/workspace/host/workspace';
import { MemoryBackend, MemoryContents } from '../../../src/workspace/kernel/store';
import { parseFaultPlan } from '../../../src/workspace/platform/fault-plan';
import type { PlatformOptions } from '../../../src/workspace/platform/simulated-platform';

const folder = mkdtempSync(join(tmpdir(), 'tambon-at-once-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

/** Ways of working on a common sheet and common properties. */
const CODE = `
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
function note(word) { var p = PropertiesService.getScriptProperties(); p.setProperty('said', (p.getProperty('said') || '') + word); }
function say(word) { for (var i = 0; i < 3; i += 1) note(word); return word; }
function count(times) { for (var i = 0; i < times; i += 1) { var p = PropertiesService.getScriptProperties(); var n = Number(p.getProperty('n') || 0); p.setProperty('n', String(n + 1)); } }
function countAlone(times) { var lock = LockService.getScriptLock(); for (var i = 0; i < times; i += 1) { lock.waitLock(30000); var p = PropertiesService.getScriptProperties(); var n = Number(p.getProperty('n') || 0); p.setProperty('n', String(n + 1)); lock.releaseLock(); } }
function write(a1, value) { sheet().getRange(a1).setValue(value); note('w'); note('w'); return sheet().getDataRange().getValues().length; }
function flushThen(a1, value) { sheet().getRange(a1).setValue(value); SpreadsheetApp.flush(); note('f'); return 0; }
function seen(a1) { note('r'); var value = sheet().getRange(a1).getValue(); note('r'); return value; }
function keepSeen(a1) { PropertiesService.getScriptProperties().setProperty('seen', String(sheet().getRange(a1).getValue())); }
function hold() { LockService.getScriptLock().waitLock(10); note('h'); note('h'); note('h'); }
function tryIt(ms) { var got = LockService.getScriptLock().tryLock(ms); PropertiesService.getScriptProperties().setProperty('got', String(got)); return got; }
function slow() { LockService.getScriptLock().waitLock(10); for (var i = 0; i < 5; i += 1) { note('s'); Utilities.sleep(10000); } }
function make(name) { var file = DriveApp.createFile(name, 'text of ' + name); note('m'); return file.getId(); }
function fail() { note('x'); throw new Error('no'); }
function die() { note('d'); note('d'); }
function day() { PropertiesService.getScriptProperties().setProperty('day', String(new Date(2025, 0, 15, 12).getTime())); }
function look(key) { return PropertiesService.getScriptProperties().getProperty(key); }
function cell(a1) { return sheet().getRange(a1).getValue(); }
function text(id) { return DriveApp.getFileById(id).getBlob().getDataAsString(); }`;

function workspaceOf(platform?: PlatformOptions): Workspace {
  const workspace = new Workspace({
    build: buildPaths(join(__dirname, '../../..')), state: { backend: new MemoryBackend(), contents: new MemoryContents(), stageDir: join(folder, 'stage') },
    ...(platform === undefined ? {} : { platform }),
  });
  const path = join(folder, 'code.gs');
  writeFileSync(path, CODE);
  stageProject([path], workspace.stageDir());
  workspace.bind('staged', createContainer(workspace, 'spreadsheet', 'สมุดงาน'));
  return workspace;
}

const run = (workspace: Workspace, functionName: string, ...args: readonly unknown[]): ScriptResult => workspace.run({ functionName, args });
const valueOf = (workspace: Workspace, functionName: string, ...args: readonly unknown[]): unknown => (run(workspace, functionName, ...args) as { value?: unknown }).value;

type Called = readonly [functionName: string, ...args: readonly unknown[]];

/** Both at work: how each ended. */
function meet(workspace: Workspace, first: Called, other: Called, plan: Pick<MeetingPlan, 'turns'> & Partial<MeetingPlan>): { readonly first: ScriptResult; readonly other: ScriptResult | undefined } {
  const meeting = new Meeting(workspace, { deed: { kind: 'call', functionName: other[0], args: other.slice(1) }, unflushed: 'hidden', ...plan });
  const ended = run(workspace, first[0], ...first.slice(1));
  return { first: ended, other: meeting.finish()[0] };
}

describe('two executions in turns', () => {
  it('make their calls in the planned order', () => {
    const workspace = workspaceOf();
    expect(meet(workspace, ['say', 'a'], ['say', 'b'], { turns: [2, 4, 2, 2] })).toEqual({ first: { ok: true, value: 'a' }, other: { ok: true, value: 'b' } });
    expect(valueOf(workspace, 'look', 'said')).toBe('abbaba');
  });

  it.each([[[0]], [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]], [[100]]])('end both, whatever the turns: %j', (turns) => {
    const workspace = workspaceOf();
    meet(workspace, ['make', 'one.txt'], ['make', 'two.txt'], { turns });
    expect(String(valueOf(workspace, 'look', 'said')).length).toBeGreaterThan(0);
    expect(workspace.store.collection<{ name: string }>('files').values().map(({ name }) => name).filter((name) => name.endsWith('.txt')).sort()).toEqual(['one.txt', 'two.txt']);
  });

  it('lose a count where nobody keeps the other out, and none where a lock does', () => {
    const open = workspaceOf();
    meet(open, ['count', 5], ['count', 5], { turns: [1, 3, 4, 1, 1, 2] });
    expect(Number(valueOf(open, 'look', 'n'))).toBeLessThan(10);
    const locked = workspaceOf();
    expect(meet(locked, ['countAlone', 5], ['countAlone', 5], { turns: [2, 3, 4, 1, 1, 2, 3, 1, 2, 2, 2, 5] })).toMatchObject({ first: { ok: true }, other: { ok: true } });
    expect(valueOf(locked, 'look', 'n')).toBe('10');
  });

  it.each([['hidden', ''], ['seen', 'ก']] as const)('write to the sheet: what is not flushed is %s', (unflushed, value) => {
    const workspace = workspaceOf();
    meet(workspace, ['write', 'A1', 'ก'], ['keepSeen', 'A1'], { turns: [2, 20], unflushed });
    expect([valueOf(workspace, 'look', 'seen'), valueOf(workspace, 'cell', 'A1')]).toEqual([value, 'ก']);
  });

  it('keep both of their unflushed writes to one sheet', () => {
    const workspace = workspaceOf();
    expect(meet(workspace, ['write', 'A1', 'ก'], ['write', 'B3', 'ข'], { turns: [2, 3, 1, 1, 1] })).toMatchObject({ first: { ok: true }, other: { ok: true } });
    expect([valueOf(workspace, 'cell', 'A1'), valueOf(workspace, 'cell', 'B3')]).toEqual(['ก', 'ข']);
  });

  it('see what the other has flushed', () => {
    const workspace = workspaceOf();
    expect(meet(workspace, ['seen', 'C1'], ['flushThen', 'C1', 'ค'], { turns: [1, 20] }).first).toEqual({ ok: true, value: 'ค' });
  });

  it('make files with contents and ids of their own', () => {
    const workspace = workspaceOf();
    const { first, other } = meet(workspace, ['make', 'one'], ['make', 'two'], { turns: [0, 1, 1, 1] });
    const ids = [first, other].map((result) => (result as { value?: string }).value ?? '');
    expect(new Set(ids).size).toBe(2);
    expect(ids.map((id) => valueOf(workspace, 'text', id))).toEqual(['text of one', 'text of two']);
  });

  it('get a lock as soon as the other gives it back', () => {
    const workspace = workspaceOf();
    expect(meet(workspace, ['tryIt', 20000], ['hold'], { turns: [0, 3, 100] }).first).toEqual({ ok: true, value: true });
    expect([valueOf(workspace, 'look', 'said'), valueOf(workspace, 'look', 'got')]).toEqual(['hhh', 'true']);
  });

  it('do not get a lock that is held for longer than they wait', () => {
    const waiting = workspaceOf();
    expect(meet(waiting, ['tryIt', 20000], ['slow'], { turns: [0, 3, 100] }).first).toEqual({ ok: true, value: false });
    expect(valueOf(waiting, 'look', 'said')).toBe('sssss');
    const other = workspaceOf();
    expect(meet(other, ['slow'], ['tryIt', 20000], { turns: [4, 1, 100] }).other).toEqual({ ok: true, value: false });
  });

  it('end by themselves: one fails or is killed, the other goes on', () => {
    const failing = workspaceOf();
    expect(meet(failing, ['say', 'a'], ['fail'], { turns: [2, 1, 1] })).toMatchObject({ first: { ok: true }, other: { ok: false, error: { message: 'no' } } });
    const dying = workspaceOf({ faults: parseFaultPlan('{"calls":[{"nth":3,"name":"Properties.setProperty","does":"kill"}]}') });
    expect(meet(dying, ['say', 'a'], ['say', 'b'], { turns: [3, 2, 3] })).toMatchObject({ first: { ok: false }, other: { ok: true } });
    expect(valueOf(dying, 'look', 'said')).toMatch(/^a.*b$/);
  });

  it('can meet again, and only two at a time', () => {
    const workspace = workspaceOf();
    const plan: MeetingPlan = { deed: { kind: 'call', functionName: 'say', args: ['b'] }, turns: [1], unflushed: 'hidden' };
    const meeting = new Meeting(workspace, plan);
    expect(() => new Meeting(workspace, plan)).toThrow('Cannot meet');
    meeting.finish();
    expect(meet(workspace, ['say', 'a'], ['say', 'c'], { turns: [0, 99] }).other).toEqual({ ok: true, value: 'c' });
    expect(valueOf(workspace, 'look', 'said')).toBe('bbbcccaaa');
  });

  it('agree on local times', () => {
    const workspace = workspaceOf();
    run(workspace, 'day');
    const alone = valueOf(workspace, 'look', 'day');
    meet(workspace, ['say', 'a'], ['day'], { turns: [1] });
    expect(valueOf(workspace, 'look', 'day')).toBe(alone);
  });
});

describe('a planned meeting in turns', () => {
  it('lets the other one in at a call and ends with the execution', () => {
    const workspace = workspaceOf({ faults: parseFaultPlan('{"meetings":[{"nth":2,"name":"Properties.getProperty","runs":"say","args":["b"],"user":"second@example.com","turns":[2,2]}]}') });
    expect(run(workspace, 'say', 'a')).toEqual({ ok: true, value: 'a' });
    expect(valueOf(workspace, 'look', 'said')).toBe('ababba');
  });

  it('lets a third one work whole while two take turns', () => {
    const planned = (nth: number, word: string): string => `{"nth":${nth},"name":"Properties.getProperty","runs":"say","args":["${word}"],"turns":[2,2]}`;
    const workspace = workspaceOf({ faults: parseFaultPlan(`{"meetings":[${planned(1, 'b')},${planned(2, 'c')}]}`) });
    expect(run(workspace, 'say', 'a')).toEqual({ ok: true, value: 'a' });
    expect([...String(valueOf(workspace, 'look', 'said'))].sort().join('')).toBe('aaabbbccc');
  });

  it.each([['[0]'], ['5'], ['["a"]']])('refuses the turns %s in Thai', (turns) => {
    expect(() => parseFaultPlan(`{"meetings":[{"nth":1,"runs":"f","turns":${turns}}]}`)).toThrow(/meetings\[0\]: turns ต้องเป็น/);
  });
});
