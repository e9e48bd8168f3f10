import { comparePositions, type RecordedEvent } from '@accord/event-store';
import type { HeldCheckpoint } from './held-checkpoint.js';
import { causeOf, ParkedStreams } from './parked.js';
import { UnreadableEvent, type LogConsumer, type ParkedStream } from './port.js';
import { Retries } from './retries.js';
import type { RunnerDependencies } from './tuning.js';

/** Sets streams aside for one runner, and tries them again. */
export class Parking {
  readonly retries = new Retries();
  private readonly rows: ParkedStreams;

  constructor(
    private readonly consumer: LogConsumer,
    private readonly held: HeldCheckpoint,
    private readonly needs: RunnerDependencies,
  ) {
    this.rows = new ParkedStreams(consumer, needs.tuning.parkedRetryMs);
  }

  /** True when no further stream may be set aside. */
  get isFull(): boolean {
    return this.held.now.parked.length >= this.needs.tuning.mostParked;
  }

  /** Sets the stream of an event aside. @throws {CheckpointMoved} when this process is no longer the one that applies */
  async park(event: RecordedEvent, cause: unknown): Promise<void> {
    const { position } = this.held.now;
    const outcome = await this.held.within(position, (tx) => this.put(tx, event, cause, 0));
    if (!outcome.applied) throw new Error('A stream cannot be set aside', { cause: outcome.cause });
  }

  /** Tries a parked stream again, from the event on which it stands up to where all others are. */
  async retry(one: ParkedStream): Promise<void> {
    const { position } = this.held.now;
    const stream = await this.needs.store.readStream(one.streamId, one.revision);
    const missed = stream.filter((event) => comparePositions(event.position, position) <= 0);
    let released = this.held.now;
    const outcome = await this.held.within(position, async (tx) => {
      if (missed.length > 0) await this.consumer.apply(missed, tx);
      await this.rows.remove(tx, one.streamId, position);
      released = await this.held.row.read(tx);
    });
    if (!outcome.applied) return this.stay(one, missed, outcome.cause);
    this.held.adopt(released);
    this.needs.log.info(this.described({ eventId: one.eventId }), 'a stream that was set aside goes on');
  }

  /** What can be read before the next unreadable event is applied; on that one the stream stays. */
  private async stay(one: ParkedStream, missed: readonly RecordedEvent[], cause: unknown): Promise<void> {
    const named = cause instanceof UnreadableEvent ? missed.indexOf(cause.event) : 0;
    const stands = missed[named] ?? missed[0];
    if (stands === undefined) throw new Error('A parked stream without an event', { cause });
    const readable = missed.slice(0, Math.max(0, named));
    const attempts = stands.eventId === one.eventId ? one.attempts + 1 : 0;
    const outcome = await this.held.within(this.held.now.position, async (tx) => {
      if (readable.length > 0) await this.consumer.apply(readable, tx);
      await this.put(tx, stands, cause, attempts);
    });
    if (!outcome.applied) throw new Error('A parked stream cannot be tried again', { cause: outcome.cause });
  }

  private async put(
    tx: Parameters<LogConsumer['prepare']>[0],
    event: RecordedEvent,
    cause: unknown,
    attempts: number,
  ): Promise<void> {
    const parked = await this.rows.put(tx, event, cause, attempts);
    this.held.replaceParked(parked);
    this.retries.note([parked], false);
    const { eventId, position, reason } = parked;
    this.needs.log.error(
      this.described({ eventId, position, reason, attempts, cause: causeOf(cause) }),
      'a stream is set aside on an event that cannot be applied',
    );
  }

  private described(more: object): object {
    return { follower: this.consumer.name, version: this.consumer.version, ...more };
  }
}
