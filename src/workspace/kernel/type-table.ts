// The platform's types as a table: which members exist, and which arguments each overload takes.

/** One overload's parameters: `string`, `number`, `array`, `ref:Spreadsheet.Range`, `enum:…`, `null|boolean`; `?` optional, `...` rest. */
export type Overload = readonly string[];

interface InterfaceEntry {
  readonly extends: readonly string[];
  readonly methods: Readonly<Record<string, readonly Overload[]>>;
  readonly properties: Readonly<Record<string, string>>;
}

/** The table as the build writes it from the installed declarations. */
export interface TypeTableData {
  readonly interfaces: Readonly<Record<string, InterfaceEntry>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
  readonly globals: Readonly<Record<string, string>>;
}

const SERVICE_OF_NAMESPACE: Readonly<Record<string, string>> = {
  Spreadsheet: 'SpreadsheetApp', Document: 'DocumentApp', Drive: 'DriveApp', Forms: 'FormApp', Gmail: 'GmailApp',
  HTML: 'HtmlService', Content: 'ContentService', Card_Service: 'CardService', Cache: 'CacheService', Lock: 'LockService',
  Properties: 'PropertiesService', Script: 'ScriptApp', URL_Fetch: 'UrlFetchApp', Mail: 'MailApp', Charts: 'Charts',
  Utilities: 'Utilities', XML_Service: 'XmlService',
};

/** Looks members up through inherited interfaces. */
export class TypeTable {
  private readonly methodCache = new Map<string, readonly Overload[] | null>();

  constructor(readonly data: TypeTableData) {}

  /** The overloads of a method, own or inherited; `undefined` where the platform has no such method. */
  overloads(typeName: string, method: string): readonly Overload[] | undefined {
    const key = `${typeName}#${method}`;
    let found = this.methodCache.get(key);
    if (found === undefined) {
      found = this.lookUp(typeName, method, new Set()) ?? null;
      this.methodCache.set(key, found);
    }
    return found ?? undefined;
  }

  /** The declared type of a property (enumerations of a service); `undefined` where there is none. */
  property(typeName: string, name: string): string | undefined {
    const entry = this.data.interfaces[typeName];
    if (entry === undefined) return undefined;
    if (Object.hasOwn(entry.properties, name)) return entry.properties[name];
    for (const base of entry.extends) {
      const found = this.property(base, name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Whether `typeName` is `expected` or extends it, or only differs in being the general form of it. */
  isA(typeName: string, expected: string): boolean {
    if (typeName === expected) return true;
    return (this.data.interfaces[typeName]?.extends ?? []).some((base) => this.isA(base, expected));
  }

  /** All method names of a type, inherited ones included. */
  methodNames(typeName: string): readonly string[] {
    const entry = this.data.interfaces[typeName];
    if (entry === undefined) return [];
    return [...new Set([...Object.keys(entry.methods), ...entry.extends.flatMap((base) => this.methodNames(base))])];
  }

  /** The enumeration a property type names, as a full name, where it is one. */
  enumName(typeName: string, propertyType: string): string | undefined {
    const namespace = typeName.slice(0, typeName.indexOf('.'));
    return [`${namespace}.${propertyType}`, propertyType].find((name) => this.data.enums[name] !== undefined);
  }

  private lookUp(typeName: string, method: string, seen: Set<string>): readonly Overload[] | undefined {
    const entry = this.data.interfaces[typeName];
    if (entry === undefined || seen.has(typeName)) return undefined;
    seen.add(typeName);
    if (Object.hasOwn(entry.methods, method)) return entry.methods[method];
    for (const base of entry.extends) {
      const found = this.lookUp(base, method, seen);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** The name a call has in the platform's messages: `SpreadsheetApp.Range.setNotes`, `Utilities.formatDate`. */
export function publicName(typeName: string, member: string): string {
  const [namespace = '', type = ''] = typeName.split('.');
  const service = SERVICE_OF_NAMESPACE[namespace] ?? type;
  return service === type || namespace === 'Base' ? `${type}.${member}` : `${service}.${type}.${member}`;
}

/** The name a call has in call counts: `Range.setNotes`, `SpreadsheetApp.flush`. */
export function countedName(typeName: string, member: string): string {
  return `${typeName.slice(typeName.indexOf('.') + 1)}.${member}`;
}
