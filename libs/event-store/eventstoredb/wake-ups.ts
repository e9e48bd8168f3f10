import type { AllStreamSubscription } from '@eventstore/db-client';
import { AppendListeners, comparePositions, START, type Position } from '@accord/event-store';
import type { Connection } from './connection.js';
import type { LogReader } from './reader.js';
import type { RetryReason } from './retries.js';
import type { StreamNames } from './stream-names.js';
import { positionIn } from './stored-event.js';

/** Times in milliseconds. */
export interface WakeUpTimes {
  /** Between looks at the head, which find what a silent subscription keeps back. */
  readonly lookEveryMs: number;
  /** Before a new subscription: at first, and at most. */
  readonly againAfterMs: number;
  readonly againAtMostMs: number;
}

/**
 * Tells listeners that something was appended: at once when this process did it, and by a subscription to the whole log
 * when another one did. A subscription ends with its node, and may fall silent without ending, so it is made again from
 * the last position that was seen, and the head is looked at beside it. All of it rests while nobody listens.
 */
export class WakeUps {
  private readonly listeners = new AppendListeners();
  private subscription: AllStreamSubscription | undefined;
  private seen: Position = START;
  private missed: Position | undefined;
  private wait: number;
  private timer: NodeJS.Timeout | undefined;
  private isActive = false;

  constructor(
    private readonly connection: Connection,
    private readonly reader: LogReader,
    private readonly names: StreamNames,
    private readonly times: WakeUpTimes,
  ) {
    this.wait = times.againAfterMs;
    connection.onReplaced(() => {
      if (this.subscription) this.again('late');
    });
  }

  /** Adds a listener. Returns how to take it away. */
  add(listener: () => void): () => void {
    const remove = this.listeners.add(listener);
    if (!this.isActive) {
      this.isActive = true;
      void this.subscribe();
    }
    return () => {
      remove();
      if (this.listeners.size === 0) this.rest();
    };
  }

  /** To be called after an append of this process. */
  appended(): void {
    this.listeners.wake();
  }

  /** Ends the subscription. Listeners are not called any more but by appends of this process. */
  rest(): void {
    this.isActive = false;
    clearTimeout(this.timer);
    this.leave();
  }

  /** From the head on, so that nothing falls between what a listener reads when it is woken and what is delivered. */
  private async subscribe(): Promise<void> {
    try {
      const head = await this.reader.head();
      if (!this.isActive) return;
      this.saw(head);
      this.follow(head);
      this.lookLater();
    } catch {
      this.again('lost');
    }
  }

  private follow(head: Position): void {
    const fromPosition = head === START ? 'start' : { commit: BigInt(head), prepare: BigInt(head) };
    const options = { fromPosition, filter: this.names.filter(), ...this.connection.throughAnyNode } as const;
    const subscription = this.connection.current.subscribeToAll(options);
    this.subscription = subscription;
    subscription.on('data', ({ event }) => {
      if (this.subscription !== subscription || !event || this.names.ours(event.streamId) === undefined) return;
      this.wait = this.times.againAfterMs;
      this.saw(positionIn(event));
    });
    for (const end of ['error', 'end', 'close'] as const) {
      subscription.on(end, () => {
        if (this.subscription === subscription) this.again('ended');
      });
    }
  }

  private saw(position: Position): void {
    if (comparePositions(position, this.seen) <= 0) return;
    this.seen = position;
    this.listeners.wake();
  }

  private lookLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), this.times.lookEveryMs);
    this.timer.unref();
  }

  /** What the last look found and the subscription has not delivered since, it keeps back. */
  private async look(): Promise<void> {
    const isSilent = this.missed !== undefined && comparePositions(this.missed, this.seen) > 0;
    if (isSilent) {
      this.again('silent');
      return;
    }
    const head = await this.reader.head().catch(() => undefined);
    if (!this.isActive) return;
    this.missed = head;
    if (head !== undefined && comparePositions(head, this.seen) > 0) this.listeners.wake();
    this.lookLater();
  }

  private again(reason: RetryReason): void {
    this.leave();
    if (!this.isActive) return;
    this.connection.retries.note('subscription', reason);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.subscribe(), this.wait);
    this.timer.unref();
    this.wait = Math.min(this.wait * 2, this.times.againAtMostMs);
  }

  private leave(): void {
    const subscription = this.subscription;
    this.subscription = undefined;
    this.missed = undefined;
    subscription?.unsubscribe().catch(() => undefined);
  }
}
