import { Pool, type PoolClient, type PoolConfig } from 'pg';

/** As many wait for a connection as may: whoever comes now is told so at once, and may come again in a moment. */
export class DatabaseBusy extends Error {
  override readonly name = 'DatabaseBusy';
}

/** What a pool is made from: the driver's settings, and how many may wait for a connection. */
export interface BoundedPoolConfig extends PoolConfig {
  readonly max: number;
  /** The most that may wait for a connection, beside those that have one. */
  readonly waiting: number;
}

/** What the driver calls back with a connection. */
type Connected = (error: Error | undefined, client: PoolClient | undefined, done: (release?: unknown) => void) => void;

/**
 * A pool whose line is bounded. The driver's own lets any number wait, and each of them for as long as a connection may
 * take: under a flood everybody waits, and is told of it late.
 */
export class BoundedPool extends Pool {
  private readonly bound: BoundedPoolConfig;

  constructor({ waiting, ...config }: BoundedPoolConfig) {
    super(config);
    this.bound = { max: config.max, waiting };
  }

  /** @throws {DatabaseBusy} when the line is full; otherwise as the driver does */
  override connect(): Promise<PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<PoolClient> | void {
    if (this.isFull()) {
      const busy = new DatabaseBusy('Too many wait for a connection to the database.');
      if (callback) process.nextTick(callback, busy, undefined, () => undefined);
      return callback ? undefined : Promise.reject(busy);
    }
    return callback ? super.connect(callback) : super.connect();
  }

  /** The line counts those who are about to be given an idle or a new connection, too. */
  private isFull(): boolean {
    const free = this.idleCount + this.bound.max - this.totalCount;
    return this.waitingCount >= this.bound.waiting + free;
  }
}
