// Namespace: a prefix and the address it stands for.
import { StandIn } from '../../kernel/stand-in';

/** A namespace; two are the same where their addresses are. */
export class NamespaceStandIn extends StandIn {
  readonly typeName = 'XML_Service.Namespace';
  constructor(readonly prefix: string, readonly uri: string) {
    super();
  }
  override scriptToString(): string { return `[Namespace: prefix "${this.prefix}" is mapped to URI "${this.uri}"]`; }
  getPrefix(): string { return this.prefix; }
  getURI(): string { return this.uri; }
}

export const NO_NAMESPACE = { prefix: '', uri: '' } as const;
export const XML_NAMESPACE = { prefix: 'xml', uri: 'http://www.w3.org/XML/1998/namespace' } as const;
