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

/** A map that forgets: what is too old, and what was unused for longest once it is full. */
class ForgetfulMap<Value> {
  private readonly entries = new Map<string, { readonly value: Value; readonly until: number }>();

  constructor(private readonly options: Required<KeyCacheOptions>) {}

  get(name: string): Value | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    this.entries.delete(name);
    if (entry.until <= this.options.now()) return undefined;
    this.entries.set(name, entry); // last in the order of the map: used most recently
    return entry.value;
  }

  set(name: string, value: Value): void {
    this.entries.delete(name);
    this.entries.set(name, { value, until: this.options.now() + this.options.maxAgeMs });
    if (this.entries.size > this.options.capacity) this.entries.delete(this.entries.keys().next().value!);
  }

  clear(): void {
    this.entries.clear();
  }
}

/** Keys of a store, kept unwrapped for a while: a stream of events asks for the same few keys again and again. */
export class KeyCache {
  private readonly bySubject: ForgetfulMap<SubjectKey>;
  private readonly byId: ForgetfulMap<KnownKey>;

  constructor(
    private readonly store: KeyStore,
    { capacity = 10_000, maxAgeMs = 60_000, now = Date.now }: KeyCacheOptions = {},
  ) {
    this.bySubject = new ForgetfulMap({ capacity, maxAgeMs, now });
    this.byId = new ForgetfulMap({ capacity, maxAgeMs, now });
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
