// The script's own world: a fresh context for each execution, with the clock and the constructors that its values need.
import vm from 'node:vm';

/** The constructors and the clock of one execution's context; values given to the script are built with these. */
export interface Realm {
  readonly context: vm.Context;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
}

const SET_UP = `(function (now) {
  const RealDate = Date;
  function ScriptDate(...args) {
    if (!new.target) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, args.length === 0 ? [now()] : args, new.target === ScriptDate ? RealDate : new.target);
  }
  Object.setPrototypeOf(ScriptDate, RealDate);
  ScriptDate.prototype = RealDate.prototype;
  Object.defineProperty(RealDate.prototype, 'constructor', { value: ScriptDate, writable: true, configurable: true });
  ScriptDate.now = function () { return now(); };
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  globalThis.Date = ScriptDate;
  Error.prepareStackTrace = function (error, frames) {
    const own = frames.filter((frame) => /^(?!node:|.*node_modules).*\\.js$/.test(frame.getFileName() || ''));
    const lines = own.map((frame) => {
      const file = frame.getFileName().replace(/^.*[\\\\/]/, '').replace(/^\\d{3}-/, '').replace(/\\.js$/, '');
      const place = file + ':' + frame.getLineNumber() + ':' + frame.getColumnNumber();
      const name = frame.getFunctionName();
      return '\\n    at ' + (name ? name + ' (' + place + ')' : place);
    });
    return String(error) + lines.join('');
  };
  return { Array, Object, Date: ScriptDate, Error };
})`;

/** A fresh context whose `new Date()` tells `now()` (milliseconds since 1970). */
export function createRealm(now: () => number): Realm {
  const context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
  const constructors = vm.runInContext(SET_UP, context)(now) as Omit<Realm, 'context'>;
  return { context, ...constructors };
}

/** Whether a value is a Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
