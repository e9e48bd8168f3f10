import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';
import type { Json } from '@accord/kernel';

/** A sealed text as it stands in a payload. `at` is `<revision>#<JSON Pointer>` of where it was sealed; bytes base64url. */
export interface SealedLeaf {
  readonly $sealed: 'v1';
  /** Id of the key. */
  readonly kid: string;
  readonly at: string;
  readonly iv: string;
  /** Ciphertext with the 16 bytes of the tag behind it. */
  readonly ct: string;
}

/** A sealed text does not open: it was changed, moved to another place, or its key was never there. */
export class BrokenSeal extends Error {
  override readonly name = 'BrokenSeal';
}

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Random bytes are drawn for many texts at once: one call into the system costs as much as one encryption. */
const pool = Buffer.alloc(IV_BYTES * 256);
let used = pool.length;

function freshIv(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const iv = Buffer.from(pool.subarray(used, used + IV_BYTES));
  used += IV_BYTES;
  return iv;
}

/** True for a sealed text. */
export const isSealed = (value: object): value is SealedLeaf => (value as { $sealed?: unknown }).$sealed === 'v1';

/** Seals one text with AES-256-GCM, bound to its stream and place. */
export function sealText(text: string, key: Uint8Array, kid: string, streamId: string, at: string): SealedLeaf & Json {
  const iv = freshIv();
  const cipher = createCipheriv(ALGORITHM, key, iv);
  cipher.setAAD(Buffer.from(`${streamId}|${at}`));
  const ct = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { $sealed: 'v1', kid, at, iv: iv.toString('base64url'), ct: ct.toString('base64url') };
}

/**
 * Opens one sealed text.
 * @throws {BrokenSeal} if anything of it, its place or its stream is not what was sealed
 */
export function openText(leaf: SealedLeaf, key: Uint8Array, streamId: string): string {
  try {
    const bytes = Buffer.from(leaf.ct, 'base64url');
    const decipher = createDecipheriv(ALGORITHM, key, Buffer.from(leaf.iv, 'base64url'), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(`${streamId}|${leaf.at}`));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    return decipher.update(bytes.subarray(0, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch (cause) {
    throw new BrokenSeal('A sealed text does not open with its key.', { cause });
  }
}
