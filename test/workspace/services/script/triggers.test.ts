// ScriptApp: triggers, when clock triggers fire, scopes.
import vm from 'node:vm';
import { Execution } from '../../../../src/workspace/kernel/execution';
import { installGlobals } from '../../../../src/workspace/kernel/globals';
import { scriptModule } from '../../../../src/workspace/services/script/module';
import type { ClockSchedule, TriggerRecord } from '../../../../src/workspace/services/script/trigger-record';
import { nextFireTime } from '../../../../src/workspace/services/script/trigger-schedule';
import { Rig, type RigOptions } from '../../rig';

const rig = (options: Partial<RigOptions> = {}): Rig => new Rig({ modules: [scriptModule], ...options });
const CREATED = Date.UTC(2024, 9, 28, 1, 30);
const BANGKOK_MS = 7 * 3_600_000;
const clock = (schedule: ClockSchedule): TriggerRecord => ({ id: 'trigger-1', projectId: 'p', handler: 'f', kind: 'clock', event: 'CLOCK', sourceId: null, schedule, ownerEmail: 'o@example.com', createdMs: CREATED });
const bangkok = (ms: number | null): string => (ms === null ? 'never' : new Date(ms + BANGKOK_MS).toISOString().slice(0, 16));
const times = (schedule: ClockSchedule, count: number): string[] => {
  const found: string[] = [];
  for (let at: number | null = CREATED; found.length < count && at !== null;) {
    at = nextFireTime(clock(schedule), at);
    found.push(bangkok(at));
  }
  return found;
};
const time = (atHour: number | null, nearMinute: number | null, timeZone = 'Asia/Bangkok'): { atHour: number | null; nearMinute: number | null; timeZone: string } => ({ atHour, nearMinute, timeZone });

