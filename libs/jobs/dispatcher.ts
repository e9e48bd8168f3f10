import type { Clock } from '@accord/kernel';
import type { Queryable } from '@accord/log-follower';
import { giveBack, takeDue, type QueuedMessage } from './due-messages.js';
import type { RateLimited } from './rate-limited.js';
import { removeOld } from './retention.js';
import type { JobsTuning } from './tuning.js';

/** What carries messages to whoever handles them. It may lose them, and may bring them twice. */
export interface Transport {
  /** @throws when it does not take them, or not soon */
  send(kind: string, ids: readonly string[]): Promise<void>;
}

/** What a dispatcher works with. */
export interface DispatcherOptions {
  readonly db: Queryable;
  readonly kinds: readonly string[];
  readonly transport: Transport;
  /** Told of what is due and could not be given to the queue. */
  readonly failures: RateLimited;
  readonly clock: Clock;
  readonly tuning: JobsTuning;
}

/** How many times as often is looked while there is something due. */
const BUSY = 10;

/** How often what has ended long ago is removed, in milliseconds. */
const REMOVE_EVERY_MS = 60_000;

/**
 * Looks again and again for what has fallen due, and gives it to the queue; also what it gave long ago and nobody took. Any
 * number of processes may do so at once.
 */
export class Dispatcher {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private isStopping = false;
  private isLooking = false;
  private isCalled = false;
  private removedAt = -Infinity;

  constructor(private readonly options: DispatcherOptions) {}

  /** Begins to look, and goes on until it is stopped. */
  start(): void {
    this.isStopping = false;
    this.later(0);
  }

  /** Looks at once: something was put that is due, and somebody waits for it. */
  soon(): void {
    if (this.timer === undefined || this.isStopping) return;
    if (this.isLooking) this.isCalled = true;
    else {
      clearTimeout(this.timer);
      this.later(0);
    }
  }

  /** Stops after the look that is under way. */
  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Gives everything that is due now to the queue, as far as that takes it. @returns how many messages it gave */
  async dispatch(): Promise<number> {
    const { db, kinds, clock, tuning } = this.options;
    let sent = 0;
    for (;;) {
      const due = await takeDue(db, kinds, clock.now(), tuning);
      if (due.length === 0 || this.isStopping) return sent;
      await this.send(due);
      sent += due.length;
    }
  }

  private async send(due: readonly QueuedMessage[]): Promise<void> {
    const { db, kinds, transport } = this.options;
    for (const kind of kinds) {
      const messages = due.filter((one) => one.kind === kind);
      if (messages.length === 0) continue;
      try {
        await transport.send(
          kind,
          messages.map(({ id }) => id),
        );
      } catch (cause) {
        await giveBack(db, due); // some may have been taken all the same: a lease makes that harmless
        throw cause;
      }
    }
  }

  private later(restMs: number): void {
    this.timer = setTimeout(() => void (this.running = this.look()), restMs).unref();
  }

  private async look(): Promise<void> {
    const { pollMs } = this.options.tuning;
    let restMs = pollMs;
    this.isLooking = true;
    try {
      if ((await this.dispatch()) > 0) restMs = pollMs / BUSY;
      await this.removeOld();
    } catch (cause) {
      this.options.failures.tell({ cause: cause instanceof Error ? cause.message : String(cause) });
    }
    if (!this.isStopping) this.later(this.isCalled ? 0 : restMs);
    this.isLooking = this.isCalled = false;
  }

  private async removeOld(): Promise<void> {
    if (performance.now() - this.removedAt < REMOVE_EVERY_MS) return;
    this.removedAt = performance.now();
    await removeOld(this.options.db, this.options.clock.now());
  }
}
