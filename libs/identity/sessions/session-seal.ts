import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const [ID_BYTES, KEY_BYTES, IV_BYTES, TAG_BYTES] = [32, 32, 12, 16];
const ID = /^[\w-]{43}$/;

/** A new id of a session, as its cookie carries it: 256 random bits. */
export const freshSessionId = (): string => randomBytes(ID_BYTES).toString('base64url');

/** True for what can be the id of a session. */
export const isSessionId = (text: string): boolean => ID.test(text);

/** What is kept of an id: it finds the session, and opens nothing. */
export const digestOfSession = (id: string): Buffer => createHash('sha256').update(id).digest();

const keyOf = (id: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(id, 'base64url'), '', 'accord browser session', KEY_BYTES));

/** Seals what a session holds under its id: only the browser that bears the id opens it again. */
export function sealSession(id: string, content: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, keyOf(id), iv);
  const sealed = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** Opens what was sealed under an id; null when it was sealed under another one, or was changed. */
export function openSession(id: string, sealed: Buffer): string | null {
  const [iv, tag] = [sealed.subarray(0, IV_BYTES), sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)];
  if (tag.length < TAG_BYTES) return null;
  try {
    const decipher = createDecipheriv(ALGORITHM, keyOf(id), iv).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
