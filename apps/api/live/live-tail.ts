import { EventEmitter, on } from 'node:events';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { EVENT_STORE, type EventStore, type Position, type RecordedEvent } from '@accord/event-store';

/** What is told of an event as it happens: where it stands, and nothing of what it says. */
export type Told = Pick<RecordedEvent, 'streamId' | 'revision' | 'position' | 'type'>;

/** A beat without news, in milliseconds: whoever listens is looked at again, and hears that the line is open. */
const BEAT_MS = 5_000;
/** Most events that are taken from the log at once. */
const MOST_AT_ONCE = 200;

const TOLD = 'told';

/** The end of the log as it grows, read once for all who listen in this process; nothing is read while nobody does. */
@Injectable()
export class LiveTail implements OnModuleDestroy {
  private readonly voice = new EventEmitter().setMaxListeners(0);
  private readonly over = new AbortController();
  private listeners = 0;
  private beginning: Promise<void> | null = null;
  private seen: Position | null = null;
  private isReading = false;
  private again = false;
  private stopListening: (() => void) | null = null;
  private beat: NodeJS.Timeout | null = null;

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /**
   * Everything from now on, in order; null is a beat. It ends with the signal, which has to come, or with this process.
   * @throws {StoreUnavailable} when it cannot be told where the log ends: nobody listens then
   */
  async follow(signal: AbortSignal): Promise<AsyncIterable<Told | null>> {
    const ending = AbortSignal.any([signal, this.over.signal]);
    const heard = on(this.voice, TOLD, { signal: ending }); // from here on nothing is missed
    this.listeners += 1;
    try {
      await (this.beginning ??= this.begin());
    } catch (error) {
      this.leave();
      throw error;
    }
    if (ending.aborted) this.leave();
    else ending.addEventListener('abort', () => this.leave(), { once: true });
    return told(heard, ending);
  }

  onModuleDestroy(): void {
    this.over.abort();
  }

  private async begin(): Promise<void> {
    this.seen = await this.store.head();
    this.stopListening = this.store.onAppended(() => this.look());
    this.beat = setInterval(() => this.pulse(), BEAT_MS).unref();
    this.look(); // for what came between
  }

  /** Says that the line is open, and reads what could not be read before: the next append may be long in coming. */
  private pulse(): void {
    if (this.again) this.look();
    this.voice.emit(TOLD, null);
  }

  private leave(): void {
    this.listeners -= 1;
    if (this.listeners > 0 && this.seen !== null) return;
    this.stopListening?.();
    if (this.beat) clearInterval(this.beat);
    [this.beginning, this.stopListening, this.beat, this.seen] = [null, null, null, null];
  }

  /** Reads on, once at a time; what was appended meanwhile is read after. A store that does not answer is asked again at the next beat. */
  private look(): void {
    this.again = true;
    if (this.isReading) return;
    void this.readOn().catch(() => {
      this.again = true;
    });
  }

  private async readOn(): Promise<void> {
    this.isReading = true;
    try {
      while (this.again && this.seen !== null) {
        this.again = false;
        const { events, scannedTo } = await this.store.readAll(this.seen, MOST_AT_ONCE);
        if (this.seen === null) return;
        this.seen = scannedTo;
        for (const { streamId, revision, position, type } of events)
          this.voice.emit(TOLD, { streamId, revision, position, type } satisfies Told);
        this.again ||= events.length === MOST_AT_ONCE;
      }
    } finally {
      this.isReading = false; // at once: whoever looks from here on reads for themselves
    }
  }
}

async function* told(heard: ReturnType<typeof on>, ending: AbortSignal): AsyncGenerator<Told | null, void> {
  try {
    for await (const [one] of heard) yield one;
  } catch (error) {
    if (!ending.aborted) throw error;
  }
}
