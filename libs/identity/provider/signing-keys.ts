import { link, mkdir, readFile, rm, writeFile, chmod } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

/** The file of signing keys is there and cannot be used. */
export class UnusableSigningKeys extends Error {
  override readonly name = 'UnusableSigningKeys';
}

const isPrivateKey = (value: unknown): value is JWK =>
  typeof value === 'object' &&
  value !== null &&
  ['kty', 'crv', 'kid', 'x', 'y', 'd'].every((member) => typeof Reflect.get(value, member) === 'string');

async function freshKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' };
}

async function readKey(path: string): Promise<JWK | null> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw new UnusableSigningKeys(`${path} cannot be read`, { cause });
  });
  if (text === null) return null;
  try {
    const { keys }: { keys?: unknown } = JSON.parse(text);
    const key: unknown = Array.isArray(keys) ? keys[0] : undefined;
    if (isPrivateKey(key)) return key;
  } catch {
    // falls through: the same answer as for JSON that is not a key set
  }
  throw new UnusableSigningKeys(
    `${path} holds no signing key; remove it to have a new one made (old tokens end with it)`,
  );
}

/** Writes beside, then links: a file that is half written is never read, and of two processes the first one's key stays. */
async function writeKey(directory: string, path: string, key: JWK): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const draft = join(directory, `.${randomUUID()}`);
  try {
    await writeFile(draft, `${JSON.stringify({ keys: [key] })}\n`, { mode: 0o600, flag: 'wx' });
    await link(draft, path).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EEXIST') throw cause;
    });
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * The private key (ES256) that the embedded provider signs with, made at the first call and the same ever after.
 * Kept as a JWK set in `<dataDirectory>/keys/oidc.jwks.json`, for its owner's eyes only.
 * @throws {UnusableSigningKeys} when the file is there and holds no such key
 */
export async function signingKey(dataDirectory: string): Promise<JWK> {
  const directory = join(dataDirectory, 'keys');
  const path = join(directory, 'oidc.jwks.json');
  if ((await readKey(path)) === null) await writeKey(directory, path, await freshKey());
  await chmod(path, 0o600);
  const key = await readKey(path);
  if (key === null) throw new UnusableSigningKeys(`${path} went away while it was made`);
  return key;
}
