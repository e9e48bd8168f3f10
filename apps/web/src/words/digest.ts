/** Digests as the server computes them: SHA-256 over the canonical JSON of a value (RFC 8785). */
import canonicalize from 'canonicalize';

const GROUP = 4;

/** A digest in groups of four, which can be compared by eye, and break at the end of a line. */
export const groupsOf = (digest: string): readonly string[] => digest.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];

/** The digest of a value, in lower-case hexadecimal digits. */
export async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize(value));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
