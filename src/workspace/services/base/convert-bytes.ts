// Conversions of blobs that are no Drive files: what File.getAs can, from bytes.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';

interface Convertible { readonly bytes: Uint8Array; readonly contentType: string | null }

/**
 * Bytes in another content type, by the converters of the services; a content of its own id stands in for the file.
 * @throws PlatformError where nothing converts between the two
 */
export function convertBytes(execution: Execution, source: Convertible, contentType: string): Uint8Array {
  const from = (source.contentType ?? 'application/octet-stream').split(';')[0] ?? '';
  if (from === contentType) return source.bytes.slice();
  const converter = execution.host.converters.find((one) => one.from === from && one.to === contentType);
  if (converter === undefined) throw new PlatformError(`Converting from ${from} to ${contentType} is not supported.`);
  const id = `converting-${execution.host.newId('blob')}`;
  execution.store.contents.write(id, source.bytes);
  try {
    return converter.convert(execution, id);
  } finally {
    execution.store.contents.remove(id);
  }
}