describe('triggers', () => {
  it('#113 a user has at most 20 in a script', () => {
    expect(rig().errorOf('for (let i = 0; i < 21; i++) ScriptApp.newTrigger("f").timeBased().everyDays(1).create()')).toBe('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
  });
  it('#114 clock options are checked, and a clock trigger has no source id', () => {
    expect(rig().errorOf('ScriptApp.newTrigger("f").timeBased().inTimezone("Nowhere/City")')).toBe('Invalid argument: timezone');
    expect(rig().run('return ["Asia/Bangkok", "GMT+7", "UTC", "Etc/GMT"].map((zone) => String(ScriptApp.newTrigger("f").timeBased().inTimezone(zone)))')).toEqual(Array(4).fill('ClockTriggerBuilder'));
    expect(rig().errorOf('ScriptApp.newTrigger("f").timeBased().everyMinutes(7)')).toBe('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    expect(rig().errorOf('ScriptApp.newTrigger("f").timeBased().atHour(9).create()')).toMatch(/atHour needs everyDays, everyWeeks or onMonthDay/);
    expect(rig().errorOf('ScriptApp.newTrigger("f").timeBased().atHour(24)')).toMatch(/between 0 and 23/);
    expect(rig().run('const t = ScriptApp.newTrigger("f").timeBased().everyHours(6).create(); return [t.getTriggerSourceId(), String(t.getTriggerSource()), t.getEventType() === ScriptApp.EventType.CLOCK, t.getHandlerFunction()]')).toEqual([null, 'CLOCK', true, 'f']);
  });
  it('are kept as records, listed for their owner and deleted', () => {
    const one = rig();
    one.run('ScriptApp.newTrigger("onSubmit").forSpreadsheet("sheet-1").onFormSubmit().create(); ScriptApp.newTrigger("daily").timeBased().everyWeeks(2).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(9).nearMinute(15).create()');
    expect(one.store.collection<TriggerRecord>('triggers').values()).toMatchObject([
      { handler: 'onSubmit', kind: 'spreadsheet', event: 'ON_FORM_SUBMIT', sourceId: 'sheet-1', schedule: null, ownerEmail: 'owner@example.com' },
      { handler: 'daily', kind: 'clock', schedule: { kind: 'weeks', every: 2, weekDay: 'FRIDAY', time: { atHour: 9, nearMinute: 15, timeZone: 'Asia/Bangkok' } } },
    ]);
    expect(one.run('const all = ScriptApp.getProjectTriggers(); ScriptApp.deleteTrigger(all[0]); return [all.length, String(all[0].getTriggerSource()), ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction()), all[0].getHandlerFunction()]')).toEqual([2, 'SPREADSHEETS', ['daily'], 'onSubmit']);
  });
  it("do not show another user's", () => {
    const one = rig();
    one.store.collection<TriggerRecord>('triggers').set('x', { ...clock({ kind: 'minutes', every: 1 }), projectId: 'project-1' });
    expect(one.run('return ScriptApp.getProjectTriggers().length')).toBe(0);
  });
});

describe('nextFireTime', () => {
  it.each<[string, ClockSchedule, string[]]>([
    ['every 15 minutes', { kind: 'minutes', every: 15 }, ['2024-10-28T08:45', '2024-10-28T09:00']],
    ['every 6 hours', { kind: 'hours', every: 6, nearMinute: 0 }, ['2024-10-28T13:00', '2024-10-28T19:00']],
    ['daily at 8:10, made at 8:30', { kind: 'days', every: 1, time: time(8, 10) }, ['2024-10-29T08:10', '2024-10-30T08:10']],
    ['daily at 9:05, made at 8:30', { kind: 'days', every: 1, time: time(9, 5) }, ['2024-10-28T09:05', '2024-10-29T09:05']],
    ['every 3 days', { kind: 'days', every: 3, time: time(7, 0) }, ['2024-10-29T07:00', '2024-11-01T07:00']],
    ['weekly on Monday at 9', { kind: 'weeks', every: 1, weekDay: 'MONDAY', time: time(9, 0) }, ['2024-10-28T09:00', '2024-11-04T09:00']],
    ['every 2 weeks on Friday', { kind: 'weeks', every: 2, weekDay: 'FRIDAY', time: time(9, 0) }, ['2024-11-01T09:00', '2024-11-15T09:00']],
    ['on the 31st', { kind: 'month-day', day: 31, time: time(6, 0) }, ['2024-10-31T06:00', '2024-12-31T06:00', '2025-01-31T06:00']],
    ['once', { kind: 'once', atMs: Date.UTC(2024, 10, 1) }, ['2024-11-01T07:00', 'never']],
    ['daily at 9 in London', { kind: 'days', every: 1, time: time(9, 0, 'Europe/London') }, ['2024-10-28T16:00', '2024-10-29T16:00']],
  ])('%s', (_name, schedule, expected) => {
    expect(times(schedule, expected.length)).toEqual(expected);
  });
  it('has a minute of its own within the hour, the same every day', () => {
    const [first, second] = times({ kind: 'days', every: 1, time: time(9, null) }, 2);
    expect(first).toMatch(/^2024-10-28T09:/);
    expect(second?.slice(11)).toBe(first?.slice(11));
  });
  it('is null for triggers of files', () => {
    expect(nextFireTime({ ...clock({ kind: 'minutes', every: 1 }), kind: 'form' }, CREATED)).toBeNull();
  });
});

describe('ScriptApp', () => {
  it('#115 a simple trigger may not make triggers', () => {
    expect(rig({ mode: 'simple-trigger' }).errorOf('ScriptApp.newTrigger("f")')).toMatch(/Required permissions: https:\/\/www.googleapis.com\/auth\/script.scriptapp$/);
  });
  it('requireScopes and requireAllScopes refuse a scope that the manifest does not list', () => {
    const one = rig();
    const project = { ...one.execution().project, manifest: { timeZone: 'Asia/Bangkok', oauthScopes: ['https://www.googleapis.com/auth/forms'] } };
    const execution = new Execution(one.host, { mode: 'menu', activeUser: 'a@example.com', effectiveUser: 'a@example.com', project });
    installGlobals(execution, [scriptModule]);
    const run = (scope: string): unknown => vm.runInContext(`ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["https://www.googleapis.com/auth/${scope}"])`, execution.realm.context);
    expect(() => run('forms')).not.toThrow();
    expect(() => run('drive')).toThrow('Specified permissions are not sufficient to call ScriptApp.requireScopes. Required permissions: https://www.googleapis.com/auth/drive');
  });
  it('gives ids, tokens and addresses', () => {
    expect(rig().run('return [ScriptApp.getScriptId(), ScriptApp.getService().getUrl(), ScriptApp.getOAuthToken().length > 20, String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())]')).toEqual(['project-1', 'https://script.google.com/macros/s/project-1/exec', true, 'NOT_REQUIRED']);
  });
});
