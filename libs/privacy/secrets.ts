import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { canonicalJson, type Json } from '@accord/kernel';

/** Bytes of a master key. */
const KEY_BYTES = 32;
/** Nesting that no accepted body reaches: what is deeper is digested as one and the same. */
const DEPTH = 64;

/** A master key cannot be used: not 32 bytes, or not readable. */
export class UnusableMasterKey extends Error {
  override readonly name = 'UnusableMasterKey';
}

/**
 * The master key of a setting: 64 hex digits, or base64 (either alphabet) of 32 bytes.
 * @throws {UnusableMasterKey} for anything else; the message does not repeat the setting
 */
export function parseMasterKey(setting: string): Buffer {
  const text = setting.trim();
  const base64 = /^[A-Za-z0-9+/_-]{43}=?$/.test(text);
  if (/^[0-9a-fA-F]{64}$/.test(text)) return Buffer.from(text, 'hex');
  const key = base64 ? Buffer.from(text, 'base64url') : null;
  if (key?.length !== KEY_BYTES)
    throw new UnusableMasterKey('A master key is 32 bytes, as 64 hex digits or in base64.');
  return key;
}

/**
 * The master key of a file, made at the first call: readable by its owner only, complete or absent, and the same for
 * two processes that start at once.
 * @throws {UnusableMasterKey} if the file holds something else
 */
export async function loadMasterKey(file: string): Promise<Buffer> {
  const kept = await readMasterKey(file);
  if (kept !== null) return kept;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(KEY_BYTES).toString('hex')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  // A link fails where the name is taken: whoever comes second reads the key of the first.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return parseMasterKey(await readFile(file, 'utf8'));
}

/**
 * The master key of a file; null where there is none.
 * @throws {UnusableMasterKey} if the file holds something else
 */
export async function readMasterKey(file: string): Promise<Buffer | null> {
  const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return kept === null ? null : parseMasterKey(kept);
}

/** A secret of 32 bytes for one purpose, derived from the master key (HKDF-SHA-256): one key never serves two uses. */
export const deriveSecret = (masterKey: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', masterKey, '', `accord ${purpose}`, KEY_BYTES));

/** A request as its digest sees it. */
export interface DigestedRequest {
  readonly path: string;
  readonly subjectId: string;
  readonly body: Json;
}

/**
 * Lower-case hex HMAC-SHA-256 of the RFC 8785 text of a request. Keyed, since the digest stays in the log for ever and
 * a short body could be guessed from a plain one. Never throws: bodies that have no canonical text (lone surrogates) or
 * are nested without end, none of which is ever accepted, share one digest per path and person.
 */
export function requestDigest(secret: Uint8Array, { path, subjectId, body }: DigestedRequest): string {
  return createHmac('sha256', secret)
    .update(canonicalText(path, subjectId, body), 'utf8')
    .digest('hex');
}

function canonicalText(path: string, subjectId: string, body: Json): string {
  if (isDeeperThan(body, DEPTH)) return `unusable ${path} ${subjectId}`;
  try {
    return canonicalJson({ path, subjectId, body });
  } catch {
    return `unusable ${path} ${subjectId}`;
  }
}

function isDeeperThan(body: Json, limit: number): boolean {
  let level: Json[] = [body];
  for (let depth = 0; depth < limit && level.length > 0; depth += 1)
    level = level.flatMap((value) =>
      value !== null && typeof value === 'object' ? Object.values(value).filter(isContainer) : [],
    );
  return level.length > 0;
}

const isContainer = (value: Json): boolean => value !== null && typeof value === 'object';
