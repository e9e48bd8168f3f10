import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '@accord/event-store';
import type { ClientConfig } from 'pg';
import { InProcessLocks, type StreamHold, type StreamLocks } from './locks.js';
import { WriterSession } from './writer-session.js';

/** Waits between tries to take what another process holds, in milliseconds: the last one again and again. */
const AGAIN_AFTER_MS = [2, 5, 10, 20] as const;

/** Times of the locks, in milliseconds. */
export interface LockTimes {
  /** Longest wait for streams that another process holds. */
  readonly withinMs: number;
  /** How long an append of a vanished process may still land. */
  readonly landingMs: number;
}

/**
 * Locks of all processes that share a PostgreSQL: within this process first, then by one session of its own. Tries, and
 * never waits inside the database, where the session would keep its other holds from being let go.
 */
export class PostgresLocks implements StreamLocks {
  private readonly within: InProcessLocks;
  private session: Promise<WriterSession> | undefined;
  private closed = false;

  /** @param connection of the application's role, to the database itself: a pooler lends no session for long */
  constructor(
    private readonly connection: ClientConfig,
    private readonly times: LockTimes = { withinMs: 8_000, landingMs: 5_000 },
  ) {
    this.within = new InProcessLocks(times.withinMs);
  }

  async take(own: string, others: readonly string[]): Promise<StreamHold> {
    const here = await this.within.take(own, others);
    try {
      const session = await this.taken(own, others);
      session.holds += 1;
      const release = (): void => {
        if (!here.isHeld()) return;
        session.holds -= 1;
        session.release(own, others);
        here.release();
      };
      return { isHeld: () => here.isHeld() && !session.isLost, release };
    } catch (error) {
      here.release();
      throw error;
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await (await this.session?.catch(() => undefined))?.close();
  }

  private async taken(own: string, others: readonly string[]): Promise<WriterSession> {
    const until = performance.now() + this.times.withinMs;
    for (let tries = 0; ; tries += 1) {
      const session = await this.current();
      if (await session.take(own, others)) return session;
      if (performance.now() > until)
        throw new StoreUnavailable('Another process writes there, or ended while it did: its append may still land');
      await sleep(AGAIN_AFTER_MS[Math.min(tries, AGAIN_AFTER_MS.length - 1)]);
    }
  }

  /** The session, or a new one in the place of one that was lost. */
  private async current(): Promise<WriterSession> {
    if (this.closed) throw new StoreUnavailable('The event store is closed');
    const before = await this.session?.catch(() => undefined);
    if (before && !before.isLost) return before;
    const opening = this.session;
    // Of those that find it lost at the same moment, the first opens a new one.
    if (before || opening === undefined || (await isFailed(opening))) {
      if (this.session === opening) this.session = this.open(before);
    }
    return this.session!;
  }

  private async open(before: WriterSession | undefined): Promise<WriterSession> {
    const session = await WriterSession.open(this.connection, this.times.landingMs);
    if (before && before.holds === 0) await session.forget(before);
    return session;
  }
}

const isFailed = (opening: Promise<unknown>): Promise<boolean> =>
  opening.then(
    () => false,
    () => true,
  );
