import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { START, type EventStore, type NewEvent, type Position, type RecordedEvent } from '@accord/event-store';
import { READ_ALL, PostgresEventStore } from '@accord/event-store/postgres';
import type { Pool } from 'pg';
import { benchRow, type BenchRow, type Round } from './row.js';

/** How much to replay, and how often. */
export interface ReplayBenchOptions {
  /** The log is filled up to this many events when it is shorter. Default 50,000. */
  readonly events?: number;
  /** Rounds in which ours and the baseline take turns. Default 4. */
  readonly rounds?: number;
}

/** Folds events one by one into whatever it keeps: a read model in memory, a count, the states of all aggregates. */
export type Fold = (event: RecordedEvent) => void;

const PAGE = 1_000;
/** Until both ways are compiled and find the same warm cache. */
const WARM_UP_ROUNDS = 3;
const RECORDED_AT = '2026-03-02T15:04:05.060Z';

const filler = (): NewEvent => ({
  eventId: randomUUID(),
  type: 'BenchFilled',
  schemaVersion: 1,
  data: { agreementId: randomUUID(), digest: 'a'.repeat(64), note: 'x'.repeat(360), list: [1, 2, 3] },
  metadata: { commandId: randomUUID(), digest: 'b'.repeat(64), actor: 'person-17' },
});

/** Appends events until the log has so many: streams of 100, eight at a time. */
async function fill(store: EventStore, events: number): Promise<void> {
  const append = (): Promise<unknown> =>
    store.append(`bench-${randomUUID()}`, Array.from({ length: 100 }, filler), 'no_stream', RECORDED_AT);
  while (Number(await store.head()) < events) await Promise.all(Array.from({ length: 8 }, append));
}

/** Events per second of a way to go through the whole log; `page` answers the position it reached and how many it read. */
async function rate(page: (after: Position) => Promise<{ reached: Position; read: number }>): Promise<number> {
  const start = performance.now();
  let after = START;
  let total = 0;
  for (;;) {
    const { reached, read } = await page(after);
    if (read === 0) return (total * 1000) / (performance.now() - start);
    total += read;
    after = reached;
  }
}

const replay = (store: EventStore, fold: Fold): Promise<number> =>
  rate(async (after) => {
    const { events, scannedTo } = await store.readAll(after, PAGE);
    for (const event of events) fold(event);
    return { reached: scannedTo, read: events.length };
  });

const select = (pool: Pool): Promise<number> =>
  rate(async (after) => {
    const query = { name: 'bench_read_all', text: READ_ALL, values: [after, PAGE] };
    const { rows } = await pool.query<{ position: Position }>(query);
    return { reached: rows.at(-1)?.position ?? after, read: rows.length };
  });

/**
 * Measures the replay of the whole log through the store, with a fold, against the same SELECT whose rows are parsed
 * and then dropped.
 * @param db a pool of the application's role on a migrated database
 * @param newFold makes a fold that starts from nothing; called once a round
 */
export async function replayRows(
  db: { readonly pool: Pool },
  newFold: () => Fold,
  { events = 50_000, rounds = 4 }: ReplayBenchOptions = {},
): Promise<BenchRow[]> {
  const store = new PostgresEventStore(db.pool);
  try {
    await fill(store, events);
    for (let round = 0; round < WARM_UP_ROUNDS; round += 1) {
      await replay(store, newFold());
      await select(db.pool);
    }
    const found: Round[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const oursFirst = round % 2 === 0;
      const first = oursFirst ? await replay(store, newFold()) : await select(db.pool);
      const second = oursFirst ? await select(db.pool) : await replay(store, newFold());
      found.push(oursFirst ? { ours: first, baseline: second } : { ours: second, baseline: first });
    }
    const about = 'replay of the whole log with a fold against the same SELECT, parsed and not folded';
    return [benchRow({ id: 'replay.fold', measure: about, unit: 'events/s', gate: 0.75 }, found)];
  } finally {
    await store.close();
  }
}
