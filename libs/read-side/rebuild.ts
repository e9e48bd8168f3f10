import { comparePositions, START, type EventStore, type Position } from '@accord/event-store';
import type { Pool, PoolClient } from 'pg';
import { CheckpointRow } from './checkpoints.js';
import type { Projection, Queryable } from './port.js';
import { liveNames, twinNames } from './tables.js';
import { inTransaction } from './transaction.js';

/** A rebuild of the same projection is under way, in this or another process. */
export class RebuildUnderWay extends Error {
  override readonly name = 'RebuildUnderWay';
}

/** What a rebuild did. */
export interface RebuildReport {
  readonly events: number;
  readonly milliseconds: number;
}

/** Told after every batch how many events have been applied so far. */
export type RebuildProgress = (done: { readonly events: number; readonly position: Position }) => void;

/** What a rebuild works with. */
export interface RebuildDependencies {
  readonly store: EventStore;
  readonly pool: Pool;
  readonly batchSize: number;
}

/** A twin that is lost with the machine is simply built again: its batches need not wait for the disk. */
const TWIN_SETTINGS = 'set local synchronous_commit = off';

/**
 * Builds a projection's tables anew beside the live ones, which stay readable and keep following, then puts them in their
 * place. In the last transaction the checkpoint's row is locked: the live runner stands still while the twin applies what
 * came meanwhile, the tables are swapped by name, and the runner finds the checkpoint moved and goes on from there.
 */
export class Rebuild {
  private readonly checkpoints: CheckpointRow;
  private position: Position = START;
  private events = 0;

  constructor(
    private readonly projection: Projection,
    private readonly needs: RebuildDependencies,
    private readonly onProgress: RebuildProgress = () => undefined,
  ) {
    this.checkpoints = new CheckpointRow(needs.pool, projection, 0);
  }

  /**
   * Runs to the end. If it throws, the live tables are as they were; what is left of the twin goes with the next rebuild.
   * @throws {RebuildUnderWay} or what the projection threw
   */
  async run(): Promise<RebuildReport> {
    const began = performance.now();
    await this.alone(async () => {
      await this.createTwin();
      while (await inTransaction(this.needs.pool, TWIN_SETTINGS, (tx) => this.applyNext(tx))) continue;
      await inTransaction(this.needs.pool, '', (tx) => this.swap(tx));
    });
    return { events: this.events, milliseconds: Math.round(performance.now() - began) };
  }

  /** Holds a lock of the session: it goes with the connection, so that a rebuild that was killed blocks nobody. */
  private async alone(run: () => Promise<void>): Promise<void> {
    const client = await this.needs.pool.connect();
    const lock = `accord rebuild ${this.projection.name}`;
    const ignore = (): void => undefined;
    client.on('error', ignore);
    try {
      const { rows } = await client.query<{ locked: boolean }>(
        'select pg_try_advisory_lock(hashtextextended($1, 0)) as locked',
        [lock],
      );
      if (rows[0]?.locked !== true) throw new RebuildUnderWay(`${this.projection.name} is being rebuilt already`);
      try {
        await run();
      } finally {
        await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [lock]).catch(ignore);
      }
    } finally {
      client.off('error', ignore);
      client.release();
    }
  }

  private async createTwin(): Promise<void> {
    const twin = twinNames(this.projection);
    await inTransaction(this.needs.pool, '', async (tx) => {
      await tx.query(`drop table if exists ${this.projection.tables.map(twin).join(', ')}`);
      await tx.query(this.projection.ddl(twin));
      await this.assertSameIndexes(tx);
    });
  }

  /** An index with a name of its own exists already, so `if not exists` would leave it out of the twin in silence. */
  private async assertSameIndexes(tx: Queryable): Promise<void> {
    const count = async (tables: readonly string[]): Promise<number> => {
      const text = 'select count(*)::int as n from pg_index where indrelid = any ($1::text[]::regclass[])';
      return (await tx.query<{ n: number }>(text, [tables])).rows[0]?.n ?? 0;
    };
    const { tables, name } = this.projection;
    const [live, twin] = [
      await count(tables.map(liveNames(this.projection))),
      await count(tables.map(twinNames(this.projection))),
    ];
    if (live !== twin)
      throw new Error(`The ddl of ${name} must leave its indexes unnamed: ${live} live, ${twin} in the twin`);
  }

  /** Applies the next batch to the twin; false when there was none. */
  private async applyNext(tx: PoolClient): Promise<boolean> {
    const page = await this.needs.store.readAll(this.position, this.needs.batchSize);
    if (comparePositions(page.scannedTo, this.position) <= 0) return false;
    if (page.events.length > 0) await this.projection.apply(page.events, tx, twinNames(this.projection));
    this.position = page.scannedTo;
    this.events += page.events.length;
    this.onProgress({ events: this.events, position: this.position });
    return true;
  }

  private async swap(tx: PoolClient): Promise<void> {
    await this.checkpoints.read(tx, true);
    while (await this.applyNext(tx)) continue;
    const [live, twin] = [liveNames(this.projection), twinNames(this.projection)];
    for (const table of this.projection.tables) {
      await tx.query(`drop table ${live(table)}`);
      await tx.query(`alter table ${twin(table)} rename to ${live(table).slice('rm.'.length)}`);
    }
    await this.checkpoints.replace(tx, this.position);
  }
}
