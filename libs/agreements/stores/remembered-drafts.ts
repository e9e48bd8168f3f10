import { LRUCache } from 'lru-cache';
import type { JsonObject } from '@accord/kernel';
import type { Draft, DraftName, DraftStore } from '@accord/agreements/application';

/** Characters of drafts, as JSON, that are kept at most; what was unused for longest leaves first. */
const SIZE = 4 * 1_048_576;

/** Milliseconds after which a draft is asked for again: no text outlives by more the erasure of its key elsewhere. */
const MAX_AGE_MS = 60_000;

/**
 * Drafts as they were put last: whoever revises one revises it again. What a name stands for never changes, so that
 * nothing can be outdated. Texts are held in the clear: in memory only, bounded, and emptied when texts are erased.
 */
export class RememberedDrafts implements DraftStore {
  private readonly memory = new LRUCache<string, JsonObject>({
    maxSize: SIZE,
    sizeCalculation: (content) => JSON.stringify(content).length,
    ttl: MAX_AGE_MS,
  });

  constructor(private readonly drafts: DraftStore) {}

  async put(draft: Draft): Promise<void> {
    await this.drafts.put(draft);
    this.memory.set(keyOf(draft.agreementId, draft), draft.content);
  }

  async get(agreementId: string, revision: number, digest: string): Promise<JsonObject | null> {
    return this.memory.get(keyOf(agreementId, { revision, digest })) ?? this.drafts.get(agreementId, revision, digest);
  }

  /** Forgets everything: what stood in the clear is gone from memory. */
  forgetAll(): void {
    this.memory.clear();
  }
}

const keyOf = (agreementId: string, { revision, digest }: DraftName): string => `${agreementId} ${revision} ${digest}`;
