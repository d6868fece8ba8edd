// The border between a script and the stand-ins: every call crosses here, is checked against the types, counted and translated.
import type { Realm } from './realm';
import { isDate } from './realm';
import { ExecutionKilled, NotCoveredError, PlatformError } from './platform-error';
import { EnumValue, StandIn } from './stand-in';
import { chooseArguments, signatureMismatch } from './signature';
import { countedName, publicName, type TypeTable } from './type-table';

/** One call of a service as it crosses the border. */
export interface ServiceCall {
  /** As calls are counted: `Range.setNotes`. */
  readonly name: string;
  /** The object's type: `Spreadsheet.Range`. */
  readonly typeName: string;
  /** As the stand-in gets them. */
  readonly args: readonly unknown[];
}

/** What the execution does around each call: counting, cost, faults, commits. */
export interface CallObserver {
  before(call: ServiceCall): void;
  after(call: ServiceCall, result: unknown): void;
}

/** Translates between the script's realm and the host's stand-ins, for one execution. */
export class Border {
  private readonly proxies = new WeakMap<StandIn, object>();
  private readonly hosts = new WeakMap<object, StandIn>();
  private readonly enums = new Map<string, Readonly<Record<string, EnumValue>>>();

  constructor(readonly realm: Realm, readonly types: TypeTable, private readonly observer: CallObserver) {}

  /** The values of an enumeration by key, the same objects for the whole execution. */
  enumValues(fullName: string): Readonly<Record<string, EnumValue>> {
    let values = this.enums.get(fullName);
    if (values === undefined) {
      const keys = this.types.data.enums[fullName] ?? [];
      values = Object.fromEntries(keys.map((key, index) => [key, new EnumValue(fullName, key, index)]));
      this.enums.set(fullName, values);
    }
    return values;
  }

  /** A host value as the script sees it: stand-ins become guarded objects, arrays and dates those of the script's realm. */
  toScript(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return typeof value === 'function' ? this.wrapFunction(value as (...args: unknown[]) => unknown) : value;
    if (value instanceof StandIn) return this.proxyOf(value);
    if (this.hosts.has(value) || this.isOfRealm(value)) return value;
    if (isDate(value)) return new this.realm.Date(value.getTime());
    if (value instanceof Uint8Array) return this.realm.Array.from(value, (byte) => (byte > 127 ? byte - 256 : byte));
    if (Array.isArray(value)) {
      const array = new this.realm.Array<unknown>(value.length);
      for (let index = 0; index < value.length; index += 1) {
        const item: unknown = value[index];
        array[index] = typeof item === 'object' || typeof item === 'function' ? this.toScript(item) : item;
      }
      return array;
    }
    const object = new this.realm.Object() as Record<string, unknown>;
    for (const [key, item] of Object.entries(value)) object[key] = this.toScript(item);
    return object;
  }

