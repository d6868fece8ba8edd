// Puts the platform's global names into an execution's context, each made at first use.
import type { Execution } from './execution';
import { NotCoveredError } from './platform-error';
import type { ServiceModule } from './service-definition';
import { StandIn } from './stand-in';

/** Defines every global of the modules; a platform service that no module has throws its own name when it is used. */
export function installGlobals(execution: Execution, modules: readonly ServiceModule[]): void {
  const { border, realm } = execution;
  const defined = new Set<string>();
  for (const { name, create } of modules.flatMap((module) => module.globals)) {
    defined.add(name);
    let value: unknown;
    define(realm.context, name, () => (value ??= border.toScript(fromService(execution, name, create))));
  }
  for (const name of Object.keys(execution.host.types.data.globals)) {
    if (defined.has(name) || name in realm.context || !/^[A-Z]/.test(name)) continue;
    const missing = missingService(execution, name);
    define(realm.context, name, () => missing);
  }
}

/** A service that no module has: a script may ask whether it is there, and learns the name of what it calls. */
export function missingService({ border, realm }: Execution, name: string): object {
  return new Proxy(new realm.Object(), {
    get: (_target, member) => {
      if (typeof member === 'symbol') return member === Symbol.toPrimitive ? () => name : undefined;
      throw border.toScriptError(new NotCoveredError(`${name}.${member}`));
    },
  });
}

function fromService(execution: Execution, name: string, create: (execution: Execution) => object): object {
  const made = create(execution);
  return made instanceof StandIn ? execution.service(name, () => made) : made;
}

function define(context: object, name: string, get: () => unknown): void {
  Object.defineProperty(context, name, {
    get, configurable: true, enumerable: false,
    set(value: unknown) { Object.defineProperty(context, name, { value, writable: true, configurable: true }); },
  });
}
