// Bytes of the platform (signed, or any numbers) and texts in its charsets.
import { PlatformError } from '../../kernel/platform-error';

/** Bytes from the platform's signed numbers (-128..127); 128..255 are taken as they are. */
export function bytesOf(numbers: readonly unknown[]): Uint8Array {
  return Uint8Array.from(numbers, (number) => Number(number) & 0xff);
}

const ENCODINGS: Readonly<Record<string, BufferEncoding>> = {
  'utf-8': 'utf8', 'utf8': 'utf8', 'us-ascii': 'ascii', 'ascii': 'ascii', 'iso-8859-1': 'latin1', 'latin1': 'latin1',
  'utf-16le': 'utf16le', 'utf-16': 'utf16le',
};

/** Text in bytes of a charset, as Java encodes it: what the charset lacks becomes `?`. */
export function encodeText(text: string, charset = 'UTF-8'): Uint8Array {
  const encoding = ENCODINGS[charset.toLowerCase()];
  if (encoding === 'ascii' || encoding === 'latin1') {
    const last = encoding === 'ascii' ? 0x7f : 0xff;
    return Uint8Array.from([...text], (character) => ((character.codePointAt(0) ?? 0) > last ? 0x3f : character.charCodeAt(0)));
  }
  if (encoding === undefined) return encodeByTable(text, charset);
  return new Uint8Array(Buffer.from(text, encoding));
}

/** Text of bytes in a charset. @throws PlatformError where the charset is unknown */
export function decodeText(bytes: Uint8Array, charset = 'UTF-8'): string {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    throw new PlatformError(`Invalid argument: ${charset}`);
  }
}

/** One-byte charsets (windows-874, TIS-620 …) through the decoder's own table. */
function encodeByTable(text: string, charset: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) table.set(decodeText(Uint8Array.of(byte), charset), byte);
  return Uint8Array.from([...text], (character) => table.get(character) ?? 0x3f);
}
