import { randomBytes, randomUUID } from 'node:crypto';

/** A 256-bit key of one subject, unwrapped. */
export interface SubjectKey {
  readonly keyId: string;
  readonly key: Uint8Array;
}

/** Where the keys of subjects live. A subject is an organization or a person, by opaque id. */
export interface KeyStore {
  /** The current key of a subject, made at the first call; two calls at once get the same one. */
  getOrCreate(subjectId: string): Promise<SubjectKey>;
  /** A key by its id; `destroyed` if it was there and is gone for good; null if it never was. */
  find(keyId: string): Promise<Uint8Array | 'destroyed' | null>;
  /** Destroys every key of a subject. A later `getOrCreate` makes a new key, which opens nothing of before. */
  destroy(subjectId: string): Promise<void>;
}

/** Keys in memory: for tests, and for a run that keeps nothing. */
export class MemoryKeyStore implements KeyStore {
  private readonly current = new Map<string, SubjectKey>();
  private readonly keys = new Map<string, Uint8Array | 'destroyed'>();

  getOrCreate(subjectId: string): Promise<SubjectKey> {
    let key = this.current.get(subjectId);
    if (!key) {
      key = { keyId: randomUUID(), key: randomBytes(32) };
      this.current.set(subjectId, key);
      this.keys.set(key.keyId, key.key);
    }
    return Promise.resolve(key);
  }

  find(keyId: string): Promise<Uint8Array | 'destroyed' | null> {
    return Promise.resolve(this.keys.get(keyId) ?? null);
  }

  destroy(subjectId: string): Promise<void> {
    const key = this.current.get(subjectId);
    if (key) this.keys.set(key.keyId, 'destroyed');
    this.current.delete(subjectId);
    return Promise.resolve();
  }
}
