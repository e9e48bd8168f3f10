import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Json } from '@accord/kernel';
import { deriveSecret, loadMasterKey, parseMasterKey, requestDigest, UnusableMasterKey } from './index.js';

const HEX = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1eff';

describe('a master key of a setting', () => {
  it('is 64 hex digits or base64 of 32 bytes', () => {
    const key = Buffer.from(HEX, 'hex');
    for (const text of [HEX, HEX.toUpperCase(), ` ${HEX}\n`, key.toString('base64'), key.toString('base64url')])
      expect(parseMasterKey(text)).toEqual(key);
  });

  it('is nothing else, and is never repeated in the complaint', () => {
    for (const text of ['', 'password', HEX.slice(1), `${HEX}00`, `${HEX.slice(0, 63)}g`, 'A'.repeat(42)]) {
      expect(() => parseMasterKey(text)).toThrow(UnusableMasterKey);
      if (text !== '') expect(() => parseMasterKey(text)).not.toThrow(text);
    }
  });
});

describe('a master key of a file', () => {
  let directory = '';
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'accord-key-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('is made once, for its owner only, and stays', async () => {
    const file = join(directory, 'keys', 'master.key');
    const key = await loadMasterKey(file);
    expect(key).toHaveLength(32);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await loadMasterKey(file)).toEqual(key);
    expect(await readdir(join(directory, 'keys'))).toEqual(['master.key']);
  });

  it('is the same for all who start at once', async () => {
    const keys = await Promise.all(Array.from({ length: 16 }, () => loadMasterKey(join(directory, 'master.key'))));
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
    expect(await readdir(directory)).toEqual(['master.key']);
  });

  it('is refused, not replaced, when the file holds something else', async () => {
    const file = join(directory, 'master.key');
    await writeFile(file, 'torn');
    await expect(loadMasterKey(file)).rejects.toThrow(UnusableMasterKey);
  });
});

describe('derived secrets', () => {
  it('differ by purpose and by master key, and stay the same', () => {
    const [a, b] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const all = [deriveSecret(a, 'request digest'), deriveSecret(a, 'cursor'), deriveSecret(b, 'cursor')];
    expect(new Set(all.map((secret) => secret.toString('hex'))).size).toBe(3);
    expect(deriveSecret(a, 'cursor')).toEqual(all[1]);
    expect(all[0]).toHaveLength(32);
  });
});

describe('the digest of a request', () => {
  const secret = Buffer.alloc(32, 7);
  const request = { path: '/api/v1/agreements', subjectId: 'cm-1', body: { b: 1, a: ['x'] } };
  const digest = requestDigest(secret, request);

  it('does not depend on the order of members', () => {
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(requestDigest(secret, { ...request, body: { a: ['x'], b: 1 } })).toBe(digest);
  });

  it('depends on path, person, body and secret', () => {
    const others = [
      requestDigest(secret, { ...request, path: '/api/v1/agreements/' }),
      requestDigest(secret, { ...request, subjectId: 'cm-2' }),
      requestDigest(secret, { ...request, body: { b: 1, a: ['y'] } }),
      requestDigest(Buffer.alloc(32, 8), request),
    ];
    expect(new Set([digest, ...others]).size).toBe(5);
  });

  it('is made of any body, however hostile', () => {
    const deep: Json = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
    for (const body of [deep, '\uD800', { '\uDC00': 1 }, null, []] as Json[])
      expect(requestDigest(secret, { ...request, body })).toMatch(/^[0-9a-f]{64}$/);
    expect(requestDigest(secret, { ...request, body: deep })).not.toBe(digest);
  });
});
