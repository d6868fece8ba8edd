// Attribute of an XML element.
import { StandIn } from '../../kernel/stand-in';
import type { ElementStandIn } from './element';
import { legalName } from './legal-name';
import type { NamespaceStandIn } from './namespace';

/** A name, a namespace and a value. */
export class AttributeStandIn extends StandIn {
  readonly typeName = 'XML_Service.Attribute';
  /** The element it stands on. */
  owner: ElementStandIn | null = null;

  constructor(private name: string, private value: string, private namespace: NamespaceStandIn) {
    super();
  }
  override scriptToString(): string { return `[Attribute: ${this.qualifiedName()}="${this.value}"]`; }
  getName(): string { return this.name; }
  setName(name: string): this { this.name = legalName(name, 'attribute'); return this; }
  getNamespace(): NamespaceStandIn { return this.namespace; }
  setNamespace(namespace: NamespaceStandIn): this { this.namespace = namespace; return this; }
  getValue(): string { return this.value; }
  setValue(value: string): this { this.value = value; return this; }

  /** Name with its prefix, as it is written. */
  qualifiedName(): string { return this.namespace.prefix === '' ? this.name : `${this.namespace.prefix}:${this.name}`; }
}
