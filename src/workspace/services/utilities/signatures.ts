// Digests and signatures over bytes and texts (semantics 139, 140).
import { createHash, createHmac, createSign } from 'node:crypto';
import { PlatformError } from '../../kernel/platform-error';
import type { EnumValue } from '../../kernel/stand-in';
import { bytesOf, encodeText } from '../base/bytes';
import { md2 } from './md2';

/** A text or the platform's signed bytes. */
export type TextOrBytes = string | readonly number[];

const ALGORITHMS: Readonly<Record<string, string>> = {
  MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256', SHA_384: 'sha384', SHA_512: 'sha512',
  HMAC_MD5: 'md5', HMAC_SHA_1: 'sha1', HMAC_SHA_256: 'sha256', HMAC_SHA_384: 'sha384', HMAC_SHA_512: 'sha512',
  RSA_SHA_1: 'sha1', RSA_SHA_256: 'sha256',
};

/** The bytes of an argument; a text without a charset is US_ASCII, where other characters become `?`. */
export function argumentBytes(value: TextOrBytes, charset?: EnumValue): Uint8Array {
  return typeof value === 'string' ? encodeText(value, charset?.key === 'UTF_8' ? 'UTF-8' : 'US-ASCII') : bytesOf(value);
}

/** Digest of bytes. */
export function digest(algorithm: EnumValue, bytes: Uint8Array): Uint8Array {
  if (algorithm.key === 'MD2') return md2(bytes);
  return new Uint8Array(createHash(nodeName(algorithm)).update(bytes).digest());
}

/** Keyed digest of bytes. */
export function hmac(algorithm: EnumValue, bytes: Uint8Array, key: Uint8Array): Uint8Array {
  return new Uint8Array(createHmac(nodeName(algorithm), key).update(bytes).digest());
}

/** Signature by a private key in PEM form. @throws PlatformError "Invalid argument: key" where the key is none */
export function rsaSignature(algorithm: EnumValue, bytes: Uint8Array, key: string): Uint8Array {
  try {
    return new Uint8Array(createSign(nodeName(algorithm)).update(bytes).sign(key));
  } catch {
    throw new PlatformError('Invalid argument: key');
  }
}

function nodeName(algorithm: EnumValue): string {
  const name = ALGORITHMS[algorithm.key];
  if (name === undefined) throw new PlatformError(`Invalid argument: ${algorithm.key}`);
  return name;
}
