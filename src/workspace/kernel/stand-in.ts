// The base of everything the script can hold: an object of a platform type, kept on the host side of the border.

/**
 * A stand-in of one platform object. It holds ids, never state: what it reads and writes is looked up in the store at
 * each call, so that several executions and hand edits see one another. Public methods whose names the platform's
 * types know are callable from scripts; nothing else is visible there.
 */
export abstract class StandIn {
  /** Name in the type table, namespace and interface: `Spreadsheet.Range`. */
  abstract readonly typeName: string;

  /** What `String(object)` gives in a script; the short type name by default. */
  scriptToString(): string {
    return this.typeName.slice(this.typeName.indexOf('.') + 1);
  }

  /** Reads a property that is not a method (template variables); `undefined` where there is none. */
  getScriptProperty?(name: string): unknown;

  /** Writes a property that is not a method; absent where the platform's object has no writable properties. */
  setScriptProperty?(name: string, value: unknown): void;
}

/** One value of a platform enumeration: compared by identity, printed by its key. */
export class EnumValue extends StandIn {
  constructor(readonly typeName: string, readonly key: string, readonly position: number) {
    super();
  }
  override scriptToString(): string {
    return this.key;
  }
  name(): string {
    return this.key;
  }
  ordinal(): number {
    return this.position;
  }
  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }
  override toString(): string {
    return this.key;
  }
  toJSON(): string {
    return this.key;
  }
}
