import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The values that JSON can carry: what event payloads and digests are made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** True for what JSON calls an object: neither null nor a list. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value that is a JSON object by the way it was made. @throws {TypeError} when it is not */
export function jsonObjectOf(value: unknown): JsonObject {
  if (!isJsonObject(value)) throw new TypeError('Not a JSON object');
  return value;
}

/**
 * RFC 8785 text of a JSON value: the bytes that every digest of Accord is taken over.
 * Members that are `undefined` are absent.
 * @throws if the value holds anything JSON cannot carry (NaN, BigInt, a lone surrogate)
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('undefined has no canonical form');
  return text;
}

/** Lower-case hex SHA-256 of the RFC 8785 bytes of a JSON value. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}
