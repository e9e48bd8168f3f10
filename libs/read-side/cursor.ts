import { createHmac, timingSafeEqual } from 'node:crypto';

/** One value of a keyset: what the last row of a page had in a column of the order. */
export type CursorPart = string | number | null;

/** What a cursor is good for: the caller and the query it was made for, and nothing else. */
export interface CursorBinding {
  /** Subject id of the caller; an agreed word for public lists. */
  readonly principal: string;
  /** The list with its filters and order, as one text: the same for every page of the same query. */
  readonly query: string;
}

const MAC_BYTES = 16;
const LONGEST = 2_048;
const BASE64URL = /^[A-Za-z0-9_-]+$/;

function macOf(payload: string, binding: CursorBinding, secret: string | Buffer): Buffer {
  const text = JSON.stringify([binding.principal, binding.query, payload]);
  return createHmac('sha256', secret).update(text).digest().subarray(0, MAC_BYTES);
}

const isPart = (part: unknown): part is CursorPart =>
  part === null || typeof part === 'string' || typeof part === 'number';
const isKeyset = (parts: unknown): parts is CursorPart[] => Array.isArray(parts) && parts.every(isPart);

/** An opaque cursor: base64url of a message authentication code and the keyset. */
export function encodeCursor(parts: readonly CursorPart[], binding: CursorBinding, secret: string | Buffer): string {
  const payload = JSON.stringify(parts);
  return Buffer.concat([macOf(payload, binding, secret), Buffer.from(payload)]).toString('base64url');
}

/** The keyset of a cursor; null for anything that was not made here for this caller and this query. */
export function decodeCursor(
  cursor: string,
  binding: CursorBinding,
  secret: string | Buffer,
): readonly CursorPart[] | null {
  if (cursor.length > LONGEST || !BASE64URL.test(cursor)) return null;
  const bytes = Buffer.from(cursor, 'base64url');
  if (bytes.length <= MAC_BYTES || bytes.toString('base64url') !== cursor) return null;
  const payload = bytes.subarray(MAC_BYTES).toString('utf8');
  if (!timingSafeEqual(bytes.subarray(0, MAC_BYTES), macOf(payload, binding, secret))) return null;
  const parts: unknown = JSON.parse(payload);
  return isKeyset(parts) ? parts : null;
}
