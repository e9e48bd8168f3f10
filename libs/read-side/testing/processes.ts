import { MemoryEventStore } from '@accord/event-store/memory';
import { positionOf, type AllPage, type EventStore, type NewEvent, type Position } from '@accord/event-store';
import { derivedId, ManualClock } from '@accord/kernel';
import type { RunnerTuning } from '@accord/log-follower';
import type { Pool } from 'pg';
import type { Projection, ReadSideLog } from '../port.js';
import { ReadSide } from '../read-side.js';

/** The moment at which every event of these suites is recorded. */
export const RECORDED_AT = '2026-03-02T12:00:00.000Z';

const silent: ReadSideLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A log that grows by numbered events. */
export class GrowingLog {
  readonly store = new MemoryEventStore();
  /** Position of the first event. */
  readonly first = positionOf('1');
  private made = 0;

  /** Appends some events; returns the position of the last one. */
  async grow(count: number): Promise<Position> {
    let position: Position | undefined;
    for (let n = 0; n < count; n += 1) {
      this.made += 1;
      const event: NewEvent = {
        eventId: derivedId(`event ${this.made}`),
        type: 'Counted',
        schemaVersion: 1,
        data: { n: this.made },
        metadata: {},
      };
      const outcome = await this.store.append(
        `counter-${derivedId(`stream ${this.made % 3}`)}`,
        [event],
        'any',
        RECORDED_AT,
      );
      if (outcome.outcome === 'conflict') throw new Error('the log refused to grow');
      position = outcome.position;
    }
    if (position === undefined) throw new RangeError('a log grows by one event at least');
    return position;
  }
}

/** What a projection of these suites does before it writes; throw, wait or harm the connection here. */
export type Hook = (numbers: readonly number[], query: (text: string) => Promise<unknown>) => Promise<void> | void;

/** Notes each event in a table that takes it a second time too, so that nothing applied twice can hide. */
export const journal = (name: string, hook: Hook = () => undefined, version = 1): Projection => ({
  name,
  version,
  tables: [name],
  ddl: (table) => `create table ${table(name)} (n integer not null); create index on ${table(name)} (n)`,
  apply: async (events, tx, table) => {
    const numbers = events.map((event) => Number(event.data['n']));
    await hook(numbers, (text) => tx.query(text));
    await tx.query(`insert into ${table(name)} select unnest($1::integer[])`, [numbers]);
  },
});

/** The numbers that a journal has noted, in order. */
export async function noted(pool: Pool, table: string): Promise<readonly number[]> {
  const { rows } = await pool.query<{ n: number }>(`select n from ${table} order by n`);
  return rows.map(({ n }) => n);
}

/** How many rows the planner of the database believes a table to have; -1 when it has never looked. */
export async function rowsKnownOf(pool: Pool, table: string): Promise<number | undefined> {
  const text = 'select reltuples::int as known from pg_class where oid = $1::regclass';
  return (await pool.query<{ known: number }>(text, [table])).rows[0]?.known;
}

/** 1 … n. */
export const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, index) => index + 1);

/** A batch of a test is as small before the first catch-up as after it. */
const firstAsLater = ({ batchSize }: Partial<RunnerTuning>): Partial<RunnerTuning> =>
  batchSize === undefined ? {} : { firstBatchSize: batchSize };

/** A read side with short times, as one process has it. */
export const processWith = (
  store: EventStore,
  pool: Pool,
  projections: readonly Projection[],
  tuning: Partial<RunnerTuning> = {},
): ReadSide =>
  new ReadSide({
    store,
    pool,
    projections,
    clock: new ManualClock(new Date('2026-03-02T12:00:05Z')),
    log: silent,
    tuning: { pollMs: 20, gatherMs: 0, retryMs: 1, ...firstAsLater(tuning), ...tuning },
  });

/** A door that stays shut until it is opened, and tells who waits that somebody came. */
export class Gate {
  readonly opened: Promise<void>;
  readonly reached: Promise<void>;
  open: () => void = () => undefined;
  private reach: () => void = () => undefined;

  constructor() {
    this.opened = new Promise((resolve) => (this.open = resolve));
    this.reached = new Promise((resolve) => (this.reach = resolve));
  }

  /** Waits here until the gate is open. */
  async pass(): Promise<void> {
    this.reach();
    await this.opened;
  }
}

/** A store whose reader freezes with the page in hand that it just read, until the gate opens. */
export class FreezingStore implements EventStore {
  readonly append: EventStore['append'];
  readonly readStream: EventStore['readStream'];
  readonly onAppended: EventStore['onAppended'];
  readonly head: EventStore['head'];
  readonly identity: EventStore['identity'];

  constructor(
    private readonly inner: EventStore,
    private readonly gate: Gate,
  ) {
    this.append = inner.append.bind(inner);
    this.readStream = inner.readStream.bind(inner);
    this.onAppended = inner.onAppended.bind(inner);
    this.head = inner.head.bind(inner);
    this.identity = inner.identity.bind(inner);
  }

  async readAll(after: Position, limit: number): Promise<AllPage> {
    const page = await this.inner.readAll(after, limit);
    if (page.events.length > 0) await this.gate.pass();
    return page;
  }
}
