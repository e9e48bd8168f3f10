import {
  readPages,
  START,
  type AllPage,
  type EventStore,
  type Position,
  type RecordedEvent,
} from '@accord/event-store';
import {
  applyParking,
  BRIEF_LOCKS,
  CheckpointRow,
  inTransaction,
  isLockTimeout,
  ParkedStreams,
  isTransient,
  untilLocked,
  type Outcome,
} from '@accord/log-follower';
import type { Pool, PoolClient } from 'pg';
import { onlyOne } from './only-one.js';
import type { Building, Projection, Queryable } from './port.js';
import { analyze, liveNames, twinNames } from './tables.js';

/** What a rebuild did. */
export interface RebuildReport {
  readonly events: number;
  readonly milliseconds: number;
}

/** Told after every page how many events have been read so far. */
export type RebuildProgress = (done: { readonly events: number; readonly position: Position }) => void;

/** What a rebuild works with. */
export interface RebuildDependencies {
  readonly store: EventStore;
  readonly pool: Pool;
  readonly batchSize: number;
  readonly mostParked: number;
  readonly parkedRetryMs: number;
}

/** A twin that is lost with the machine is simply built again: its batches need not wait for the disk. */
const TWIN_SETTINGS = 'set local synchronous_commit = off';

interface Aside {
  readonly event: RecordedEvent;
  readonly cause: unknown;
}

/** A projection without a way of its own to build writes every row at once. */
const plainly = (projection: Projection): Building => ({
  apply: (events, tx, table) => projection.apply(events, tx, table),
  settle: async () => undefined,
});

/**
 * Builds a projection's tables anew beside the live ones, which stay readable and keep following, then puts them in their
 * place. In the last transaction the checkpoint's row is locked: the live runner stands still while the twin applies what
 * came meanwhile, the tables are swapped by name, and the runner finds the checkpoint moved and goes on from there.
 */
export class Rebuild {
  private readonly checkpoints: CheckpointRow;
  private readonly building: Building;
  private readonly aside = new Map<string, Aside>();
  private position: Position = START;

  constructor(
    private readonly projection: Projection,
    private readonly needs: RebuildDependencies,
  ) {
    this.checkpoints = new CheckpointRow(needs.pool, projection, 0);
    this.building = projection.building?.() ?? plainly(projection);
  }

  /** Makes the empty twin; what an earlier rebuild left of one goes. */
  begin(): Promise<void> {
    return this.createTwin();
  }

  /** Applies the next page of the log to the twin. */
  take(page: AllPage): Promise<void> {
    return this.apply(page, (write) => inTransaction(this.needs.pool, TWIN_SETTINGS, write));
  }

  /** Applies what came since the last page, and puts the twin in the place of the live tables. */
  async end(): Promise<void> {
    const identity = await this.needs.store.identity();
    await untilLocked(() => inTransaction(this.needs.pool, '', (tx) => this.swap(tx, identity)));
    // Only now: nobody is to stand still for it.
    await analyze(this.needs.pool, this.projection.tables.map(liveNames(this.projection)));
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

  /**
   * Applies a page to the twin. Streams with an event that cannot be applied are set aside, as the live runner does.
   * @param write runs something in a transaction, or in a part of one that can be rolled back
   */
  private async apply(page: AllPage, write: <T>(run: (tx: Queryable) => Promise<T>) => Promise<T>): Promise<void> {
    const attempt = async (some: readonly RecordedEvent[]): Promise<Outcome> => {
      try {
        if (some.length > 0) await write((tx) => this.building.apply(some, tx, twinNames(this.projection)));
        return { applied: true };
      } catch (cause) {
        if (isTransient(cause)) throw cause;
        return { applied: false, cause };
      }
    };
    const events = page.events.filter(
      (event) => (this.projection.concerns?.(event) ?? true) && !this.aside.has(event.streamId),
    );
    const park = (event: RecordedEvent, cause: unknown) => this.park(event, cause);
    await applyParking(events, page.scannedTo, await attempt(events), { attempt, park });
    this.position = page.scannedTo;
  }

  private park(event: RecordedEvent, cause: unknown): Promise<true> {
    if (this.aside.size >= this.needs.mostParked)
      return Promise.reject(new Error(`Too many streams cannot be applied, ${event.eventId} the last`, { cause }));
    this.aside.set(event.streamId, { event, cause });
    return Promise.resolve(true);
  }

  /**
   * Applies what came meanwhile and swaps; false when somebody reads one of the live tables for long. What the twin has
   * applied by then stays, and the live runner goes on until the next try.
   */
  private async swap(tx: PoolClient, identity: string): Promise<boolean> {
    await this.checkpoints.read(tx, true);
    for await (const page of readPages(this.needs.store, this.position, this.needs.batchSize))
      await this.apply(page, (write) => savepoint(tx, write));
    await this.building.settle(tx, twinNames(this.projection));
    const swapped = await savepoint(tx, () => this.swapTables(tx)).then(
      () => true,
      (cause: unknown) => {
        if (isLockTimeout(cause)) return false;
        throw cause;
      },
    );
    if (!swapped) return false;
    await this.checkpoints.replace(tx, this.position, identity);
    const parked = new ParkedStreams(this.projection, this.needs.parkedRetryMs);
    for (const { event, cause } of this.aside.values()) await parked.put(tx, event, cause, 0);
    return true;
  }

  private async swapTables(tx: PoolClient): Promise<void> {
    const [live, twin] = [liveNames(this.projection), twinNames(this.projection)];
    await tx.query(BRIEF_LOCKS);
    await tx.query(`lock table ${this.projection.tables.map(live).join(', ')} in access exclusive mode`);
    for (const table of this.projection.tables) {
      await tx.query(`drop table ${live(table)}`);
      await tx.query(`alter table ${twin(table)} rename to ${live(table).slice('rm.'.length)}`);
    }
  }
}

/** Runs something in a part of a transaction: if it throws, only that part is rolled back. */
async function savepoint<T>(tx: PoolClient, run: (tx: PoolClient) => Promise<T>): Promise<T> {
  await tx.query('savepoint part');
  try {
    const value = await run(tx);
    await tx.query('release savepoint part');
    return value;
  } catch (cause) {
    await tx.query('rollback to savepoint part');
    throw cause;
  }
}

/**
 * Builds projections anew, all in one reading of the log. If it throws, the live tables are as they were; what is left of
 * the twins goes with the next rebuild.
 * @throws {RebuildUnderWay} or what a projection threw
 */
export async function rebuildTogether(
  projections: readonly Projection[],
  needs: RebuildDependencies,
  onProgress: RebuildProgress = () => undefined,
): Promise<RebuildReport> {
  const began = performance.now();
  const rebuilds = projections.map((projection) => new Rebuild(projection, needs));
  let events = 0;
  const names = projections.map(({ name }) => name);
  await onlyOne(needs.pool, names, async () => {
    for (const rebuild of rebuilds) await rebuild.begin();
    for await (const page of readPages(needs.store, START, needs.batchSize)) {
      for (const rebuild of rebuilds) await rebuild.take(page);
      onProgress({ events: (events += page.events.length), position: page.scannedTo });
    }
    for (const rebuild of rebuilds) await rebuild.end();
  });
  return { events, milliseconds: Math.round(performance.now() - began) };
}
