/** Digests as the server computes them: SHA-256 over the canonical JSON of a value (RFC 8785). */
import canonicalize from 'canonicalize';
import { sha256OfText } from './sha256.js';

/** The digest of a value, in lower-case hexadecimal digits. */
export const digestOf = async (value: unknown): Promise<string> => sha256OfText(canonicalize(value) ?? '');