  /** A script value as the host sees it: guarded objects become their stand-ins, arrays, dates and plain objects the host's. */
  toHost(value: unknown, seen: Map<object, unknown> = new Map()): unknown {
    if (value === null || typeof value !== 'object') return value;
    const standIn = this.hosts.get(value);
    if (standIn !== undefined) return standIn;
    if (value instanceof StandIn) return value;
    if (isDate(value)) return new Date(value.getTime());
    if (isError(value)) return hostError(value);
    const known = seen.get(value);
    if (known !== undefined) return known;
    if (Array.isArray(value)) {
      const array: unknown[] = [];
      seen.set(value, array);
      for (const item of value) array.push(this.toHost(item, seen));
      return array;
    }
    if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>);
    const object: Record<string, unknown> = {};
    seen.set(value, object);
    for (const [key, item] of Object.entries(value)) object[key] = this.toHost(item, seen);
    return object;
  }

  /** The error a script catches for an error thrown on the host side. */
  toScriptError(error: unknown): unknown {
    if (error instanceof ExecutionKilled) return error;
    if (error instanceof PlatformError) {
      const scriptError = new this.realm.Error(error.message);
      scriptError.name = error.scriptName;
      return scriptError;
    }
    return error;
  }

  private isOfRealm(value: object): boolean {
    return value instanceof (this.realm.Object as unknown as new () => object);
  }

  private proxyOf(standIn: StandIn): object {
    const known = this.proxies.get(standIn);
    if (known !== undefined) return known;
    const target = new this.realm.Object();
    const proxy = new Proxy(target, {
      get: (_target, property) => {
        const value = this.read(standIn, property);
        return value === undefined ? Reflect.get(target, property) as unknown : value;
      },
      set: (_target, property, value) => {
        if (typeof property === 'string' && standIn.setScriptProperty !== undefined) {
          standIn.setScriptProperty(property, value);
          return true;
        }
        return Reflect.set(_target, property, value);
      },
      has: (_target, property) => typeof property === 'string' && (property in target || this.types.overloads(standIn.typeName, property) !== undefined),
    });
    this.proxies.set(standIn, proxy);
    this.hosts.set(proxy, standIn);
    return proxy;
  }

  private readonly members = new WeakMap<StandIn, Map<string, unknown>>();

  private read(standIn: StandIn, property: string | symbol): unknown {
    if (property === Symbol.toPrimitive) return () => standIn.scriptToString();
    if (property === Symbol.toStringTag) return standIn.scriptToString();
    if (typeof property === 'symbol') return undefined;
    const own = standIn.getScriptProperty?.(property);
    if (own !== undefined) return this.toScript(own);
    let members = this.members.get(standIn);
    if (members === undefined) this.members.set(standIn, (members = new Map<string, unknown>()));
    if (!members.has(property)) members.set(property, this.member(standIn, property));
    return members.get(property);
  }

  private member(standIn: StandIn, name: string): unknown {
    if (name === 'toString') return () => standIn.scriptToString();
    const overloads = this.types.overloads(standIn.typeName, name);
    if (overloads !== undefined || (standIn instanceof EnumValue && EnumValue.prototype.hasOwnProperty(name))) return this.method(standIn, name);
    const propertyType = this.types.property(standIn.typeName, name);
    if (propertyType === undefined) return undefined;
    const enumName = this.types.enumName(standIn.typeName, propertyType);
    if (enumName !== undefined) return this.toScript(this.enumValues(enumName));
    const value = (standIn as unknown as Record<string, unknown>)[name];
    if (value === undefined) throw this.toScriptError(new NotCoveredError(publicName(standIn.typeName, name)));
    return typeof value === 'function' ? this.method(standIn, name) : this.toScript(value);
  }

  private method(standIn: StandIn, name: string): (...args: unknown[]) => unknown {
    const display = publicName(standIn.typeName, name);
    const counted = countedName(standIn.typeName, name);
    return (...args: unknown[]) => {
      try {
        const implementation = (standIn as unknown as Record<string, unknown>)[name];
        if (typeof implementation !== 'function') throw new NotCoveredError(display);
        const hostArgs = args.map((arg) => this.toHost(arg));
        const overloads = this.types.overloads(standIn.typeName, name) ?? [];
        const chosen = chooseArguments({ overloads, args: hostArgs, display, types: this.types });
        const call: ServiceCall = { name: counted, typeName: standIn.typeName, args: chosen };
        this.observer.before(call);
        const result = (implementation as (...values: unknown[]) => unknown).apply(standIn, chosen);
        this.observer.after(call, result);
        return this.toScript(result);
      } catch (error) {
        throw this.toScriptError(isMissedNull(error, args) ? signatureMismatch(args.map((arg) => this.toHost(arg)), display) : error);
      }
    };
  }

  private wrapFunction(implementation: (...args: unknown[]) => unknown): (...args: unknown[]) => unknown {
    return (...args: unknown[]) => {
      try {
        return this.toScript(implementation(...args.map((arg) => this.toHost(arg))));
      } catch (error) {
        throw this.toScriptError(error);
      }
    };
  }
}

/** The script's error as the host's, so that it still prints as `Name: message`. */
function hostError(error: { readonly name?: unknown; readonly message?: unknown }): Error {
  const copy = new Error(String(error.message ?? ''));
  copy.name = String(error.name ?? 'Error');
  return copy;
}

function isError(value: object): value is { readonly name?: unknown; readonly message?: unknown } {
  return Object.prototype.toString.call(value) === '[object Error]';
}

/** Whether a stand-in stumbled over a null where the platform asks for a value: the platform names the parameters then. */
function isMissedNull(error: unknown, args: readonly unknown[]): boolean {
  return error instanceof TypeError && args.some((arg) => arg === null || arg === undefined);
}
