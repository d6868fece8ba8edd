// Which names XML takes, with the platform's sentence for the others.
import { PlatformError } from '../../kernel/platform-error';

const NAME = /^[\p{L}_][\p{L}\p{N}\p{M}._-]*$/u;

/** @throws PlatformError where `name` cannot name an element or an attribute */
export function legalName(name: string, kind: 'element' | 'attribute'): string {
  if (NAME.test(name)) return name;
  throw new PlatformError(`The name "${name}" is not legal for JDOM/XML ${kind}s: ${reason(name)}.`);
}

function reason(name: string): string {
  if (name === '') return 'XML names cannot be null or empty';
  if (name.includes(':')) return 'XML names cannot contain colons';
  return /^[\p{L}_]/u.test(name) ? `XML name '${name}' cannot contain the character "${/[^\p{L}\p{N}\p{M}._-]/u.exec(name)?.[0] ?? ''}"` : `XML name '${name}' cannot begin with the character "${name.charAt(0)}"`;
}
