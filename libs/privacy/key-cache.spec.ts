import { describe, expect, it } from '@jest/globals';
import { KeyCache } from './key-cache.js';
import { MemoryKeyStore, type KeyStore } from './key-store.js';

/** A store that answers when it is let to, and counts what it is asked. */
function heldBack(store: KeyStore) {
  const gates: (() => void)[] = [];
  const asked: string[] = [];
  const held = async <T>(what: string, answer: Promise<T>): Promise<T> => {
    asked.push(what);
    const value = await answer; // what stood there when it was asked
    await new Promise<void>((resolve) => gates.push(resolve));
    return value;
  };
  const slow: KeyStore = {
    getOrCreate: (subjectId) => held(subjectId, store.getOrCreate(subjectId)),
    find: (keyId) => held(keyId, store.find(keyId)),
    destroy: (subjectId) => store.destroy(subjectId),
  };
  const answerAll = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    for (const open of gates.splice(0)) open();
  };
  return { slow, asked, answerAll };
}

describe('A cache of keys', () => {
  it('asks the store once for all who want a key at once', async () => {
    const store = new MemoryKeyStore();
    const made = await store.getOrCreate('organization-1');
    const { slow, asked, answerAll } = heldBack(store);
    const cache = new KeyCache(slow);
    const all = Array.from({ length: 50 }, () => cache.load(made.keyId));
    const subjects = Array.from({ length: 50 }, () => cache.loadSubject('organization-1'));
    await answerAll();
    expect(new Set(await Promise.all(all))).toEqual(new Set([made.key]));
    expect(new Set((await Promise.all(subjects)).map(({ keyId }) => keyId))).toEqual(new Set([made.keyId]));
    expect(asked).toEqual([made.keyId, 'organization-1']);
    expect(cache.known(made.keyId)).toEqual(made.key);
  });

  it('does not keep an answer that an erasure overtook', async () => {
    const store = new MemoryKeyStore();
    const { keyId } = await store.getOrCreate('person-1');
    const { slow, answerAll } = heldBack(store);
    const cache = new KeyCache(slow);
    const before = [cache.load(keyId), cache.loadSubject('person-1')];
    await new Promise((resolve) => setImmediate(resolve));
    await cache.destroy('person-1');
    await answerAll();
    await Promise.all(before);
    expect([cache.known(keyId), cache.subject('person-1')]).toEqual([undefined, undefined]);
    const after = cache.load(keyId);
    await answerAll();
    expect(await after).toBe('destroyed');
  });

  it('asks again after a question that failed', async () => {
    const store = new MemoryKeyStore();
    const { keyId, key } = await store.getOrCreate('organization-1');
    let isDown = true;
    const find = (id: string) => (isDown ? Promise.reject(new Error('down')) : store.find(id));
    const cache = new KeyCache({
      getOrCreate: (id) => store.getOrCreate(id),
      find,
      destroy: (id) => store.destroy(id),
    });
    await expect(Promise.all([cache.load(keyId), cache.load(keyId)])).rejects.toThrow('down');
    isDown = false;
    expect(await cache.load(keyId)).toEqual(key);
  });
});
