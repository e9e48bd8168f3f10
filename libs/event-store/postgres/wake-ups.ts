import type { Pool } from 'pg';
import { AppendListeners, comparePositions, START, type Position } from '@accord/event-store';
import { freshId } from '@accord/kernel';
import { CHANNEL, ListenConnection } from './listen-connection.js';

/** Looks at the head: rare where notifications come and a look only makes good a lost one, frequent where none come. */
const LOOK_EVERY_MS = { hearing: 2_000, deaf: 250 } as const;
const NOTIFY_EVERY_MS = 20;

/**
 * Tells listeners that something was appended: at once when this process did it, by notification when another one did,
 * and by looking at the head, which needs neither: four times a second while notifications do not come, every two
 * seconds while they do. All of it rests while nobody listens.
 *
 * A notification is sent after the commit and on another connection: inside the transaction it would make all commits
 * of the cluster wait for each other.
 */
export class WakeUps {
  private readonly self = freshId();
  private readonly listeners = new AppendListeners();
  private readonly connection: ListenConnection;
  private seen: Position | undefined;
  private lookTimer: NodeJS.Timeout | undefined;
  private looking = false;
  private notifyTimer: NodeJS.Timeout | undefined;
  private notifyAgain = false;
  private closed = false;

  constructor(
    private readonly pool: Pool,
    private readonly head: () => Promise<Position>,
  ) {
    this.connection = new ListenConnection(pool, {
      onListening: () => void this.send(),
      onNotification: (sender) => {
        if (sender !== this.self) this.listeners.wake();
      },
      onChange: () => this.lookLater(),
    });
  }

  /** Adds a listener. Returns how to take it away. */
  add(listener: () => void): () => void {
    const remove = this.listeners.add(listener);
    if (this.listeners.size === 1 && !this.closed) this.start();
    return () => {
      remove();
      if (this.listeners.size === 0) void this.rest();
    };
  }

  /** To be called after a commit of this process, with the last position that it wrote. */
  committed(position: Position): void {
    if (this.seen !== undefined && comparePositions(position, this.seen) > 0) this.seen = position;
    this.listeners.wake();
    this.notify();
  }

  /** Stops timers and the listening connection. Listeners are not called any more. */
  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.notifyTimer);
    if (this.notifyAgain) await this.send();
    await this.rest();
  }

  private start(): void {
    this.connection.start();
    this.lookLater();
  }

  private lookLater(): void {
    clearTimeout(this.lookTimer);
    if (this.closed || this.listeners.size === 0) return;
    const wait = this.connection.hears ? LOOK_EVERY_MS.hearing : LOOK_EVERY_MS.deaf;
    this.lookTimer = setTimeout(() => void this.look(), wait);
    this.lookTimer.unref();
  }

  private async rest(): Promise<void> {
    clearTimeout(this.lookTimer);
    this.seen = undefined;
    await this.connection.stop();
  }

  /** Wakes when the head moved; at the first look always, since nobody knows what came before it. */
  private async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    try {
      const head = await this.head();
      if (this.listeners.size === 0) return; // nobody listens any more: whoever comes next has seen nothing
      const news = this.seen === undefined ? head !== START : comparePositions(head, this.seen) > 0;
      if (news) {
        this.seen = head;
        this.listeners.wake();
      }
    } catch {
      // The store does not answer now. The next look finds what this one missed.
    } finally {
      this.looking = false;
      this.lookLater();
    }
  }

  /** At most one notification in 20 ms, the first one at once. */
  private notify(): void {
    if (this.closed) return;
    this.notifyAgain = this.notifyTimer !== undefined;
    if (this.notifyTimer) return;
    void this.send();
    this.notifyTimer = setTimeout(() => {
      this.notifyTimer = undefined;
      if (this.notifyAgain) this.notify();
    }, NOTIFY_EVERY_MS);
    this.notifyTimer.unref();
  }

  private async send(): Promise<void> {
    this.notifyAgain = false;
    await this.pool.query(`select pg_notify('${CHANNEL}', $1)`, [this.self]).catch(() => undefined);
  }
}
