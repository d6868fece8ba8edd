// Properties: a store of texts by key, for a script, a user or a document.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';

/** The values of one store. */
export interface PropertiesRecord {
  values: Record<string, string>;
}

const LARGEST_VALUE_BYTES = 9 * 1024;
const LARGEST_STORE_BYTES = 500 * 1024;

/** A property store. Values over 9 KB are refused here although the platform has been seen to take them (semantics 108). */
export class PropertiesStandIn extends StandIn {
  constructor(private readonly execution: Execution, private readonly scope: string, readonly typeName = 'Properties.Properties') {
    super();
  }

  getProperty(key: string): string | null {
    const { values } = this.record();
    return Object.hasOwn(values, key) ? (values[key] ?? null) : null;
  }
  getProperties(): Record<string, string> { return { ...this.record().values }; }
  getKeys(): string[] { return Object.keys(this.record().values); }

  setProperty(key: string, value: string): this {
    return this.write({ ...this.record().values, ...checked({ [key]: value }) });
  }
  setProperties(properties: Readonly<Record<string, unknown>>, deleteAllOthers = false): this {
    return this.write({ ...(deleteAllOthers ? {} : this.record().values), ...checked(properties) });
  }
  deleteProperty(key: string): this {
    return this.write(Object.fromEntries(Object.entries(this.record().values).filter(([name]) => name !== key)));
  }
  deleteAllProperties(): this { return this.write({}); }

  private record(): PropertiesRecord {
    return this.execution.store.collection<PropertiesRecord>('properties').get(this.scope) ?? { values: {} };
  }

  private write(values: Record<string, string>): this {
    const bytes = Object.entries(values).reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
    if (bytes > LARGEST_STORE_BYTES) throw new PlatformError('You have exceeded the property storage quota. Please remove some properties and try again.');
    this.execution.store.collection<PropertiesRecord>('properties').set(this.scope, { values });
    return this;
  }
}

function checked(properties: Readonly<Record<string, unknown>>): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [key, value] of Object.entries(properties)) {
    values[key] = value instanceof StandIn ? value.scriptToString() : String(value);
    if (Buffer.byteLength(values[key] ?? '') > LARGEST_VALUE_BYTES) throw new PlatformError('Argument too large: value');
  }
  return values;
}
