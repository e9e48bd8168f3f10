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

/**
 * Keys of a store, kept unwrapped for a while: a stream of events asks for the same few keys again and again. Those who
 * ask at once for a key that is not at hand share one question: the events of a page are opened side by side.
 */
export class KeyCache {
  private readonly bySubject: LRUCache<string, SubjectKey>;
  private readonly byId: LRUCache<string, KnownKey>;
  private readonly subjectsAsked = new Map<string, Promise<SubjectKey>>();
  private readonly idsAsked = new Map<string, Promise<KnownKey | null>>();

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
  loadSubject(subjectId: string): Promise<SubjectKey> {
    return shared(
      this.subjectsAsked,
      subjectId,
      () => this.store.getOrCreate(subjectId),
      (key) => {
        this.bySubject.set(subjectId, key);
        this.byId.set(key.keyId, key.key);
      },
    );
  }

  /** A key by its id, from the store; null if the store never had it. */
  load(keyId: string): Promise<KnownKey | null> {
    return shared(
      this.idsAsked,
      keyId,
      () => this.store.find(keyId),
      (key) => {
        if (key !== null) this.byId.set(keyId, key);
      },
    );
  }

  /** Destroys the keys of a subject; this process forgets them at once, others when their cache is too old. */
  async destroy(subjectId: string): Promise<void> {
    await this.store.destroy(subjectId);
    // Which ids were the subject's is not kept; an erasure is rare enough to ask for all again. What is on its way was
    // asked before the destruction, and is not kept either.
    for (const known of [this.bySubject, this.byId, this.subjectsAsked, this.idsAsked]) known.clear();
  }
}

/** One question for all who ask it while it is underway; its answer is kept unless it was forgotten meanwhile. */
async function shared<T>(
  underway: Map<string, Promise<T>>,
  id: string,
  ask: () => Promise<T>,
  keep: (answer: T) => void,
): Promise<T> {
  const already = underway.get(id);
  if (already) return already;
  const asking = ask();
  underway.set(id, asking);
  try {
    const answer = await asking;
    if (underway.get(id) === asking) keep(answer);
    return answer;
  } finally {
    if (underway.get(id) === asking) underway.delete(id);
  }
}
