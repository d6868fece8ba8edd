// Properties, caches and locks of the script, its user and its document.
import { cacheModule } from '../../../../src/workspace/services/cache/module';
import { lockModule } from '../../../../src/workspace/services/lock/module';
import { propertiesModule } from '../../../../src/workspace/services/properties/module';
import { Rig, type RigOptions } from '../../rig';

const rig = (options: Partial<RigOptions> = {}): Rig => new Rig({ modules: [cacheModule, lockModule, propertiesModule], ...options });
const SCRIPT = 'const p = PropertiesService.getScriptProperties();';

describe('properties', () => {
  it('#107 values are texts, absent ones null, and getProperties is a copy', () => {
    expect(rig().run(`${SCRIPT} p.setProperty("a", 5); p.getProperties().a = "changed"; return [p.getProperty("a"), p.getProperty("b"), p.getKeys()]`)).toEqual(['5', null, ['a']]);
  });
  it('#107 setProperties drops the others only when told to', () => {
    expect(rig().run(`${SCRIPT} p.setProperties({ a: "1", b: true }); p.setProperties({ c: "3" }); const all = p.getProperties(); p.setProperties({ d: "4" }, true); return [all, p.getProperties()]`)).toEqual([{ a: '1', b: 'true', c: '3' }, { d: '4' }]);
  });
  it('#108 a value of 9 KB and a store of 500 KB are the limits', () => {
    expect(rig().errorOf(`${SCRIPT} p.setProperty("a", "x".repeat(9217))`)).toBe('Argument too large: value');
    expect(rig().run(`${SCRIPT} p.setProperty("a", "x".repeat(9216)); return p.getProperty("a").length`)).toBe(9216);
    expect(rig().errorOf(`${SCRIPT} for (let i = 0; i < 60; i++) p.setProperty("k" + i, "x".repeat(9000))`)).toBe('You have exceeded the property storage quota. Please remove some properties and try again.');
  });
  it('#109 document stores are null without a container', () => {
    const code = 'return [PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(), LockService.getDocumentLock()].map((x) => x === null)';
    expect(rig().run(code)).toEqual([true, true, true]);
    expect(rig({ container: { kind: 'spreadsheet', id: 's' } }).run(code)).toEqual([false, false, false]);
  });
  it('last between executions and are apart for script and user', () => {
    const one = rig();
    one.run('ScriptProperties.setProperty("a", "1"); UserProperties.setProperty("a", "2")');
    expect(one.run('return [PropertiesService.getScriptProperties().getProperty("a"), PropertiesService.getUserProperties().getProperty("a"), PropertiesService.getScriptProperties().deleteProperty("a").getKeys()]')).toEqual(['1', '2', []]);
  });
});

describe('cache', () => {
  const CACHE = 'const c = CacheService.getScriptCache();';
  it('#110 forgets after 600 s by default and 21,600 s at most', () => {
    const one = rig();
    one.run(`${CACHE} c.put("a", "1"); c.put("b", "2", 99999)`);
    one.nowMs += 599_000;
    expect(one.run(`${CACHE} return [c.get("a"), c.get("b")]`)).toEqual(['1', '2']);
    one.nowMs += 1_000;
    expect(one.run(`${CACHE} return [c.get("a"), c.get("b")]`)).toEqual([null, '2']);
    one.nowMs += 21_000_000;
    expect(one.run(`${CACHE} return c.get("b")`)).toBeNull();
  });
  it('#110 getAll leaves absent keys out', () => {
    expect(rig().run(`${CACHE} c.putAll({ a: "1", b: 2 }); c.remove("a"); return c.getAll(["a", "b", "x"])`)).toEqual({ b: '2' });
  });
  it('#110 long keys and large values are refused', () => {
    expect(rig().errorOf(`${CACHE} c.put("k".repeat(251), "v")`)).toBe('Argument too large: key');
    expect(rig().errorOf(`${CACHE} c.put("k", "v".repeat(102401))`)).toBe('Argument too large: value');
    expect(rig().errorOf(`${CACHE} c.put("k", null)`)).toBe('Invalid argument: value');
  });
  it('#110 a full cache keeps the 900 items farthest from their end', () => {
    expect(rig().run(`${CACHE} for (let i = 0; i <= 1000; i++) c.put("k" + i, "v", 1000 + i); return [c.get("k0"), c.get("k100"), c.get("k101"), c.get("k1000")]`)).toEqual([null, null, 'v', 'v']);
  });
});

describe('lock', () => {
  const LOCK = 'const l = LockService.getScriptLock();';
  it('#111 a free lock is taken at once, a held one by its holder again, a negative wait never', () => {
    expect(rig().run(`${LOCK} return [l.hasLock(), l.tryLock(-1), l.tryLock(0), l.tryLock(0), l.hasLock()]`)).toEqual([false, false, true, true, true]);
  });
  it('#111 another execution waits in vain while it is held, and has it after the end', () => {
    const one = rig();
    const holder = one.execution();
    const lock = (holder.realm.context as { LockService: { getScriptLock(): { tryLock(ms: number): boolean } } }).LockService.getScriptLock();
    expect(lock.tryLock(0)).toBe(true);
    const before = one.nowMs;
    expect(one.run(`${LOCK} return l.tryLock(5000)`)).toBe(false);
    expect(one.nowMs - before).toBe(5000);
    expect(one.errorOf(`${LOCK} l.waitLock(10)`)).toBe('Lock timeout: another process was holding the lock for too long.');
    holder.finish();
    expect(one.run(`${LOCK} return l.tryLock(0)`)).toBe(true);
  });
  it('#111 a lock of a killed execution is free after its longest time', () => {
    const one = rig();
    const holder = one.execution();
    (holder.realm.context as { LockService: { getScriptLock(): { tryLock(ms: number): boolean } } }).LockService.getScriptLock().tryLock(0);
    expect(() => holder.kill('time')).toThrow('time');
    holder.finish();
    expect(one.run(`${LOCK} return l.tryLock(1000)`)).toBe(false);
    one.nowMs += 390_000;
    expect(one.run(`${LOCK} return l.tryLock(0)`)).toBe(true);
  });
  it('#112 a nested release frees the lock for all', () => {
    expect(rig().run(`${LOCK} const inner = LockService.getScriptLock(); l.waitLock(0); inner.waitLock(0); inner.releaseLock(); return l.hasLock()`)).toBe(false);
  });
});
