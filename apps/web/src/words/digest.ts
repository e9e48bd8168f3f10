/** Digests as the server computes them: SHA-256 over the canonical JSON of a value (RFC 8785). */
import canonicalize from 'canonicalize';
import { sha256OfText } from './sha256.js';

const GROUP = 4;

/** A digest in groups of four, which can be compared by eye, and break at the end of a line. */
export const groupsOf = (digest: string): readonly string[] => digest.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];

/** The digest of a value, in lower-case hexadecimal digits. */
export const digestOf = async (value: unknown): Promise<string> => sha256OfText(canonicalize(value) ?? '');

const DIGEST = /^[0-9a-f]{64}$/;

/** Whether something is a digest: it is set in groups, in digits of one width. */
export const isDigest = (value: unknown): value is string => typeof value === 'string' && DIGEST.test(value);
