import { LRUCache } from 'lru-cache';
import type { EventStore, RecordedEvent } from '@accord/event-store';
import { BrokenSeal } from '@accord/privacy';
import { carriedOn, unread, type Fold, type Folding, type ReadEvent } from './fold.js';
import { CLOSELY, mustRead, type Look } from './look.js';
import type { PayloadSealing } from './ports.js';

/** How much is remembered, and for how long. */
export interface Memory {
  /** Characters of state and answers, as JSON, that are kept at most; what was unused for longest leaves first. */
  readonly size: number;
  /** Milliseconds after which a stream is read anew from its first event. */
  readonly maxAgeMs: number;
}

/** As long as the cache of keys: no text outlives by more the erasure of its key by another process. */
const DEFAULT: Memory = { size: 16 * 1_048_576, maxAgeMs: 60_000 };

/** Characters of one accepted command, about. */
const ANSWER_SIZE = 200;

/**
 * The folded streams of one category, remembered and carried on by what was appended since. Nothing rests on the memory:
 * an entry is at worst behind, and then the append of what was decided on it is a conflict. It holds texts in the clear,
 * so it is bounded, in memory only, and emptied when texts are erased.
 */
export class StreamFolds<State> {
  private readonly memory: LRUCache<string, Fold<State>>;

  constructor(
    readonly category: string,
    private readonly folding: Folding<State>,
    private readonly store: Pick<EventStore, 'readStream'>,
    private readonly sealing: Pick<PayloadSealing, 'unsealEvent'>,
    { size, maxAgeMs }: Memory = DEFAULT,
  ) {
    const sizeCalculation = ({ state, accepted }: Fold<State>): number =>
      JSON.stringify(state).length + ANSWER_SIZE * accepted.size;
    this.memory = new LRUCache({ maxSize: size, sizeCalculation, ttl: maxAgeMs, noUpdateTTL: true });
  }

  /** The stream of an id. */
  streamOf(id: string): string {
    return `${this.category}-${id}`;
  }

  /** A stream as it is remembered, or read where it is not, or where the look asks for it. */
  async at(id: string, look: Look): Promise<Fold<State>> {
    const known = this.remembered(id);
    return known && !mustRead(look, this.streamOf(id)) ? known : this.readOn(id, known ?? unread(this.folding));
  }

  /** A stream to its end. */
  newest(id: string): Promise<Fold<State>> {
    return this.at(id, CLOSELY);
  }

  /** A stream as it stood before one of its events, by the revision of that. It is read anew, and not remembered. */
  async before(id: string, revision: number): Promise<Fold<State>> {
    const events = await this.store.readStream(this.streamOf(id), 0, revision);
    return carriedOn(this.folding, unread(this.folding), await Promise.all(events.map((event) => this.opened(event))));
  }

  /** An event of a stream as it is stored, its texts sealed; null where there is none with this id. */
  async storedEvent(id: string, eventId: string): Promise<RecordedEvent | null> {
    const events = await this.store.readStream(this.streamOf(id));
    return events.find((event) => event.eventId === eventId) ?? null;
  }

  /** What is remembered of a stream, without a look at the store. */
  remembered(id: string): Fold<State> | undefined {
    return this.memory.get(this.streamOf(id));
  }

  /** Carries a stream on by events that were just appended after a fold of it. */
  appended(id: string, before: Fold<State>, events: readonly RecordedEvent[]): Fold<State> {
    const after = carriedOn(
      this.folding,
      before,
      events.map((event) => ({ stored: event, opened: event })),
    );
    this.remember(id, after);
    return after;
  }

  /** Forgets everything: what stood in the clear is gone from memory. */
  forgetAll(): void {
    this.memory.clear();
  }

  private async readOn(id: string, from: Fold<State>): Promise<Fold<State>> {
    const tail = await this.store.readStream(this.streamOf(id), from.revision + 1);
    if (tail.length === 0) return from;
    const fold = carriedOn(this.folding, from, await Promise.all(tail.map((event) => this.opened(event))));
    this.remember(id, fold);
    return fold;
  }

  private async opened(stored: RecordedEvent): Promise<ReadEvent> {
    try {
      return { stored, opened: await this.sealing.unsealEvent(stored) };
    } catch (error) {
      if (error instanceof BrokenSeal) return { stored, opened: null };
      throw error; // the keys could not be asked for: another try may open it
    }
  }

  private remember(id: string, fold: Fold<State>): void {
    const known = this.remembered(id);
    if (!known || known.revision < fold.revision) this.memory.set(this.streamOf(id), fold);
  }
}
