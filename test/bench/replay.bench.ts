import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import {
  START,
  readPages,
  type EventStore,
  type NewEvent,
  type Position,
  type RecordedEvent,
} from '@accord/event-store';
import { READ_ALL, PostgresEventStore } from '@accord/event-store/postgres';
import type { Pool } from 'pg';
import { benchRow, type BenchRow, type Round } from './row.js';

/** How much to replay, and how often. */
export interface ReplayBenchOptions {
  /** The log is filled up to this many events when it is shorter. Default 20,000. */
  readonly events?: number;
  /** Rounds in which ours and the baseline take turns. Default 12. */
  readonly rounds?: number;
}

/** Folds events one by one into whatever it keeps: a read model in memory, a count, the states of all aggregates. */
export type Fold = (event: RecordedEvent) => void;

const PAGE = 500;
/** Until both ways are compiled and find the same warm cache. */
const WARM_UP_ROUNDS = 3;
const RECORDED_AT = '2026-03-02T15:04:05.060Z';

/** Appends copies of one agreement's events until the log has so many, eight at a time. */
async function fill(store: EventStore, template: readonly NewEvent[], events: number): Promise<void> {
  const copy = ({ type, schemaVersion, data, metadata }: NewEvent): NewEvent => ({
    eventId: randomUUID(),
    type,
    schemaVersion,
    data,
    metadata,
  });
  const append = (): Promise<unknown> =>
    store.append(`agreement-${randomUUID()}`, template.map(copy), 'no_stream', RECORDED_AT);
  while (Number(await store.head()) < events) await Promise.all(Array.from({ length: 8 }, append));
}

/** Events per second of a way to go through the whole log, which answers how many it found. */
async function rate(goThrough: () => Promise<number>): Promise<number> {
  const start = performance.now();
  const total = await goThrough();
  return (total * 1000) / (performance.now() - start);
}

const replay = (store: EventStore, fold: Fold): Promise<number> =>
  rate(async () => {
    let total = 0;
    for await (const { events } of readPages(store, START, PAGE)) {
      for (const event of events) fold(event);
      total += events.length;
    }
    return total;
  });

const select = (pool: Pool): Promise<number> =>
  rate(async () => {
    let after = START;
    for (let total = 0; ;) {
      const query = { name: 'bench_read_all', text: READ_ALL, values: [after, PAGE] };
      const { rows } = await pool.query<{ position: Position }>(query);
      const last = rows.at(-1);
      if (!last) return total;
      total += rows.length;
      after = last.position;
    }
  });

/**
 * Measures the replay of the whole log through the store, with a fold, against the same SELECT whose rows are parsed
 * and then dropped.
 * @param db a pool of the application's role on a migrated database
 * @param template events of one stream, of which the log is made
 * @param newFold makes a fold that starts from nothing; called once a round
 */
export async function replayRows(
  db: { readonly pool: Pool },
  newFold: () => Fold,
  template: readonly NewEvent[],
  { events = 20_000, rounds = 12 }: ReplayBenchOptions = {},
): Promise<BenchRow[]> {
  const store = new PostgresEventStore(db.pool);
  try {
    await fill(store, template, events);
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
