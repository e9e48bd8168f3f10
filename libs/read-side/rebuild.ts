import {
  comparePositions,
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
import { liveNames, twinNames } from './tables.js';

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
  private events = 0;
  private ahead: Promise<AllPage | undefined> | undefined;

  constructor(
    private readonly projection: Projection,
    private readonly needs: RebuildDependencies,
    private readonly onProgress: RebuildProgress = () => undefined,
  ) {
    this.checkpoints = new CheckpointRow(needs.pool, projection, 0);
    this.building = projection.building?.() ?? plainly(projection);
  }

  /**
   * Runs to the end. If it throws, the live tables are as they were; what is left of the twin goes with the next rebuild.
   * @throws {RebuildUnderWay} or what the projection threw
   */
  async run(): Promise<RebuildReport> {
    const began = performance.now();
    await onlyOne(this.needs.pool, this.projection.name, async () => {
      const identity = await this.needs.store.identity();
      await this.createTwin();
      while (await this.applyNext((write) => inTransaction(this.needs.pool, TWIN_SETTINGS, write))) continue;
      await untilLocked(() => inTransaction(this.needs.pool, '', (tx) => this.swap(tx, identity)));
    });
    return { events: this.events, milliseconds: Math.round(performance.now() - began) };
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
   * Applies the next page to the twin; false when there was none. Streams with an event that cannot be applied are set
   * aside, as the live runner does.
   * @param write runs something in a transaction, or in a part of one that can be rolled back
   */
  private async applyNext(write: <T>(run: (tx: Queryable) => Promise<T>) => Promise<T>): Promise<boolean> {
    const page = await this.nextPage();
    if (comparePositions(page.scannedTo, this.position) <= 0) return false;
    this.ahead = this.needs.store.readAll(page.scannedTo, this.needs.batchSize).catch(() => undefined);
    const attempt = async (some: readonly RecordedEvent[]): Promise<Outcome> => {
      try {
        if (some.length > 0) await write((tx) => this.building.apply(some, tx, twinNames(this.projection)));
        return { applied: true };
      } catch (cause) {
        if (isTransient(cause)) throw cause;
        return { applied: false, cause };
      }
    };
    const events = page.events.filter(({ streamId }) => !this.aside.has(streamId));
    const park = (event: RecordedEvent, cause: unknown) => this.park(event, cause);
    await applyParking(events, page.scannedTo, await attempt(events), { attempt, park });
    this.position = page.scannedTo;
    this.events += page.events.length;
    this.onProgress({ events: this.events, position: this.position });
    return true;
  }

  /** The page that was read while the one before it was applied; read now where none was, or where it was still empty. */
  private async nextPage(): Promise<AllPage> {
    const ahead = await this.ahead;
    this.ahead = undefined;
    if (ahead && comparePositions(ahead.scannedTo, this.position) > 0) return ahead;
    return this.needs.store.readAll(this.position, this.needs.batchSize);
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
    while (await this.applyNext((write) => savepoint(tx, write))) continue;
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
