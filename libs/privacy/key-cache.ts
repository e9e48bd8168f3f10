import { LRUCache } from 'lru-cache';
import type { KeyStore, SubjectKey } from './key-store.js';

/** What is known of a key: its bytes, or that it was destroyed. */
export type KnownKey = Uint8Array | 'destroyed';

/** Bounds of a cache of keys. */
export interface KeyCacheOptions {
  /** Keys kept at most; the one unused for longest leaves first. Default 10,000. */
  readonly capacity?: number;
  /** Milliseconds after which a key is asked for again: how long an erasure elsewhere may go unseen. Default 60,000. */
  readonly maxAgeMs?: number;
  /** Milliseconds of a clock that only ages entries. Default the machine's. */
  readonly now?: () => number;
}

/** Keys of a store, kept unwrapped for a while: a stream of events asks for the same few keys again and again. */
export class KeyCache {
  private readonly bySubject: LRUCache<string, SubjectKey>;
  private readonly byId: LRUCache<string, KnownKey>;

  constructor(
    private readonly store: KeyStore,
    { capacity = 10_000, maxAgeMs = 60_000, now = () => performance.now() }: KeyCacheOptions = {},
  ) {
    const bounds = { max: capacity, ttl: maxAgeMs, ttlResolution: 0, perf: { now } };
    this.bySubject = new LRUCache(bounds);
    this.byId = new LRUCache(bounds);
  }

  /** The current key of a subject, if it is at hand. */
  subject(subjectId: string): SubjectKey | undefined {
    return this.bySubject.get(subjectId);
  }

  /** A key by its id, if it is at hand. */
  known(keyId: string): KnownKey | undefined {
    return this.byId.get(keyId);
  }

  /** The current key of a subject, from the store. */
  async loadSubject(subjectId: string): Promise<SubjectKey> {
    const key = await this.store.getOrCreate(subjectId);
    this.bySubject.set(subjectId, key);
    this.byId.set(key.keyId, key.key);
    return key;
  }

  /** A key by its id, from the store; null if the store never had it. */
  async load(keyId: string): Promise<KnownKey | null> {
    const key = await this.store.find(keyId);
    if (key !== null) this.byId.set(keyId, key);
    return key;
  }

  /** Destroys the keys of a subject; this process forgets them at once, others when their cache is too old. */
  async destroy(subjectId: string): Promise<void> {
    await this.store.destroy(subjectId);
    this.bySubject.clear(); // which ids were the subject's is not kept; an erasure is rare enough to ask for all again
    this.byId.clear();
  }
}
