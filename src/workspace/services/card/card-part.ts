// The parts of a card: each is an object of JSON that its setters fill, by a table.
import { PlatformError } from '../../kernel/platform-error';
import { EnumValue, StandIn } from '../../kernel/stand-in';

/** JSON of a card part, in the form that Google Workspace add-ons answer with. */
export type CardJson = Record<string, unknown>;

/** One setter: puts its arguments, already JSON, into the part. */
export type Setter = (json: CardJson, ...args: readonly unknown[]) => void;

/** What a type of part is: its setters, the name a widget goes by in its section, what it must have when it is used. */
export interface PartDefinition {
  readonly setters: Readonly<Record<string, Setter>>;
  readonly widget?: string;
  readonly start?: () => CardJson;
  /** Sentences of what is missing. */
  readonly check?: (json: CardJson) => readonly string[];
}

/** A part of a card. Its methods are those of its definition; each gives the part itself. */
export class CardPart extends StandIn {
  readonly json: CardJson;

  constructor(readonly typeName: string, readonly definition: PartDefinition) {
    super();
    this.json = definition.start?.() ?? {};
    for (const [name, setter] of Object.entries(definition.setters)) {
      Object.defineProperty(this, name, {
        value: (...args: readonly unknown[]): this => {
          setter(this.json, ...args.map(plainJson));
          return this;
        },
      });
    }
  }

  /** The part's JSON with the parts inside it as they are by now. @throws PlatformError where something it or they need is missing (semantics 134) */
  toJson(): CardJson {
    const problems = this.definition.check?.(this.json) ?? [];
    if (problems.length > 0) throw new PlatformError(problems.join(' '));
    return Object.fromEntries(Object.entries(this.json).map(([name, value]) => [name, jsonOf(value)]));
  }

  printJson(): string {
    return JSON.stringify(this.toJson());
  }
}

/** A script's value inside a card: parts as their JSON, enumerations as their keys. */
export function plainJson(value: unknown): unknown {
  if (value instanceof CardPart) return value;
  if (value instanceof EnumValue) return value.key;
  if (Array.isArray(value)) return value.map(plainJson);
  return value;
}

/** A value of a part as JSON, all parts inside it too. */
function jsonOf(value: unknown): unknown {
  if (value instanceof CardPart) return value.toJson();
  if (Array.isArray(value)) return value.map(jsonOf);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, jsonOf(item)]));
}

/** Setter of one property. */
export function put(name: string): Setter {
  return (json, value) => { json[name] = value; };
}

/** Setter that adds to a list. */
export function add(name: string): Setter {
  return (json, value) => { json[name] = [...((json[name] as readonly unknown[] | undefined) ?? []), value]; };
}

/** Setter inside an object property. */
export function putIn(outer: string, name: string): Setter {
  return (json, value) => { json[outer] = { ...(json[outer] as CardJson | undefined), [name]: value }; };
}

/** A check that properties are there. */
export function needs(type: string, ...names: readonly string[]): (json: CardJson) => readonly string[] {
  return (json) => names.filter((name) => json[name] === undefined || json[name] === '').map((name) => `${type} is missing a required value: ${name}.`);
}
